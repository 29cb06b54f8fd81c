import { nearest } from '../dossier/nearest.js';
import { UserError } from '../errors.js';
import { clauseIds, isClauseId } from '../guidance/clauses.js';
import { liftOf } from '../ranking/lift.js';
import { coverage, coverageMarkdown, coverageTable } from '../report/coverage.js';
import { explainClause, explainRule, explainSubject } from '../report/explain.js';
import { worldOf } from '../rules/check.js';
import { rules } from '../rules/list.js';
import type { World } from '../rules/rule.js';
import { loadOne, refuseUnread, type WholeYear } from './folder.js';
import { asOfDate, colours, oneOf, terminalWidth } from './options.js';

interface Options {
  readonly asOf?: string;
  readonly coverage?: boolean;
  readonly format?: string;
}

/** `explain WHAT [DIR]`: a clause, a rule, or a subject of the folder. Returns the exit code. */
export function explain(
  what: string | undefined,
  dir: string | undefined,
  options: Options,
): number {
  if (options.coverage) {
    const format = oneOf('dạng', options.format ?? 'table', ['table', 'json', 'markdown']);
    process.stdout.write(coverageText(format));
    return 0;
  }
  if (what === undefined)
    throw new UserError(
      'Chưa ghi cần giải thích gì: mã tập thể, cá nhân, quy tắc, điểm khoản, hoặc --coverage.',
    );
  const asOf = asOfDate(options.asOf);
  process.stdout.write(text(what, dir, asOf));
  return 0;
}

function coverageText(format: string): string {
  const rows = coverage(rules);
  if (format === 'json') return `${JSON.stringify({ version: 1, clauses: rows }, null, 2)}\n`;
  return format === 'markdown'
    ? coverageMarkdown(rows)
    : coverageTable(rows, { colour: colours(), width: terminalWidth() });
}

function text(what: string, dir: string | undefined, asOf: string): string {
  const colour = colours();
  const width = terminalWidth();
  if (isClauseId(what))
    return explainClause(what, rules, worldIfAny(dir, asOf)?.settings.used ?? null, colour, width);
  const rule = rules.find((one) => one.id === what);
  if (rule)
    return explainRule(rule, rules, worldIfAny(dir, asOf)?.settings.used ?? null, colour, width);
  const loaded = loadedIfAny(dir);
  const world = loaded && worldOf(loaded.year, asOf);
  const subject = world?.ranking.subjects.get(what);
  if (world && subject)
    return explainSubject(subject, liftOf(subject, world.settings), colour, width);
  if (loaded) refuseUnread(loaded, what);
  const known = [
    ...(world?.ranking.subjects.keys() ?? []),
    ...rules.map((one) => one.id),
    ...clauseIds,
  ];
  const near = nearest(what, known);
  const where = world
    ? ''
    : ' Thư mục này chưa có kỳ kiểm điểm đọc được, nên chỉ tìm trong quy tắc và điểm khoản.';
  throw new UserError(
    `Không có đối tượng, quy tắc hay điểm khoản "${what}".${near ? ` Có phải là "${near}"?` : ''}${where}`,
  );
}

/** A clause and a rule can be explained anywhere; the folder only adds the values in force. */
function worldIfAny(dir: string | undefined, asOf: string): World | null {
  const loaded = loadedIfAny(dir);
  return loaded && worldOf(loaded.year, asOf);
}

function loadedIfAny(dir: string | undefined): WholeYear | null {
  if (dir !== undefined) return loadOne(dir);
  try {
    return loadOne(undefined);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
