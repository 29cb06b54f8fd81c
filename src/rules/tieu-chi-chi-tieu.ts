import { frameworkOf } from '../guidance/categories.js';
import { isDone, isExcused, type Target } from '../ranking/targets.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'missed' | 'unknown';
  /** Key targets missed, or those of which it is not known. */
  readonly names: readonly string[];
}

// K2.3 speaks of targets: the top rating beside a missed key target asks for a second look. A target
// with recognised force majeure does not count.
export const rule = defineRule<'tap_the', Facts>({
  id: 'tieu-chi-chi-tieu',
  clauses: ['B.II.1.2(2)-d3', 'B.II.1.3(2)-d1-p3'],
  scope: 'tap_the',
  severity: 'warning',
  title: 'Tiêu chí K2.3 so với kết quả chỉ tiêu chủ yếu',
  *check({ data, at }): Iterable<Hit<Facts>> {
    const clause = frameworkOf(data.loai)['K2.3'];
    if (data.tieu_chi?.['K2.3']?.muc !== 'Xuất sắc' || !clause || data.mien_kiem_diem) return;
    const place = at('tieu_chi', 'K2.3', 'muc');
    const targets = (data.chi_tieu ?? []).filter((one) => !isExcused(one));
    const missed = targets.filter((one) => one.chu_yeu && isDone(one) === false);
    const facts = { kind: 'missed', names: missed.map((one) => one.ten) } as const;
    if (missed.length > 0) yield { at: place, clause, facts };
    else if (data.chi_tieu === undefined || open(targets).length > 0)
      yield {
        at: data.chi_tieu === undefined ? at('chi_tieu') : place,
        clause,
        outcome: 'undecided',
        facts: { kind: 'unknown', names: open(targets).map((one) => one.ten) },
      };
  },
  message({ kind, names }) {
    if (kind === 'missed')
      return `Tiêu chí K2.3 (chỉ tiêu, nhiệm vụ) ghi “Xuất sắc” trong khi có chỉ tiêu chủ yếu chưa đạt: ${nameList(names)}. Xem lại tieu_chi.K2.3.muc và số liệu ở chi_tieu.`;
    const lacks = names.length > 0 ? `của ${nameList(names)}` : 'về chỉ tiêu, nhiệm vụ';
    return `Tiêu chí K2.3 (chỉ tiêu, nhiệm vụ) ghi “Xuất sắc” nhưng chưa đủ số liệu ${lacks} để đối chiếu. Ghi kết quả và chu_yeu ở chi_tieu; nếu không có chỉ tiêu, ghi chi_tieu: [].`;
  },
});

/** Key targets without a result; without any named key, targets not known to be done. */
function open(targets: readonly Target[]): Target[] {
  const anyKey = targets.some((one) => one.chu_yeu === true);
  return targets.filter((one) =>
    anyKey
      ? one.chu_yeu === true && isDone(one) === null
      : one.chu_yeu === undefined && isDone(one) !== true,
  );
}
