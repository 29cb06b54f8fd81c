import { type CaNhanDossier, reviewMeetings } from '../dossier/year.js';
import type { ClauseId } from '../guidance/clauses.js';
import { seasonIsOver } from './reviews.js';
import { defineRule, type Hit, type World } from './rule.js';
import { type Gap, requiredVenues, type Standing, standing, type Venue } from './venues.js';

interface Facts {
  readonly kind: 'missing' | 'no_meeting' | 'no_steps' | 'staff' | 'staff_unknown' | 'party_post';
  readonly name: string;
  readonly id: string;
  readonly venue: string;
  readonly meeting: string;
  readonly clause: ClauseId;
}
interface GapFacts {
  readonly kind: 'gap';
  readonly name: string;
  readonly field: Gap['field'];
}

const STAFF: readonly (string | undefined)[] = ['can_bo_chu_chot', 'toan_the'];

/** What each bullet asks, as the reason in a message. */
const ASKS: Partial<Record<ClauseId, string>> = {
  'B.I.2.2-d1':
    'Ủy viên ban thường vụ kiểm điểm trước ban thường vụ và trước tập thể lãnh đạo mà mình là thành viên',
  'B.I.2.2-d2': 'Ủy viên ban chấp hành đảng bộ kiểm điểm trước tập thể lãnh đạo nơi làm việc',
  'B.I.2.2-d3':
    'Lãnh đạo Đoàn đại biểu Quốc hội kiểm điểm trước tập thể lãnh đạo Văn phòng Đoàn đại biểu Quốc hội',
  'B.I.2.2-d4': 'Phó Chủ tịch HĐND kiểm điểm trước Thường trực HĐND cùng cấp',
  'B.I.2.2-d5':
    'Ủy viên Ủy ban Kiểm tra Tỉnh ủy chuyên trách kiểm điểm trước Thường trực Ủy ban Kiểm tra Tỉnh ủy',
  'B.I.2.2-d6':
    'Ủy viên đảng đoàn, ban cán sự đảng, ban thường vụ tổ chức chính trị - xã hội kiểm điểm trước tổ chức đó và trước tập thể lãnh đạo mà mình là thành viên',
  'B.I.2.2-d7':
    'Cấp ủy viên cơ sở kiểm điểm trước ban chấp hành và trước tập thể lãnh đạo mà mình là thành viên',
  'B.I.2.2-d8':
    'Lãnh đạo nơi thực hiện chế độ thủ trưởng kiểm điểm trước hội nghị cán bộ chủ chốt hoặc toàn thể cán bộ, công chức, viên chức',
  'B.I.2.2-d9':
    'Cán bộ lãnh đạo chưa là đảng viên kiểm điểm tại tập thể lãnh đạo mà mình là thành viên',
};

// The union of d1..d9 over the posts in force at the review; places held beyond it are fine. A body
// in another authority's registry, without meetings here, is that authority's to check. Where d8 takes
// the place of another bullet's agency, a meeting of the leadership alone is only warned of (4.10).
export const rule = defineRule<'ca_nhan', Facts | GapFacts>({
  id: 'noi-kiem-diem',
  clauses: [
    'B.I.2.2-d1',
    'B.I.2.2-d2',
    'B.I.2.2-d3',
    'B.I.2.2-d4',
    'B.I.2.2-d5',
    'B.I.2.2-d6',
    'B.I.2.2-d7',
    'B.I.2.2-d8',
    'B.I.2.2-d9',
  ],
  scope: 'ca_nhan',
  severity: 'error',
  title: 'Nơi kiểm điểm của cá nhân',
  *check(person, world): Iterable<Hit<Facts | GapFacts>> {
    if (person.data.mien_kiem_diem) return;
    const { venues, gaps, partyPosts } = requiredVenues(world.year, person);
    for (const { index, post } of partyPosts)
      yield {
        at: person.at('chuc_vu', index, 'ma'),
        clause: 'B.I.2.2-d9',
        facts: about(person, 'party_post', 'B.I.2.2-d9', post.ten),
      };
    for (const venue of venues) yield* venueHits(person, venue, world);
    if (isReviewed(person, world)) for (const gap of gaps) yield gapHit(person, gap);
  },
  message(facts) {
    if (facts.kind === 'gap') return `Hồ sơ của ${facts.name} ${GAPS[facts.field]}`;
    const { kind, name, id, venue, meeting, clause } = facts;
    return {
      missing: `${name} chưa có bước kiểm điểm tại ${venue}. ${ASKS[clause]}: thêm vào buoc của hội nghị ${meeting} một bước có can_bo: ${id}; nếu là hội nghị kiểm điểm kết hợp, ghi đủ các tập thể ở tap_the.`,
      no_meeting: `${name} chưa được kiểm điểm tại ${venue} vì chưa có hội nghị kiểm điểm của tập thể này. ${ASKS[clause]}: thêm tệp hội nghị trong hoi-nghi/, có bước ghi can_bo: ${id}.`,
      no_steps: `Hội nghị ${meeting} của ${venue} chưa ghi trình tự kiểm điểm (buoc), nên chưa rõ ${name} đã kiểm điểm tại đây hay chưa. Ghi ở buoc mỗi cá nhân một bước có can_bo.`,
      staff: `${name} kiểm điểm tại ${venue} trong hội nghị ${meeting} chỉ có tập thể lãnh đạo. ${ASKS[clause]}: xem lại thanh_phan của hội nghị hoặc che_do_thu_truong của tập thể.`,
      staff_unknown: `Chưa ghi thành phần hội nghị ${meeting} của ${venue} (nơi thực hiện chế độ thủ trưởng), nên chưa rõ ${name} có kiểm điểm trước hội nghị cán bộ chủ chốt hoặc toàn thể cán bộ, công chức, viên chức hay không. Ghi ở thanh_phan của hội nghị.`,
      party_post: `${name} ghi dang_vien: false nhưng giữ chức vụ đảng “${venue}”. Cán bộ chưa là đảng viên không giữ chức vụ này: xem lại dang_vien hoặc ma của chức vụ.`,
    }[kind];
  },
});

