// Whole processes timed in turn, so that what else the machine does falls on all of them alike.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { medianOf } from './median.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bench = fileURLToPath(new URL('.', import.meta.url));
const ajv = join(bench, 'node_modules/ajv-cli/dist/index.js');
const KINDS = ['ky', 'to-chuc', 'tap-the', 'ca-nhan', 'hoi-nghi', 'bo-phieu'];
const AS_OF = ['--as-of', '2021-03-01'];

/** A command is the processes that do the work, one after another, each the words after `node`. */
export const kiemdiem = (...words) => [[join(root, 'bin/kiemdiem.js'), ...words]];
export const validate = (folder) => kiemdiem('validate', folder, '--strict', ...AS_OF);
export const rank = (folder) => kiemdiem('rank', folder, ...AS_OF);
export const nothing = [['-e', '0']];
export const floor = (folder) => [[join(bench, 'peers/floor.mjs'), folder]];

/** ajv-cli takes one schema at a time: a process for each kind of file. */
export const ajvCli = (folder) =>
  KINDS.map((kind) => {
    const files = kind === 'ky' || kind === 'to-chuc' ? `${kind}.yaml` : `${kind}/*.yaml`;
    const schema = (name) => join(root, 'schemas', `${name}.schema.json`);
    return [
      ...[ajv, 'validate', '--strict=false', '-s', schema(kind), '-r', schema('chung')],
      ...['-c', join(bench, 'peers/ajv-cli.cjs'), '-d', `${folder}/*/*/${files}`],
    ];
  });

/** Milliseconds that a command took; it must succeed, so that nothing but work is measured. */
function timed(command) {
  const start = performance.now();
  for (const words of command) run(words);
  return performance.now() - start;
}

function run(words, options = []) {
  const child = spawnSync(process.execPath, [...options, ...words], {
    cwd: bench,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 1 << 28,
  });
  if (child.status !== 0)
    throw new Error(
      `node ${words.join(' ')}: exit ${child.status}\n${child.stderr.slice(0, 2000)}`,
    );
}

/** Medians of commands by name, in milliseconds. */
export function medians(commands, runs) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let n = 0; n < runs; n++)
    for (const [name, command] of Object.entries(commands)) times[name].push(timed(command));
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, medianOf(all)]));
}

/** The most memory that a command of one process held, in megabytes. */
export function peakMemory([words]) {
  const folder = mkdtempSync(join(tmpdir(), 'kiemdiem-bench-'));
  const file = join(folder, 'rss');
  const atExit = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(file)},String(process.resourceUsage().maxRSS)))`;
  run(words, ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`]);
  const kilobytes = Number(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return kilobytes / 1024;
}

/** Runs a script of this folder that prints JSON. */
export function measured(script, ...words) {
  const child = spawnSync(process.execPath, [join(bench, script), ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`${script} ${words.join(' ')}: exit ${child.status}`);
  return JSON.parse(child.stdout);
}
