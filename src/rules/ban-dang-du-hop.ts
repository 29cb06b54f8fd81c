import { guestsOf, represented } from './guests.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'no_meeting' | 'unrecorded' | 'absent';
  readonly department: string;
}

// Asked only where a department of the committee is assigned to follow the collective; a member of that
// department among the guests represents it. A department does not follow itself.
export const rule = defineRule<'tap_the', Facts>({
  id: 'ban-dang-du-hop',
  clauses: ['C.1-d2-s3'],
  scope: 'tap_the',
  severity: 'warning',
  title: 'Việc dự hội nghị kiểm điểm của ban đảng được phân công theo dõi',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const id = tapThe.data.ban_dang_theo_doi;
    if (tapThe.data.mien_kiem_diem || id === undefined || id === tapThe.id) return;
    const guests = guestsOf(world, tapThe);
    if (guests === null) return;
    const department = world.year.tap_the.get(id)?.name ?? id;
    if (guests === 'no_meeting') {
      const at = tapThe.at('ban_dang_theo_doi');
      const cause = `hoi_nghi:${tapThe.id}`;
      yield { at, outcome: 'undecided', cause, facts: { kind: 'no_meeting', department } };
    } else if (!represented(world.year, guests, id)) {
      const { unrecorded, last } = guests;
      yield {
        at: (unrecorded ?? last).at('du_hop'),
        outcome: unrecorded ? 'undecided' : 'violated',
        ...(unrecorded ? { cause: `du_hop:${unrecorded.id}` } : {}),
        facts: { kind: unrecorded ? 'unrecorded' : 'absent', department },
      };
    }
  },
  message: ({ kind, department }) =>
    ({
      no_meeting: `Chưa có hội nghị kiểm điểm của tập thể trong hoi-nghi/, nên chưa rõ đại diện ${department} có dự hay không. Ghi tệp hội nghị, có du_hop.`,
      unrecorded: `Chưa ghi ai của cấp trên dự hội nghị, nên chưa rõ đại diện ${department} có dự hay không. Ghi ở du_hop của hội nghị.`,
      absent: `Danh sách du_hop chưa có đại diện ${department} là ban được phân công theo dõi. Theo Hướng dẫn, đại diện ban đảng bố trí dự hội nghị của đơn vị mình theo dõi: nếu đã dự, ghi ban_dang ở du_hop của hội nghị.`,
    })[kind],
});
