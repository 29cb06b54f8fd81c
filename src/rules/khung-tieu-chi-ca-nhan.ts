import { defineRule, type Hit } from './rule.js';
import { reviewIsOver } from './steps.js';

interface Facts {
  readonly found: string | null;
  readonly wanted: string;
}

// Cadres managed by BTVTU are judged by 1091-QĐ/TU, or by the paper that `khung_ca_nhan` names instead;
// for others the guidance only says "quy định hiện hành".
export const rule = defineRule<'ca_nhan', Facts>({
  id: 'khung-tieu-chi-ca-nhan',
  clauses: ['B.II.2-s1'],
  scope: 'ca_nhan',
  severity: 'warning',
  title: 'Quy định tiêu chí đánh giá cán bộ diện Ban Thường vụ Tỉnh ủy quản lý',
  *check(person, world): Iterable<Hit<Facts>> {
    const { quan_ly_boi, mien_kiem_diem, khung_tieu_chi } = person.data;
    if (quan_ly_boi !== 'btv_tinh_uy' || mien_kiem_diem) return;
    const wanted = world.settings.cadreStandard;
    const at = person.at('khung_tieu_chi');
    if (khung_tieu_chi === undefined) {
      if (reviewIsOver(world, person))
        yield { at, outcome: 'undecided', severity: 'info', facts: { found: null, wanted } };
    } else if (!isSame(khung_tieu_chi, wanted))
      yield { at, facts: { found: khung_tieu_chi, wanted } };
  },
  message: ({ found, wanted }) =>
    found === null
      ? `Chưa ghi cán bộ được đánh giá theo quy định tiêu chí nào. Ghi khung_tieu_chi: ${wanted}.`
      : `Hồ sơ ghi đánh giá theo ${found}. Cán bộ diện Ban Thường vụ Tỉnh ủy quản lý được đánh giá theo ${wanted}: xem lại khung_tieu_chi; nếu đã có quy định thay thế, ghi văn bản đó ở tham_so.khung_ca_nhan của ky.yaml.`,
});

/** One may give the number only, the other the paper's full name. */
function isSame(found: string, wanted: string): boolean {
  const [a, b] = [found, wanted].map((one) =>
    one.normalize('NFC').replace(/\s/g, '').toLowerCase(),
  );
  return a !== undefined && b !== undefined && a !== '' && (a.includes(b) || b.includes(a));
}
