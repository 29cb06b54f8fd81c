import { formatDate, type IsoDate } from '../date.js';
import { defineRule, type Hit } from './rule.js';
import { reviewEnd } from './steps.js';

interface Facts {
  readonly end: IsoDate;
}

// Asked of a person whose review a meeting records; one without any step is told by the rules on where
// people are reviewed.
export const rule = defineRule<'ca_nhan', Facts>({
  id: 'ban-kiem-diem-ca-nhan',
  clauses: ['B.I.4.1.a-d2'],
  scope: 'ca_nhan',
  severity: 'error',
  title: 'Bản tự kiểm điểm của cá nhân theo Mẫu 02',
  *check(person, { year, asOf }): Iterable<Hit<Facts>> {
    const { mien_kiem_diem, ban_kiem_diem } = person.data;
    const end = reviewEnd(year, person);
    if (mien_kiem_diem || ban_kiem_diem || end === null || asOf < end) return;
    const cause = `ban_kiem_diem:${person.id}`;
    yield { at: person.at('ban_kiem_diem'), cause, facts: { end } };
  },
  message: ({ end }) =>
    `Cán bộ đã được kiểm điểm ngày ${formatDate(end)} nhưng hồ sơ chưa có bản tự kiểm điểm. Cá nhân làm bản tự kiểm điểm theo Mẫu 02: ghi nội dung ở ban_kiem_diem.`,
});
