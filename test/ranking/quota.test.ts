import { describe, expect, it } from 'vitest';
import { capOf } from '../../src/ranking/groups.js';
import { divisionOf, wholePart } from '../../src/ranking/quota.js';
import { settingsOf } from '../../src/ranking/settings.js';
import { loadClean, validYear } from '../support/year.js';

const year = loadClean(validYear());
const settings = settingsOf(year);
const quota = (n: number, quotaPercent: number) =>
  wholePart(divisionOf(n, { ...settings, quotaPercent }));
const literal = settingsOf(year, { quota_mau_so: 'cuoi_cung' });

/** N, a fifth of N rounded down, and the cap under the literal reading (a sixth). */
const table: readonly [number, number, number][] = [
  [0, 0, 0],
  [1, 0, 0],
  [4, 0, 0],
  [5, 1, 0],
  [6, 1, 1],
  [9, 1, 1],
  [10, 2, 1],
  [11, 2, 1],
  [12, 2, 2],
  [14, 2, 2],
  [15, 3, 2],
  [25, 5, 4],
  [100, 20, 16],
];

describe('the quota', () => {
  it.each(table)('of %i is %i, by the literal reading %i', (n, byRound1, byRest) => {
    expect([capOf(n, false, settings), capOf(n, false, literal)]).toEqual([byRound1, byRest]);
  });

  it('is a whole fifth for every size, never rounded up', () => {
    for (let n = 0; n <= 1000; n++) {
      const cap = quota(n, 20);
      expect(cap * 5 <= n && (cap + 1) * 5 > n).toBe(true);
    }
  });

  it('by the literal reading keeps x within 20% of those left at HTT', () => {
    for (let n = 0; n <= 300; n++) {
      const x = capOf(n, false, literal);
      expect(5 * x <= n - x && 5 * (x + 1) > n - (x + 1)).toBe(true);
    }
  });

  it('gives a small collective one seat, and none without a valid vote', () => {
    expect([0, 1, 2, 4].map((n) => capOf(n, true, settings))).toEqual([0, 1, 1, 1]);
  });

  it('follows another percentage', () => {
    expect([7, 8, 9].map((n) => quota(n, 25))).toEqual([1, 2, 2]);
  });
});
