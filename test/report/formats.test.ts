import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.js';
import { formats } from '../../src/report/formats.js';
import type { Validation } from '../../src/report/validation.js';
import { ROOT } from '../support/bin.js';
import { all, openXml } from '../support/open-xml.js';
import { finding, PAGE, validation } from '../support/reported.js';

const writers = await Promise.all(
  formats.map(async ({ name, load }) => ({ name, ...(await load()) })),
);

function text(name: string, run: Validation): string {
  const format = writers.find((one) => one.name === name);
  if (!format) throw new Error(`no format ${name}`);
  return format.write(run, PAGE);
}
const sarif = (run: Validation) => JSON.parse(text('sarif', run)).runs[0];
const gitlab = (run: Validation) => JSON.parse(text('gitlab', run));
const junit = (run: Validation) => openXml(text('junit', run));
const checkstyle = (run: Validation) => openXml(text('checkstyle', run));

const VIET = 'hồ sơ/kỳ #1, 100%: “cũ”/tap-the/so-a.yaml';
const HOSTILE =
  'A | B <b>&amp; "x" \'y\' ]]> %0A ::error::\n\u001b[31m@all `c` \\ \u0000\u2028\ud800.';
const until = { reason: 'chờ giấy', by: 'Trần Văn B', until: '2021-06-30' };

it('are the nine that the contract names', () => {
  expect(formats.map((one) => one.name)).toEqual([
    'pretty',
    'compact',
    'json',
    'sarif',
    'junit',
    'github',
    'gitlab',
    'checkstyle',
    'markdown',
  ]);
});

describe('a run without any finding', () => {
  const run = validation([]);

  it('is a whole document in every format', () => {
    expect(JSON.parse(text('json', run)).findings).toEqual([]);
    expect(sarif(run).results).toEqual([]);
    expect(gitlab(run)).toEqual([]);
    expect(checkstyle(run).children).toEqual([]);
    const suites = junit(run);
    expect([suites.attributes['tests'], suites.attributes['failures']]).toEqual(['1', '0']);
    for (const name of ['pretty', 'compact', 'github', 'markdown'])
      expect(text(name, run)).toMatch(/0 lỗi, 0 lưu ý, 0 thông tin; trong đó 0 điểm chưa xác định/);
  });

  it('ends in one line end in every format', () => {
    for (const { write } of writers) expect(write(run, PAGE)).toMatch(/[^\n]\n$/);
  });
});

describe('compact', () => {
  it('is one line a finding that the problem matcher of the README reads', () => {
    const run = validation([
      finding({ file: VIET, line: 12, message: 'Sai.\nSửa lại.' }),
      finding({ severity: 'warning', outcome: 'undecided', clause: null, rule: 'schema' }),
    ]);
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const written = /"regexp": ("(?:[^"\\]|\\.)*")/.exec(readme)?.[1] ?? '""';
    const matcher = new RegExp(JSON.parse(written));
    const read = text('compact', run)
      .split('\n')
      .flatMap((line) => {
        const match = matcher.exec(line);
        return match ? [match.slice(1)] : [];
      });
    expect(read).toEqual([
      [VIET, '12', '5', 'error', 'Sai. Sửa lại.', 'cong-khai A.2-s4'],
      ['tap-the/so-a.yaml', '3', '5', 'warning', 'Chưa xác định: Chưa công khai.', 'schema'],
    ]);
  });
});

it('never hands a terminal or a log what it would obey', () => {
  const run = validation([finding({ message: HOSTILE, file: 'a\u001b[2Jb.yaml' })]);
  for (const name of ['pretty', 'compact', 'github', 'markdown'])
    expect([name, text(name, run).replaceAll('\n', '')]).toEqual([
      name,
      expect.not.stringMatching(/\p{Cc}/u),
    ]);
});

