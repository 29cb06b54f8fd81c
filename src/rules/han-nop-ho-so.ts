import { addDays, formatDate, type IsoDate } from '../date.js';
import { dossiersToSubmit } from './papers.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly date: IsoDate | null;
  readonly before: IsoDate;
}

// Strictly before 01/02 of the year after the reviewed one (4.6). Only what BTVTU manages; the
// dossiers that B.II.3-x keeps at the agency are of cadres it does not manage.
export const rule = defineRule<'ky', Facts>({
  id: 'han-nop-ho-so',
  clauses: ['B.II.3-s3'],
  scope: 'ky',
  severity: 'error',
  title: 'Thời hạn nộp hồ sơ về Ban Tổ chức Tỉnh ủy',
  *check(_ky, world): Iterable<Hit<Facts>> {
    const before = world.settings.submissionBefore;
    for (const dossier of dossiersToSubmit(world)) {
      const date = dossier.data.ho_so?.nop?.ngay ?? null;
      if (date === null ? world.asOf < before : date < before) continue;
      yield {
        at: date === null ? dossier.at('ho_so', 'nop') : dossier.at('ho_so', 'nop', 'ngay'),
        subject: dossier.id,
        outcome: date === null ? 'undecided' : 'violated',
        facts: { date, before },
      };
    }
  },
  message({ date, before }) {
    const wanted = `trước ngày ${formatDate(before)}, chậm nhất ${formatDate(addDays(before, -1))}`;
    return date === null
      ? `Đã qua hạn nộp hồ sơ (${wanted}) mà chưa ghi ngày nộp, nên chưa rõ đã nộp đúng hạn hay chưa. Ghi ngày và nơi nộp ở ho_so.nop.`
      : `Hồ sơ nộp ngày ${formatDate(date)}; Hướng dẫn yêu cầu nộp ${wanted}. Nếu đã nộp sớm hơn, ghi đúng ngày ở ho_so.nop.ngay.`;
  },
});
