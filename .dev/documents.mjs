// Rendering the samples and finding what was written, for the scripts beside this one.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
/** The clean samples. */
export const years = ['samples/tinh-mau/2020', 'samples/huyen-mau/2020'];

/** Runs `kiemdiem render`; its messages go to stderr. Returns what the process came to. */
export function render(...words) {
  return spawnSync(process.execPath, ['bin/kiemdiem.js', 'render', ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Every file below a folder with this ending, in order: papers may stand in folders of authorities. */
export function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** The form that a file was printed from. */
export const formOf = (path) => basename(path).split('_')[0];

/** Works through a list, as many at a time as there are processors. */
export async function inParallel(items, work) {
  const queue = [...items];
  const workers = Array.from({ length: Math.max(cpus().length, 2) }, async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  });
  await Promise.all(workers);
}

/** Runs a program to its end and returns its output, or null when it failed. */
export function outputOf(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const parts = [];
    child.stdout.on('data', (data) => parts.push(data));
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(parts) : null));
  });
}

const counts = { passed: 0, failed: 0 };

/** Counts one check, and names it when it failed. */
export function verdict(ok, what) {
  counts[ok ? 'passed' : 'failed']++;
  if (!ok) process.stdout.write(`FAILED ${what}\n`);
}

/** The last line of a check: "PASSED FAILED", which the CI run adds up. */
export function tellVerdicts() {
  process.stdout.write(`${counts.passed} ${counts.failed}\n`);
}