describe('github', () => {
  it('escapes values and properties, so that nothing in them is a command', () => {
    const [line, ...rest] = text(
      'github',
      validation([finding({ file: VIET, message: HOSTILE })]),
    ).split('\n');
    expect(line).toMatch(
      /^::error file=hồ sơ\/kỳ #1%2C 100%25%3A “cũ”\/tap-the\/so-a\.yaml,line=3,col=5,title=cong-khai A\.2-s4::A \| B/,
    );
    expect(line).toContain('%250A ::error::');
    expect(rest.filter((one) => one.startsWith('::'))).toEqual([]);
  });

  it('has a command for each weight', () => {
    const weights = (['error', 'warning', 'info'] as const).map((severity, i) =>
      finding({ severity, line: i + 1 }),
    );
    const told = text('github', validation(weights)).split('\n').slice(0, 3);
    expect(told.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::notice']);
  });
});

describe('xml', () => {
  const run = validation([finding({ file: VIET, message: HOSTILE })]);

  it.each(['junit', 'checkstyle'])('of %s holds no character that XML forbids', (name) => {
    const xml = text(name, run);
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
    expect(xml.replace(/[\n]/g, '')).not.toMatch(/\p{Cc}|\p{Cs}/u);
    expect(xml).not.toMatch(/<b>|&(?!amp;|lt;|gt;|quot;|#\d+;)/);
  });

  it('gives the words back to who reads it', () => {
    const [error] = all(checkstyle(run), 'error');
    const [failure] = all(junit(run), 'failure');
    for (const one of [error, failure])
      expect(one?.attributes['message']).toContain('A | B <b>&amp; "x" \'y\' ]]>');
    expect(all(checkstyle(run), 'file').map((one) => one.attributes['name'])).toEqual([VIET]);
    expect(all(junit(run), 'testsuite').map((one) => one.attributes['name'])).toEqual([
      VIET,
      'ky.yaml',
    ]);
  });
});

describe('junit', () => {
  const error = finding({ line: 1 });
  const warning = finding({ line: 2, severity: 'warning' });
  const open = finding({ line: 3, severity: 'info', outcome: 'undecided' });
  const info = finding({ line: 4, severity: 'info' });
  const known = finding({ line: 5 });
  const run = validation([error, warning, open, info, known], { known: new Map([[known, until]]) });

  it('fails what makes the exit code 1 and never passes what is undecided', () => {
    const states = all(junit(run), 'testcase').map((one) => one.children[0]?.name ?? 'passed');
    expect(states).toEqual(['failure', 'skipped', 'skipped', 'system-out', 'skipped', 'passed']);
    expect(junit(run).attributes).toMatchObject({ tests: '6', failures: '1', skipped: '3' });
  });

  it('says why a case is skipped', () => {
    const why = all(junit(run), 'skipped').map((one) => one.attributes['message']);
    expect(why[0]).toMatch(/^lưu ý: /);
    expect(why[1]).toMatch(/^chưa xác định: /);
    expect(why[2]).toContain('Đã biết đến 30/06/2021 (Trần Văn B): chờ giấy.');
  });

  it('has counts that add up and one case of a name', () => {
    const suites = all(junit(run), 'testsuite');
    const names = all(junit(run), 'testcase').map(
      (one) => `${one.attributes['classname']} ${one.attributes['name']}`,
    );
    expect(new Set(names).size).toBe(6);
    expect(suites.map((one) => Number(one.attributes['tests']))).toEqual(
      suites.map((one) => all(one, 'testcase').length),
    );
  });
});

describe('sarif', () => {
  it('names the rule with the words of its clauses', () => {
    const { tool, results } = sarif(validation([finding()]));
    const rule = tool.driver.rules[results[0].ruleIndex];
    expect([rule.id, results[0].ruleId]).toEqual(['cong-khai', 'cong-khai']);
    expect(rule.help.text).toMatch(/^A\.2-s4: “.{20,}”/);
    expect(rule.shortDescription.text.length).toBeGreaterThan(10);
  });

  it('percent-encodes a Vietnamese path, and says how columns are counted', () => {
    const { results, columnKind } = sarif(validation([finding({ file: 'hồ sơ/a #1%.yaml' })]));
    const { artifactLocation, region } = results[0].locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe('h%E1%BB%93%20s%C6%A1/a%20%231%25.yaml');
    expect(decodeURIComponent(artifactLocation.uri)).toBe('hồ sơ/a #1%.yaml');
    expect(region).toEqual({ startLine: 3, startColumn: 5 });
    expect(columnKind).toBe('utf16CodeUnits');
  });

  it('keeps absolute paths of Windows and Linux as file addresses', () => {
    const uri = (file: string) =>
      sarif(validation([finding({ file })])).results[0].locations[0].physicalLocation
        .artifactLocation;
    expect(uri('D:/Hồ sơ/a.yaml')).toEqual({ uri: 'file:///D:/H%E1%BB%93%20s%C6%A1/a.yaml' });
    expect(uri('/srv/a b.yaml')).toEqual({ uri: 'file:///srv/a%20b.yaml' });
  });

  it('marks what is new and what is known only under a baseline', () => {
    const [plain] = sarif(validation([finding()])).results;
    expect(plain.baselineState).toBeUndefined();
    const known = finding({ line: 1 });
    const { results } = sarif(
      validation([known, finding({ line: 2 })], { known: new Map([[known, until]]) }),
    );
    expect(results.map((one: { baselineState: string }) => one.baselineState)).toEqual([
      'unchanged',
      'new',
    ]);
    expect(results[0].suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Đã biết đến 30/06/2021 (Trần Văn B): chờ giấy.',
      },
    ]);
    expect(results[1].suppressions).toBeUndefined();
  });
});

describe('fingerprints', () => {
  const print = (one: Finding) => [
    gitlab(validation([one]))[0].fingerprint,
    sarif(validation([one])).results[0].partialFingerprints['kiemdiem/v1'],
  ];
  const base = finding({ facts: { a: 1, b: { c: 2, d: 3 } } });

  it('stay when the line, the wording or the order of facts changes', () => {
    const same = finding({ line: 9, message: 'Lời khác.', facts: { b: { d: 3, c: 2 }, a: 1 } });
    expect(print(same)).toEqual(print(base));
  });

  it.each([
    ['a fact', { facts: { a: 1, b: { c: 2, d: 4 } } }],
    ['the rule', { facts: base.facts, rule: 'khac' }],
    ['the clause', { facts: base.facts, clause: 'A.2-s5' as const }],
    ['the file', { facts: base.facts, file: 'tap-the/so-b.yaml' }],
    ['the place', { facts: base.facts, path: ['muc', 0] }],
    ['the subject', { facts: base.facts, subject: 'so-b' }],
    ['the outcome', { facts: base.facts, outcome: 'undecided' as const }],
  ])('change with %s', (_name, changes) => {
    const other = print(finding(changes));
    expect(other[0]).not.toBe(print(base)[0]);
    expect(other[1]).not.toBe(print(base)[1]);
  });

  it('are the message where there are no facts', () => {
    expect(print(finding({ message: 'Khác.' }))).not.toEqual(print(finding()));
  });

  it('are one each for equal findings, as GitLab wants', () => {
    const prints = gitlab(validation([finding(), finding(), finding()])).map(
      (one: { fingerprint: string }) => one.fingerprint,
    );
    expect(new Set(prints).size).toBe(3);
  });
});

describe('markdown', () => {
  const cells = (line: string) => line.split(/(?<!\\)\|/).length - 2;

  it('keeps every value in its cell, without markup or a mention', () => {
    const told = text('markdown', validation([finding({ file: VIET, message: HOSTILE })]));
    const row = told.split('\n').find((line) => line.startsWith('| lỗi')) ?? '';
    expect(cells(row)).toBe(4);
    expect(row).toContain('A \\| B \\<b\\>');
    expect(row).not.toMatch(/@all|(?<!\\)`/);
  });

  it('shows 50, the gravest first, and says how many are left', () => {
    const infos = Array.from({ length: 49 }, (_, i) => finding({ severity: 'info', line: i + 1 }));
    const errors = [finding({ line: 98 }), finding({ line: 99 })];
    const rows = (run: Finding[]) =>
      text('markdown', validation(run))
        .split('\n')
        .filter((line) => /^\| (lỗi|thông tin) /.test(line));
    expect(rows([...infos, ...errors]).length).toBe(50);
    expect(rows([...infos, ...errors])[0]).toMatch(/^\| lỗi /);
    expect(text('markdown', validation([...infos, ...errors]))).toContain('Còn 1 điểm chưa in');
    const fits = [...infos, ...errors.slice(1)];
    expect(rows(fits).length).toBe(50);
    expect(text('markdown', validation(fits))).not.toContain('chưa in');
  });
});

describe('known findings', () => {
  const known = finding({ line: 7 });
  const run = validation([known], {
    known: new Map([[known, until]]),
    summary: { ...validation([]).summary, known: 1 },
  });

  it('are told with reason, person and last day, and never as an error', () => {
    for (const name of ['pretty', 'compact', 'github', 'gitlab', 'checkstyle', 'markdown', 'junit'])
      expect([name, text(name, run)]).toEqual([
        name,
        expect.stringMatching(/Đã biết đến 30\/06\/2021\s+\(Trần\s+Văn\s+B\):\s+chờ\s+giấy/),
      ]);
    expect(text('compact', run)).toMatch(/: info: /);
    expect(text('github', run)).toMatch(/^::notice /);
    expect(gitlab(run)[0].severity).toBe('info');
    expect(all(checkstyle(run), 'error')[0]?.attributes['severity']).toBe('info');
    expect(JSON.parse(text('json', run)).findings[0].baseline).toEqual(until);
  });

  it('are counted apart', () => {
    expect(text('pretty', run)).toContain('0 lỗi');
    expect(text('pretty', run)).toContain('1 điểm đã biết');
  });
});

describe('the order', () => {
  it('never depends on the order in which findings were found', () => {
    const findings = Array.from({ length: 40 }, (_, i) =>
      finding({
        file: `tap-the/so-${i % 3}.yaml`,
        line: 1 + (i % 4),
        rule: `r${i % 2}`,
        message: `M${i % 5}.`,
        subject: `s${i}`,
        path: ['muc', i % 7],
      }),
    );
    for (const { write, name } of writers)
      expect([name, write(validation(findings.toReversed()), PAGE)]).toEqual([
        name,
        write(validation(findings), PAGE),
      ]);
  });
});

it('prints ten thousand findings in well under a second in every format', () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    finding({ line: i + 1, path: ['muc', i], facts: { i, ten: `Tập thể ${i}` }, subject: `s${i}` }),
  );
  const run = validation(many);
  for (const { write, name } of writers) {
    const start = performance.now();
    write(run, PAGE);
    expect([name, performance.now() - start < 3000]).toEqual([name, true]);
  }
});
