import type { Year } from '../dossier/year.js';
import { HTXS } from '../guidance/scale.js';
import type { Group, SubjectRanking } from '../ranking/types.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'fewer' | 'tie';
  readonly name: string;
  readonly votes: number;
  readonly others: readonly string[];
}

// The seats go by the votes of round 2: somebody at the top with fewer votes than another who could be
// there is to be looked at. A recorded decision on equal votes binds.
export const rule = defineRule<'nhom', Facts>({
  id: 'quyet-dinh-theo-phieu',
  clauses: ['B.II.4-d1-s2', 'B.II.4-d1-s3'],
  ranks: true,
  scope: 'nhom',
  severity: 'warning',
  title: 'Quyết định mức xuất sắc theo kết quả bỏ phiếu vòng 2',
  *check(group, { year, ranking }): Iterable<Hit<Facts>> {
    const members = group.members.flatMap((id) => ranking.subjects.get(id) ?? []);
    const passedOver = members.filter((one) => one.proposed === HTXS && one.decided !== HTXS);
    for (const one of members) {
      if (one.decided !== HTXS || one.proposed === HTXS || !one.round2?.passed) continue;
      const winners = passedOver.filter((other) => other.decided !== null);
      if (winners.length === 0) continue;
      const isTie = lostTie(year, one.id);
      yield {
        at: one.dossier.at('quyet_dinh', 'muc'),
        subject: one.id,
        clause: clauseOf(group),
        severity: isTie ? 'error' : 'warning',
        facts: {
          kind: isTie ? 'tie' : 'fewer',
          name: one.name,
          votes: one.round2.votes,
          others: winners.map((other) => `${other.name} (${other.round2?.votes} phiếu)`),
        },
      };
    }
  },
  message: ({ kind, name, votes, others }) =>
    kind === 'tie'
      ? `${name} được xếp “${HTXS}”, trong khi việc xử lý bằng phiếu đã ghi chọn ${nameList(others)}. Sửa quyet_dinh.muc theo xu_ly_dong_phieu, hoặc ghi lại việc xử lý nếu ghi nhầm.`
      : `${name} được xếp “${HTXS}” với ${votes} phiếu vòng 2, trong khi ${nameList(others)} không được xếp mức này. Xem lại quyet_dinh.muc và dong_y của phiên bỏ phiếu.`,
});

function clauseOf({ kind }: Group): 'B.II.4-d1-s2' | 'B.II.4-d1-s3' {
  return kind === 'tap_the' ? 'B.II.4-d1-s2' : 'B.II.4-d1-s3';
}

/** True when some record on equal votes names the subject and chooses others. */
function lostTie(year: Year, id: SubjectRanking['id']): boolean {
  return [...year.bo_phieu.values()]
    .flatMap((session) => session.data.xu_ly_dong_phieu ?? [])
    .some((one) => one.doi_tuong.includes(id) && one.chon.length > 0 && !one.chon.includes(id));
}
