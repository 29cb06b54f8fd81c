import { levelHits, levelMessage } from './level.js';
import { defineRule } from './rule.js';

// Fewer than half of targets and tasks completed AND some key target not at 100% (TG1; 4.3). Strict:
// exactly half does not trigger. Force majeure only with a recorded recognition.
export const rule = defineRule({
  id: 'khong-hoan-thanh-chi-tieu',
  clauses: ['B.II.1.4(4)-d2'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Hoàn thành dưới 50% chỉ tiêu, chỉ tiêu chủ yếu không đạt',
  check: (target, world) => levelHits(target.id, world, ['B.II.1.4(4)-d2']),
  message: (facts) =>
    levelMessage(
      facts,
      'Trường hợp này xếp “Không hoàn thành nhiệm vụ”: sửa quyet_dinh.muc, hoặc bổ sung chi_tieu (ke_hoach, thuc_hien, chieu, chu_yeu; bất khả kháng phải có can_cu, cap_cong_nhan, ngay).',
    ),
});
