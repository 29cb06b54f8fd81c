import type { Files } from '../support/year.js';
import { folderOf, type Group, seats, votes } from './ballots.js';
import { HIGHEST, xepLoai } from './facts.js';
import type { Range } from './levels.js';

const [HT, HTT] = [1, 2];

/** What binds a vote, and the level that the facts allow; the same thing for a collective. */
export interface Judged {
  readonly bar: Range;
  readonly level: Range;
}

/** A member in one way in which the missing facts may turn out, with the ballots and the decision. */
interface Member {
  readonly id: string;
  readonly bar: number;
  readonly level: number;
  readonly first: Vote | null;
  readonly second: Vote | null;
  readonly decided: number | null;
}
interface Vote {
  readonly for: number;
  readonly passed: boolean;
}
type World = readonly Member[];

/**
 * Levels each member of a group may end with, over every way in which the missing facts of all of
 * them may turn out: the vote, the quota, the seats, in the order of B.II.4-d1.
 */
export function finals(
  files: Files,
  group: Group,
  judged: ReadonlyMap<string, Judged>,
): Map<string, Range> {
  const found = new Map<string, Range>();
  for (const world of worlds(files, group, judged)) {
    const cap = seats(files, group.small, world.filter(valid).length);
    for (const member of world) {
      const before = found.get(member.id) ?? { worst: HIGHEST, best: 0 };
      const all = endings(world, member, cap);
      found.set(member.id, {
        worst: Math.min(before.worst, ...all),
        best: Math.max(before.best, ...all),
      });
    }
  }
  return found;
}

function worlds(files: Files, group: Group, judged: ReadonlyMap<string, Judged>): World[] {
  return group.members
    .map((id) => ways(files, group, id, judged.get(id) as Judged))
    .reduce<World[]>(
      (before, each) => before.flatMap((world) => each.map((one) => [...world, one])),
      [[]],
    );
}

function ways(files: Files, { kind }: Group, id: string, { bar, level }: Judged): Member[] {
  const decided = files[`${folderOf(kind)}/${id}.yaml`].quyet_dinh?.muc;
  const known = {
    id,
    first: votes(files, kind, id, 1),
    second: votes(files, kind, id, 2),
    decided: decided === undefined ? null : xepLoai(decided),
  };
  return between(bar).flatMap((b) =>
    between(level)
      .filter((n) => n <= b)
      .map((n) => ({ ...known, bar: b, level: n })),
  );
}

const between = ({ worst, best }: Range): number[] =>
  [0, 1, 2, 3].filter((n) => n >= worst && n <= best);

/** A vote is valid when no hard bar stands against Hoàn thành tốt (4.1). */
const valid = ({ first, bar }: Member): boolean => first?.passed === true && bar >= HTT;

/** Levels that the ballots leave a member in one world: several while a step is still to come. */
function endings(world: World, member: Member, cap: number): number[] {
  if (member.decided !== null) return [member.decided];
  if (!member.first) return [member.level];
  if (!valid(member)) return [Math.min(HT, member.level)];
  if (member.level < HIGHEST) return [member.level];
  if (world.every((one) => one.second === null)) return cap > 0 ? [HTT, HIGHEST] : [HTT];
  return seated(world, member, cap);
}

/** Seats go by votes; equal votes at the last seat stay open (4.1, ties). */
function seated(world: World, member: Member, cap: number): number[] {
  const count = (one: Member) => one.second?.for ?? 0;
  const candidates = world.filter(
    (one) => valid(one) && one.level === HIGHEST && one.second?.passed,
  );
  if (!candidates.includes(member)) return [HTT];
  const above = candidates.filter((one) => count(one) > count(member)).length;
  const level = candidates.filter((one) => count(one) === count(member)).length;
  if (above >= cap) return [HTT];
  return above + level <= cap ? [HIGHEST] : [HTT, HIGHEST];
}

/** Bounds of the base N: votes that are valid however the missing facts turn out, and possibly. */
export function baseBounds(
  files: Files,
  group: Group,
  judged: ReadonlyMap<string, Judged>,
): { sure: number; possible: number } {
  const votesOf = (id: string) => votes(files, group.kind, id, 1);
  const bar = (id: string) => (judged.get(id) as Judged).bar;
  return {
    sure: group.members.filter((id) => votesOf(id)?.passed && bar(id).worst >= HTT).length,
    possible: group.members.filter((id) => votesOf(id)?.passed !== false && bar(id).best >= HTT)
      .length,
  };
}
