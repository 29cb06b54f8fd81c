import type { Settings } from './settings.js';
import type { Group } from './types.js';

/** A division of whole numbers; its whole part is a cap (B.II.4-d1-s5). */
export interface Division {
  readonly dividend: number;
  readonly divisor: number;
}

/** What a cap depends on. */
export type QuotaSettings = Pick<Settings, 'quotaPercent' | 'smallSeats'> & {
  readonly readings: Pick<Settings['readings'], 'quota_mau_so'>;
};

/**
 * The division behind the cap of a base `n`: a per cent of `n`, or of those left when the Xuất sắc are
 * taken out of the base (Q-B2: x ≤ p(n − x), which is x ≤ pn/(1 + p)).
 */
export function divisionOf(n: number, { quotaPercent, readings }: QuotaSettings): Division {
  const ofRest = readings.quota_mau_so === 'cuoi_cung';
  return { dividend: n * quotaPercent, divisor: ofRest ? 100 + quotaPercent : 100 };
}

/** Rounded down, integers only (B.II.4-d1-s5). */
export function wholePart({ dividend, divisor }: Division): number {
  return (dividend - (dividend % divisor)) / divisor;
}

/** How many a group has above its cap; 0 where it keeps it. */
export function overrunOf({ excellent, cap }: Pick<Group, 'excellent' | 'cap'>): number {
  return Math.max(0, excellent - cap);
}

/** True when `percent` per cent of `n` needs no rounding. */
export function isWhole(n: number, percent: number): boolean {
  return (n * percent) % 100 === 0;
}
