import { countedRatings, tapTheRatings } from '../ranking/ratings.js';
import { type LevelFacts, levelHits, levelMessage } from './level.js';
import { defineRule, type Hit } from './rule.js';

// HT: the basic criteria at least Trung bình. The guidance never lists them: by default the result
// criteria bind (CB3), Kém in another one only warns (reading pham_vi_co_ban).
export const rule = defineRule<'tap_the', LevelFacts>({
  id: 'hoan-thanh-tieu-chi-co-ban',
  clauses: ['B.II.1.4(3)-d1'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Tiêu chí cơ bản của mức hoàn thành nhiệm vụ',
  *check(tapThe, world): Iterable<Hit<LevelFacts>> {
    yield* levelHits(tapThe.id, world, ['B.II.1.4(3)-d1']);
    const decided = world.ranking.subjects.get(tapThe.id)?.decided;
    if (decided !== 'Hoàn thành nhiệm vụ') return;
    const basic =
      world.settings.readings.pham_vi_co_ban === 'tat_ca' ? null : world.settings.basicItems;
    for (const one of countedRatings(tapTheRatings(tapThe), world.settings))
      if (basic && one.used === 'Kém' && !(basic as readonly string[]).includes(one.item.key))
        yield {
          at: one.place,
          severity: 'warning',
          unclear: true,
          facts: {
            name: tapThe.name,
            decided: true,
            level: decided,
            needed: decided,
            missing: false,
            mild: true,
            finding: `Mục ${one.item.number} (${one.item.title}) đạt “Kém”`,
          },
        };
  },
  message: (facts) =>
    levelMessage(
      facts,
      facts.mild
        ? 'Hướng dẫn không liệt kê tiêu chí cơ bản, và mục này không thuộc các mục đang dùng: nên xem lại cấp độ; khi cấp có thẩm quyền đã kết luận, ghi ở cach_hieu.pham_vi_co_ban của ky.yaml.'
        : 'Mức hoàn thành nhiệm vụ cần các tiêu chí cơ bản từ “Trung bình” trở lên: nếu ghi nhầm, sửa cấp độ ở bao_cao, khac_phuc hoặc tham_dinh.tieu_chi; nếu không, sửa quyet_dinh.muc.',
      'Ghi cấp độ ở muc của mục này (trong bao_cao hoặc khac_phuc).',
    ),
});
