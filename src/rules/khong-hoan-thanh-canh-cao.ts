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
      facts.mild
        ? 'Hướng dẫn không phân biệt vi phạm gắn với tập thể nào: nên xem lại gan_voi ở ky_luat, hoặc xin ý kiến cấp có thẩm quyền.'
        : 'Có thành viên bị kỷ luật từ cảnh cáo trở lên thì tập thể xếp “Không hoàn thành nhiệm vụ”: sửa quyet_dinh.muc; nếu vi phạm gắn với tập thể khác hoặc đã tính, ghi gan_voi, vi_pham hoặc da_tinh_nam ở ky_luat.',
    ),
});
