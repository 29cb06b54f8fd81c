import { join } from 'node:path';
import { here } from './here.js';
import { version } from './writers.js';
import { write } from './year.js';

/** Every command of the program, in a world that `prepared` made; a new command joins here. */
export const commands: Readonly<Record<string, (world: string) => readonly string[]>> = {
  validate: (world) => ['validate', join(world, 'ky')],
  baseline: (world) => [
    ...['baseline', 'write', join(world, 'ky'), '--by', 'Trần Thị Bình'],
    ...['--reason', 'Thử.', '--until', '2099-12-31'],
  ],
  rank: (world) => ['rank', join(world, 'ky')],
  explain: (world) => ['explain', 'so-a', join(world, 'ky')],
  render: (world) => ['render', 'mau-01', join(world, 'ky'), '--out', join(world, 'in')],
  import: (world) => ['import', join(world, 'nhan'), '--into', join(world, 'ky'), '--write'],
  templates: (world) => ['templates', 'check', join(world, 'ky')],
  help: () => ['help', 'rank'],
  new: (world) => ['new', 'ca-nhan', 'Trần Thị Bình', '--dir', join(world, 'ky')],
};

/** A year, and a form that came back. */
export async function prepared(world: string): Promise<void> {
  const ky = join(world, 'ky');
  write(ky, version(1));
  await here(['render', 'mau-01', ky, '--out', join(world, 'nhan'), '--subject', 'so-a']);
}

/** The names that the program itself lists. */
export async function listedCommands(): Promise<string[]> {
  const { out } = await here(['--help']);
  const [, listed = ''] = out.split('Lệnh:\n');
  return [...listed.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name);
}
