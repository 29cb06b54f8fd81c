import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { temporary } from '../support/bin.js';
import { watch } from '../support/disk.cjs';
import { copied, damaged, LOCK, Scene, TEMPORARY, type World } from '../support/scene.js';
import { contents, type Writer, writers } from '../support/writers.js';

const BUG = 'ngoài dự kiến';

/** As a network drive fails: every call, from one on, or a single one. */
function failing(code: string, isNow: (call: number, path: string | number) => boolean) {
  let call = 0;
  const look = (name: string, path: string | number): void => {
    if (isNow(++call, path))
      throw Object.assign(new Error(`${code}: ${name} '${path}'`), { code, syscall: name, path });
  };
  return { look, calls: () => call };
}

/** Codes of a lost drive, each at another part of the run; most of the writing is done late. */
const CODES = [
  ['EIO', 0.4],
  ['ENOTCONN', 0.7],
  ['ESTALE', 0.8],
  ['EHOSTDOWN', 0.9],
  ['ETIMEDOUT', 0.97],
] as const;

describe.each(writers)('a drive lost during $name', (writer) => {
  it('is a message at whatever moment; all is whole, and the next run makes up for it', async () => {
    const scene = new Scene(writer);
    const { start, old, fresh } = await scene.both();
    const counting = failing('EIO', () => false);
    const end = watch(scene.copy(start, 'counted'), counting);
    await scene.run(scene.path('counted')).finally(end);
    const calls = counting.calls();
    expect(calls).toBeGreaterThan(15);
    for (const [code, part] of CODES) {
      const world = scene.copy(start, `lost-${code}`);
      const from = Math.floor(calls * part);
      const stop = watch(
        world,
        failing(code, (call) => call >= from),
      );
      const run = await scene.run(world).finally(stop);
      const words = `${run.out}${run.err}`;
      expect([code, words.includes(BUG)]).toEqual([code, false]);
      const now = contents(world);
      expect([code, damaged(now, old, fresh)]).toEqual([code, []]);
      if ([...fresh].some(([path, mark]) => now.get(path) !== mark))
        expect([code, run.code, words]).toEqual([code, 2, expect.stringContaining(code)]);
      await scene.run(world);
      expect([...contents(world)]).toEqual([...fresh]);
    }
  }, 60_000);
});

describe.each(writers.filter(({ name }) => /^render( --(beside|replace))?$/.test(name)))(
  'a drive that fails once during $name',
  (writer) => {
    it('never makes a file that somebody edited look free', async () => {
      const scene = new Scene(writer);
      const { start, old, fresh } = await scene.both();
      const isPrinted = (path: string | number) => `${path}`.includes('/in');
      let calls = 0;
      const counting = watch(scene.copy(start, 'counted'), {
        look: (_name, path) => {
          if (isPrinted(path)) calls++;
        },
      });
      await scene.run(scene.path('counted')).finally(counting);
      expect(calls).toBeGreaterThan(10);
      for (let at = 1; at <= calls; at += 3) {
        const world = scene.copy(start, `once-${at}`);
        let call = 0;
        const fault = failing('EIO', (_call, path) => isPrinted(path) && ++call === at);
        const run = await scene.run(world).finally(watch(world, fault));
        expect(run.err).not.toContain(BUG);
        expect([at, damaged(contents(world), old, fresh)]).toEqual([at, []]);
      }
    }, 60_000);
  },
);

describe.each(writers)('a drive without hard links, in $name', (writer) => {
  it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('(%s) ends with the same files', async (code) => {
    const scene = new Scene(writer);
    const { start, fresh } = await scene.both();
    const world = scene.copy(start, 'plain');
    let links = 0;
    const look = (name: string) => {
      if (name !== 'linkSync') return;
      links++;
      throw Object.assign(new Error(code), { code, syscall: 'link' });
    };
    const run = await scene.run(world).finally(watch(world, { look }));
    expect([run.code, run.err, links > 0]).toEqual([0, '', writer.isLockless !== true]);
    expect([...contents(world)]).toEqual([...fresh]);
  });
});

/** A file system of a megabyte, where this machine lets us have one. */
function smallDisk(): string | null {
  if (process.platform !== 'linux') return null;
  const folder = join(temporary(), 'disk');
  mkdirSync(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  return status === 0 ? folder : null;
}

const disk = smallDisk();
afterAll(() => {
  if (disk) spawnSync('umount', [disk]);
});

describe('a small disk', () => {
  it('is there where it must be', () => {
    expect(disk !== null || process.env['KIEMDIEM_MUST_MOUNT'] !== '1').toBe(true);
  });
});

async function onDisk(writer: Writer): Promise<{ scene: Scene; world: string; old: World }> {
  const scene = new Scene(writer);
  const start = await scene.prepare();
  const world = join(disk ?? '', 'w');
  rmSync(world, { recursive: true, force: true });
  copied(start, world);
  return { scene, world, old: contents(world) };
}

const KB = 1024;

describe.skipIf(disk === null)('a full disk (skipped without leave to mount one)', () => {
  it.each(writers)('during $name is a message, and what was whole stays whole', async (writer) => {
    for (const room of [0, 8, 16]) {
      const { scene, world, old } = await onDisk(writer);
      const rest = join(disk ?? '', 'day');
      spawnSync('sh', ['-c', `cat /dev/zero > "${rest}" 2>/dev/null`]);
      const size = Number(spawnSync('stat', ['-c', '%s', rest], { encoding: 'utf8' }).stdout);
      truncateSync(rest, size - room * KB);
      const { code, err } = await scene.run(world);
      rmSync(rest);
      const now = contents(world);
      // A command that writes little may still find room for it.
      if (room === 0 || code !== 0)
        expect([code, err]).toEqual([2, expect.stringContaining('đĩa đã đầy, ENOSPC')]);
      expect([...now.keys()].filter((path) => TEMPORARY.test(path) || LOCK.test(path))).toEqual([]);
      if (room === 0) expect([...now]).toEqual([...old]);
      else expect([...old].filter(([path]) => !now.has(path))).toEqual([]);
    }
  });
});

describe('a folder that may not be written', () => {
  const isRoot = process.getuid?.() === 0;

  /** Root may write everywhere but on a disk that is for reading. */
  function lock(world: string, isLocked: boolean): void {
    if (isRoot)
      spawnSync('mount', ['-o', `remount,${isLocked ? 'ro' : 'rw'}`, 'tmpfs', disk ?? '']);
    else
      for (const entry of readdirSync(world, { recursive: true, withFileTypes: true }))
        if (entry.isDirectory() && entry.name !== 'tmp')
          chmodSync(join(entry.parentPath, entry.name), isLocked ? 0o500 : 0o700);
    if (!isRoot) chmodSync(world, isLocked ? 0o500 : 0o700);
  }

  it.skipIf(process.platform === 'win32' || (isRoot && disk === null)).each(writers)(
    'is a message of $name, and nothing changes',
    async (writer) => {
      const scene = new Scene(writer);
      const start = await scene.prepare();
      const world = isRoot ? join(disk ?? '', 'w') : scene.path('locked');
      rmSync(world, { recursive: true, force: true });
      copied(start, world);
      const old = contents(world);
      lock(world, true);
      const { code, err } = await scene.run(world);
      lock(world, false);
      expect([code, err]).toEqual([
        2,
        expect.stringMatching(/Không (ghi|tạo) được .*\((ổ đĩa chỉ|không có quyền)/),
      ]);
      expect([...contents(world)]).toEqual([...old]);
    },
  );
});
