// Measures kiemdiem against others and against its targets:
// node bench/run.mjs [ROW…] [--large] [--markdown]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rows } from './rows.mjs';

const bench = fileURLToPath(new URL('.', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { large: { type: 'boolean' }, markdown: { type: 'boolean' } },
});
const unknown = positionals.find((name) => !(name in rows));
if (unknown) {
  process.stderr.write(`No row “${unknown}”. Rows: ${Object.keys(rows).join(', ')}\n`);
  process.exit(2);
}

prepare();
const folder = mkdtempSync(join(tmpdir(), 'kiemdiem-bench-'));
try {
  const chosen =
    positionals.length > 0
      ? positionals
      : Object.keys(rows).filter((name) => values.large || !rows[name].large);
  tell(chosen.flatMap(measure));
} finally {
  rmSync(folder, { recursive: true });
}

function measure(name) {
  process.stderr.write(`${name}…\n`);
  return rows[name].measure({ years });
}

/** The program as it is now, and its peers as the lock file has them. */
function prepare() {
  node(join(bench, '../.dev/generate.mjs'));
  node(join(bench, '../.dev/build.mjs'));
  if (existsSync(join(bench, 'node_modules/ajv-cli'))) return;
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: bench,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('npm ci in bench/ failed');
}

/** A folder of generated years, made when first needed. */
function years(dossiers, count) {
  const out = join(folder, `${dossiers}-${count ?? 'usual'}`);
  const how = count ? ['--years', String(count)] : [];
  if (!existsSync(out))
    node(join(bench, 'generate.mjs'), out, '--dossiers', String(dossiers), ...how);
  return out;
}

function node(...words) {
  const done = spawnSync(process.execPath, words, { stdio: ['ignore', 2, 2] });
  if (done.status !== 0) throw new Error(`node ${words.join(' ')} failed`);
}

function tell(results) {
  const number = (value, unit) => `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
  const table = [
    ['work', 'kiemdiem', 'compared with', 'which took', 'ratio', 'target', ''],
    ...results.map(({ work, of, ours, peer, unit, value, most }) => [
      work,
      number(ours, unit),
      of,
      peer === undefined ? '' : number(peer, unit),
      peer === undefined ? '' : value.toFixed(2),
      peer === undefined ? `≤ ${most} ${unit}` : `≤ ${most}`,
      value <= most ? 'met' : 'not met',
    ]),
  ];
  const widths = table[0].map((_one, n) => Math.max(...table.map((line) => line[n].length)));
  const line = (cells) => `| ${cells.map((cell, n) => cell.padEnd(widths[n])).join(' | ')} |\n`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n`;
  const [head, ...body] = table.map(line);
  const [cpu] = cpus();
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim()}`;
  process.stdout.write(
    values.markdown ? `${head}${rule}${body.join('')}` : `${machine}\n${head}${body.join('')}`,
  );
}
