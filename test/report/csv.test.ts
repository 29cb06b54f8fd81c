import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/report/csv.js';
import { kiemdiem, temporary } from '../support/bin.js';
import { validYear, write } from '../support/year.js';

/** Cells by the letter of RFC 4180, with `;`: a reader that is not ours in any part. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^;\r\n"]*)(;|\r\n)/gy;
  for (const [, cell = '', end] of text.replace(/^\uFEFF/, '').matchAll(pattern)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

const DANGEROUS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(A1)',
  '﹦1+1',
  '=HYPERLINK("http://x";"y")',
  "=cmd|'/c calc'!A0",
  '+84912345678',
  '- gạch đầu dòng',
  '-1-2',
  '--5',
  '-5;=1+1',
  '-',
];
const HARMLESS = [
  '',
  'Sở Y tế',
  '15',
  '-5',
  '-0,25',
  '1.5',
  '14 trên 15',
  'a=b',
  'x;y',
  'nói "được"',
  "'=1",
  'một\nhai',
  '10-HD/TU',
];

describe('a cell of a table', () => {
  it.each(DANGEROUS)('%j cannot start a formula, and is whole behind an apostrophe', (text) => {
    expect(cells(csvText([['đầu', text, 'cuối']]))).toEqual([['đầu', `'${text}`, 'cuối']]);
  });

  it.each(HARMLESS)('%j is read back as it is', (text) => {
    expect(cells(csvText([['đầu', text, 'cuối']]))).toEqual([['đầu', text, 'cuối']]);
  });
});

describe('rank --format csv', () => {
  it('lets no name out of a dossier start a formula', () => {
    const year = temporary();
    const files = validYear();
    files['tap-the/so-a.yaml'].ten = '=HYPERLINK("http://x";"y")';
    files['ca-nhan/gd-a.yaml'].ho_ten = '＋1+1';
    write(year, files);
    const { code, out } = kiemdiem(['rank', year, '--format', 'csv']);
    expect(code).toBeLessThan(2);
    const rows = cells(out);
    const [header = []] = rows;
    expect(rows.length).toBe(11);
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    const all = rows.flat();
    expect(all).toContain('\'=HYPERLINK("http://x";"y")');
    expect(all).toContain("'＋1+1");
    expect(all.filter((cell) => /^\s*[=+@＝＋－＠]|^\s*-(?!\d+$)/.test(cell))).toEqual([]);
  });
});
