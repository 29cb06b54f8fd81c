import { formatDate, type IsoDate } from '../date.js';
import type { Dossier, Year } from '../dossier/year.js';
import { keptPosts } from './papers.js';
import { defineRule, type Hit } from './rule.js';
import { reviewedDossiers } from './steps.js';

interface Facts {
  readonly date: IsoDate | null;
  readonly last: IsoDate;
}

// Results of what BTVTU does not manage go to the organisation board of the same level by the day its
// standing committee sets; that day itself is in time. Unset, or kept at the agency: nothing is asked.
export const rule = defineRule<'ky', Facts>({
  id: 'han-nop-cung-cap',
  clauses: ['B.II.3-s2'],
  scope: 'ky',
  severity: 'warning',
  title: 'Thời hạn nộp báo cáo kết quả về ban tổ chức cấp ủy cùng cấp',
  *check(_ky, { year, settings, asOf }): Iterable<Hit<Facts>> {
    const last = settings.submissionSameLevel;
    if (last === null) return;
    for (const dossier of reviewedDossiers(year).filter((one) => isSubmittedHere(one, year))) {
      const date = dossier.data.ho_so?.nop?.ngay ?? null;
      if ((date ?? asOf) <= last) continue;
      yield {
        at: dossier.at('ho_so', 'nop', ...(date === null ? [] : ['ngay'])),
        subject: dossier.id,
        outcome: date === null ? 'undecided' : 'violated',
        facts: { date, last },
      };
    }
  },
  message({ date, last }) {
    const wanted = `ngày ${formatDate(last)}`;
    return date === null
      ? `Đã qua hạn nộp báo cáo kết quả do ban thường vụ quy định (${wanted}) mà chưa ghi ngày nộp, nên chưa rõ đã nộp đúng hạn hay chưa. Ghi ngày và nơi nộp ở ho_so.nop.`
      : `Báo cáo kết quả nộp ngày ${formatDate(date)}; ban thường vụ quy định chậm nhất ${wanted}. Nếu đã nộp sớm hơn, ghi đúng ngày ở ho_so.nop.ngay.`;
  },
});

/** Not for a higher authority, and not kept at the agency by the exception. */
function isSubmittedHere(dossier: Dossier, year: Year): boolean {
  const elsewhere = ['btv_tinh_uy', 'trung_uong', 'khac'].includes(dossier.data.quan_ly_boi);
  return !elsewhere && keptPosts(year, dossier).length === 0;
}
