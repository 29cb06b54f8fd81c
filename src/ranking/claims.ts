import type { ClauseId } from '../guidance/clauses.js';
import { HTT, HTXS, type XepLoai, xepLoaiRank } from '../guidance/scale.js';
import { kept } from '../kept.js';
import type { Condition, SubjectRanking } from './types.js';

/** The level a subject has been given: decided, else what the votes passed amount to. */
export function claimOf(subject: SubjectRanking): XepLoai | null {
  if (subject.decided) return subject.decided;
  if (subject.round2?.passed) return HTXS;
  return subject.round1?.passed ? HTT : null;
}

/** A condition that stands against the level given, or could. */
export interface Obstacle {
  readonly condition: Condition;
  readonly claim: XepLoai | null;
}

/**
 * Conditions of the levels up to the one given that are not met. One fact is told once, at the
 * lowest level it rules out, so that a rating of Kém does not break three clauses at a time; what it
 * surely rules out goes before what it might.
 * Without a level given, only missing facts that leave the highest level open.
 */
export function obstacles(subject: SubjectRanking, clauses: readonly ClauseId[]): Obstacle[] {
  return allObstacles(subject).filter(({ condition }) => clauses.includes(condition.clause));
}

const allObstacles = kept((subject: SubjectRanking): readonly Obstacle[] => {
  const claim = claimOf(subject);
  if (claim === null && (subject.group === null || subject.max !== null)) return [];
  const reach = xepLoaiRank(claim ?? HTXS);
  const wanted = subject.conditions.filter(
    (one) =>
      xepLoaiRank(one.level) <= reach &&
      (claim === null ? one.outcome === 'unknown' : one.outcome !== 'met'),
  );
  const first = new Map<string, Condition>();
  for (const one of wanted) {
    const known = first.get(one.fact);
    if (!known || goesBefore(one, known)) first.set(one.fact, one);
  }
  return [...first.values()].map((condition) => ({ condition, claim }));
});

function goesBefore(one: Condition, other: Condition): boolean {
  if (one.outcome !== other.outcome) return one.outcome === 'unmet';
  return xepLoaiRank(one.level) < xepLoaiRank(other.level);
}
