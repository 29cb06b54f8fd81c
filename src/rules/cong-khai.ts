import { formatDate, type IsoDate } from '../date.js';
import type { Dossier } from '../dossier/year.js';
import { isOwn } from './reviews.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly date: IsoDate | null;
  readonly decided: IsoDate;
}

// Results are made public after the decision. The guidance gives no day: a record is looked for once
// the dossiers had to be handed in, of the subjects that this authority manages.
export const rule = defineRule<'ky', Facts>({
  id: 'cong-khai',
  clauses: ['A.2-s4'],
  scope: 'ky',
  severity: 'warning',
  title: 'Công khai kết quả đánh giá, xếp loại',
  *check(_ky, { year, settings, asOf }): Iterable<Hit<Facts>> {
    for (const dossier of [...year.tap_the.values(), ...year.ca_nhan.values()] as Dossier[]) {
      const decided = dossier.data.quyet_dinh?.ngay;
      if (decided === undefined) continue;
      const date = dossier.data.cong_khai?.ngay ?? null;
      const isDue = isOwn(year, dossier) && asOf >= settings.submissionBefore;
      if (date === null ? !isDue : date >= decided) continue;
      yield {
        at: dossier.at('cong_khai', ...(date === null ? [] : ['ngay'])),
        subject: dossier.id,
        facts: { date, decided },
      };
    }
  },
  message: ({ date, decided }) =>
    date === null
      ? `Đã xếp loại ngày ${formatDate(decided)} nhưng chưa ghi việc công khai kết quả. Hướng dẫn yêu cầu công khai: ghi hinh_thuc và ngay ở cong_khai.`
      : `Kết quả công khai ngày ${formatDate(date)}, trước ngày quyết định xếp loại ${formatDate(decided)}. Xem lại cong_khai.ngay, quyet_dinh.ngay.`,
});
