import { levelHits, levelMessage } from './level.js';
import { defineRule } from './rule.js';

// Worded for every level although it stands under HTXS (gap 8). Every organisation linked caps.
export const rule = defineRule({
  id: 'tran-to-chuc',
  clauses: ['B.II.1.4(1)-d3-s2'],
  ranks: true,
  scope: 'tap_the',
  severity: 'error',
  title: 'Mức của tập thể không cao hơn tổ chức, cơ quan, đơn vị',
  check: (target, world) => levelHits(target.id, world, ['B.II.1.4(1)-d3-s2']),
  message: (facts) =>
    levelMessage(
      facts,
      'Mức của tập thể không được cao hơn: hạ quyet_dinh.muc của tập thể, hoặc ghi đúng mức của tổ chức trong to-chuc.yaml.',
    ),
});
