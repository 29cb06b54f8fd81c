import { HTXS } from '../guidance/scale.js';
import { claimOf } from '../ranking/claims.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly key: string;
  readonly title: string;
}

const PROOFS = [
  ['doi_moi', 'đổi mới sáng tạo'],
  ['san_pham', 'sản phẩm cụ thể'],
  ['cchc', 'cải cách thủ tục hành chính'],
  ['khcn', 'ứng dụng khoa học, công nghệ'],
  ['vi_tri_hang_dau', 'giữ vị trí hàng đầu'],
] as const;

// HTXS is also described in words; data can only show whether each has evidence, so it warns.
export const rule = defineRule<'tap_the', Facts>({
  id: 'xuat-sac-minh-chung',
  clauses: ['B.II.1.4(1)-d1'],
  scope: 'tap_the',
  severity: 'warning',
  title: 'Minh chứng của mức hoàn thành xuất sắc',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const subject = world.ranking.subjects.get(tapThe.id);
    if (!subject || claimOf(subject) !== HTXS) return;
    for (const [key, title] of PROOFS)
      if (!tapThe.data.minh_chung?.[key])
        yield { at: tapThe.at('minh_chung', key), facts: { key, title } };
  },
  message: ({ key, title }) =>
    `Xếp “${HTXS}” nhưng chưa có minh chứng về ${title}. Ghi ở minh_chung.${key}.`,
});
