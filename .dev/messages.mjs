// Prints every message that the cases of the rules bring about, rule by rule, for proof-reading; a rule
// without a message is a failure.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'kiemdiem-messages-'));
const file = join(folder, 'messages.jsonl');
writeFileSync(file, '');
const run = spawnSync(
  'npx',
  ['vitest', 'run', '--config', '.dev/vitest.config.ts', '--reporter=dot', 'test/rules'],
  { env: { ...process.env, KIEMDIEM_MESSAGES: file }, encoding: 'utf8' },
);
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
rmSync(folder, { recursive: true });
const { rules } = await import('../dist/rules/list.js');
const MARKS = { error: 'lỗi', warning: 'lưu ý', info: 'thông tin' };

const byRule = new Map(rules.map((rule) => [rule.id, new Set()]));
for (const { rule, clause, severity, outcome, message } of lines.map((line) => JSON.parse(line)))
  byRule
    .get(rule)
    ?.add(`[${outcome === 'undecided' ? 'chưa xác định' : MARKS[severity]}; ${clause}] ${message}`);

for (const { id, title } of rules) {
  process.stdout.write(`\n## ${id} — ${title}\n`);
  for (const message of [...byRule.get(id)].sort()) process.stdout.write(`- ${message}\n`);
}
const silent = [...byRule].filter(([, messages]) => messages.size === 0).map(([id]) => id);
process.stdout.write(
  `\n${rules.length} quy tắc, ${[...byRule.values()].reduce((n, one) => n + one.size, 0)} thông báo.\n`,
);
if (run.status !== 0) process.stderr.write('Some rule tests failed; run npm test.\n');
if (silent.length > 0) process.stderr.write(`Rules without a message: ${silent.join(', ')}\n`);
process.exitCode = run.status === 0 && silent.length === 0 ? 0 : 1;
