import { excessHits, excessMessage, type QuotaFacts } from './quota.js';
import { defineRule } from './rule.js';

// N is the number validly voted HTT in round 1 (Q-B1), by category and managing level (Q-G1), or by
// the groups that ky.yaml names (Q-G3). Whole numbers, rounded down.
export const rule = defineRule<'nhom', QuotaFacts>({
  id: 'ty-le-tap-the',
  clauses: ['B.II.1.4(1)-d3-s1'],
  ranks: true,
  scope: 'nhom',
  severity: 'error',
  title: 'Tỷ lệ tập thể hoàn thành xuất sắc theo từng đối tượng',
  check: (group, world) => excessHits(group, 'tap_the', world),
  message: excessMessage,
});
