import { elsewhereHits } from './elsewhere.js';
import { type LevelFacts, levelHits, levelMessage } from './level.js';
import { defineRule, type Hit } from './rule.js';

// HTT and above: no member disciplined in any form that counts in the year, khiển trách included.
// Members have no exception for self-detection; that is for the collective (gap 5).
export const rule = defineRule<'tap_the', LevelFacts>({
  id: 'hoan-thanh-tot-ky-luat',
  clauses: ['B.II.1.4(2)-d2'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Kỷ luật thành viên và mức hoàn thành tốt',
  *check(tapThe, world): Iterable<Hit<LevelFacts>> {
    yield* levelHits(tapThe.id, world, ['B.II.1.4(2)-d2']);
    yield* elsewhereHits(tapThe, world, false);
  },
  message: (facts) =>
    levelMessage(
      facts,
      facts.mild
        ? 'Hướng dẫn không phân biệt vi phạm gắn với tập thể nào: nên xem lại gan_voi ở ky_luat, hoặc xin ý kiến cấp có thẩm quyền.'
        : 'Có thành viên bị kỷ luật thì tập thể cao nhất là “Hoàn thành nhiệm vụ”: sửa quyet_dinh.muc; nếu vi phạm gắn với tập thể khác hoặc đã tính năm trước, ghi gan_voi hoặc da_tinh_nam ở ky_luat.',
    ),
});
