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
      'Mức hoàn thành tốt cần mọi tiêu chí kết quả từ “Tốt”, tiêu chí còn lại từ “Trung bình”: sửa cấp độ nếu ghi nhầm, hoặc hạ mức ở quyet_dinh.muc.',
    ),
});
