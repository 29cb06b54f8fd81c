import { HTXS } from '../guidance/scale.js';
import { caNhanGroup, capOf, inBase } from '../ranking/groups.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly group: string;
  readonly base: number;
  readonly excellent: number;
  readonly cap: number;
  readonly percent: number;
  /** A collective of fewer leaders has a seat of its own. */
  readonly limit: number;
}

// Under the permission reading (Q-S1) the seats of small collectives come on top of the title group.
// When both together pass 20% of everyone, a person must look at it, unless a ruling is recorded.
export const rule = defineRule<'ky', Facts>({
  id: 'tong-nhom-chuc-danh',
  clauses: ['B.II.4-d1-s4'],
  ranks: true,
  scope: 'ky',
  severity: 'warning',
  title: 'Nhóm chức danh tính cả các tập thể dưới 5 cán bộ lãnh đạo',
  *check(ky, world): Iterable<Hit<Facts>> {
    const { year, settings, ranking } = world;
    if (settings.readings.quota_tap_the_duoi_5 !== 'mien_tru') return;
    if (year.ky.data.cach_hieu?.quota_tap_the_duoi_5) return;
    const byTitle = new Map<string, { base: number; excellent: number; small: number }>();
    for (const person of year.ca_nhan.values()) {
      const key = caNhanGroup(year, person, settings);
      const subject = ranking.subjects.get(person.id);
      if (!key?.titleGroup || !subject) continue;
      const sum = byTitle.get(key.titleGroup) ?? { base: 0, excellent: 0, small: 0 };
      const isExcellent = subject.decided === HTXS;
      sum.base += inBase(subject, settings) ? 1 : 0;
      sum.excellent += isExcellent ? 1 : 0;
      sum.small += isExcellent && key.id !== key.titleGroup ? 1 : 0;
      byTitle.set(key.titleGroup, sum);
    }
    for (const [id, { base, excellent, small }] of byTitle) {
      const cap = capOf(base, false, settings);
      if (small === 0 || excellent <= cap) continue;
      const group = year.ky.data.nhom_chuc_danh?.[id]?.ten ?? id;
      yield {
        at: ky.at('nhom_chuc_danh', id),
        unclear: true,
        facts: {
          group,
          base,
          excellent,
          cap,
          percent: settings.quotaPercent,
          limit: settings.smallBelow,
        },
      };
    }
  },
  message: ({ group, base, excellent, cap, percent, limit }) =>
    `Nhóm “${group}” tính cả các tập thể dưới ${limit} cán bộ lãnh đạo có ${excellent} người “${HTXS}” trên ${base} người hoàn thành tốt, trong khi ${percent}% tính chung là ${cap} người. Đang dùng cách hiểu tính riêng tập thể dưới ${limit} cán bộ lãnh đạo: nên xin ý kiến cấp có thẩm quyền, ghi ở cach_hieu.quota_tap_the_duoi_5 của ky.yaml.`,
});
