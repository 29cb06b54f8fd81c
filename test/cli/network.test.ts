import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { BIN, temporary } from '../support/bin.js';
import { commands, listedCommands, prepared } from '../support/every-command.js';
import { here } from '../support/here.js';

const REFUSER = resolve(import.meta.dirname, '../support/no-network.cjs');
const world = temporary();
const attempts = join(world, 'attempts');
beforeAll(() => prepared(world));

/** A network of its own without a single interface, where this machine lets us have one. */
const ALONE =
  process.platform === 'linux' && spawnSync('unshare', ['-n', 'true']).status === 0
    ? ['unshare', '-n']
    : [];

function offline(args: readonly string[], env: Record<string, string> = {}) {
  writeFileSync(attempts, '');
  const [program = '', ...words] = [...ALONE, process.execPath, '--require', REFUSER, ...args];
  const done = spawnSync(program, words, {
    encoding: 'utf8',
    env: { ...process.env, ATTEMPTS: attempts, ...env },
  });
  return { ...done, attempts: readFileSync(attempts, 'utf8') };
}

describe('without a network', () => {
  it('is how every command is tried', async () => {
    expect(Object.keys(commands).sort()).toEqual((await listedCommands()).sort());
  });

  it.each([
    "import('node:net').then((net) => net.connect(80, '127.0.0.1'))",
    "new (require('node:net').Socket)().connect(80, '127.0.0.1')",
    "require('node:https').get('https://example.org')",
    "require('node:dgram').createSocket('udp4')",
    "import('node:dns/promises').then((dns) => dns.lookup('example.org'))",
    "fetch('http://example.org')",
    "new WebSocket('ws://example.org')",
  ])('an attempt is seen: %s', (code) => {
    expect(offline(['-e', code]).attempts).not.toBe('');
  });

  it.each(Object.keys(commands))('%s does its work and asks for none', (name) => {
    const run = offline([BIN, ...(commands[name]?.(world) ?? [])]);
    expect([run.attempts, run.status === 0 || run.status === 1]).toEqual(['', true]);
    expect(run.stdout.length).toBeGreaterThan(20);
  });

  const soffice = spawnSync('soffice', ['--version']).error === undefined;
  it.skipIf(!soffice || ALONE.length === 0)(
    'LibreOffice, where there is one, makes the PDFs',
    () => {
      const out = join(world, 'pdf');
      const args = ['render', 'mau-01', join(world, 'ky'), '--out', out, '--subject', 'so-a'];
      const run = offline([BIN, ...args, '--pdf'], { KIEMDIEM_SOFFICE: '' });
      expect([run.attempts, run.status, existsSync(join(out, 'mau-01_so-a.pdf'))]).toEqual([
        '',
        0,
        true,
      ]);
    },
    120_000,
  );

  it('no document refers to anything outside itself', async () => {
    const out = join(world, 'all');
    await here(['render', 'all', join(world, 'ky'), '--out', out, '--subject', 'so-a,gd-a']);
    await here([
      'render',
      'mau-01',
      'mau-02',
      'tong-hop',
      join(world, 'ky'),
      '--out',
      out,
      '--format',
      'html',
    ]);
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const documents = names.filter((name) => name.endsWith('.docx'));
    expect(documents.length).toBeGreaterThan(8);
    for (const name of documents)
      for (const [part, bytes] of Object.entries(unzipSync(readFileSync(join(out, name)))))
        expect([
          name,
          part,
          /TargetMode="External"|INCLUDE(PICTURE|TEXT)|\bHYPERLINK\b/.test(strFromU8(bytes)),
        ]).toEqual([name, part, false]);
    const pages = names.filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(2);
    for (const name of pages)
      expect([name, readFileSync(join(out, name), 'utf8')]).toEqual([
        name,
        expect.not.stringMatching(
          /(src|href)\s*=|url\(|@import|<(script|iframe|object|embed|link)\b/i,
        ),
      ]);
  });
});
