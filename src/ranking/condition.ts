import type { XepLoai } from '../guidance/scale.js';
import type { Condition, ConditionOutcome } from './types.js';

/** Conditions on one fact. All have one shape, as every dossier has dozens of them. */
export function conditionsOn({
  clause,
  binding,
  fact,
  place,
}: Pick<Condition, 'clause' | 'binding' | 'fact' | 'place'>) {
  return (level: XepLoai, outcome: ConditionOutcome, message: string): Condition => ({
    level,
    clause,
    binding,
    fact,
    outcome,
    message,
    place,
  });
}
