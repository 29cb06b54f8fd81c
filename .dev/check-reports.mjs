// Reports of `validate` opened by readers that are not ours: SARIF by its schema (SARIF_SCHEMA: the path of
// its text), JUnit by junitparser. Last line: "PASSED FAILED".
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { root, tellVerdicts, verdict, years } from './documents.mjs';

const out = mkdtempSync(join(tmpdir(), 'kiemdiem-reports-'));

/** A copy under a name that addresses and XML must escape, with its baseline. */
function hostileCopy(sample) {
  const copy = join(out, 'hồ sơ & <cũ> 100% #1', 'năm 2020');
  cpSync(join(root, sample), copy, { recursive: true });
  const why = ['--reason', 'chờ & <giấy>', '--by', 'B', '--until', '2021-12-31'];
  kiemdiem('baseline', 'write', copy, '--as-of', '2021-03-01', ...why);
  return copy;
}

function kiemdiem(...args) {
  return spawnSync(process.execPath, ['bin/kiemdiem.js', ...args], { cwd: root, encoding: 'utf8' });
}

/** The schema is of draft 4 in letter only: nothing in it means another thing in draft 7. */
function sarifSchema() {
  const { $schema, id, ...schema } = JSON.parse(readFileSync(process.env.SARIF_SCHEMA, 'utf8'));
  verdict($schema.includes('draft-04') && id.includes('2.1.0'), 'the schema of SARIF 2.1.0');
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
}

const READER = `
import json, sys, junitparser
suites = list(junitparser.JUnitXml.fromfile(sys.argv[1]))
cases = [case for suite in suites for case in suite]
states = [type(result).__name__ for case in cases for result in case.result]
print(json.dumps({"suites": len(suites), "cases": len(cases), "failed": states.count("Failure"),
  "skipped": states.count("Skipped"), "stated": sum(suite.tests for suite in suites)}))
`;

const isSarif = sarifSchema();
const folders = [
  ...years,
  ...readdirSync(join(root, 'samples/loi')).map((name) => `samples/loi/${name}`),
  hostileCopy('samples/loi/ho-so'),
];
for (const [i, folder] of folders.entries()) {
  const path = (name) => join(out, `${i}.${name}`);
  const formats = { sarif: path('sarif'), junit: path('xml'), json: path('json') };
  const wanted = Object.entries(formats).flatMap(([name, file]) => ['--format', `${name}=${file}`]);
  const done = kiemdiem('validate', folder, '--as-of', '2021-03-01', ...wanted);
  verdict(done.status === 0 || done.status === 1, `validate ${folder}: ${done.stderr}`);
  const { findings, summary } = JSON.parse(readFileSync(formats.json, 'utf8'));
  const sarif = JSON.parse(readFileSync(formats.sarif, 'utf8'));
  verdict(isSarif(sarif), `${folder}: ${JSON.stringify(isSarif.errors?.slice(0, 3))}`);
  verdict(sarif.runs[0].results.length === findings.length, `${folder}: results of SARIF`);
  const read = spawnSync('/usr/bin/python3', ['-c', READER, formats.junit], { encoding: 'utf8' });
  const junit = JSON.parse(read.stdout || '{}');
  verdict(
    junit.stated === junit.cases && junit.failed === summary.errors && junit.suites > 0,
    `${folder}: JUnit ${read.stdout}${read.stderr}`,
  );
}
verdict(!isSarif({ version: '2.1.0', runs: [{}] }), 'the schema refuses a run without a tool');
tellVerdicts();
