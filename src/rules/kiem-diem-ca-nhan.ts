import {
  type CaNhanDossier,
  membersNow,
  reviewMeetings,
  type TapTheDossier,
} from '../dossier/year.js';
import type { ClauseId } from '../guidance/clauses.js';
import { duringYear } from '../ranking/discipline.js';
import { listedLeaders } from '../ranking/members.js';
import { nameList } from './names.js';
import {
  hasSteps,
  hidesMeetings,
  isOwn,
  lastMeeting,
  leadingPosts,
  type Post,
  postsAtReview,
  postsOf,
  seasonIsOver,
} from './reviews.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewIsOver } from './steps.js';

interface Facts {
  readonly kind: 'no_meeting' | 'no_step' | 'no_steps' | 'earlier' | 'roster' | 'listed';
  readonly name: string;
  readonly id: string;
  readonly post: string;
  readonly where: string;
  readonly listed: number;
  readonly leaders: number;
}

// Everyone of this authority with a leading post in the year is reviewed somewhere, or exempt by a
// recorded reason. Posts that ended before the review, or began after it, are a gap of the guidance
// (gap 21): only a note. Leaders of units under a sở must be in the roster of the unit.
export const rule = defineRule<'ky', Facts>({
  id: 'kiem-diem-ca-nhan',
  clauses: ['B.I.1.2-s1', 'B.I.1.2-s2'],
  scope: 'ky',
  severity: 'error',
  title: 'Kiểm điểm hằng năm đối với cán bộ lãnh đạo, quản lý',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const person of world.year.ca_nhan.values()) yield* personHits(person, world);
    for (const tapThe of world.year.tap_the.values()) {
      yield* rosterHits(tapThe, world);
      yield* listedHits(tapThe, world);
    }
  },
  message: ({ kind, name, id, post, where, listed, leaders }) =>
    ({
      no_meeting: `${name} (${post}) chưa được kiểm điểm trong năm: ${where} chưa có hội nghị kiểm điểm. Cán bộ lãnh đạo, quản lý đều kiểm điểm hằng năm: thêm tệp hội nghị trong hoi-nghi/, có bước ghi can_bo: ${id}; nếu năm nay không kiểm điểm, ghi mien_kiem_diem.ly_do.`,
      no_step: `${name} (${post}) chưa có bước kiểm điểm ở hội nghị nào trong năm. Cán bộ lãnh đạo, quản lý đều kiểm điểm hằng năm: thêm vào buoc của hội nghị một bước có can_bo: ${id}; nếu năm nay không kiểm điểm, ghi mien_kiem_diem.ly_do.`,
      no_steps: `Hội nghị ${where} chưa ghi trình tự kiểm điểm (buoc), nên chưa rõ ${name} đã được kiểm điểm hay chưa. Ghi ở buoc mỗi cá nhân một bước có can_bo.`,
      earlier: `${name} (${post}) giữ chức vụ lãnh đạo một phần năm và chưa có bước kiểm điểm. Hướng dẫn không nêu trường hợp này: nếu không kiểm điểm, ghi mien_kiem_diem.ly_do.`,
      roster: `Tập thể ghi ${leaders} cán bộ lãnh đạo nhưng danh sách mới có ${listed}. Cán bộ lãnh đạo đơn vị trực thuộc sở, ngành cũng kiểm điểm hằng năm: ghi đủ ở chuc_vu của từng hồ sơ hoặc thanh_vien_khac, hoặc sửa so_lanh_dao.`,
      listed: `Chưa có bước kiểm điểm của ${name}, ghi ở thanh_vien_khac của tập thể, nên chưa rõ đã được kiểm điểm ở đây hay ở nơi khác. Nếu kiểm điểm tại đây, thêm vào buoc của hội nghị một bước có can_bo; nếu ở nơi khác, ghi chú ở ghi_chu của tập thể.`,
    })[kind],
});

