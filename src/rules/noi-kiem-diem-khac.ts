import type { CaNhanDossier, Year } from '../dossier/year.js';
import { nameList } from './names.js';
import { leadingPosts, postsAtReview } from './reviews.js';
import { defineRule, type Hit } from './rule.js';
import { requiredVenues } from './venues.js';

interface Facts {
  readonly people: readonly string[];
}

// Where d1..d9 name no place, the district, the sở or the mass organisation does. While that is not
// recorded, one note says for whom it is open.
export const rule = defineRule<'ky', Facts>({
  id: 'noi-kiem-diem-khac',
  clauses: ['B.I.2.2-d11'],
  scope: 'ky',
  severity: 'info',
  title: 'Nơi kiểm điểm của cán bộ khác theo quy định của địa phương, đơn vị',
  *check(ky, { year }): Iterable<Hit<Facts>> {
    if (ky.data.tham_so?.noi_kiem_diem_khac) return;
    const open = [...year.ca_nhan.values()].filter((person) => isOther(year, person));
    if (open.length > 0)
      yield {
        at: ky.at('tham_so', 'noi_kiem_diem_khac'),
        facts: { people: open.map((one) => one.name) },
      };
  },
  message: ({ people }) =>
    `Hướng dẫn không nêu nơi kiểm điểm của ${people.length} cán bộ (${nameList(people)}) mà giao ban thường vụ cấp ủy cấp huyện, sở, ban, ngành, đoàn thể quy định. Khi đã có quy định, ghi ở tham_so.noi_kiem_diem_khac của ky.yaml.`,
});

function isOther(year: Year, person: CaNhanDossier): boolean {
  return (
    !person.data.mien_kiem_diem &&
    leadingPosts(postsAtReview(year, person)).length > 0 &&
    !requiredVenues(year, person).named
  );
}
