import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN } from '../support/bin.js';
import { watch } from '../support/disk.cjs';
import { Scene } from '../support/scene.js';
import { contents, writers } from '../support/writers.js';

const PERMISSIONS = 0o777;
const OTHERS = 0o077;

/** Path and permissions of all that stands in a folder. */
function modes(world: string): Map<string, number> {
  const entries = readdirSync(world, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, statSync(path).mode & PERMISSIONS]));
}

/** What others may read or enter. */
function open(world: string, before: ReadonlyMap<string, number>): string[] {
  return [...modes(world)]
    .filter(([path, mode]) => !before.has(path) && (mode & OTHERS) !== 0)
    .map(([path, mode]) => `${path.slice(world.length)} ${mode.toString(8)}`);
}

describe.skipIf(process.platform === 'win32').each([0o022, 0])('under umask %o', (umask) => {
  it.each(writers)(
    'all that $name writes is for its owner only, at every moment',
    async (writer) => {
      const scene = new Scene(writer);
      const world = scene.copy(await scene.prepare(), 'world');
      // What is written over a file has the mode of that file, which the office gave it.
      for (const [path, mode] of modes(world)) chmodSync(path, mode & ~OTHERS);
      const before = modes(world);
      const old = contents(world);
      const seen = new Set<string>();
      const usual = process.umask(umask);
      const stop = watch(world, {
        before: () => {
          for (const one of open(world, before)) seen.add(one);
        },
      });
      const { code } = await scene.run(world).finally(() => {
        stop();
        process.umask(usual);
      });
      for (const one of open(world, before)) seen.add(one);
      // Within the private folder of a conversion; the command itself sets a umask for LibreOffice.
      expect([...seen].filter((one) => !one.startsWith('/tmp/kiemdiem-pdf.'))).toEqual([]);
      expect(code).toBe(0);
      expect([...contents(world)]).not.toEqual([...old]);
    },
  );

  it('the folder that LibreOffice works in, and all in it, is so too', async () => {
    const writer = writers.find(({ name }) => name === 'render --pdf');
    if (!writer) throw new Error('no such writer');
    const scene = new Scene(writer);
    const world = scene.copy(await scene.prepare(), 'world');
    const program = join(world, 'soffice');
    writeFileSync(
      program,
      '#!/bin/sh\nmkdir profile\necho x > profile/x\nfind "$TMPDIR" -mindepth 1 -printf "%M %p\\n" > "$SEEN"\n',
    );
    chmodSync(program, 0o755);
    const seen = join(world, 'seen');
    const env = {
      ...process.env,
      TMPDIR: join(world, 'tmp'),
      KIEMDIEM_SOFFICE: program,
      SEEN: seen,
    };
    const words = [
      'umask "$0"; exec "$@"',
      umask.toString(8),
      process.execPath,
      BIN,
      ...writer.args(world),
    ];
    spawnSync('sh', ['-c', ...words], { env });
    const lines = readFileSync(seen, 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.filter((line) => !/^.{4}------ /.test(line))).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a file that is there', () => {
  it.each(['render', 'import --write'])('keeps its mode and its owner through %s', async (name) => {
    const writer = writers.find((one) => one.name === name);
    if (!writer) throw new Error('no such writer');
    const scene = new Scene(writer);
    const world = scene.copy(await scene.prepare(), 'world');
    const path = resolve(world, name === 'render' ? 'in/mau-01_so-a.docx' : 'ky/tap-the/so-a.yaml');
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(path, 4711, 4712);
    chmodSync(path, 0o640);
    const before = readFileSync(path);
    const { uid, gid } = statSync(path);
    expect((await scene.run(world)).code).toBe(0);
    const after = statSync(path);
    expect(readFileSync(path).equals(before)).toBe(false);
    expect([after.mode & PERMISSIONS, after.uid, after.gid]).toEqual([0o640, uid, gid]);
    if (isRoot) expect(uid).toBe(4711);
  });

  it('and a folder that is there keep what the office gave them', async () => {
    const [writer] = writers;
    if (!writer) throw new Error('no such writer');
    const scene = new Scene(writer);
    const world = scene.copy(await scene.prepare(), 'world');
    chmodSync(join(world, 'in'), 0o2770);
    mkdirSync(join(world, 'other'));
    await scene.run(world);
    expect(statSync(join(world, 'in')).mode & 0o7777).toBe(0o2770);
  });
});