function* personHits(person: CaNhanDossier, world: World): Iterable<Hit<Facts>> {
  const { year, asOf } = world;
  if (person.data.mien_kiem_diem || hidesMeetings(year)) return;
  if (reviewMeetings(year, person).length > 0) return;
  const posts = leadingPosts(postsOf(year, person)).filter(({ post }) =>
    duringYear({ tu: post.tu ?? null, den: post.den ?? null }, year.nam),
  );
  const now = leadingPosts(postsAtReview(year, person));
  const main = now.find(({ post }) => post.chinh) ?? now[0] ?? posts[0];
  if (!main) return;
  const meetings = (now.length > 0 ? now : posts).flatMap((one) => one.tapThe?.meetings ?? []);
  // Of another authority, a person is looked for only where the own collective meets here.
  if (meetings.length === 0 && !isOwn(year, person)) return;
  const silent = meetings.find((meeting) => !hasSteps(meeting));
  const last = lastMeeting(meetings);
  if (last ? asOf < last.ket_thuc : !seasonIsOver(world, person)) return;
  const clause: ClauseId = isUnderSo(main) ? 'B.I.1.2-s2' : 'B.I.1.2-s1';
  const about = { clause, subject: person.id };
  const facts = (kind: Facts['kind'], where: string): Facts => ({
    ...{ kind, where, name: person.name, id: person.id, post: main.post.ten },
    ...{ listed: 0, leaders: 0 },
  });
  const at = person.at('chuc_vu', main.index);
  if (silent)
    yield {
      ...about,
      at: silent.at('buoc'),
      outcome: 'undecided',
      cause: `buoc:${silent.id}`,
      facts: facts('no_steps', silent.id),
    };
  else if (now.length === 0) yield { ...about, at, severity: 'info', facts: facts('earlier', '') };
  else if (last || !main.tapThe)
    yield { ...about, at, cause: `kiem_diem:${person.id}`, facts: facts('no_step', '') };
  else
    yield {
      ...about,
      at,
      cause: `hoi_nghi:${main.tapThe.id}`,
      facts: facts('no_meeting', main.tapThe.name),
    };
}

function isUnderSo({ post, tapThe }: Post): boolean {
  return (
    tapThe?.data.loai === 'don_vi_thuoc_so' ||
    post.ma === 'truong_don_vi_thuoc_so' ||
    post.ma === 'pho_don_vi_thuoc_so'
  );
}

function* rosterHits(tapThe: TapTheDossier, world: World): Iterable<Hit<Facts>> {
  const { loai, so_lanh_dao = 0, mien_kiem_diem } = tapThe.data;
  if (loai !== 'don_vi_thuoc_so' || mien_kiem_diem || !reviewIsOver(world, tapThe)) return;
  const hidden = [...world.year.unreadable.values()].some((one) => one.kind === 'ca-nhan');
  const listed = listedLeaders(world.year, tapThe);
  if (hidden || so_lanh_dao <= listed) return;
  yield {
    at: tapThe.at('so_lanh_dao'),
    subject: tapThe.id,
    clause: 'B.I.1.2-s2',
    cause: `thanh_vien:${tapThe.id}`,
    facts: {
      ...{ kind: 'roster', name: tapThe.name, id: tapThe.id, post: '', where: '' },
      ...{ listed, leaders: so_lanh_dao },
    },
  };
}

/** Leaders without a dossier of their own, where the collective's meetings review others by name. */
function* listedHits(tapThe: TapTheDossier, world: World): Iterable<Hit<Facts>> {
  const { year } = world;
  if (tapThe.data.mien_kiem_diem || !isOwn(year, tapThe) || !reviewIsOver(world, tapThe)) return;
  if (tapThe.data.ghi_chu || hidesMeetings(year)) return;
  const others = membersNow(year, tapThe).filter((one) => one.ca_nhan === null);
  if (others.length === 0) return;
  const reviewed = others.filter((one) => year.reviewedIn.has(one.id));
  const noted = new Set(
    tapThe.meetings.flatMap((one) => (one.data.vang_mat ?? []).map((it) => it.nguoi)),
  );
  const left = others.filter((one) => !year.reviewedIn.has(one.id) && !noted.has(one.id));
  // Where nobody of them is, the folder leaves them to another authority altogether.
  if (reviewed.length === 0 || left.length === 0) return;
  yield {
    at: tapThe.at('thanh_vien_khac'),
    subject: tapThe.id,
    clause: 'B.I.1.2-s1',
    outcome: 'undecided',
    severity: 'info',
    facts: {
      ...{ kind: 'listed', name: nameList(left.map((one) => one.ho_ten)), id: '', post: '' },
      ...{ where: '', listed: 0, leaders: 0 },
    },
  };
}
