import { categories } from '../../../guidance/categories.js';
import { XEP_LOAI, XEP_LOAI_NGAN } from '../../../guidance/scale.js';
import type { SubjectRanking } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';
import { groupBy } from './grouped.js';
import { NOT_APPLICABLE, percent, row } from './row.js';
import { groupOf, isExempt, isReviewed, levelOf, subjectsOf, whyUnclassified } from './subjects.js';

/** Table 1: collectives by category. */
export function countTapThe(input: FormInput) {
  const order = Object.keys(categories);
  const byKind = groupBy(subjectsOf(input.ranking, 'tap_the'), ({ dossier }) =>
    dossier.kind === 'tap_the' ? dossier.data.loai : 'so_nganh',
  );
  const groups = [...byKind].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return counted(
    input,
    'bang_1',
    groups.map(([id, members]) => [id, categories[id].title, members]),
  );
}

/** Table 2: people by group of equivalent posts. */
export function countCaNhan(input: FormInput) {
  const byGroup = groupBy(subjectsOf(input.ranking, 'ca_nhan'), (one) => one.group ?? '');
  const labels = new Map<string, string>();
  for (const [id, [first]] of byGroup)
    labels.set(id, (first && groupOf(input.ranking, first)?.label) ?? 'Không thuộc nhóm nào');
  const groups = [...byGroup].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  return counted(
    input,
    'bang_2',
    groups.map(([id, members]) => [id || 'ngoai_nhom', labels.get(id) ?? id, members]),
  );
}

type Line = readonly [id: string, label: string, members: readonly SubjectRanking[]];

function counted(input: FormInput, table: string, lines: readonly Line[]) {
  const all = lines.flatMap(([, , members]) => members);
  return {
    dong: lines.map((line, index) => countRow(input, table, line, index)),
    cong: countRow(input, table, ['cong', 'Cộng', all], lines.length),
  };
}

/** obliged ≥ reviewed, classified ≥ sum of the levels: each subject is counted once in its line. */
function countRow(input: FormInput, table: string, [id, nhom, members]: Line, index: number) {
  const obliged = members.filter((one) => !isExempt(one));
  const levels = members.map((one) => levelOf(input.ranking, one));
  const classified = levels.filter((level) => level !== null).length;
  const shares = XEP_LOAI.flatMap((level) => {
    const count = levels.filter((one) => one === level).length;
    const key = XEP_LOAI_NGAN[level].toLowerCase();
    return [
      [key, count],
      [`${key}_ty_le`, percent(count, classified)],
    ];
  });
  const unclassified = members.filter((one) => whyUnclassified(input, one) !== null);
  return row(`${table}.${id}`, index, nhom, {
    nhom,
    phai_kiem_diem: obliged.length,
    da_kiem_diem: obliged.filter((one) => isReviewed(input, one)).length,
    duoc_xep_loai: classified,
    ...(Object.fromEntries(shares) as Record<ShareKey, string | number>),
    chua_xep_loai: unclassified.length,
    ly_do: reasons(input, unclassified),
  });
}

type ShareKey = `${'htxs' | 'htt' | 'ht' | 'kht'}${'' | '_ty_le'}`;

/** `Chưa kiểm điểm (2); …`. */
function reasons(input: FormInput, subjects: readonly SubjectRanking[]): string {
  const byReason = groupBy(subjects, (one) => whyUnclassified(input, one) ?? '');
  const words = [...byReason].map(([reason, list]) => `${reason} (${list.length})`);
  return words.length > 0 ? words.join('; ') : NOT_APPLICABLE;
}
