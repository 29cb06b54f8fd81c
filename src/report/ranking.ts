import type { Finding } from '../finding.js';
import { byGivenName, byText } from '../names.js';
import type { Group, Ranking, SubjectRanking } from '../ranking/types.js';

/** What `rank` hands to its output formats. */
export interface RankReport {
  readonly year: number;
  readonly authority: string;
  readonly ranking: Ranking;
  /** Only these subjects are shown; null for all. Groups are always whole. */
  readonly only: ReadonlySet<string> | null;
  readonly findings: readonly Finding[];
}

/** Subjects shown, collectives first, each in Vietnamese order. */
export function shownSubjects({ ranking, only }: RankReport): SubjectRanking[] {
  const list = [...ranking.subjects.values()].filter((one) => !only || only.has(one.id));
  return list.sort(bySubject);
}

export function bySubject(a: SubjectRanking, b: SubjectRanking): number {
  if (a.kind !== b.kind) return a.kind === 'tap_the' ? -1 : 1;
  const byName = a.kind === 'ca_nhan' ? byGivenName : byText;
  return byName(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** Groups in the order of the report: collectives, titles, small collectives. */
export function shownGroups({ ranking, only }: RankReport): Group[] {
  return ranking.groups
    .filter((group) => !only || group.members.some((id) => only.has(id)))
    .sort(
      (a, b) =>
        Number(a.kind === 'ca_nhan') - Number(b.kind === 'ca_nhan') ||
        Number(a.small) - Number(b.small) ||
        byText(a.label, b.label),
    );
}
