import { formatDate, type IsoDate } from '../date.js';
import { type Dossier, personName } from '../dossier/year.js';
import { paperOf } from '../ranking/papers.js';
import { knowsAttendance } from './draft-sendings.js';
import { isSubmitted, keptPosts, paperIsDue } from './papers.js';
import {
  collectivesOf,
  headsAt,
  lacksSteps,
  pastSteps,
  reviewName,
  subjectOf,
} from './reviewed-steps.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewEnd, reviewedDossiers, type Step } from './steps.js';
import { isBlank } from './texts.js';

interface Facts {
  readonly kind: 'no_steps' | 'blank' | 'chair' | 'no_chair' | 'no_one' | 'early' | 'undated';
  readonly review: string;
  readonly chair: string;
  readonly head: string;
  readonly field: string;
  readonly date: IsoDate | null;
  readonly end: IsoDate | null;
}

const none = { review: '', chair: '', head: '', field: '', date: null, end: null };

// The head concludes on the collective, whoever chairs on each person; in a joint meeting the head of
// either body. A head who is absent, or a vacant post, leaves it to anyone. The final report is no
// older than the meeting; where the paper handed in has no date of its own, giay-kiem-diem tells so.
export const rule = defineRule<'ky', Facts>({
  id: 'ket-luan-kiem-diem',
  clauses: ['B.I.4.2-d2-s3', 'B.I.4.2-d3-s2'],
  scope: 'ky',
  severity: 'warning',
  title: 'Kết luận kiểm điểm và hoàn thiện báo cáo, bản kiểm điểm',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const meeting of world.year.hoi_nghi.values()) {
      if (lacksSteps(meeting, world))
        yield {
          at: meeting.at('buoc'),
          outcome: 'undecided',
          cause: `buoc:${meeting.id}`,
          facts: { ...none, kind: 'no_steps' },
        };
      for (const step of pastSteps(meeting, world)) {
        yield* conclusionHits(step, world);
        yield* chairHits(step, world);
      }
    }
    for (const dossier of reviewedDossiers(world.year)) yield* dateHits(dossier, world);
  },
  message: (facts) => MESSAGES[facts.kind](facts),
});

const MESSAGES: Readonly<Record<Facts['kind'], (facts: Facts) => string>> = {
  no_steps: () =>
    'Chưa ghi trình tự kiểm điểm (buoc), nên chưa rõ có kết luận cho tập thể và từng cá nhân hay không. Ghi ở buoc mỗi tập thể, mỗi cá nhân một bước có ket_luan.',
  blank: ({ review }) =>
    `Phần kiểm điểm ${review} chưa ghi kết luận. Người chủ trì kết luận để hoàn thiện báo cáo, bản kiểm điểm: ghi ở ket_luan của bước này.`,
  chair: ({ review, chair, head }) =>
    `Phần kiểm điểm ${review} ghi ${chair} chủ trì, kết luận, trong khi người đứng đầu ${head} có mặt. Hướng dẫn giao người đứng đầu tổng hợp, kết luận: nếu ghi nhầm, ghi lại ở chu_tri của bước này.`,
  no_one: ({ review }) =>
    `Kiểm điểm ${review} chưa ghi người chủ trì, nên chưa rõ ai kết luận. Ghi mã người ở chu_tri của bước này.`,
  no_chair: ({ review }) =>
    `Phần kiểm điểm ${review} chưa ghi đủ người chủ trì, người có mặt, nên chưa rõ có do người đứng đầu kết luận hay không. Ghi chu_tri của bước này và co_mat của hội nghị.`,
  early: ({ field, date, end }) =>
    `${field.startsWith('bao_cao') ? 'Báo cáo kiểm điểm' : 'Bản kiểm điểm'} ghi ngày ${formatDate(date ?? '')}, trước khi hội nghị kết thúc ngày ${formatDate(end ?? '')}. Tiếp thu kết luận rồi hoàn thiện sau hội nghị: ghi ngày của bản hoàn thiện ở ${field}.`,
  undated: ({ field, end }) =>
    `Chưa ghi ngày hoàn thiện ${field.startsWith('bao_cao') ? 'báo cáo kiểm điểm' : 'bản kiểm điểm'}, nên chưa rõ có sau hội nghị ngày ${formatDate(end ?? '')} hay không. Ghi ở ${field}.`,
};

