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
  title: 'Hoàn thành tốt: không có thành viên bị kỷ luật',
  *check(tapThe, world): Iterable<Hit<LevelFacts>> {
    yield* levelHits(tapThe.id, world, ['B.II.1.4(2)-d2']);
    yield* elsewhereHits(tapThe, world, false);
  },
  message: (facts) =>
    levelMessage(
      facts,
      'Có thành viên bị kỷ luật thì tập thể cao nhất là “Hoàn thành nhiệm vụ”: hạ mức ở quyet_dinh.muc, hoặc sửa ky_luat nếu vi phạm gắn với tập thể khác (gan_voi) hay đã tính năm trước (da_tinh_nam).',
    ),
});
