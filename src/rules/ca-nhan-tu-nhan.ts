import { defineRule, type Hit } from './rule.js';
import { reviewIsOver } from './steps.js';

interface Facts {
  readonly hasForm: boolean;
}

// Section VII of Mẫu 02: the person names a level. The clause on self-evaluation speaks of collectives,
// so one not on record is only missing; without any Mẫu 02 ban-kiem-diem-ca-nhan asks for the form.
export const rule = defineRule<'ca_nhan', Facts>({
  id: 'ca-nhan-tu-nhan',
  clauses: ['M02.VII'],
  scope: 'ca_nhan',
  severity: 'warning',
  title: 'Mức xếp loại cá nhân tự nhận trong Mẫu 02',
  *check(person, world): Iterable<Hit<Facts>> {
    const { tu_danh_gia, ban_kiem_diem, mien_kiem_diem } = person.data;
    if (mien_kiem_diem || tu_danh_gia?.muc !== undefined) return;
    if (!reviewIsOver(world, person) || !world.year.reviewedIn.has(person.id)) return;
    const hasForm = Object.keys(ban_kiem_diem ?? {}).length > 0;
    yield {
      at: person.at('tu_danh_gia', 'muc'),
      outcome: 'undecided',
      ...(hasForm ? {} : { cause: `ban_kiem_diem:${person.id}` }),
      facts: { hasForm },
    };
  },
  message: ({ hasForm }) =>
    hasForm
      ? 'Chưa ghi mức cá nhân tự nhận ở mục VII của bản kiểm điểm. Ghi ở tu_danh_gia.muc.'
      : 'Chưa ghi bản kiểm điểm và mức tự nhận của cá nhân. Ghi nội dung ở ban_kiem_diem, mức tự nhận ở tu_danh_gia.muc.',
});
