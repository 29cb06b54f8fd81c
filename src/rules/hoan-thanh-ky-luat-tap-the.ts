import { levelHits, levelMessage } from './level.js';
import { defineRule } from './rule.js';

// Both conditions together keep HT possible; either alone does not. HTT is out in any case (gap 5).
export const rule = defineRule({
  id: 'hoan-thanh-ky-luat-tap-the',
  clauses: ['B.II.1.4(3)-d2'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Tập thể bị kỷ luật: ngoại lệ tự phát hiện và khắc phục xong',
  check: (target, world) => levelHits(target.id, world, ['B.II.1.4(3)-d2']),
  message: (facts) =>
    levelMessage(
      facts,
      'Chỉ khi tự phát hiện VÀ khắc phục xong hậu quả thì tập thể còn được xếp “Hoàn thành nhiệm vụ”, không cao hơn: sửa quyet_dinh.muc hoặc ghi đủ tu_phat_hien, khac_phuc_xong.',
    ),
});
