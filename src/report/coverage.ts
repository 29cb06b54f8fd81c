import { type Clause, type ClauseId, clauseIds, clauses } from '../guidance/clauses.js';
import { formsOf } from '../guidance/forms.js';
import { notChecked } from '../guidance/not-checked.js';
import { parametersOf } from '../guidance/parameters.js';
import type { Page } from './style.js';
import { drawTable, fill } from './table.js';
import { block, shorten } from './width.js';

/** Where one clause of the guidance is answered. */
export interface Covered {
  readonly id: ClauseId;
  readonly line: number;
  readonly rules: readonly string[];
  readonly forms: readonly string[];
  readonly parameters: readonly string[];
  /** Why no data can decide it; null where something above does. */
  readonly reason: string | null;
}

interface Citing {
  readonly id: string;
  readonly clauses: readonly ClauseId[];
}

/** One entry for each clause, in the order of the guidance. */
export function coverage(rules: readonly Citing[]): Covered[] {
  return clauseIds.map((id) => {
    const { lines }: Clause = clauses[id];
    return {
      id,
      line: lines[0],
      rules: rules.filter((rule) => rule.clauses.includes(id)).map((rule) => rule.id),
      forms: formsOf(id),
      parameters: parametersOf(id),
      reason: notChecked[id] ?? null,
    };
  });
}

/** Clauses that nothing answers and no reason explains. */
export function unexplained(rows: readonly Covered[]): ClauseId[] {
  return rows.filter((one) => answers(one) === 0 && one.reason === null).map((one) => one.id);
}

function answers({ rules, forms, parameters }: Covered): number {
  return rules.length + forms.length + parameters.length;
}

/** The table for a terminal. */
export function coverageTable(rows: readonly Covered[], { colour, width }: Page): string {
  const drawn = drawTable(
    ['Điểm khoản', 'Dòng', 'Quy tắc', 'Biểu mẫu', 'Tham số hoặc lý do'],
    fill([23, 6, null, 10, null], width),
    rows.map((one) => [
      one.id,
      String(one.line),
      one.rules.join('\n'),
      one.forms.join('\n'),
      [...one.parameters, one.reason ?? ''].filter(Boolean).join('\n'),
    ]),
  );
  return `${drawn}\n${colour.bold(block(totals(rows), width, 0))}\n`;
}

/** The same as a table of Markdown, for the README. */
export function coverageMarkdown(rows: readonly Covered[]): string {
  const code = (list: readonly string[]) => list.map((one) => `\`${one}\``).join(', ');
  const lines = rows.map((one) => {
    const { words }: Clause = clauses[one.id];
    const cells = [
      `\`${one.id}\``,
      shorten(words.replaceAll('|', '\\|'), 70),
      code(one.rules),
      code(one.forms),
      [code(one.parameters), one.reason ?? ''].filter(Boolean).join(' '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| Điểm khoản | Lời của hướng dẫn | Quy tắc | Biểu mẫu | Tham số, hoặc vì sao không kiểm tra |',
    '|---|---|---|---|---|',
    ...lines,
    '',
    totals(rows),
    '',
  ].join('\n');
}

function totals(rows: readonly Covered[]): string {
  const count = (wanted: (one: Covered) => boolean) => rows.filter(wanted).length;
  const open = unexplained(rows).length;
  return [
    `${rows.length} điểm khoản: ${count((one) => one.rules.length > 0)} có quy tắc kiểm tra`,
    `${count((one) => one.forms.length > 0)} được biểu mẫu in ra`,
    `${count((one) => one.parameters.length > 0)} có tham số`,
    `${count((one) => one.reason !== null)} không kiểm tra được, có lý do`,
    `${open} chưa giải thích.`,
  ].join('; ');
}
