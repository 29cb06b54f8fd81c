import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from '../support/bin.js';

it('has generated types that fit the schemas', () => {
  const done = spawnSync(process.execPath, ['.dev/generate.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([done.status, done.stderr]).toEqual([0, '']);
});
