import { levelHits, levelMessage } from './level.js';
import { defineRule } from './rule.js';

// The standards of individuals are in another text (1091-QĐ/TU): by analogy with B.II.1.4, and only
// a warning unless the office supplies its table (tham_so.khung_ca_nhan).
export const rule = defineRule({
  id: 'ca-nhan-cap-do',
  clauses: ['B.II.4-d2', 'B.II.2-s2'],
  scope: 'ca_nhan',
  severity: 'error',
  title: 'Cấp độ Mẫu 02 so với mức xếp loại cá nhân',
  check: (target, world) => levelHits(target.id, world, ['B.II.4-d2', 'B.II.2-s2']),
  message: (facts) =>
    levelMessage(
      facts,
      'Xem lại cấp độ (ban_kiem_diem, khac_phuc, tieu_chi_bo_sung, tham_dinh.tieu_chi) hoặc quyet_dinh.muc; nếu quy định tiêu chí cá nhân khác, ghi ở tham_so.khung_ca_nhan của ky.yaml.',
      'Ghi cấp độ ở muc của mục này (trong ban_kiem_diem, khac_phuc hoặc tieu_chi_bo_sung).',
    ),
});
