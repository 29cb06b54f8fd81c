import type { Finding } from '../finding.js';
import { type Clause, type ClauseId, clauses } from '../guidance/clauses.js';
import { byCause } from './by-cause.js';
import { codeFrame } from './code-frame.js';
import { type LocatedPair, locateAll } from './located.js';
import type { Page, Style } from './style.js';
import type { Summary } from './summary.js';
import type { Validation } from './validation.js';
import { block, item, shorten } from './width.js';

const FILE_FAULTS: Readonly<Record<string, string>> = {
  yaml: 'cú pháp YAML',
  schema: 'hình thức hồ sơ',
  reference: 'dẫn chiếu',
  encoding: 'bảng mã, đọc tệp',
  template: 'cách viết mẫu in',
};

/** The report of `validate` for people. */
export function validatePretty({ findings, summary }: Validation, page: Page): string {
  return `${[...findingsText(findings, page), totals(summary, page.colour)].join('\n\n')}\n`;
}

/** Findings file by file, with the lines concerned and the clause. */
export function findingsText(findings: readonly Finding[], { colour, width }: Page): string[] {
  const parts: string[] = [];
  let file = '';
  for (const { first, also } of byCause(locateAll(findings))) {
    if (first.located.file !== file) {
      file = first.located.file;
      parts.push(colour.underline(file));
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
    `  ${located.file}:${line}:${column}  ${mark}  ${colour.dim(located.rule)}`,
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

function label({ severity, outcome }: LocatedPair['located'], colour: Style): string {
  if (outcome === 'undecided') return colour.cyan('chưa xác định');
  if (severity === 'error') return colour.red('lỗi');
  return severity === 'warning' ? colour.yellow('lưu ý') : colour.blue('thông tin');
}

function asked(rule: string, clause: ClauseId | null): string {
  if (!clause) return `Theo: ${FILE_FAULTS[rule] ?? rule}`;
  const { words, lines }: Clause = clauses[clause];
  return `Theo ${clause} (dòng ${lines[0]}): “${shorten(words, 220)}”`;
}

function totals(summary: Summary, colour: Style): string {
  const { years, files, collectives, cadres, errors, warnings, infos, undecided } = summary;
  const read = `Đã đọc ${years} kỳ, ${files} tệp: ${collectives} tập thể, ${cadres} cá nhân.`;
  const found = `${errors} lỗi, ${warnings} lưu ý, ${infos} thông tin; trong đó ${undecided} điểm chưa xác định vì thiếu dữ liệu.`;
  return `${read}\n${errors > 0 ? colour.red(found) : found}`;
}
