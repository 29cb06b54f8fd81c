import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Run, temporary } from './bin.js';
import { here } from './here.js';
import { contents, environment, type Writer } from './writers.js';

/** A command that writes, with folders to run it in: each a copy of one that was prepared. */
export class Scene {
  readonly #base = temporary();
  readonly environment: Record<string, string>;

  constructor(readonly writer: Writer) {
    mkdirSync(this.path('start'));
    this.environment = environment(this.path('start'), this.#base);
  }

  path(name: string): string {
    return join(this.#base, name);
  }

  copy(from: string, name: string): string {
    return copied(from, this.path(name));
  }

  /** The folder as it is before the command. */
  async prepare(): Promise<string> {
    const start = this.path('start');
    await this.#with(start, async () => this.writer.prepare(start));
    return start;
  }

  async run(world: string): Promise<Run> {
    return this.#with(world, () => here(this.writer.args(world)));
  }

  /** What is there before, and after a run that nothing disturbs. */
  async both(): Promise<{ start: string; old: World; fresh: World }> {
    const start = await this.prepare();
    const done = this.copy(start, 'undisturbed');
    await this.run(done);
    return { start, old: contents(start), fresh: contents(done) };
  }

  async #with<T>(world: string, work: () => Promise<T>): Promise<T> {
    const { KIEMDIEM_SOFFICE, TMPDIR } = process.env;
    Object.assign(process.env, this.environment, { TMPDIR: join(world, 'tmp') });
    try {
      return await work();
    } finally {
      for (const [name, value] of Object.entries({ KIEMDIEM_SOFFICE, TMPDIR }))
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
    }
  }
}

export function copied(from: string, to: string): string {
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  return to;
}

/** Files with what they hold. */
export type World = ReadonlyMap<string, string>;

export const TEMPORARY = /(^|\/)\.kiemdiem\.[^/]+\.tmp$|^tmp\//;
export const LOCK = /(^|\/)\.kiemdiem\.lock$/;
const RECORD = /(^|\/)\.kiemdiem\.json$/;

/** Files that hold neither what they did before nor what they are to hold, and those that are lost. */
export function damaged(now: World, old: World, fresh: World): string[] {
  const known = (path: string) =>
    path.endsWith('.bak') ? [...old.values()] : [old.get(path), fresh.get(path)];
  const isOurs = (path: string) => TEMPORARY.test(path) || LOCK.test(path) || RECORD.test(path);
  const torn = [...now].filter(([path, mark]) => !isOurs(path) && !known(path).includes(mark));
  return [...[...old.keys()].filter((path) => !now.has(path)), ...torn.map(([path]) => path)];
}
