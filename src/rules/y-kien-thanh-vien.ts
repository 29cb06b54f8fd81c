import { type HoiNghiFile, personName } from '../dossier/year.js';
import { absentWithoutNote, circleOf } from './attendance.js';
import { knowsAttendance } from './draft-sendings.js';
import { nameList } from './names.js';
import { lacksSteps, pastSteps, reviewName, subjectOf } from './reviewed-steps.js';
import { defineRule, type Hit, type World } from './rule.js';
import type { Step } from './steps.js';

interface Facts {
  readonly kind:
    | 'no_steps'
    | 'attendance'
    | 'unrecorded'
    | 'silent'
    | 'presenter'
    | 'no_presenter'
    | 'absent'
    | 'unlisted';
  /** Whose review it is, with the step. */
  readonly review: string;
  readonly people: readonly string[];
  /** Members who spoke and who were asked to. */
  readonly spoken: number;
  readonly asked: number;
}

const none = { review: '', people: [], spoken: 0, asked: 0 };

// Every member who attended speaks on the collective and on each person, the chair too; not the one who
// presents or is reviewed. In a joint meeting each collective's own members are
// meant. Those absent send an opinion, or the reason of their absence is noted.
export const rule = defineRule<'hoi_nghi', Facts>({
  id: 'y-kien-thanh-vien',
  clauses: ['B.I.4.2-d2-s2', 'B.I.4.2-d3-s1'],
  scope: 'hoi_nghi',
  severity: 'warning',
  title: 'Góp ý của từng thành viên cho tập thể và từng cá nhân',
  *check(meeting, world): Iterable<Hit<Facts>> {
    if (lacksSteps(meeting, world))
      yield {
        at: meeting.at('buoc'),
        outcome: 'undecided',
        cause: `buoc:${meeting.id}`,
        facts: { ...none, kind: 'no_steps' },
      };
    const steps = pastSteps(meeting, world);
    if (steps.length > 0 && !knowsAttendance(meeting))
      yield {
        at: meeting.at('co_mat'),
        outcome: 'undecided',
        cause: `co_mat:${meeting.id}`,
        facts: { ...none, kind: 'attendance' },
      };
    for (const step of steps) {
      yield* presenterHits(step, world);
      yield* speakerHits(step, world);
    }
    if (world.asOf >= meeting.ket_thuc) yield* absenceHits(meeting, world);
  },
  message: (facts) => MESSAGES[facts.kind](facts),
});

const MESSAGES: Readonly<Record<Facts['kind'], (facts: Facts) => string>> = {
  no_steps: () =>
    'Chưa ghi trình tự kiểm điểm (buoc), nên chưa rõ từng thành viên có góp ý hay không. Ghi ở buoc mỗi tập thể, mỗi cá nhân một bước có phat_bieu.',
  attendance: () =>
    'Chưa ghi những ai có mặt, nên chưa rõ từng thành viên dự họp có góp ý hay không. Ghi mã người ở co_mat của hội nghị.',
  unrecorded: ({ review, asked }) =>
    `Chưa ghi ai góp ý khi kiểm điểm ${review}; có ${asked} thành viên dự họp. Ghi mã người ở phat_bieu của bước này.`,
  silent: ({ review, people, spoken, asked }) =>
    `Phần kiểm điểm ${review} mới ghi ${spoken}/${asked} thành viên góp ý; chưa có ý kiến của ${nameList(people)}. Hướng dẫn yêu cầu từng thành viên góp ý: nếu đã góp ý, ghi thêm ở phat_bieu của bước này.`,
  presenter: ({ review, people }) =>
    `Phần kiểm điểm ${review} ghi ${nameList(people)} trình bày. Cá nhân trình bày bản tự kiểm điểm của mình: nếu ghi nhầm, ghi lại ở trinh_bay của bước này.`,
  no_presenter: ({ review }) =>
    `Chưa ghi ai trình bày bản tự kiểm điểm khi kiểm điểm ${review}. Ghi mã người ở trinh_bay của bước này.`,
  absent: ({ people }) =>
    `${nameList(people)} vắng mặt, chưa ghi lý do hay ý kiến bằng văn bản. Ghi ly_do hoặc y_kien_van_ban: true ở vang_mat của hội nghị.`,
  unlisted: ({ people }) =>
    `${nameList(people)} là thành viên nhưng không có trong co_mat, vang_mat của hội nghị, nên chưa rõ có dự và góp ý hay không. Ghi vào co_mat, hoặc vào vang_mat kèm ly_do hay y_kien_van_ban: true.`,
};

function* speakerHits(step: Step, world: World): Iterable<Hit<Facts>> {
  const { meeting, index, buoc } = step;
  const exempt = [buoc.trinh_bay, buoc.can_bo];
  const asked = circleOf(step, world).filter(
    ({ id }) => !exempt.includes(id) && meeting.data.co_mat?.includes(id),
  );
  const silent = asked.filter(({ id }) => !buoc.phat_bieu?.includes(id));
  if (silent.length === 0) return;
  const people = silent.map((one) => one.ho_ten);
  yield {
    ...about(step, world),
    at: meeting.at('buoc', index, 'phat_bieu'),
    outcome: buoc.phat_bieu ? 'violated' : 'undecided',
    facts: {
      kind: buoc.phat_bieu ? 'silent' : 'unrecorded',
      review: reviewName(step, world),
      people,
      spoken: asked.length - silent.length,
      asked: asked.length,
    },
  };
}

function* presenterHits(step: Step, world: World): Iterable<Hit<Facts>> {
  const { meeting, index, buoc } = step;
  const { can_bo, trinh_bay } = buoc;
  if (can_bo === undefined || trinh_bay === can_bo) return;
  if (meeting.data.vang_mat?.some((one) => one.nguoi === can_bo)) return;
  const review = reviewName(step, world);
  const shared = { ...about(step, world), at: meeting.at('buoc', index, 'trinh_bay') };
  if (trinh_bay === undefined)
    yield { ...shared, outcome: 'undecided', facts: { ...none, kind: 'no_presenter', review } };
  else {
    const people = [personName(world.year, trinh_bay)];
    yield { ...shared, facts: { ...none, kind: 'presenter', review, people } };
  }
}

function* absenceHits(meeting: HoiNghiFile, world: World): Iterable<Hit<Facts>> {
  for (const { index, people } of absentWithoutNote(meeting, world))
    yield {
      at: meeting.at('vang_mat', ...(index === null ? [] : [index])),
      outcome: index === null ? 'undecided' : 'violated',
      facts: { ...none, kind: index === null ? 'unlisted' : 'absent', people },
    };
}

function about(step: Step, world: World) {
  const collective = step.buoc.tap_the !== undefined;
  const clause = collective ? ('B.I.4.2-d2-s2' as const) : ('B.I.4.2-d3-s1' as const);
  return { ...subjectOf(step, world), clause };
}
