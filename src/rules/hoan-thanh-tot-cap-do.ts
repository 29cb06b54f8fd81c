import { levelHits, levelMessage } from './level.js';
import { defineRule } from './rule.js';

// HTT: every result criterion at least Tốt, every other at least Trung bình.
export const rule = defineRule({
  id: 'hoan-thanh-tot-cap-do',
  clauses: ['B.II.1.4(2)-d1'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Cấp độ tiêu chí của mức hoàn thành tốt',
  check: (target, world) => levelHits(target.id, world, ['B.II.1.4(2)-d1']),
  message: (facts) =>
    levelMessage(
      facts,
      'Mức hoàn thành tốt cần mọi tiêu chí kết quả từ “Tốt”, tiêu chí còn lại từ “Trung bình” trở lên: nếu ghi nhầm, sửa cấp độ ở bao_cao, khac_phuc hoặc tham_dinh.tieu_chi; nếu không, sửa quyet_dinh.muc.',
      'Ghi cấp độ ở muc của mục này (trong bao_cao hoặc khac_phuc).',
    ),
});
