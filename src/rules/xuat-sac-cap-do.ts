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
      'Mức hoàn thành xuất sắc cần mọi tiêu chí kết quả “Xuất sắc”, tiêu chí còn lại từ “Tốt”: sửa cấp độ nếu ghi nhầm (bao_cao, khac_phuc hoặc tham_dinh.tieu_chi), hoặc hạ mức ở quyet_dinh.muc.',
    ),
});
