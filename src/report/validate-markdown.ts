import { oneLine } from './one-line.js';
import { totalWords, type YearSummary } from './summary.js';
import { type Reported, type Validation, weightOf } from './validation.js';
import { shorten } from './width.js';
import { ruleWords, toldIn, weightWord } from './words.js';

/** Findings of one table, and characters of a message: a comment on a merge request stays readable. */
const ROWS = 50;
const MESSAGE = 300;

const GRAVE_FIRST = { error: 0, warning: 1, info: 2 } as const;

/** A comment for a merge request: the counts, the gravest findings in a table, what is left told. */
export function write({ findings, summary, years }: Validation): string {
  const ordered = findings.toSorted((a, b) => order(a) - order(b));
  const left = ordered.slice(ROWS);
  const parts = [
    `## Kiểm tra hồ sơ kiểm điểm: ${summary.errors} lỗi, ${summary.warnings} lưu ý`,
    totalWords(summary)
      .map((line) => `- ${cell(line)}`)
      .join('\n'),
    ...(years.length > 1 ? [yearTable(years)] : []),
    ...(ordered.length > 0 ? [table(ordered.slice(0, ROWS))] : []),
    ...(left.length > 0 ? [leftWords(left)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function order(one: Reported): number {
  return one.known ? GRAVE_FIRST.info + 1 : GRAVE_FIRST[one.located.severity];
}

function table(findings: readonly Reported[]): string {
  const rows = findings.map((one) => [
    one.known ? 'đã biết' : weightWord(one.located),
    cell(`${one.file}:${one.located.line}`),
    cell(shorten(toldIn(one), MESSAGE)),
    cell(ruleWords(one.finding)),
  ]);
  return drawn(['Mức', 'Nơi', 'Nội dung', 'Theo'], rows);
}

function yearTable(years: readonly YearSummary[]): string {
  const rows = years.map((one) => [
    cell(one.authority),
    `${one.year ?? '?'}`,
    `${one.files}`,
    `${one.errors}`,
    `${one.warnings}`,
    `${one.undecided}`,
  ]);
  return drawn(['Cơ quan', 'Năm', 'Tệp', 'Lỗi', 'Lưu ý', 'Chưa xác định'], rows);
}

function drawn(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function leftWords(left: readonly Reported[]): string {
  const count = (weight: string) => left.filter((one) => weightOf(one) === weight).length;
  return `Còn ${left.length} điểm chưa in ở đây: ${count('error')} lỗi, ${count('warning')} lưu ý, ${count('info')} thông tin hoặc đã biết.`;
}

/** A text that stays one cell and means nothing else: no markup, no mention of a person. */
function cell(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replaceAll('@', '@<!-- -->');
}
