import type { Year } from '../dossier/year.js';
import { HTXS } from '../guidance/scale.js';
import { validRound1 } from './groups.js';
import type { Settings } from './settings.js';
import { ceilingOf } from './small-ceiling.js';
import type { Group, Round, SubjectRanking } from './types.js';

/** Round-2 result of a group. */
export interface Seats {
  readonly chosen: ReadonlySet<string>;
  /** Equal votes at the last seat, left open. */
  readonly tied: readonly string[];
  /** Would have a seat or not, depending on a missing fact of somebody else. */
  readonly waiting: ReadonlySet<string>;
}

/**
 * Gives the seats by votes among those who passed round 2 and may be Xuất sắc. Never more than the
 * cap; equal votes at the last seat stay open unless a recorded decision settles them (4.1). While a
 * candidate's own level is open, only those are chosen who have a seat whichever way it turns out.
 */
export function giveSeats(year: Year, members: readonly SubjectRanking[], cap: number): Seats {
  const passed = members.filter(
    (one) => mayHave(one.round1) && mayHave(one.round2) && one.best === HTXS,
  );
  const sure = passed.filter(
    (one) => one.max === HTXS && validRound1(one) && one.round2?.passed === true,
  );
  const firm = seatsAmong(year, sure, cap);
  if (sure.length === passed.length) return { ...firm, waiting: new Set() };
  const all = seatsAmong(year, passed, cap);
  const chosen = new Set([...firm.chosen].filter((id) => all.chosen.has(id)));
  const concerned = [...firm.chosen, ...firm.tied].filter((id) => !chosen.has(id));
  return { chosen, tied: [], waiting: new Set(concerned) };
}

/** Passed, or perhaps passed. */
function mayHave(round: Round | null): boolean {
  return round !== null && (round.passed || round.unsure);
}

/**
 * As {@link giveSeats} where the cap itself may still rise to `most`: whoever that would give a seat
 * waits for it.
 */
function giveSeatsUpTo(
  year: Year,
  members: readonly SubjectRanking[],
  cap: number,
  most: number,
): Seats {
  const seats = giveSeats(year, members, cap);
  if (most <= cap) return seats;
  const more = giveSeats(year, members, most);
  const hoping = [...more.chosen, ...more.tied, ...more.waiting].filter(
    (id) => !seats.chosen.has(id),
  );
  return { ...seats, waiting: new Set([...seats.waiting, ...hoping]) };
}

/** A group with its members and the cap it may still rise to. */
export interface Plan {
  readonly group: Group;
  readonly members: readonly SubjectRanking[];
  readonly most: number;
}

/**
 * The seats of every group of a kind. Where a small collective would have more than its ceiling, the
 * one of fewest votes gives way and the seat goes on to the next; equal votes leave all of it open.
 */
export function allot(
  year: Year,
  settings: Settings,
  plans: readonly Plan[],
): ReadonlyMap<string, Seats> {
  const out = new Set<string>();
  for (;;) {
    const seats = new Map(
      plans.map(({ group, members, most }) => {
        const left = members.filter((one) => !out.has(one.id));
        return [group.id, giveSeatsUpTo(year, left, group.cap, most)] as const;
      }),
    );
    const chosen = plans.flatMap(({ group, members }) =>
      members.filter((one) => seats.get(group.id)?.chosen.has(one.id) && one.kind === 'ca_nhan'),
    );
    const { lost, open } = ceilingOf(year, settings, chosen);
    if (lost.length === 0) return open.length === 0 ? seats : reopened(seats, plans, open);
    for (const id of lost) out.add(id);
  }
}

/** Groups of somebody whose seat is open: nobody below the chosen is settled either. */
function reopened(
  seats: ReadonlyMap<string, Seats>,
  plans: readonly Plan[],
  open: readonly string[],
): ReadonlyMap<string, Seats> {
  return new Map(
    plans.map(({ group, members }) => {
      const own = seats.get(group.id) as Seats;
      if (!members.some((one) => open.includes(one.id))) return [group.id, own] as const;
      const chosen = new Set([...own.chosen].filter((id) => !open.includes(id)));
      const waiting = members.filter((one) => mayHave(one.round2) && !chosen.has(one.id));
      return [
        group.id,
        { ...own, chosen, waiting: new Set(waiting.map((one) => one.id)) },
      ] as const;
    }),
  );
}

function seatsAmong(
  year: Year,
  candidates: readonly SubjectRanking[],
  cap: number,
): Omit<Seats, 'waiting'> {
  const votes = (one: SubjectRanking | undefined) => one?.round2?.votes ?? 0;
  const ranked = [...candidates].sort((a, b) => votes(b) - votes(a) || (a.id < b.id ? -1 : 1));
  const ids = (list: readonly SubjectRanking[]) => list.map((one) => one.id);
  if (ranked.length <= cap || cap === 0)
    return { chosen: new Set(ids(ranked.slice(0, cap))), tied: [] };
  const last = votes(ranked[cap - 1]);
  if (votes(ranked[cap]) !== last) return { chosen: new Set(ids(ranked.slice(0, cap))), tied: [] };
  const sure = ids(ranked.filter((one) => votes(one) > last));
  const tied = ids(ranked.filter((one) => votes(one) === last));
  const settled = settledTie(year, tied, cap - sure.length);
  return settled
    ? { chosen: new Set([...sure, ...settled]), tied: [] }
    : { chosen: new Set(sure), tied: tied.sort() };
}

/** The last recorded decision that names all the tied and chooses no more than seats are left. */
function settledTie(year: Year, tied: readonly string[], seats: number): string[] | null {
  const records = [...year.bo_phieu.values()]
    .flatMap((session) => session.data.xu_ly_dong_phieu ?? [])
    .filter((record) => tied.every((id) => record.doi_tuong.includes(id)))
    .sort((a, b) => (a.ngay < b.ngay ? -1 : a.ngay > b.ngay ? 1 : 0))
    .map((record) => record.chon.filter((id) => tied.includes(id)));
  return records.filter((chosen) => chosen.length <= seats).at(-1) ?? null;
}
