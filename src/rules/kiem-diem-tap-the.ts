import { type Category, categories } from '../guidance/categories.js';
import { hasSteps, hidesMeetings, isOwn, seasonIsOver } from './reviews.js';
import { defineRule, type Hit } from './rule.js';
import { reviewIsOver } from './steps.js';

interface Facts {
  readonly kind: 'no_meeting' | 'no_step';
  readonly id: string;
  readonly meeting: string;
}

/** Where the review of each kind is asked for. */
const clauses = [
  'B.I.1.1.a-d1',
  'B.I.1.1.a-d2',
  'B.I.1.1.a-d3',
  'B.I.1.1.a-d4',
  'B.I.1.1.a-d5',
  'B.I.1.1.b-d1',
  'B.I.1.1.b-d2',
  'B.I.1.1.c',
] as const;

// Every collective in the registry of the folder's authority is reviewed in the year, or exempt by a
// recorded reason. Collectives of another authority stand here as references: their meetings are in
// its folder. A meeting without recorded steps counts; a step anywhere counts.
export const rule = defineRule<'tap_the', Facts>({
  id: 'kiem-diem-tap-the',
  clauses,
  scope: 'tap_the',
  severity: 'error',
  title: 'Kiểm điểm hằng năm đối với tập thể lãnh đạo, quản lý',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const { year } = world;
    const { id, meetings, data } = tapThe;
    if (data.mien_kiem_diem || hidesMeetings(year)) return;
    if (year.reviewedIn.has(id) || meetings.some((meeting) => !hasSteps(meeting))) return;
    const clause = (categories[data.loai] satisfies Category).review;
    const last = meetings.at(-1);
    if (last) {
      if (reviewIsOver(world, tapThe))
        yield { at: last.at('buoc'), clause, facts: { kind: 'no_step', id, meeting: last.id } };
    } else if (isOwn(year, tapThe) && seasonIsOver(world, tapThe))
      yield {
        at: tapThe.at(),
        clause,
        cause: `hoi_nghi:${id}`,
        facts: { kind: 'no_meeting', id, meeting: '' },
      };
  },
  message: ({ kind, id, meeting }) =>
    ({
      no_meeting: `Chưa có hội nghị kiểm điểm tập thể này trong năm. Mỗi tập thể lãnh đạo, quản lý đều kiểm điểm hằng năm: thêm tệp hội nghị trong hoi-nghi/, có ${id} ở tap_the; nếu năm nay không kiểm điểm, ghi mien_kiem_diem.ly_do.`,
      no_step: `Hội nghị ${meeting} đã ghi trình tự kiểm điểm nhưng chưa có bước kiểm điểm tập thể này. Mỗi tập thể lãnh đạo, quản lý đều kiểm điểm hằng năm: thêm vào buoc một bước có tap_the: ${id}; nếu năm nay không kiểm điểm, ghi mien_kiem_diem.ly_do.`,
    })[kind],
});
