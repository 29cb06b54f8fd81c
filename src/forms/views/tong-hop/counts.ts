import { categories } from '../../../guidance/categories.js';
import { XEP_LOAI, XEP_LOAI_NGAN, type XepLoai } from '../../../guidance/scale.js';
import type { SubjectRanking } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';
import { groupBy } from './grouped.js';
import { NOT_APPLICABLE, percent, row } from './row.js';
import { groupOf, isExempt, isReviewed, levelOf, subjectsOf, whyUnclassified } from './subjects.js';

/** How many of a line stand where: each subject is counted once. */
export interface Count {
  readonly id: string;
  readonly label: string;
  /** A small collective's own line, of people only. */
  readonly small: boolean;
  /** obliged ≥ reviewed. */
  readonly obliged: number;
  readonly reviewed: number;
  /** The sum of the levels; with the unclassified, every subject of the line. */
  readonly classified: number;
  readonly levels: Readonly<Record<XepLoai, number>>;
  readonly unclassified: number;
  /** Why the others have no level, each with how many. */
  readonly reasons: readonly (readonly [reason: string, count: number])[];
}

/** The lines of a table of levels, and all of them together. */
export interface Counts {
  readonly lines: readonly Count[];
  readonly all: Count;
}

/** Collectives by category: table 1. */
export function countTapThe(input: FormInput): Counts {
  const order = Object.keys(categories);
  const byKind = groupBy(subjectsOf(input.ranking, 'tap_the'), ({ dossier }) =>
    dossier.kind === 'tap_the' ? dossier.data.loai : 'so_nganh',
  );
  const groups = [...byKind].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return counted(
    input,
    groups.map(([id, members]) => [id, categories[id].title, members]),
  );
}

/** People by group of equivalent posts: table 2. */
export function countCaNhan(input: FormInput): Counts {
  const byGroup = groupBy(subjectsOf(input.ranking, 'ca_nhan'), (one) => one.group ?? '');
  const labels = new Map<string, string>();
  for (const [id, [first]] of byGroup)
    labels.set(id, (first && groupOf(input.ranking, first)?.label) ?? 'Không thuộc nhóm nào');
  const groups = [...byGroup].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  return counted(
    input,
    groups.map(([id, members]) => [id || 'ngoai_nhom', labels.get(id) ?? id, members]),
  );
}

type Line = readonly [id: string, label: string, members: readonly SubjectRanking[]];

function counted(input: FormInput, lines: readonly Line[]): Counts {
  const all = lines.flatMap(([, , members]) => members);
  return {
    lines: lines.map((line) => count(input, line)),
    all: count(input, ['cong', 'Cộng', all]),
  };
}

function count(input: FormInput, [id, label, members]: Line): Count {
  const obliged = members.filter((one) => !isExempt(one));
  const levels = members.flatMap((one) => levelOf(input.ranking, one) ?? []);
  const perLevel = XEP_LOAI.map((level) => [level, levels.filter((one) => one === level).length]);
  const unclassified = members.filter((one) => whyUnclassified(input, one) !== null);
  return {
    id,
    label,
    small: members.every((one) => groupOf(input.ranking, one)?.small === true),
    obliged: obliged.length,
    reviewed: obliged.filter((one) => isReviewed(input, one)).length,
    classified: levels.length,
    levels: Object.fromEntries(perLevel) as Record<XepLoai, number>,
    unclassified: unclassified.length,
    reasons: reasons(input, unclassified),
  };
}

function reasons(input: FormInput, subjects: readonly SubjectRanking[]): Count['reasons'] {
  const byReason = groupBy(subjects, (one) => whyUnclassified(input, one) ?? '');
  return [...byReason].map(([reason, list]) => [reason, list.length] as const);
}

/** `Chưa kiểm điểm (2); …`. */
export function reasonsText(reasons: Count['reasons']): string {
  return reasons.map(([reason, count]) => `${reason} (${count})`).join('; ');
}

/** Tables 1 and 2. */
export function countTable(table: string, { lines, all }: Counts) {
  return {
    dong: lines.map((one, index) => countRow(table, one, index)),
    cong: countRow(table, all, lines.length),
  };
}

function countRow(table: string, one: Count, index: number) {
  const shares = XEP_LOAI.flatMap((level) => {
    const key = levelKey(level);
    return [
      [key, one.levels[level]],
      [`${key}_ty_le`, percent(one.levels[level], one.classified)],
    ];
  });
  return row(`${table}.${one.id}`, index, one.label, {
    nhom: one.label,
    phai_kiem_diem: one.obliged,
    da_kiem_diem: one.reviewed,
    duoc_xep_loai: one.classified,
    ...(Object.fromEntries(shares) as Record<ShareKey, string | number | null>),
    chua_xep_loai: one.unclassified,
    ly_do: one.reasons.length > 0 ? reasonsText(one.reasons) : NOT_APPLICABLE,
  });
}

type LevelKey = 'htxs' | 'htt' | 'ht' | 'kht';
type ShareKey = `${LevelKey}${'' | '_ty_le'}`;

/** A level as templates name it. */
export function levelKey(level: XepLoai): LevelKey {
  return XEP_LOAI_NGAN[level].toLowerCase() as LevelKey;
}
