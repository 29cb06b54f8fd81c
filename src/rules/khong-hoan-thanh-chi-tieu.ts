import { isDone, isExcused } from '../ranking/targets.js';
import { type LevelFacts, levelHits, levelMessage } from './level.js';
import { defineRule, type Hit } from './rule.js';

interface Unproved {
  /** Null where every one of them is recognised as force majeure. */
  readonly target: string | null;
}

// Fewer than half of targets and tasks completed AND some key target not at 100% (TG1; 4.3). Strict:
// exactly half does not trigger. Force majeure only with a recorded recognition: a bare claim has no
// effect and is pointed at.
export const rule = defineRule<'tap_the', LevelFacts | Unproved>({
  id: 'khong-hoan-thanh-chi-tieu',
  clauses: ['B.II.1.4(4)-d2'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Hoàn thành dưới 50% chỉ tiêu, nhiệm vụ và chỉ tiêu chủ yếu không đạt',
  *check(tapThe, world): Iterable<Hit<LevelFacts | Unproved>> {
    yield* levelHits(tapThe.id, world, ['B.II.1.4(4)-d2']);
    const targets = tapThe.data.chi_tieu ?? [];
    if (targets.length > 0 && targets.every(isExcused))
      yield { at: tapThe.at('chi_tieu'), severity: 'info', facts: { target: null } };
    for (const [i, one] of targets.entries())
      if (one.bat_kha_khang && !isExcused(one) && isDone(one) !== true)
        yield {
          at: tapThe.at('chi_tieu', i, 'bat_kha_khang'),
          severity: 'warning',
          facts: { target: one.ten },
        };
  },
  message: (facts) =>
    'target' in facts
      ? facts.target === null
        ? 'Mọi chỉ tiêu, nhiệm vụ đều được công nhận bất khả kháng nên không còn số nào để tính tỷ lệ hoàn thành. Cấp có thẩm quyền xem xét khi xếp loại.'
        : `“${facts.target}” ghi bất khả kháng nhưng chưa ghi đủ việc được công nhận, nên vẫn tính là chưa hoàn thành. Ghi đủ can_cu, cap_cong_nhan, ngay ở bat_kha_khang, hoặc bỏ mục này.`
      : levelMessage(
          facts,
          'Trường hợp này xếp “Không hoàn thành nhiệm vụ”: sửa quyet_dinh.muc; nếu số liệu chưa đúng, sửa ở chi_tieu (bất khả kháng ghi đủ can_cu, cap_cong_nhan, ngay).',
        ),
});
