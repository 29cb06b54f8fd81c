import type { LaPhieu, Year } from '../dossier/year.js';
import type { Settings } from './settings.js';
import type { Round } from './types.js';

/** The result that counts of one round: that of the last session, a re-vote replacing the first. */
export function roundOf(year: Year, id: string, round: 1 | 2, settings: Settings): Round | null {
  const ballot = lastBallot(year, id, round);
  return ballot && resultOf(year, id, ballot, settings);
}

/**
 * The result of one session. Where the ruling on the threshold names a number the record lacks,
 * bounds of it decide as far as they can.
 */
export function resultOf(year: Year, id: string, ballot: LaPhieu, settings: Settings): Round {
  const votes = ballot.phieu.dong_y;
  const { readings } = 2 * votes > mostOf(ballot) ? settings.unnoted : settings;
  const { of, least } = denominator(ballot, readings.nguong_phieu);
  const passed = 2 * votes > of;
  const most = Math.max(...sameSession(year, id, ballot).map((one) => one.phieu.dong_y));
  const unsure = !passed && (2 * votes > least || 2 * most > of);
  return { votes, of, passed, unsure, place: ballot.place };
}

/**
 * The line of the last session of a round. A subject written twice in one session is an error of its
 * own (so-phieu); until it is mended the fewest votes count, so that no order of lines decides.
 */
export function lastBallot(year: Year, id: string, round: 1 | 2): LaPhieu | null {
  const lines = year.ballots.get(id)?.filter((one) => one.session.data.vong === round) ?? [];
  const last = lines.at(-1);
  if (!last) return null;
  return sameSession(year, id, last).reduce(
    (least, one) => (one.phieu.dong_y < least.phieu.dong_y ? one : least),
    last,
  );
}

/** All lines of a subject in the session of one of them. */
function sameSession(year: Year, id: string, { session }: LaPhieu): LaPhieu[] {
  return (year.ballots.get(id) ?? []).filter((one) => one.session.id === session.id);
}

/** What the threshold is half of, as far as it is on record (B.II.4-d1-s1). */
export function recordedBase({ session, phieu }: LaPhieu, reading: string): number | null {
  if (reading === 'co_mat') return session.data.co_mat ?? null;
  if (reading === 'hop_le') return phieu.hop_le ?? null;
  return session.data.tong_so;
}

/** True where no more are said to agree than ballots were valid, received, given out or could be cast. */
export function isPossible({ session, phieu }: LaPhieu): boolean {
  const { tong_so, co_mat } = session.data;
  const most = [phieu.hop_le, phieu.thu_ve, phieu.phat_ra, co_mat, tong_so];
  return most.every((one) => one === undefined || phieu.dong_y <= one);
}

/** The largest number on record that the threshold could be half of. */
function mostOf({ session, phieu }: LaPhieu): number {
  const { tong_so, co_mat = 0 } = session.data;
  const { phat_ra = 0, thu_ve = 0, hop_le = 0 } = phieu;
  return Math.max(tong_so, co_mat, phat_ra, thu_ve, hop_le);
}

/**
 * The same at most and at least: equal where it is on record, else between the ballots known to be
 * cast and the next larger number known.
 */
function denominator(ballot: LaPhieu, reading: string): { of: number; least: number } {
  const base = recordedBase(ballot, reading);
  if (base !== null) return { of: base, least: base };
  const { tong_so, co_mat } = ballot.session.data;
  const { dong_y, hop_le, thu_ve, phat_ra } = ballot.phieu;
  if (reading === 'hop_le') return { of: thu_ve ?? phat_ra ?? co_mat ?? tong_so, least: dong_y };
  const cast = [dong_y, hop_le, thu_ve, phat_ra].filter((one) => one !== undefined);
  return { of: tong_so, least: Math.max(...cast) };
}
