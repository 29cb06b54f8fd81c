import { personName } from '../dossier/year.js';
import { committeeMembers, guestEntry, guestsOf, satIn } from './guests.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'nobody' | 'no_meeting' | 'unrecorded' | 'absent';
  readonly people: readonly string[];
}

// Speaks of provincial leaders, so of collectives the provincial committee manages. With suggested
// issues the attendance of the standing committee's member is a duty: uy-vien-phu-trach-du asks for it.
export const rule = defineRule<'tap_the', Facts>({
  id: 'phu-trach-du-hop',
  clauses: ['C.1-d2-s2'],
  scope: 'tap_the',
  severity: 'warning',
  title: 'Việc dự, chỉ đạo hội nghị kiểm điểm của người phụ trách',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const { goi_y, loai, quan_ly_boi, mien_kiem_diem } = tapThe.data;
    if (mien_kiem_diem || loai === 'btv_tinh' || quan_ly_boi !== 'btv_tinh_uy') return;
    const guests = guestsOf(world, tapThe);
    if (guests === null) return;
    const told = goi_y?.length ? committeeMembers(world.year, tapThe) : [];
    const phu_trach = tapThe.data.phu_trach?.filter((id) => !told.includes(id));
    if (!phu_trach && goi_y?.length) return;
    const at = tapThe.at('phu_trach');
    const people = (phu_trach ?? []).map((id) => personName(world.year, id));
    if (!phu_trach) yield { at, outcome: 'undecided', facts: { kind: 'nobody', people } };
    else if (phu_trach.length === 0) return;
    else if (guests === 'no_meeting') {
      const cause = `hoi_nghi:${tapThe.id}`;
      yield { at, outcome: 'undecided', cause, facts: { kind: 'no_meeting', people } };
    } else {
      const absent = phu_trach
        .filter((id) => !satIn(guests, id) && !guestEntry(world.year, guests, id))
        .map((id) => personName(world.year, id));
      const { unrecorded, last } = guests;
      if (absent.length === 0) return;
      yield {
        at: (unrecorded ?? last).at('du_hop'),
        outcome: unrecorded ? 'undecided' : 'violated',
        ...(unrecorded ? { cause: `du_hop:${unrecorded.id}` } : {}),
        facts: { kind: unrecorded ? 'unrecorded' : 'absent', people: absent },
      };
    }
  },
  message: ({ kind, people }) => {
    const who = nameList(people);
    return {
      nobody:
        'Chưa ghi người phụ trách tập thể này, nên chưa rõ người đó có dự hội nghị kiểm điểm hay không. Ghi mã người ở phu_trach; nếu không phân công ai, ghi phu_trach: [].',
      no_meeting: `Chưa có hội nghị kiểm điểm của tập thể trong hoi-nghi/, nên chưa rõ ${who} có dự hay không. Ghi tệp hội nghị, có du_hop.`,
      unrecorded: `Chưa ghi ai của cấp trên dự hội nghị, nên chưa rõ người phụ trách ${who} có dự hay không. Ghi ở du_hop của hội nghị.`,
      absent: `Danh sách du_hop chưa có người phụ trách ${who}. Theo Hướng dẫn, người phụ trách dự và chỉ đạo trong quá trình kiểm điểm: nếu đã dự, ghi ở du_hop của hội nghị.`,
    }[kind];
  },
});
