import { type Muc, mucRank, XEP_LOAI, type XepLoai, xepLoaiRank } from '../guidance/scale.js';
import type { Condition, ConditionOutcome } from './types.js';

/** Highest level whose own conditions, and those of every lower level, pass `accept`. */
function highest(
  conditions: readonly Condition[],
  accept: (outcome: ConditionOutcome) => boolean,
): XepLoai {
  const failing = conditions.filter((one) => !accept(one.outcome));
  const lowest = Math.min(XEP_LOAI.length, ...failing.map((one) => xepLoaiRank(one.level)));
  return XEP_LOAI[Math.max(lowest - 1, 0)] as XepLoai;
}

/** Bounds of the level: every missing fact good, every missing fact bad; `max` when they agree. */
export function levelBounds(conditions: readonly Condition[]): {
  max: XepLoai | null;
  best: XepLoai;
  worst: XepLoai;
} {
  const best = highest(conditions, (outcome) => outcome !== 'unmet');
  const worst = highest(conditions, (outcome) => outcome === 'met');
  return { max: best === worst ? best : null, best, worst };
}

/** Whether a rating reaches at least `wanted`; unknown when there is no rating. */
export function reaches(muc: Muc | undefined, wanted: Muc): ConditionOutcome {
  if (muc === undefined) return 'unknown';
  return mucRank(muc) >= mucRank(wanted) ? 'met' : 'unmet';
}
