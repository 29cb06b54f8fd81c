import { elsewhereHits } from './elsewhere.js';
import { type LevelFacts, levelHits, levelMessage } from './level.js';
import { defineRule, type Hit } from './rule.js';

// Cảnh cáo upward in the scale applied (hạ bậc lương of a civil servant included), head or ordinary
// member alike; one violation once.
export const rule = defineRule<'tap_the', LevelFacts>({
  id: 'khong-hoan-thanh-canh-cao',
  clauses: ['B.II.1.4(4)-d4-s1'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Thành viên bị kỷ luật từ cảnh cáo trở lên',
  *check(tapThe, world): Iterable<Hit<LevelFacts>> {
    yield* levelHits(tapThe.id, world, ['B.II.1.4(4)-d4-s1']);
    yield* elsewhereHits(tapThe, world, true);
  },
  message: (facts) =>
    levelMessage(
      facts,
      'Trường hợp này tập thể xếp “Không hoàn thành nhiệm vụ”: sửa quyet_dinh.muc, hoặc bổ sung ky_luat (gan_voi, vi_pham, da_tinh_nam; không bị kỷ luật thì ghi []).',
    ),
});
