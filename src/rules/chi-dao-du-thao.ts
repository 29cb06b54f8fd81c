import {
  evaluationDate,
  headsOf,
  inForce,
  personName,
  type TapTheDossier,
  type ThanhVien,
  type Year,
} from '../dossier/year.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';
import { reviewIsOver } from './steps.js';

interface Facts {
  /** Who directed the draft; null where it is not written. */
  readonly by: string | null;
  readonly heads: readonly string[];
}

// The head in person, also one who led when the draft was sent and has left since. While the post of
// head is vacant nothing is asked.
export const rule = defineRule<'tap_the', Facts>({
  id: 'chi-dao-du-thao',
  clauses: ['B.I.4.1.a-d1-s1'],
  scope: 'tap_the',
  severity: 'warning',
  title: 'Người trực tiếp chỉ đạo dự thảo báo cáo kiểm điểm',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const { year } = world;
    const heads = headsOf(year, tapThe).map((one) => one.ho_ten);
    if (tapThe.data.mien_kiem_diem || heads.length === 0) return;
    const { bao_cao } = tapThe.data;
    const at = tapThe.at('bao_cao', 'chi_dao_boi');
    const by = bao_cao?.chi_dao_boi;
    if (by === undefined) {
      if (!reviewIsOver(world, tapThe)) return;
      const cause = bao_cao ? {} : { cause: `bao_cao:${tapThe.id}` };
      yield { at, outcome: 'undecided', ...cause, facts: { by: null, heads } };
    } else if (!drafters(year, tapThe).some((one) => one.id === by))
      yield { at, facts: { by: personName(year, by), heads } };
  },
  message: ({ by, heads }) =>
    by === null
      ? `Chưa ghi ai chỉ đạo dự thảo báo cáo kiểm điểm, nên chưa rõ có phải người đứng đầu (${nameList(heads)}) hay không. Ghi mã người ở bao_cao.chi_dao_boi.`
      : `Dự thảo báo cáo kiểm điểm do ${by} chỉ đạo. Hướng dẫn giao người đứng đầu (${nameList(heads)}) trực tiếp chỉ đạo; nếu ghi nhầm, ghi lại ở bao_cao.chi_dao_boi.`,
});

/** Heads when the draft was first sent, and on the evaluation date. */
function drafters(year: Year, tapThe: TapTheDossier): ThanhVien[] {
  const sent = (tapThe.data.bao_cao?.gui ?? []).map((one) => one.ngay).sort();
  const dates = [...sent.slice(0, 1), evaluationDate(year, tapThe)];
  return tapThe.members.filter(
    (one) => one.vai_tro === 'dung_dau' && dates.some((date) => inForce(one, date)),
  );
}
