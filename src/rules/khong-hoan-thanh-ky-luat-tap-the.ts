import { levelHits, levelMessage } from './level.js';
import { defineRule } from './rule.js';

// The exception of (3)-d2 also neutralises this case (DS1), otherwise it would be a dead letter.
export const rule = defineRule({
  id: 'khong-hoan-thanh-ky-luat-tap-the',
  clauses: ['B.II.1.4(4)-d3'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Tập thể bị xử lý kỷ luật',
  check: (target, world) => levelHits(target.id, world, ['B.II.1.4(4)-d3']),
  message: (facts) =>
    levelMessage(
      facts,
      'Tập thể bị kỷ luật thì xếp “Không hoàn thành nhiệm vụ”: sửa quyet_dinh.muc; nếu tự phát hiện và đã khắc phục xong hậu quả, ghi đủ tu_phat_hien, khac_phuc_xong ở ky_luat.',
    ),
});
