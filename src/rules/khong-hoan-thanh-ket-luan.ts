import { levelHits, levelMessage } from './level.js';
import { defineRule } from './rule.js';

// A conclusion of a competent authority dated in the year; a letter not yet concluded has no effect.
export const rule = defineRule({
  id: 'khong-hoan-thanh-ket-luan',
  clauses: ['B.II.1.4(4)-d1'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Kết luận mất đoàn kết nội bộ hoặc thành viên suy thoái',
  check: (target, world) => levelHits(target.id, world, ['B.II.1.4(4)-d1']),
  message: (facts) =>
    levelMessage(
      facts,
      'Có kết luận của cấp có thẩm quyền trong năm thì xếp “Không hoàn thành nhiệm vụ”: sửa quyet_dinh.muc; nếu mới là đơn thư, phản ánh, ghi tinh_chat: phan_anh ở ket_luan.',
    ),
});
