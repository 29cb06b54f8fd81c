import type { LaPhieu, Year } from '../dossier/year.js';
import type { Settings } from './settings.js';
import type { Round } from './types.js';

/** The result that counts of one round: that of the last session, a re-vote replacing the first. */
export function roundOf(year: Year, id: string, round: 1 | 2, settings: Settings): Round | null {
  const ballot = lastBallot(year, id, round);
  if (!ballot) return null;
  const of = denominator(ballot, settings.readings.nguong_phieu);
  return {
    votes: ballot.phieu.dong_y,
    of,
    passed: 2 * ballot.phieu.dong_y > of,
    place: ballot.place,
  };
}

/**
 * The line of the last session of a round. A subject written twice in one session is an error of its
 * own (so-phieu); until it is mended the fewest votes count, so that no order of lines decides.
 */
export function lastBallot(year: Year, id: string, round: 1 | 2): LaPhieu | null {
  const lines = year.ballots.get(id)?.filter((one) => one.session.data.vong === round) ?? [];
  const last = lines.at(-1);
  if (!last) return null;
  const same = lines.filter((one) => one.session.id === last.session.id);
  return same.reduce((least, one) => (one.phieu.dong_y < least.phieu.dong_y ? one : least), last);
}

/**
 * What the threshold is half of (B.II.4-d1-s1). Where the ruling names a number the record lacks,
 * the whole committee is used: the strictest of the readings, so no vote passes by a gap.
 */
function denominator(ballot: LaPhieu, reading: string): number {
  const { tong_so, co_mat } = ballot.session.data;
  if (reading === 'co_mat') return co_mat ?? tong_so;
  if (reading === 'hop_le') return ballot.phieu.hop_le ?? tong_so;
  return tong_so;
}