function* conclusionHits(step: Step, world: World): Iterable<Hit<Facts>> {
  const { meeting, index, buoc } = step;
  if (!isBlank(buoc.ket_luan)) return;
  yield {
    ...about(step, world),
    at: meeting.at('buoc', index, 'ket_luan'),
    facts: { ...none, kind: 'blank', review: reviewName(step, world) },
  };
}

function* chairHits(step: Step, world: World): Iterable<Hit<Facts>> {
  const { meeting, index, buoc } = step;
  if (buoc.can_bo !== undefined && buoc.chu_tri === undefined && !isHead(step, world))
    yield {
      ...about(step, world),
      at: meeting.at('buoc', index, 'chu_tri'),
      outcome: 'undecided',
      facts: { ...none, kind: 'no_one', review: reviewName(step, world) },
    };
  const tapThe = world.year.tap_the.get(buoc.tap_the ?? '');
  const head = tapThe && headsAt(step, [tapThe])[0];
  if (!tapThe || !head) return;
  const joint = headsAt(step, [tapThe, ...collectivesOf(meeting, world.year)]);
  if (joint.some((one) => one.id === buoc.chu_tri)) return;
  const known = knowsAttendance(meeting);
  if (known && !meeting.data.co_mat?.includes(head.id)) return;
  const decided = known && buoc.chu_tri !== undefined;
  yield {
    ...about(step, world),
    at: meeting.at('buoc', index, 'chu_tri'),
    outcome: decided ? 'violated' : 'undecided',
    ...(known ? {} : { cause: `co_mat:${meeting.id}` }),
    facts: {
      ...none,
      kind: decided ? 'chair' : 'no_chair',
      review: reviewName(step, world),
      chair: decided ? personName(world.year, buoc.chu_tri ?? '') : '',
      head: head.ho_ten,
    },
  };
}

/** The head's own review without a chair is told by cap-pho-chu-tri. */
function isHead(step: Step, world: World): boolean {
  const here = headsAt(step, collectivesOf(step.meeting, world.year));
  return here.some((one) => one.id === step.buoc.can_bo);
}

/** Date on the form of a dossier whose paper nobody hands in, or that is not there yet. */
function* dateHits(dossier: Dossier, world: World): Iterable<Hit<Facts>> {
  const collective = dossier.kind === 'tap_the';
  const form = collective ? dossier.data.bao_cao : dossier.data.ban_kiem_diem;
  const end = reviewEnd(world.year, dossier);
  if (!form || end === null || world.asOf < end) return;
  const date = form.ngay ?? null;
  if (date !== null && date >= end) return;
  const handedIn = isSubmitted(dossier) || keptPosts(world.year, dossier).length > 0;
  const paper = paperOf(dossier, collective ? 'bao_cao_kiem_diem' : 'ban_kiem_diem');
  if (handedIn && paper?.co && paper.ngay === undefined) return;
  if (date === null && (handedIn || !paperIsDue(dossier, world))) return;
  const path = [collective ? 'bao_cao' : 'ban_kiem_diem', 'ngay'];
  yield {
    at: dossier.at(...path),
    subject: dossier.id,
    clause: collective ? 'B.I.4.2-d2-s3' : 'B.I.4.2-d3-s2',
    outcome: date === null ? 'undecided' : 'violated',
    facts: { ...none, kind: date === null ? 'undated' : 'early', field: path.join('.'), date, end },
  };
}

function about(step: Step, world: World) {
  const collective = step.buoc.tap_the !== undefined;
  const clause = collective ? ('B.I.4.2-d2-s3' as const) : ('B.I.4.2-d3-s2' as const);
  return { ...subjectOf(step, world), clause };
}
