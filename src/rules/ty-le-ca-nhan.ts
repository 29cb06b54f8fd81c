import { excessHits, excessMessage, type QuotaFacts } from './quota.js';
import { defineRule } from './rule.js';

// By group of equivalent posts; a collective of fewer than five leaders has a seat of its own and
// stands outside the group (Q-S1).
export const rule = defineRule<'nhom', QuotaFacts>({
  id: 'ty-le-ca-nhan',
  clauses: ['B.II.2-d2'],
  ranks: true,
  scope: 'nhom',
  severity: 'error',
  title: 'Tỷ lệ cá nhân hoàn thành xuất sắc theo chức danh tương đương',
  check: (group, world) => excessHits(group, 'ca_nhan', world),
  message: excessMessage,
});
