import { unreadOf, type Year } from '../dossier/year.js';
import type { Place, Severity } from '../finding.js';
import { HTXS } from '../guidance/scale.js';
import { kept } from '../kept.js';
import { mainPost } from '../ranking/ca-nhan.js';
import { capOf } from '../ranking/groups.js';
import type { Group, SubjectKind } from '../ranking/types.js';
import type { Hit, World } from './rule.js';

/** Facts of a quota finding: the numbers a member of the committee redoes with a pencil. */
export interface QuotaFacts {
  readonly group: string;
  readonly percent: number;
  readonly base: number;
  readonly cap: number;
  readonly excellent: number;
  readonly names: readonly string[];
}

/** Where the excess shows: the decision of the first member at HTXS, by id. */
export function excellentMembers(group: Group, world: World): { ids: string[]; place: Place } {
  const ids = group.members.filter((id) => world.ranking.subjects.get(id)?.decided === HTXS);
  const first = world.ranking.subjects.get(ids[0] ?? group.members[0] ?? '');
  return { ids, place: first?.dossier.at('quyet_dinh', 'muc') ?? world.year.ky.at() };
}

/** The text sets the quota for collectives of province and district; a sở applies it by analogy (4.1). */
export function quotaSeverity(group: Group, world: World): Severity {
  return group.kind === 'tap_the' && world.year.ky.data.cap === 'so' ? 'warning' : 'error';
}

/**
 * How many more could belong to the base: dossiers that cannot be read and, of people, everybody whose
 * collective may yet prove to be one of few leaders, or not.
 */
export function openMembers(group: Group, world: World): number {
  const { year, settings } = world;
  const unread = unreadOf(year, group.kind);
  if (group.kind === 'tap_the' || settings.readings.quota_tap_the_duoi_5 !== 'mien_tru')
    return unread;
  return unread + inUnsizedCollectives(year);
}

/** How many people are in a collective that does not say how many leaders it has. */
const inUnsizedCollectives = kept((year: Year): number => {
  const unsure = [...year.ca_nhan.values()].filter((person) => {
    const id = mainPost(year, person)?.tap_the;
    return id !== undefined && year.tap_the.get(id)?.data.so_lanh_dao === undefined;
  });
  return unsure.length;
});

/** One hit when a group of `kind` has more at HTXS than its cap; undecided while facts are missing. */
export function* excessHits(
  group: Group,
  kind: SubjectKind,
  world: World,
): Iterable<Hit<QuotaFacts>> {
  if (group.kind !== kind || group.small) return;
  const { ids, place } = excellentMembers(group, world);
  if (ids.length <= group.cap) return;
  // Someone unsure may also leave the group with the seat of a small collective.
  const open = openMembers(group, world);
  const possible = capOf(group.round1Possible + open, false, world.settings);
  const surely = ids.length - (group.kind === 'ca_nhan' ? open : 0);
  yield {
    at: place,
    cause: `nhom:${group.id}`,
    outcome: surely <= possible ? 'undecided' : 'violated',
    severity: quotaSeverity(group, world),
    facts: {
      group: group.label,
      percent: world.settings.quotaPercent,
      base: group.round1,
      cap: group.cap,
      excellent: ids.length,
      names: ids.map((id) => world.ranking.subjects.get(id)?.name ?? id),
    },
  };
}

export function excessMessage(facts: QuotaFacts): string {
  return `Nhóm “${facts.group}” có ${facts.excellent} trường hợp “${HTXS}” (${facts.names.join('; ')}), trong khi ${facts.percent}% của ${facts.base} trường hợp được bỏ phiếu hoàn thành tốt hợp lệ ở vòng 1, làm tròn xuống, là ${facts.cap}. Xem lại số xuất sắc ở quyet_dinh.muc, hoặc bổ sung phiếu vòng 1 còn thiếu trong bo-phieu/.`;
}
