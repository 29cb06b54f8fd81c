import { type Parameter, parameters, type ReadingId } from '../guidance/parameters.js';
import type { XepLoai } from '../guidance/scale.js';
import { otherReadings, type ReadingEffect } from '../ranking/other-readings.js';
import type { Group } from '../ranking/types.js';
import { nameList } from './names.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly id: ReadingId;
  readonly value: string;
  readonly used: string;
  /** Who would change, in words. */
  readonly changes: readonly string[];
}

// Where the guidance can be read in several ways, the other reading is told only if this folder's
// result would differ. It warns when a level given would no longer stand; the base of the quota only
// informs, since every full use of the 20% trips it (4.1).
export const rule = defineRule<'ky', Facts>({
  id: 'cach-hieu-khac',
  clauses: [
    'B.II.1.4(1)-d2',
    'B.II.1.4(1)-d3-s1',
    'B.II.1.4(3)-d1',
    'B.II.1.4(3)-d2',
    'B.II.1.4(4)-d2',
    'B.II.1.4(4)-d4-s2',
    'B.II.1.6.B3',
    'B.II.2-d1-s2',
    'B.II.4-d1-s1',
    'B.II.4-d1-s2',
    'B.II.4-d1-s4',
  ],
  ranks: true,
  scope: 'ky',
  severity: 'warning',
  title: 'Cách hiểu khác của Hướng dẫn làm thay đổi kết quả',
  *check(ky, { year, settings, ranking, trail }): Iterable<Hit<Facts>> {
    // With dossiers unread, every comparison would be of half a folder.
    if (year.unreadable.size > 0) return;
    for (const effect of otherReadings(year, settings, { ranking, trail })) {
      const { id, value, breaks } = effect;
      const isWarning = breaks && id !== 'quota_mau_so';
      yield {
        at: ky.at('cach_hieu', id),
        clause: parameters[id].clause,
        severity: isWarning ? 'warning' : 'info',
        ...(isWarning ? { unclear: true } : {}),
        facts: { id, value, used: settings.readings[id], changes: changesOf(effect) },
      };
    }
  },
  message: ({ id, value, used, changes }) =>
    `Nếu hiểu “${parameters[id].title}” là “${meaning(id, value)}” (đang dùng: “${meaning(id, used)}”) thì kết quả khác. ${changes.join('. ')}. Khi cấp có thẩm quyền đã kết luận, ghi ở cach_hieu.${id} của ky.yaml (gia_tri: ${used} hoặc ${value}, kèm van_ban, ngay).`,
});

function changesOf({ levels, caps }: ReadingEffect): string[] {
  const level = (one: XepLoai | null) => (one ? `“${one}”` : 'chưa xác định');
  const alike = new Map<string, string[]>();
  for (const { subject, what, from, to } of levels) {
    const change = `${what === 'max' ? 'mức cao nhất' : 'mức được đề nghị'} từ ${level(from)} thành ${level(to)}`;
    alike.set(change, [...(alike.get(change) ?? []), subject.name]);
  }
  return [
    ...[...alike].map(([change, names]) => `${nameList(names)}: ${change}`),
    ...caps.map(capChange),
  ];
}

function capChange({ group, other }: ReadingEffect['caps'][number]): string {
  if (group.id === other.id)
    return `Nhóm “${group.label}” từ tối đa ${group.cap} suất thành ${other.cap} suất`;
  const given = ({ label, cap, excellent }: Group) =>
    `“${label}” (tối đa ${cap} suất, đã xếp, đề nghị ${excellent})`;
  return `Nhóm ${given(group)} thành nhóm ${given(other)}`;
}

function meaning(id: ReadingId, value: string): string {
  const { readings = [] }: Parameter<string> = parameters[id];
  return readings.find((one) => one.value === value)?.meaning ?? value;
}
