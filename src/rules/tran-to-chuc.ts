import { levelHits, levelMessage } from './level.js';
import { defineRule } from './rule.js';

// Worded for every level although it stands under HTXS (gap 8). Every organisation linked caps.
export const rule = defineRule({
  id: 'tran-to-chuc',
  clauses: ['B.II.1.4(1)-d3-s2'],
  ranks: true,
  scope: 'tap_the',
  severity: 'error',
  title: 'Mức của tập thể so với mức của tổ chức, cơ quan, đơn vị',
  check: (target, world) => levelHits(target.id, world, ['B.II.1.4(1)-d3-s2']),
  message: (facts) =>
    levelMessage(
      facts,
      'Mức của tập thể không được cao hơn mức của tổ chức: sửa quyet_dinh.muc của tập thể, hoặc ghi đúng mức của tổ chức trong to-chuc.yaml.',
      'Ghi to_chuc của tập thể, và muc của tổ chức đó trong to-chuc.yaml.',
    ),
});
