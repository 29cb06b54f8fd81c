import { criteriaOfItem, type Mau01Key } from '../guidance/items.js';
import { type Muc, mucRank } from '../guidance/scale.js';
import { tapTheRatings } from '../ranking/ratings.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly item: string;
  readonly rating: Muc;
  readonly code: string;
  readonly lowest: Muc;
}

// Form and framework both used: an item of Mẫu 01 above the lowest criterion it sums up is looked at
// again (3.2). Criteria left unrated do not count.
export const rule = defineRule<'tap_the', Facts>({
  id: 'tieu-chi-khop-mau-01',
  clauses: ['B.II.4-d2'],
  scope: 'tap_the',
  severity: 'warning',
  title: 'Cấp độ ở Mẫu 01 so với cấp độ theo khung tiêu chí',
  *check(tapThe): Iterable<Hit<Facts>> {
    const { tieu_chi, mien_kiem_diem } = tapThe.data;
    if (!tieu_chi || mien_kiem_diem) return;
    for (const { item, used, place } of tapTheRatings(tapThe)) {
      const lowest = criteriaOfItem[item.key as Mau01Key]
        .flatMap((code) => {
          const muc = tieu_chi[code as keyof typeof tieu_chi]?.muc;
          return muc ? [{ code, muc }] : [];
        })
        .sort((a, b) => mucRank(a.muc) - mucRank(b.muc))[0];
      if (!used || !lowest || mucRank(used) <= mucRank(lowest.muc)) continue;
      const name = `${item.number} (${item.title})`;
      yield {
        at: place,
        facts: { item: name, rating: used, code: lowest.code, lowest: lowest.muc },
      };
    }
  },
  message: ({ item, rating, code, lowest }) =>
    `Mục ${item} của Mẫu 01 ghi “${rating}”, cao hơn tiêu chí ${code} của khung ghi “${lowest}”. Xem lại cấp độ của mục này, hoặc tieu_chi.${code}.muc.`,
});
