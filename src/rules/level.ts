import type { ClauseId } from '../guidance/clauses.js';
import type { XepLoai } from '../guidance/scale.js';
import { obstacles } from '../ranking/claims.js';
import type { Hit, World } from './rule.js';

/** Facts of a rule that compares the level given with one condition of the standards. */
export interface LevelFacts {
  /** Name of the subject whose level it is. */
  readonly name: string;
  /** Decided; else only voted. */
  readonly decided: boolean;
  readonly level: XepLoai | null;
  readonly needed: XepLoai;
  readonly finding: string;
  /** True when a fact is missing, so that the advice is to supply it. */
  readonly missing: boolean;
  /** True where the default reading has no bar, so that the advice is only to look again. */
  readonly mild?: true;
}

/** Hits of every condition under `clauses` that stands against the level given to a subject. */
export function* levelHits(
  id: string,
  world: World,
  clauses: readonly ClauseId[],
): Iterable<Hit<LevelFacts>> {
  const subject = world.ranking.subjects.get(id);
  if (!subject) return;
  for (const { condition, claim } of obstacles(subject, clauses))
    yield {
      at: condition.place,
      clause: condition.clause,
      outcome: condition.outcome === 'unmet' ? 'violated' : 'undecided',
      severity: claim === null ? 'info' : condition.binding ? 'error' : 'warning',
      facts: {
        name: subject.name,
        decided: subject.decided !== null,
        level: claim,
        needed: condition.level,
        finding: condition.message,
        missing: condition.outcome === 'unknown',
      },
    };
}

/** Says what stands against the level, and `advice` what to do about it; `supply` where a fact is missing. */
export function levelMessage(
  facts: LevelFacts,
  advice: string,
  supply = 'Bổ sung dữ kiện này vào hồ sơ rồi kiểm tra lại.',
): string {
  const open = `nên chưa đối chiếu được với mức “${facts.level}” của ${facts.name}`;
  const given = facts.level
    ? facts.missing
      ? open
      : `trong khi ${facts.name} ${facts.decided ? 'được xếp' : 'được bỏ phiếu'} “${facts.level}”`
    : `nên chưa xác định được mức cao nhất của ${facts.name}`;
  const what = facts.missing ? supply : advice;
  return `${facts.finding}, ${given}. ${what}`;
}
