import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kiemdiem, ROOT, temporary } from '../support/bin.js';
import { validYear, write } from '../support/year.js';

interface Found {
  rule: string;
  clause: string | null;
  severity: string;
  outcome: string;
  file: string;
  path: string;
  line: number;
  column: number;
  message: string;
}

function json(args: readonly string[]): {
  code: number | null;
  findings: Found[];
  summary: Record<string, number>;
} {
  const { code, out } = kiemdiem(['validate', ...args, '--format', 'json']);
  const { version, findings, summary } = JSON.parse(out);
  expect(version).toBe(1);
  return { code, findings, summary };
}

const brief = (one: Found) =>
  `${one.rule} ${one.clause} ${one.outcome === 'undecided' ? 'undecided' : one.severity} ${one.file}#${one.path}`;

describe('clean samples', () => {
  it.each(['samples/tinh-mau', 'samples/huyen-mau'])('%s has no error and no warning', (folder) => {
    const { code, findings, summary } = json([folder]);
    expect(findings.filter((one) => one.severity !== 'info').map(brief)).toEqual([]);
    expect([code, summary['errors'], summary['undecided']]).toEqual([0, 0, 0]);
    expect(summary['collectives']).toBeGreaterThan(10);
  });

  it('stays clean under --strict', () => {
    expect(kiemdiem(['validate', 'samples/tinh-mau', 'samples/huyen-mau', '--strict']).code).toBe(
      0,
    );
  });
});

describe('bad samples', () => {
  const names = readdirSync(join(ROOT, 'samples/loi'));

  it('are there', () => expect(names.length).toBeGreaterThan(10));

  it.each(names)('samples/loi/%s gives exactly the findings written beside it', (name) => {
    const { code, findings } = json([`samples/loi/${name}`]);
    const expected = readFileSync(join(ROOT, `samples/loi/${name}/mong-doi.txt`), 'utf8');
    expect(findings.map(brief)).toEqual(
      expected
        .trimEnd()
        .split('\n')
        .map((line) => line.trimEnd()),
    );
    expect(code).toBe(1);
  });
});

describe('the report for people', () => {
  const { code, out } = kiemdiem(['validate', 'samples/loi/cap-do']);

  it('names file, line, column, clause and what to write, within 80 columns', () => {
    expect(code).toBe(1);
    expect(out).toMatch(/tap-the\/so-b\.yaml:\d+:\d+ {2}lỗi {2}hoan-thanh-tot-cap-do/);
    expect(out).toMatch(/Theo B\.II\.1\.4\(2\)-d1 \(dòng 235\): “/);
    expect(out).toMatch(/> +\d+ \| +muc: Trung bình/);
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });

  it('colours only when asked', () => {
    expect(out).not.toContain('\u001b[');
    const coloured = kiemdiem(['validate', 'samples/loi/cap-do'], ROOT, {
      NO_COLOR: '',
      FORCE_COLOR: '1',
    });
    expect(coloured.out).toContain('\u001b[31m');
  });
});

