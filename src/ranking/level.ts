import { type Muc, mucRank, XEP_LOAI, type XepLoai, xepLoaiRank } from '../guidance/scale.js';
import type { Condition, ConditionOutcome } from './types.js';

/** Bounds of the level: every missing fact good, every missing fact bad; `max` when they agree. */
export function levelBounds(conditions: Iterable<Condition>): {
  max: XepLoai | null;
  best: XepLoai;
  worst: XepLoai;
} {
  // The lowest levels that fail: for certain, and if every missing fact turned out badly.
  let unmet: number = XEP_LOAI.length;
  let unsure: number = XEP_LOAI.length;
  for (const { outcome, level } of conditions) {
    if (outcome === 'met') continue;
    const rank = xepLoaiRank(level);
    unsure = Math.min(unsure, rank);
    if (outcome === 'unmet') unmet = Math.min(unmet, rank);
  }
  const best = below(unmet);
  const worst = below(unsure);
  return { max: best === worst ? best : null, best, worst };
}

function below(rank: number): XepLoai {
  return XEP_LOAI[Math.max(rank - 1, 0)] as XepLoai;
}

/** Whether a rating reaches at least `wanted`; unknown when there is no rating. */
export function reaches(muc: Muc | undefined, wanted: Muc): ConditionOutcome {
  if (muc === undefined) return 'unknown';
  return mucRank(muc) >= mucRank(wanted) ? 'met' : 'unmet';
}
