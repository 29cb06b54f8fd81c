import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ROOT, temporary } from '../support/bin.js';

/** An installation of its own, as npm lays it out. */
let home: string;

const bundle = (name = '') => join(home, 'dist/bundle', name);
const codes = () => readdirSync(bundle()).filter((name) => name.endsWith('.code'));

function validate(options: readonly string[] = []) {
  const args = ['validate', join(ROOT, 'samples/loi/ky-luat'), '--as-of', '2021-03-01'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...options, join(home, 'bin/kiemdiem.js'), ...args],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { status, stdout, stderr };
}

/** Says on stderr of each module whether Node took the code kept for it. */
const WATCH = `const vm = require('node:vm');
vm.Script = class extends vm.Script {
  constructor(text, options) {
    super(text, options);
    process.stderr.write(String(this.cachedDataRejected) + '\\n');
  }
};`;

function edit(name: string, change: (bytes: Buffer) => Buffer): void {
  writeFileSync(bundle(name), change(readFileSync(bundle(name))));
}

describe('what Node compiled at the build', () => {
  beforeEach(() => {
    home = temporary();
    for (const part of ['bin', 'dist', 'schemas', 'templates', 'package.json'])
      cpSync(join(ROOT, part), join(home, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'), 'junction');
  });

  it('is there for what a check runs', () => {
    expect(codes()).toContain('validate.js.code');
    expect(codes().length).toBeGreaterThan(5);
  });

  it('is taken by the Node that compiled it, for every module of a check', () => {
    const preload = join(home, 'watch.cjs');
    writeFileSync(preload, WATCH);
    const taken = validate(['--require', preload]).stderr.trim().split('\n');
    expect(taken.length).toBeGreaterThan(10);
    expect(new Set(taken)).toEqual(new Set(['false']));
  });

  it.each<[string, (code: Buffer) => Buffer | null]>([
    ['missing', () => null],
    ['empty', () => Buffer.alloc(0)],
    ['cut', (code) => code.subarray(0, code.length / 2)],
    ['longer than it was', (code) => Buffer.concat([code, code])],
    ['damaged in the middle', (code) => flipped(code, Math.floor(code.length / 2))],
    ['damaged at its end', (code) => flipped(code, code.length - 1)],
  ])('says nothing else when it is %s', (_how, change) => {
    const whole = validate();
    expect(whole.status).toBe(1);
    for (const name of codes()) {
      const code = change(readFileSync(bundle(name)));
      if (code) writeFileSync(bundle(name), code);
      else rmSync(bundle(name));
    }
    expect(validate()).toEqual(whole);
  });

  it('is not taken for another text of the same length', () => {
    const before = validate();
    for (const name of readdirSync(bundle()).filter((one) => one.endsWith('.js')))
      edit(name, (bytes) => Buffer.from(bytes.toString().replaceAll('Đã đọc', 'Mới đọc')));
    const after = validate();
    expect(after.stdout).not.toBe(before.stdout);
    expect(after.stdout).toBe(before.stdout.replaceAll('Đã đọc', 'Mới đọc'));
  });
});

function flipped(code: Buffer, at: number): Buffer {
  const copy = Buffer.from(code);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}
