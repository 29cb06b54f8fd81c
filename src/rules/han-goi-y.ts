import { addDays, formatDate, type IsoDate } from '../date.js';
import { parameters } from '../guidance/parameters.js';
import { defineRule, type Hit } from './rule.js';
import { reviewedDossiers } from './steps.js';

interface Facts {
  readonly date: IsoDate | null;
  readonly before: IsoDate;
  /** The guidance was issued only in this year, a few days before the date it sets. */
  readonly firstYear: boolean;
}

// Strictly before the day (4.6). In the year the guidance was issued it only warns (gap 25). What the
// centre suggests is not prepared under this guidance.
export const rule = defineRule<'ky', Facts>({
  id: 'han-goi-y',
  clauses: ['B.I.4.1.b-s2'],
  scope: 'ky',
  severity: 'error',
  title: 'Thời hạn tham mưu gợi ý kiểm điểm',
  *check(_ky, world): Iterable<Hit<Facts>> {
    const before = world.settings.suggestionsBefore;
    const firstYear = parameters.ngay_goi_y.from.startsWith(String(world.year.nam));
    for (const dossier of reviewedDossiers(world.year))
      for (const [i, goiY] of (dossier.data.goi_y ?? []).entries()) {
        const date = goiY.ngay_tham_muu ?? null;
        if (goiY.quyet_dinh_boi === 'trung_uong') continue;
        if (date === null ? world.asOf < before : date < before) continue;
        yield {
          at: dossier.at('goi_y', i, 'ngay_tham_muu'),
          subject: dossier.id,
          outcome: date === null ? 'undecided' : 'violated',
          severity: firstYear ? 'warning' : 'error',
          facts: { date, before, firstYear },
        };
      }
  },
  message({ date, before, firstYear }) {
    const wanted = `trước ngày ${formatDate(before)}, chậm nhất ${formatDate(addDays(before, -1))}`;
    if (date === null)
      return `Chưa ghi ngày tham mưu gợi ý kiểm điểm, nên chưa rõ có trước ngày ${formatDate(before)} hay không. Ghi ở goi_y.ngay_tham_muu.`;
    const issued = firstYear
      ? ` Hướng dẫn ban hành ngày ${formatDate(parameters.ngay_goi_y.from)} nên đối với năm này chỉ là lưu ý.`
      : '';
    return `Gợi ý kiểm điểm được tham mưu ngày ${formatDate(date)}; Hướng dẫn yêu cầu tham mưu ${wanted}. Nếu đã tham mưu sớm hơn, ghi đúng ngày ở goi_y.ngay_tham_muu.${issued}`;
  },
});
