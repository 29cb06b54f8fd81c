import { byFile } from './by-file.js';
import { numbered } from './numbered.js';
import { type Reported, type Validation, weightOf } from './validation.js';
import { clauseWords, FILE_FAULTS, ruleWords, toldIn, weightWord } from './words.js';
import { element, escaped } from './xml.js';

/**
 * JUnit XML: a suite for each file, a case for each finding, one passed case for a file without any. What
 * makes the exit code 1 has failed; other warnings, what is undecided and what is known are skipped, which
 * readers show with its reason; only infos and clean files have passed.
 */
export function write({ findings, clean }: Validation): string {
  const suites = [
    ...[...byFile(findings)].map(([file, list]) => ({ file, cases: casesOf(list) })),
    ...clean().map((file) => ({ file, cases: [cleanCase(file)] })),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  const content = suites.map(
    ({ file, cases }) =>
      `  ${element('testsuite', { name: file, ...counts(cases) }, '\n', ...cases.map(({ xml }) => `    ${xml}\n`), '  ')}\n`,
  );
  const root = element('testsuites', { name: 'kiemdiem', ...counts(all) }, '\n', ...content);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

interface Case {
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly xml: string;
}

function counts(cases: readonly Case[]): Record<string, number> {
  const of = (state: Case['state']) => cases.filter((one) => one.state === state).length;
  return {
    tests: cases.length,
    failures: of('failed'),
    errors: 0,
    skipped: of('skipped'),
    time: 0,
  };
}

function cleanCase(file: string): Case {
  const name = 'Không có điểm nào cần nêu';
  return { state: 'passed', xml: element('testcase', { classname: file, name, file, time: 0 }) };
}

function casesOf(findings: readonly Reported[]): Case[] {
  // Readers keep one case of a name; the line is left out, so that a case stays the same when it moves.
  const unique = numbered();
  return findings.map((one) => {
    const { file, located, finding } = one;
    const name = unique(`${ruleWords(finding)} ${located.path}`.trim());
    const head = { classname: file, name, file, line: located.line, time: 0 };
    const state = stateOf(one);
    return { state, xml: element('testcase', head, inside(one, state)) };
  });
}

function stateOf(one: Reported): Case['state'] {
  if (one.fails) return 'failed';
  const isMild = weightOf(one) === 'info' && one.located.outcome === 'violated' && !one.known;
  return isMild ? 'passed' : 'skipped';
}

function inside(one: Reported, state: Case['state']): string {
  const message = `${weightWord(one.located)}: ${toldIn(one)}`;
  if (state === 'skipped') return element('skipped', { message });
  if (state === 'passed') return element('system-out', {}, escaped(message));
  const { line, column } = one.located;
  const { clause, rule } = one.finding;
  const asked = clause ? clauseWords(clause) : (FILE_FAULTS[rule] ?? rule);
  const text = `${one.file}:${line}:${column}\n${toldIn(one)}\nTheo ${clause ? `${clause}: ` : ''}${asked}`;
  return element('failure', { message, type: rule }, escaped(text));
}