const GAPS: Readonly<Record<Gap['field'], string>> = {
  tap_the:
    'chưa ghi tập thể của chức vụ này, nên chưa rõ nơi phải kiểm điểm. Ghi mã tập thể ở chuc_vu.tap_the.',
  noi_lam_viec:
    'chưa ghi nơi làm việc, nên chưa rõ ủy viên ban chấp hành đảng bộ này kiểm điểm trước tập thể lãnh đạo nào. Ghi mã tập thể ở noi_lam_viec.',
  chuyen_trach:
    'chưa ghi ủy viên Ủy ban Kiểm tra Tỉnh ủy này có chuyên trách hay không, nên chưa rõ có phải kiểm điểm trước Thường trực Ủy ban Kiểm tra Tỉnh ủy hay không. Ghi ở chuc_vu.chuyen_trach.',
  van_phong:
    'chưa cho biết tập thể lãnh đạo Văn phòng Đoàn đại biểu Quốc hội, nên chưa rõ nơi phải kiểm điểm. Thêm vào tap-the/ tập thể có cụm từ “Văn phòng Đoàn đại biểu Quốc hội” trong tên; nếu đã có nhiều, ghi mã ở noi_lam_viec.',
};

function about(
  person: CaNhanDossier,
  kind: Facts['kind'],
  clause: ClauseId,
  venue: string,
  meeting = '',
): Facts {
  return { kind, name: person.name, id: person.id, venue, meeting, clause };
}

function isReviewed(person: CaNhanDossier, world: World): boolean {
  const held = reviewMeetings(world.year, person);
  return held.some((one) => one.ket_thuc <= world.asOf) || seasonIsOver(world, person);
}

function gapHit(person: CaNhanDossier, gap: Gap): Hit<GapFacts> {
  return {
    at: person.at(...gap.path),
    clause: gap.clause,
    outcome: 'undecided',
    facts: { kind: 'gap', name: person.name, field: gap.field },
  };
}

function* venueHits(
  person: CaNhanDossier,
  venue: Venue,
  world: World,
): Iterable<Hit<Facts | GapFacts>> {
  const { clause, tapThe } = venue;
  const state = standing(world, person, tapThe);
  if (state.kind === 'open') return;
  if (state.kind === 'held') yield* staffHits(person, venue, state, world);
  else if (venue.gap) yield gapHit(person, venue.gap);
  else if (state.kind === 'no_meeting')
    yield {
      at: person.at(...venue.path),
      clause,
      cause: `hoi_nghi:${tapThe.id}`,
      facts: about(person, 'no_meeting', clause, tapThe.name),
    };
  else {
    const { kind, meeting } = state;
    yield {
      at: meeting.at('buoc'),
      clause,
      subject: person.id,
      ...(kind === 'no_steps' ? { outcome: 'undecided', cause: `buoc:${meeting.id}` } : {}),
      ...(kind === 'missing' && isNowhere(person, world)
        ? { cause: `kiem_diem:${person.id}` }
        : {}),
      facts: about(person, kind, clause, tapThe.name, meeting.id),
    };
  }
}

/** Not reviewed at all is one fact behind every missing place. */
function isNowhere(person: CaNhanDossier, { year }: World): boolean {
  return !year.reviewedIn.has(person.id);
}

function* staffHits(
  person: CaNhanDossier,
  { clause, tapThe, staff, instead }: Venue,
  { meetings }: Extract<Standing, { kind: 'held' }>,
  { asOf }: World,
): Iterable<Hit<Facts>> {
  if (!staff || meetings.some((one) => STAFF.includes(one.data.thanh_phan))) return;
  const unknown = meetings.find((one) => one.data.thanh_phan === undefined);
  const meeting = unknown ?? meetings.at(-1);
  if (!meeting || (unknown && asOf < meeting.ket_thuc)) return;
  yield {
    at: meeting.at('thanh_phan'),
    clause,
    ...(unknown ? { outcome: 'undecided' } : instead ? { severity: 'warning' } : {}),
    facts: about(person, unknown ? 'staff_unknown' : 'staff', clause, tapThe.name, meeting.id),
  };
}
