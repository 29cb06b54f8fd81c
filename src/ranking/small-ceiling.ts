import type { CaNhanDossier, Year } from '../dossier/year.js';
import { smallCollectiveOf } from './groups.js';
import type { Settings } from './settings.js';
import type { SubjectRanking } from './types.js';

/** Who has to give way so that a small collective keeps to its ceiling; by equal votes it is open. */
export interface Ceiling {
  readonly lost: readonly string[];
  readonly open: readonly string[];
}

/**
 * The ceiling reading of B.II.4-d1-s4 (Q-S2): of a collective of fewer than five leaders at most one
 * is Xuất sắc, the one of most votes, although all stand in their groups of equivalent posts.
 */
export function ceilingOf(
  year: Year,
  settings: Settings,
  chosen: readonly SubjectRanking[],
): Ceiling {
  const lost: string[] = [];
  const open: string[] = [];
  if (settings.readings.quota_tap_the_duoi_5 !== 'tran') return { lost, open };
  for (const list of bySmallCollective(year, settings, chosen).values()) {
    const votes = list.map((one) => one.round2?.votes ?? 0).sort((a, b) => b - a);
    const last = votes[settings.smallSeats - 1];
    const next = votes[settings.smallSeats];
    if (last === undefined || next === undefined) continue;
    const of = (wanted: (count: number) => boolean) =>
      list.filter((one) => wanted(one.round2?.votes ?? 0)).map((one) => one.id);
    lost.push(...of((count) => count < last));
    if (next === last) open.push(...of((count) => count === last));
  }
  return { lost, open };
}

function bySmallCollective(
  year: Year,
  settings: Settings,
  people: readonly SubjectRanking[],
): Map<string, SubjectRanking[]> {
  const result = new Map<string, SubjectRanking[]>();
  for (const one of people) {
    const tapThe = smallCollectiveOf(year, one.dossier as CaNhanDossier, settings);
    if (tapThe) result.set(tapThe.id, [...(result.get(tapThe.id) ?? []), one]);
  }
  return result;
}
