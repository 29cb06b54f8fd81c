import { leadingPosts, postsAtReview } from './reviews.js';
import { defineRule, type Hit, type World } from './rule.js';
import { standing } from './venues.js';

interface Facts {
  readonly kind: 'missing' | 'no_meeting' | 'no_steps' | 'few';
  readonly name: string;
  readonly id: string;
  readonly posts: number;
  readonly needed: number;
  readonly venue: string;
  readonly meeting: string;
}

type Request = { readonly can_bo: string; readonly tap_the: string };

// Mandatory on request only (4.10): three or more leading posts in force at the review and a request
// recorded in ky.yaml. A request for somebody with fewer posts is doubted; without one nothing is asked.
export const rule = defineRule<'ky', Facts>({
  id: 'noi-kiem-diem-theo-yeu-cau',
  clauses: ['B.I.2.2-d10'],
  scope: 'ky',
  severity: 'error',
  title: 'Nơi kiểm điểm thêm của cán bộ giữ từ ba chức vụ',
  *check(ky, world): Iterable<Hit<Facts>> {
    const requests = ky.data.tham_so?.yeu_cau_noi_khac?.gia_tri ?? [];
    for (const [i, request] of requests.entries())
      for (const hit of requestHits(request, world))
        yield { ...hit, at: hit.at ?? ky.at('tham_so', 'yeu_cau_noi_khac', 'gia_tri', i) };
  },
  message: ({ kind, name, id, posts, needed, venue, meeting }) =>
    ({
      missing: `${name} được yêu cầu kiểm điểm thêm tại ${venue} nhưng chưa có bước kiểm điểm ở đó. Cán bộ giữ từ ${needed} chức vụ lãnh đạo kiểm điểm thêm ở nơi ban thường vụ yêu cầu: thêm vào buoc của hội nghị ${meeting} một bước có can_bo: ${id}.`,
      no_meeting: `${name} được yêu cầu kiểm điểm thêm tại ${venue} nhưng chưa có hội nghị kiểm điểm của tập thể này. Cán bộ giữ từ ${needed} chức vụ lãnh đạo kiểm điểm thêm ở nơi ban thường vụ yêu cầu: thêm tệp hội nghị trong hoi-nghi/, có bước ghi can_bo: ${id}.`,
      no_steps: `Hội nghị ${meeting} của ${venue} chưa ghi trình tự kiểm điểm (buoc), nên chưa rõ ${name} đã kiểm điểm thêm tại đây theo yêu cầu hay chưa. Ghi ở buoc mỗi cá nhân một bước có can_bo.`,
      few: `${name} giữ ${posts} chức vụ lãnh đạo khi kiểm điểm. Hướng dẫn nêu yêu cầu kiểm điểm ở nơi khác đối với cán bộ giữ từ ${needed} chức vụ lãnh đạo: xem lại chuc_vu của hồ sơ, hoặc tham_so.yeu_cau_noi_khac của ky.yaml.`,
    })[kind],
});

function* requestHits(
  { can_bo, tap_the }: Request,
  world: World,
): Iterable<Omit<Hit<Facts>, 'at'> & { at?: Hit<Facts>['at'] }> {
  const { year, settings } = world;
  const person = year.ca_nhan.get(can_bo);
  const tapThe = year.tap_the.get(tap_the);
  if (!tapThe || !person || person.data.mien_kiem_diem) return;
  const posts = leadingPosts(postsAtReview(year, person)).length;
  const facts = (kind: Facts['kind'], meeting = ''): Facts => ({
    ...{ kind, name: person.name, id: can_bo, posts, meeting },
    ...{ needed: settings.otherVenuePosts, venue: tapThe.name },
  });
  const subject = can_bo;
  if (posts < settings.otherVenuePosts) {
    yield { subject, severity: 'warning', facts: facts('few') };
    return;
  }
  const state = standing(world, person, tapThe);
  if (state.kind === 'no_meeting')
    yield { subject, cause: `hoi_nghi:${tap_the}`, facts: facts('no_meeting') };
  if (state.kind === 'missing')
    yield { subject, at: state.meeting.at('buoc'), facts: facts('missing', state.meeting.id) };
  if (state.kind === 'no_steps')
    yield {
      ...{ subject, at: state.meeting.at('buoc'), outcome: 'undecided' as const },
      ...{ cause: `buoc:${state.meeting.id}`, facts: facts('no_steps', state.meeting.id) },
    };
}
