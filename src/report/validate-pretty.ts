import type { Finding } from '../finding.js';
import { type Clause, type ClauseId, clauses } from '../guidance/clauses.js';
import { byCause } from './by-cause.js';
import { codeFrame } from './code-frame.js';
import { type LocatedPair, locateAll } from './located.js';
import { oneLine } from './one-line.js';
import type { Page, Style } from './style.js';
import { type Summary, totalWords, type YearSummary } from './summary.js';
import type { Reported, Validation } from './validation.js';
import { block, cells, item, shorten } from './width.js';
import { FILE_FAULTS, toldIn, weightWord } from './words.js';

/** The report of `validate` for people. */
export function write({ findings, summary, years }: Validation, page: Page): string {
  const parts = [
    ...pairsText(
      findings.filter((one) => !one.known),
      page,
    ),
    ...knownText(findings, page),
    ...(years.length > 1 ? [yearsTable(years, page.width)] : []),
    totals(summary, page.colour),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Findings file by file, with the lines concerned and the clause. */
export function findingsText(findings: readonly Finding[], page: Page): string[] {
  return pairsText(locateAll(findings), page);
}

function pairsText(pairs: readonly LocatedPair[], { colour, width }: Page): string[] {
  const parts: string[] = [];
  let file = '';
  for (const { first, also } of byCause(pairs)) {
    if (first.located.file !== file) {
      file = first.located.file;
      parts.push(colour.underline(oneLine(file)));
    }
    parts.push([one(first, colour, width), ...consequences(also, width)].join('\n'));
  }
  return parts;
}

function one({ finding, located }: LocatedPair, colour: Style, width: number): string {
  const { line, column } = located;
  const mark = label(located, colour);
  const frame =
    finding.severity === 'info' || finding.place.source.text === ''
      ? []
      : codeFrame(finding.place.source.text, line, column, width - 4).map((l) =>
          colour.dim(`    ${l}`),
        );
  return [
    `  ${oneLine(located.file)}:${line}:${column}  ${mark}  ${colour.dim(located.rule)}`,
    block(finding.message, width, 4),
    ...frame,
    block(asked(finding.rule, finding.clause), width, 4),
  ].join('\n');
}

/** Most places named of one rule; the others are counted. */
const PLACES = 4;

/** What follows from the same fact: one line for each rule, with its places. */
function consequences(also: readonly LocatedPair[], width: number): string[] {
  if (also.length === 0) return [];
  const byRule = new Map<string, string[]>();
  for (const { located } of also) {
    const key = `${located.rule}${located.clause ? ` (${located.clause})` : ''}`;
    const place = `${located.file}:${located.line}`;
    const places = byRule.get(key) ?? [];
    if (!places.includes(place)) places.push(place);
    byRule.set(key, places);
  }
  const lines = [...byRule].map(([rule, places]) => {
    const left = places.length - PLACES;
    const shown = places.slice(0, PLACES).join(', ');
    return item(`${rule}: ${shown}${left > 0 ? ` và ${left} chỗ khác` : ''}`, width, 6);
  });
  return [block(`Cũng do đó còn ${also.length} điểm:`, width, 4), ...lines];
}

function label(located: LocatedPair['located'], colour: Style): string {
  const word = weightWord(located);
  if (located.outcome === 'undecided') return colour.cyan(word);
  if (located.severity === 'error') return colour.red(word);
  return located.severity === 'warning' ? colour.yellow(word) : colour.blue(word);
}

function asked(rule: string, clause: ClauseId | null): string {
  if (!clause) return `Theo: ${FILE_FAULTS[rule] ?? rule}`;
  const { words, lines }: Clause = clauses[clause];
  return `Theo ${clause} (dòng ${lines[0]}): “${shorten(words, 220)}”`;
}

/** What the baseline knows, apart from the others: what, where, and why it is accepted. */
function knownText(findings: readonly Reported[], { colour, width }: Page): string[] {
  const known = findings.filter((one) => one.known);
  const lines = known.map((one) => {
    const { file, line, rule } = one.located;
    return item(`${file}:${line} ${rule}. ${toldIn(one)}`, width, 2);
  });
  return known.length === 0 ? [] : [[colour.underline('Đã biết'), ...lines].join('\n')];
}

const YEAR_HEADS = ['Năm', 'Tệp', 'Lỗi', 'Lưu ý', 'Chưa xác định'];

/** A line a year: its counts in columns, then whose it is. */
function yearsTable(years: readonly YearSummary[], width: number): string {
  const counts = years.map((one) =>
    [one.year ?? '?', one.files, one.errors, one.warnings, one.undecided].map(String),
  );
  const widths = YEAR_HEADS.map((head, i) =>
    Math.max(cells(head), ...counts.map((row) => row[i]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row.map((text, i) => ' '.repeat((widths[i] ?? 0) + 2 - cells(text)) + text).join('');
  const indent = cells(line(YEAR_HEADS)) + 2;
  const names = years.map((one) => block(one.authority, width, indent).slice(indent));
  return [
    `${line(YEAR_HEADS)}  Cơ quan`,
    ...counts.map((row, i) => `${line(row)}  ${names[i] ?? ''}`),
  ].join('\n');
}

function totals(summary: Summary, colour: Style): string {
  const [read = '', found = '', ...more] = totalWords(summary);
  return [read, summary.errors > 0 ? colour.red(found) : found, ...more].join('\n');
}
