import { disciplineRank, thangKyLuat } from '../guidance/discipline.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly form: string;
  readonly scale: string;
  readonly forms: readonly string[];
}

// A form must belong to the scale it is said to come from, or its weight against cảnh cáo is unknown.
export const rule = defineRule<'ky', Facts>({
  id: 'hinh-thuc-ky-luat',
  clauses: ['B.II.1.4(4)-d4-s1'],
  scope: 'ky',
  severity: 'error',
  title: 'Hình thức kỷ luật theo hệ đã ghi',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const { entry, place, person, collective } of world.sanctions)
      if (disciplineRank(entry.he, entry.hinh_thuc) === null)
        yield {
          at: place,
          subject: person ?? collective ?? '',
          facts: { form: entry.hinh_thuc, scale: entry.he, forms: thangKyLuat[entry.he] },
        };
  },
  message: ({ form, scale, forms }) =>
    `“${form}” không có trong các hình thức kỷ luật của hệ ${scale}. Ghi đúng hệ ở he, hoặc ghi ở hinh_thuc một trong các hình thức: ${forms.join(', ')}.`,
});
