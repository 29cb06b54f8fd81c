import { type Clause, type ClauseId, clauses } from '../guidance/clauses.js';
import { formsOf } from '../guidance/forms.js';
import { parameters, parametersOf } from '../guidance/parameters.js';
import { XEP_LOAI, xepLoaiRank } from '../guidance/scale.js';
import type { Lift } from '../ranking/lift.js';
import type { Condition, SubjectRanking } from '../ranking/types.js';
import type { UsedParameter } from '../ranking/used-parameters.js';
import type { Style } from './style.js';
import { block, item } from './width.js';

/** A rule as `explain` shows it; kept apart from the rules layer's own type. */
export interface RuleCard {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly ClauseId[];
  readonly severity: string;
}

const MARKS = { met: 'đạt', unmet: 'không đạt', unknown: 'chưa rõ' } as const;
const SEVERITIES: Readonly<Record<string, string>> = {
  error: 'lỗi',
  warning: 'lưu ý',
  info: 'thông tin',
};

/** The proof tree of a subject's level: level by level, each condition with its clause and place. */
export function explainSubject(
  subject: SubjectRanking,
  lift: Lift,
  colour: Style,
  width: number,
): string {
  const title = block(`${subject.name} (${subject.id})`, width, 0);
  const parts = [colour.bold(title), block(headline(subject), width, 0)];
  for (const level of [...XEP_LOAI].reverse().slice(0, 3)) {
    const own = subject.conditions.filter((one) => one.level === level);
    const passed = subject.max !== null && xepLoaiRank(level) <= xepLoaiRank(subject.max);
    const verdict = passed
      ? 'đạt'
      : xepLoaiRank(level) > xepLoaiRank(subject.best)
        ? 'không đạt'
        : xepLoaiRank(level) <= xepLoaiRank(subject.worst)
          ? 'đạt'
          : 'chưa rõ';
    parts.push(
      [colour.bold(`${level}: ${verdict}`), ...own.map((one) => line(one, colour, width))].join(
        '\n',
      ),
    );
  }
  parts.push(liftText(subject, lift, width));
  return `${parts.join('\n\n')}\n`;
}

function headline(subject: SubjectRanking): string {
  const max = subject.max
    ? `Mức cao nhất có thể: ${subject.max}.`
    : `Chưa xác định được mức cao nhất (từ “${subject.worst}” đến “${subject.best}”): còn thiếu dữ kiện.`;
  const decided = subject.decided ? ` Đã quyết định: ${subject.decided}.` : '';
  const soft = subject.conditions.some((one) => !one.binding)
    ? '\nCấp độ Mẫu 02 được áp dụng tương tự B.II.1.4 và chỉ để lưu ý, vì địa phương chưa ghi khung tiêu chuẩn cá nhân (tham_so.khung_ca_nhan).'
    : '';
  return max + decided + soft;
}

function line(one: Condition, colour: Style, width: number): string {
  const { line: row, column } = one.place.source.locate(one.place.path);
  const mark = MARKS[one.outcome];
  const painted =
    one.outcome === 'met'
      ? colour.green(mark)
      : one.outcome === 'unmet'
        ? colour.red(mark)
        : colour.yellow(mark);
  const where = `${one.place.source.file}:${row}:${column}`;
  return `  ${painted}  ${one.clause}\n${block(`${one.message} (${where})`, width, 6)}`;
}

function liftText(subject: SubjectRanking, lift: Lift, width: number): string {
  if ('none' in lift) {
    const what = lift.to ? `Không có dữ kiện nào nâng lên “${lift.to}”: ` : '';
    return block(what + lift.none, width, 0);
  }
  const from = subject.max ?? subject.worst;
  const head = `Ít nhất ${lift.changes.length} dữ kiện phải khác đi để từ “${from}” lên “${lift.to}”:`;
  const list = lift.changes.map((change, i) => {
    const { line: row } = change.place.source.locate(change.place.path);
    return block(`${i + 1}. ${change.what} (${change.place.source.file}:${row})`, width, 2);
  });
  return [block(head, width, 0), ...list].join('\n');
}

/** A clause: its words, the rules that check it, its parameters and forms. */
export function explainClause(
  id: ClauseId,
  rules: readonly RuleCard[],
  used: readonly UsedParameter[] | null,
  colour: Style,
  width: number,
): string {
  const clause: Clause = clauses[id];
  const [from, to] = clause.lines;
  const own = rules.filter((rule) => rule.clauses.includes(id));
  const settable = parametersOf(id);
  const forms = formsOf(id);
  return `${[
    colour.bold(block(`${id} — ${clause.heading}`, width, 0)),
    `Hướng dẫn 10-HD/TU, dòng ${from === to ? from : `${from}-${to}`}:`,
    block(`“${clause.words}”`, width, 2),
    section(
      'Quy tắc kiểm tra',
      own.map((rule) => `${rule.id} (${SEVERITIES[rule.severity]}): ${rule.title}`),
      width,
    ),
    section(
      'Tham số',
      settable.map((name) => {
        const one = used?.find((parameter) => parameter.id === name);
        return one
          ? `${name}: ${one.title} = ${one.value}${one.paper ? ` (${one.paper})` : ''}`
          : `${name}: ${parameters[name].title}`;
      }),
      width,
    ),
    section('Biểu mẫu', forms, width),
  ].join('\n')}\n`;
}

function section(title: string, items: readonly string[], width: number): string {
  if (items.length === 0) return `${title}: không có.`;
  return [`${title}:`, ...items.map((one) => item(one, width, 2))].join('\n');
}

/** A rule: what it asks, its weight, and each of its clauses in full. */
export function explainRule(
  rule: RuleCard,
  rules: readonly RuleCard[],
  used: readonly UsedParameter[] | null,
  colour: Style,
  width: number,
): string {
  const what = block(`${rule.title}. Mức độ: ${SEVERITIES[rule.severity]}.`, width, 0);
  const head = `${colour.bold(`Quy tắc ${rule.id}`)}\n${what}`;
  const bodies = rule.clauses.map((id) => explainClause(id, rules, used, colour, width));
  return `${head}\n\n${bodies.join('\n')}`;
}
