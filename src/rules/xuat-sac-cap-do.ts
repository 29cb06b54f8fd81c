import { levelHits, levelMessage } from './level.js';
import { defineRule } from './rule.js';

// HTXS: every result criterion Xuất sắc, every other at least Tốt. Results are read as I.1 and I.2
// of Mẫu 01 (RC2; parameter tieu_chi_ket_qua); an appraised rating prevails.
export const rule = defineRule({
  id: 'xuat-sac-cap-do',
  clauses: ['B.II.1.4(1)-d2'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Cấp độ tiêu chí của mức hoàn thành xuất sắc',
  check: (target, world) => levelHits(target.id, world, ['B.II.1.4(1)-d2']),
  message: (facts) =>
    levelMessage(
      facts,
      'Mức này cần mọi tiêu chí kết quả “Xuất sắc”, tiêu chí còn lại từ “Tốt” trở lên: nếu ghi nhầm, sửa cấp độ ở bao_cao, khac_phuc hoặc tham_dinh.tieu_chi; nếu không, sửa quyet_dinh.muc.',
      'Ghi cấp độ ở muc của mục này (trong bao_cao hoặc khac_phuc).',
    ),
});
