import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, type Run } from '../support/bin.js';
import { watch } from '../support/disk.cjs';
import { damaged, LOCK, Scene, TEMPORARY, type World } from '../support/scene.js';
import { contents, writers } from '../support/writers.js';

const WATCHER = resolve(import.meta.dirname, '../support/disk.cjs');
/** How far through each command its real kill is; all others are seen in one run that stops everywhere. */
const REAL = 0.6;

/** Runs to the end, and copies the folder whenever it is about to change. */
async function runWatched(scene: Scene, world: string): Promise<Run & { snapshots: string[] }> {
  const every = scene.writer.every ?? 1;
  const snapshots: string[] = [];
  const end = watch(world, {
    before: (_name, number) => {
      const wanted = number % every === 0;
      snapshots.push(wanted ? leftBehind(scene.copy(world, `at-${number}`)) : '');
    },
  });
  try {
    return { ...(await scene.run(world)), snapshots };
  } finally {
    end();
  }
}

/** A process of its own, killed at a change. */
function kill(scene: Scene, world: string, at: number): string | null {
  const own = { TMPDIR: join(world, 'tmp'), WORLD: world, KILL_AT: String(at) };
  const args = ['--require', WATCHER, BIN, ...scene.writer.args(world)];
  const env = { ...process.env, ...scene.environment, ...own };
  return spawnSync(process.execPath, args, { env }).signal;
}

/** The number of a process that is over. */
const GONE = spawnSync(process.execPath, ['--version']).pid;

/** As if another process had stopped here, for the one that goes on is this one. */
function leftBehind(world: string): string {
  for (const entry of readdirSync(world, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.name.includes(`.${process.pid}.`))
      renameSync(path, join(entry.parentPath, entry.name.replace(`.${process.pid}.`, `.${GONE}.`)));
    else if (LOCK.test(path))
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(`"pid": ${process.pid}`, `"pid": ${GONE}`),
      );
  }
  return world;
}

/** What stands there, apart from what names the process. */
function shape(world: World): string[] {
  return [...world].map(([path, bytes]) => {
    const name = path.replace(/\.\d+\.(?=[^/]*\.tmp)/, '.PID.').replace(/(\.\d+)\.\w{6}(?=\/)/, '');
    return TEMPORARY.test(path) || LOCK.test(path) ? name : `${name} ${bytes}`;
  });
}

describe.each(writers)('$name, killed', (writer) => {
  it('at any change to the disk leaves every file whole, and the next run says so and goes on', async () => {
    const scene = new Scene(writer);
    const start = await scene.prepare();
    const old = contents(start);
    const done = scene.copy(start, 'done');
    const { code, err, snapshots } = await runWatched(scene, done);
    expect([code, err]).toEqual([writer.code ?? 0, '']);
    const fresh = contents(done);
    expect(damaged(fresh, old, fresh)).toEqual([]);
    expect([...fresh.keys()].filter((path) => TEMPORARY.test(path) || LOCK.test(path))).toEqual([]);
    expect([...fresh]).not.toEqual([...old]);
    expect(snapshots.length).toBeGreaterThan(writer.isLockless ? 2 : 7);

    const seen = new Set<string>();
    const shapes = snapshots.map((world) => (world ? shape(contents(world)) : []));
    for (const [index, world] of snapshots.entries()) {
      if (!world) continue;
      const there = contents(world);
      const paths = [...there.keys()];
      expect([world, damaged(there, old, fresh)]).toEqual([world, []]);
      for (const path of paths.filter((one) => one.endsWith('.kiemdiem.json')))
        expect(JSON.parse(readFileSync(join(world, path), 'utf8'))).toBeTypeOf('object');
      // Half of a temporary file is left behind as all of it is.
      const key = JSON.stringify(shapes[index]);
      if (seen.has(key)) continue;
      seen.add(key);
      const next = await scene.run(world);
      const codes = [writer.code ?? 0, writer.again ?? writer.code ?? 0];
      expect(codes, next.err).toContain(next.code);
      if (paths.some((path) => LOCK.test(path))) expect(next.err).toContain('bị ngắt giữa chừng');
      if (paths.some((path) => /\.kiemdiem\.[^/]+\.tmp$/.test(path)))
        expect(next.err).toContain('Đã dọn tệp tạm');
      if (paths.some((path) => path.startsWith('tmp/')))
        expect(next.err).toContain('thư mục tạm của lần chuyển PDF');
      expect([...contents(world)]).toEqual([...fresh]);
    }

    const step = writer.every ?? 1;
    const at = Math.max(Math.round((snapshots.length * REAL) / step), 1) * step;
    const killed = scene.copy(start, 'killed');
    expect(kill(scene, killed, at)).toBe('SIGKILL');
    expect(shape(contents(killed))).toEqual(shapes[at - 1]);
    await scene.run(killed);
    expect([...contents(killed)]).toEqual([...fresh]);
  }, 120_000);
});
