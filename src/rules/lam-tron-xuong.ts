import { HTXS } from '../guidance/scale.js';
import { isWhole } from '../ranking/quota.js';
import { excellentMembers, openMembers, quotaSeverity } from './quota.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly group: string;
  readonly percent: number;
  readonly base: number;
  readonly cap: number;
  readonly excellent: number;
}

// Rounding goes down: 20% of 9 is 1, never 2. Told besides the quota itself when the number given is
// just what rounding up (or to the nearest) would have allowed.
export const rule = defineRule<'nhom', Facts>({
  id: 'lam-tron-xuong',
  clauses: ['B.II.4-d1-s5'],
  ranks: true,
  scope: 'nhom',
  severity: 'error',
  title: 'Làm tròn số được xếp xuất sắc theo hướng giảm',
  *check(group, world): Iterable<Hit<Facts>> {
    const { quotaPercent: percent, readings } = world.settings;
    const exact = isWhole(group.round1, percent);
    if (group.small || exact || readings.quota_mau_so !== 'vong_1') return;
    if (group.round1Possible !== group.round1 || openMembers(group, world) > 0) return;
    const { ids, place } = excellentMembers(group, world);
    if (ids.length !== group.cap + 1) return;
    yield {
      at: place,
      cause: `nhom:${group.id}`,
      severity: quotaSeverity(group, world),
      facts: {
        group: group.label,
        percent,
        base: group.round1,
        cap: group.cap,
        excellent: ids.length,
      },
    };
  },
  message: ({ group, percent, base, cap, excellent }) =>
    `Nhóm “${group}” xếp ${excellent} trường hợp “${HTXS}”: ${percent}% của ${base} không tròn số, làm tròn theo hướng giảm là ${cap}. Xem lại quyet_dinh.muc để số xuất sắc không quá ${cap} trường hợp.`,
});
