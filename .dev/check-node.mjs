// Another Node does the main job on the sample year as this one does, and passes a part of the tests:
// node .dev/check-node.mjs PATH-OF-NODE MAJOR. Last line: "PASSED FAILED".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, root, tellVerdicts, verdict, years } from './documents.mjs';

/** What depends on Node most: processes, files, the terminal, reading, archives, the bounds of memory. */
const TESTS = [
  ...['validate', 'rank', 'usage', 'output-folder'].map((name) => `test/cli/${name}.test.ts`),
  ...['test/dossier', 'test/forms/word.test.ts', 'test/fuzz'],
];
/** A part of the inputs is enough here. */
const FUZZ_RUNS = '0.1';

const [other, major] = process.argv.slice(2);

function run(node, words, env = {}) {
  return spawnSync(node, words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
}

const kiemdiem = (node, ...words) =>
  run(node, ['bin/kiemdiem.js', ...words, '--as-of', '2021-03-01']);

const version = run(other, ['--version']).stdout ?? '';
verdict(version.startsWith(`v${major}.`), `${other} is no Node ${major}: ${version}`);

const [year] = years;
for (const command of ['validate', 'rank']) {
  const here = kiemdiem(process.execPath, command, year, '--format', 'json');
  const there = kiemdiem(other, command, year, '--format', 'json');
  verdict(there.status === 0 && there.stderr === '', `${command}: ${there.stderr}`);
  verdict(there.stdout === here.stdout, `${command} does not say what it says here`);
}
const out = mkdtempSync(join(tmpdir(), 'kiemdiem-node-'));
const printed = kiemdiem(other, 'render', 'all', year, '--out', out);
verdict(printed.status === 0 && printed.stderr === '', `render: ${printed.stderr}`);
verdict(filesIn(out, '.docx').length > 500, `${filesIn(out, '.docx').length} papers`);

const vitest = fileURLToPath(import.meta.resolve('vitest/package.json')).replace(
  'package.json',
  'vitest.mjs',
);
const report = join(out, 'report.json');
const tested = run(
  other,
  [
    ...[vitest, 'run', '--config', '.dev/vitest.config.ts', ...TESTS],
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
  ],
  { FUZZ_RUNS },
);
verdict(tested.status === 0, `tests: ${tested.stdout.slice(-3000)}${tested.stderr.slice(-3000)}`);
for (const { assertionResults } of JSON.parse(readFileSync(report, 'utf8')).testResults)
  for (const { status, fullName } of assertionResults)
    if (status === 'passed' || status === 'failed') verdict(status === 'passed', fullName);
tellVerdicts();