describe('the order of files and the layout of YAML', () => {
  const folder = temporary();
  write(folder, validYear());
  const verdicts = () => {
    const { subjects, groups } = JSON.parse(kiemdiem(['rank', folder, '--format', 'json']).out);
    const plain = (one: Record<string, unknown>) =>
      [one['name'], one['max'], one['decided'], one['proposed'], one['round1']] as const;
    return {
      subjects: subjects.map(plain),
      groups: groups.map((one: Record<string, unknown>) => [
        one['round1'],
        one['cap'],
        one['left'],
      ]),
    };
  };

  it('changes no verdict', async () => {
    const before = verdicts();
    const { renameSync, appendFileSync, writeFileSync } = await import('node:fs');
    renameSync(join(folder, 'hoi-nghi/hn-a.yaml'), join(folder, 'hoi-nghi/zz-a.yaml'));
    renameSync(join(folder, 'bo-phieu/tap-the-1.yaml'), join(folder, 'bo-phieu/z-tap-the-1.yaml'));
    renameSync(join(folder, 'bo-phieu/ca-nhan-2.yaml'), join(folder, 'bo-phieu/a.yaml'));
    const file = join(folder, 'tap-the/so-a.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^(\w)/gm, '\n# chú thích\n\n$1'));
    appendFileSync(join(folder, 'ca-nhan/gd-b.yaml'), '\n\n# hết\n');
    expect(verdicts()).toEqual(before);
    expect(json([folder]).code).toBe(0);
  });

  it('reads BOM, CRLF and UTF-16 alike', async () => {
    const { writeFileSync } = await import('node:fs');
    const before = verdicts();
    const a = join(folder, 'tap-the/so-a.yaml');
    const b = join(folder, 'tap-the/so-b.yaml');
    writeFileSync(a, `\ufeff${readFileSync(a, 'utf8').replaceAll('\n', '\r\n')}`);
    writeFileSync(b, Buffer.from(`\ufeff${readFileSync(b, 'utf8')}`, 'utf16le'));
    expect(verdicts()).toEqual(before);
  });
});

describe('a year without dossiers', () => {
  it('is warned about, not passed in silence', () => {
    const folder = temporary();
    write(folder, { 'ky.yaml': validYear()['ky.yaml'] });
    const { code, findings } = json([folder]);
    expect(findings.map(brief)).toEqual(['schema null warning ky.yaml#']);
    expect([code, kiemdiem(['validate', folder, '--strict']).code]).toEqual([0, 1]);
  });
});

describe('narrowing a run', () => {
  it('keeps to the rules, clauses and subjects named', () => {
    const one = json(['samples/loi/cap-do', '--only', 'B.II.1.4(2)-d1']);
    expect(one.findings.map((found) => found.rule)).toEqual([
      'hoan-thanh-tot-cap-do',
      'hoan-thanh-tot-cap-do',
    ]);
    const two = json(['samples/loi/cap-do', '--subject', 'so-c']);
    expect(two.findings.every((found) => found.file === 'tap-the/so-c.yaml')).toBe(true);
    expect(two.findings.length).toBeGreaterThan(1);
  });

  it('leaves out the rules and clauses named, and refuses an unknown one', () => {
    const all = json(['samples/loi/cap-do']).findings.map((found) => found.rule);
    const some = json(['samples/loi/cap-do', '--skip', 'tu-nhan-muc,B.II.1.4(2)-d1']).findings;
    expect(all).toContain('hoan-thanh-tot-cap-do');
    expect(some.map((found) => found.rule)).toEqual(
      all.filter((rule) => rule !== 'tu-nhan-muc' && rule !== 'hoan-thanh-tot-cap-do'),
    );
    const wrong = kiemdiem(['validate', 'samples/loi/cap-do', '--skip', 'tu-nhan-mu']);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('"tu-nhan-muc"')]);
  });

  it('makes another reading an error when strict', () => {
    const folder = temporary();
    const files = validYear();
    files['tap-the/so-a.yaml'].bao_cao.gui[0].ngay = '2020-12-07';
    write(folder, files);
    const only = [folder, '--as-of', '2021-03-01', '--only', 'gui-du-thao'];
    const plain = json(only);
    expect([plain.code, plain.findings.map((one) => one.severity)]).toEqual([0, ['warning']]);
    const strict = json([...only, '--strict']);
    expect([strict.code, strict.findings.map((one) => one.severity)]).toEqual([1, ['error']]);
  });

  it('judges as of a day: before the hand-in date nothing is missing yet', () => {
    const late = json([
      'samples/loi/thieu-du-lieu',
      '--only',
      'han-nop-ho-so',
      '--as-of',
      '2021-02-01',
    ]);
    const early = json([
      'samples/loi/thieu-du-lieu',
      '--only',
      'han-nop-ho-so',
      '--as-of',
      '31/01/2021',
    ]);
    expect([late.findings.length, early.findings.length]).toEqual([1, 0]);
  });

  it('sorts findings by file, line, column, rule', () => {
    const { findings } = json(['samples/loi/ky-luat']);
    const key = (one: Found) =>
      [
        one.file,
        String(one.line).padStart(6, '0'),
        String(one.column).padStart(6, '0'),
        one.rule,
      ].join('\u0000');
    const keys = findings.map(key);
    expect(keys).toEqual([...keys].sort());
  });
});
