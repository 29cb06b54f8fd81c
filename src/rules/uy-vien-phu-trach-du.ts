import { personName, type TapTheDossier } from '../dossier/year.js';
import { committeeMembers, type Guests, guestEntry, guestsOf, satIn } from './guests.js';
import { nameList } from './names.js';
import { defineRule, type Hit, type World } from './rule.js';

interface Facts {
  readonly kind: 'nobody' | 'no_meeting' | 'unrecorded' | 'absent' | 'not_said' | 'not_directing';
  readonly people: readonly string[];
}

// Where the collective has suggested issues, one of those in charge attends and directs. Whoever is in
// charge and sits in the collective attends anyway. Above the provincial committee is the centre, and a
// sở has no standing committee of its own: neither is asked for someone in charge.
export const rule = defineRule<'tap_the', Facts>({
  id: 'uy-vien-phu-trach-du',
  clauses: ['B.I.4.2-d5'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Việc dự, chỉ đạo của ủy viên ban thường vụ phụ trách nơi có gợi ý kiểm điểm',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const { goi_y, loai, quan_ly_boi, mien_kiem_diem } = tapThe.data;
    if (mien_kiem_diem || loai === 'btv_tinh' || !goi_y?.length) return;
    const guests = guestsOf(world, tapThe);
    if (guests === null) return;
    const ids = committeeMembers(world.year, tapThe);
    const people = ids.map((id) => personName(world.year, id));
    if (ids.length > 0) yield* attendanceHits(tapThe, guests, ids, world);
    else if (quan_ly_boi !== 'so_nganh')
      yield { at: tapThe.at('phu_trach'), outcome: 'undecided', facts: { kind: 'nobody', people } };
  },
  message: ({ kind, people }) => {
    const who = nameList(people);
    return {
      nobody:
        'Tập thể được gợi ý kiểm điểm nhưng phu_trach chưa có ủy viên ban thường vụ cấp ủy, nên chưa rõ đồng chí đó có dự kiểm điểm hay không. Ghi mã người ở phu_trach.',
      no_meeting: `Chưa có hội nghị kiểm điểm của tập thể trong hoi-nghi/, nên chưa rõ ${who} có dự kiểm điểm hay không. Ghi tệp hội nghị, có du_hop.`,
      unrecorded: `Chưa ghi ai của cấp trên dự hội nghị, nên chưa rõ ${who} có dự kiểm điểm hay không. Ghi ở du_hop của hội nghị.`,
      absent: `Tập thể được gợi ý kiểm điểm nhưng danh sách du_hop không có ủy viên phụ trách (${who}). Nơi có gợi ý, ủy viên ban thường vụ cấp ủy phụ trách trực tiếp chỉ đạo và dự: nếu đã dự, ghi ở du_hop với chi_dao: true.`,
      not_said: `${who} dự kiểm điểm nơi có gợi ý nhưng chưa ghi có trực tiếp chỉ đạo hay không. Ghi chi_dao: true hoặc chi_dao: false ở du_hop.`,
      not_directing: `${who} dự kiểm điểm nhưng ghi không chỉ đạo. Nơi có gợi ý, ủy viên ban thường vụ cấp ủy phụ trách trực tiếp chỉ đạo và dự: nếu đã chỉ đạo, ghi chi_dao: true ở du_hop.`,
    }[kind];
  },
});

function* attendanceHits(
  tapThe: TapTheDossier,
  guests: Guests | 'no_meeting',
  ids: readonly string[],
  { year }: World,
): Iterable<Hit<Facts>> {
  const people = ids.map((id) => personName(year, id));
  if (guests === 'no_meeting') {
    const at = tapThe.at('phu_trach');
    const cause = `hoi_nghi:${tapThe.id}`;
    yield { at, outcome: 'undecided', cause, facts: { kind: 'no_meeting', people } };
    return;
  }
  const came = ids.flatMap((id) => guestEntry(year, guests, id) ?? []);
  if (ids.some((id) => satIn(guests, id)) || came.some(({ entry }) => entry.chi_dao)) return;
  const open = came.find(({ entry }) => entry.chi_dao === undefined) ?? came[0];
  if (guests.unrecorded)
    yield {
      at: guests.unrecorded.at('du_hop'),
      outcome: 'undecided',
      cause: `du_hop:${guests.unrecorded.id}`,
      facts: { kind: 'unrecorded', people },
    };
  else if (!open) yield { at: guests.last.at('du_hop'), facts: { kind: 'absent', people } };
  else {
    const said = open.entry.chi_dao !== undefined;
    yield {
      at: open.meeting.at('du_hop', open.index, 'chi_dao'),
      outcome: said ? 'violated' : 'undecided',
      facts: {
        kind: said ? 'not_directing' : 'not_said',
        people: [open.entry.ho_ten ?? personName(year, open.entry.nguoi ?? '')],
      },
    };
  }
}
