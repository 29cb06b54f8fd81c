import { levelHits, levelMessage } from './level.js';
import { defineRule } from './rule.js';

// Both conditions together keep HT possible; either alone does not. HTT is out in any case (gap 5).
export const rule = defineRule({
  id: 'hoan-thanh-ky-luat-tap-the',
  clauses: ['B.II.1.4(3)-d2'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Kỷ luật tập thể và mức hoàn thành nhiệm vụ',
  check: (target, world) => levelHits(target.id, world, ['B.II.1.4(3)-d2']),
  message: (facts) =>
    levelMessage(
      facts,
      'Tập thể bị kỷ luật chỉ được xếp cao nhất “Hoàn thành nhiệm vụ” khi vừa tự phát hiện vừa khắc phục xong hậu quả: sửa quyet_dinh.muc, hoặc ghi đủ tu_phat_hien, khac_phuc_xong ở ky_luat.',
    ),
});
