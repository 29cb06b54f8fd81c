import { formatDate, type IsoDate } from '../date.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly start: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

// "Dịp cuối năm" has no dates in the guidance: the window is a parameter, so this warns.
export const rule = defineRule<'hoi_nghi', Facts>({
  id: 'dip-cuoi-nam',
  clauses: ['B.I.4.2-d1-s1'],
  scope: 'hoi_nghi',
  severity: 'warning',
  title: 'Kiểm điểm vào dịp cuối năm',
  *check(meeting, { settings }): Iterable<Hit<Facts>> {
    const start = meeting.bat_dau;
    const { from, to } = settings.yearEnd;
    if (start >= from && start <= to) return;
    yield { at: meeting.at('phien', 0, 'ngay'), facts: { start, from, to } };
  },
  message: ({ start, from, to }) =>
    `Hội nghị kiểm điểm bắt đầu ngày ${formatDate(start)}, ngoài dịp cuối năm (đang tính từ ${formatDate(from)} đến ${formatDate(to)}). Nếu cấp có thẩm quyền quy định khoảng thời gian khác, ghi ở tham_so.cuoi_nam của ky.yaml.`,
});
