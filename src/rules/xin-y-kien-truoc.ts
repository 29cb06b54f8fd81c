import { formatDate, type IsoDate } from '../date.js';
import { personName, reviewMeetings } from '../dossier/year.js';
import { nameList } from './names.js';
import { hidesMeetings } from './reviews.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  /** Day of the consultation; null when none is on record. */
  readonly date: IsoDate | null;
  readonly start: IsoDate | null;
  /** Who was asked, where it is none of those in charge. */
  readonly asked?: string;
  readonly people?: readonly string[];
}

// Before the first day of the review; on that day it is accepted and noted. Only collectives that the
// provincial committee manages, not that committee itself.
export const rule = defineRule<'tap_the', Facts>({
  id: 'xin-y-kien-truoc',
  clauses: ['C.1-d2-s4'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Xin ý kiến người phụ trách trước khi kiểm điểm',
  *check(tapThe, { year, asOf, settings }): Iterable<Hit<Facts>> {
    const { loai, quan_ly_boi, mien_kiem_diem, xin_y_kien_truoc, phu_trach } = tapThe.data;
    if (mien_kiem_diem || loai === 'btv_tinh' || quan_ly_boi !== 'btv_tinh_uy') return;
    const days = reviewMeetings(year, tapThe).map((one) => one.bat_dau);
    const start = days.sort()[0] ?? null;
    const date = xin_y_kien_truoc?.ngay ?? null;
    const facts = { date, start };
    const asked = xin_y_kien_truoc?.nguoi;
    if (asked && phu_trach?.length && !phu_trach.includes(asked)) {
      const people = phu_trach.map((id) => personName(year, id));
      yield {
        at: tapThe.at('xin_y_kien_truoc', 'nguoi'),
        severity: 'warning',
        facts: { ...facts, asked: personName(year, asked), people },
      };
    }
    if (start === null) {
      const cause = `hoi_nghi:${tapThe.id}`;
      if (asOf > settings.yearEnd.to && !hidesMeetings(year))
        yield { at: tapThe.at('xin_y_kien_truoc'), outcome: 'undecided', cause, facts };
    } else if (date === null) {
      if (asOf >= start) yield { at: tapThe.at('xin_y_kien_truoc'), facts };
    } else if (date >= start)
      yield {
        at: tapThe.at('xin_y_kien_truoc', 'ngay'),
        severity: date === start ? 'info' : 'error',
        facts,
      };
  },
  message({ date, start, asked, people = [] }) {
    if (asked)
      return `Đã xin ý kiến ${asked}, trong khi người phụ trách tập thể ghi ở phu_trach là ${nameList(people)}. Hướng dẫn nêu xin ý kiến người phụ trách: xem lại xin_y_kien_truoc.nguoi, phu_trach.`;
    const wanted =
      'Tập thể diện Ban Thường vụ Tỉnh ủy quản lý xin ý kiến người phụ trách trước khi kiểm điểm';
    if (start === null)
      return `Chưa có hội nghị kiểm điểm của tập thể trong hoi-nghi/, nên chưa rõ đã xin ý kiến người phụ trách trước đó hay chưa. Ghi tệp hội nghị${date === null ? ' và xin_y_kien_truoc' : ''}.`;
    if (date === null)
      return `Kiểm điểm từ ngày ${formatDate(start)} nhưng chưa ghi việc xin ý kiến. ${wanted}: ghi người được xin ý kiến (nguoi) và ngày (ngay) ở xin_y_kien_truoc.`;
    return date === start
      ? `Xin ý kiến người phụ trách ngày ${formatDate(date)}, cùng ngày bắt đầu kiểm điểm. Việc này phù hợp nếu xin ý kiến trước giờ họp.`
      : `Việc xin ý kiến ghi ngày ${formatDate(date)}, sau khi bắt đầu kiểm điểm ngày ${formatDate(start)}. ${wanted}: nếu đã xin ý kiến sớm hơn, ghi đúng ngày ở xin_y_kien_truoc.ngay.`;
  },
});
