import {
  type CaNhanDossier,
  type Dossier,
  type TapTheDossier,
  unreadOf,
  type Year,
} from '../dossier/year.js';
import type { ReadingId } from '../guidance/parameters.js';
import { HT, HTT, HTXS, lower, type XepLoai } from '../guidance/scale.js';
import { roundOf } from './ballots.js';
import { caNhanConditions } from './ca-nhan.js';
import { sanctionsOf } from './discipline.js';
import {
  buildGroup,
  caNhanGroup,
  type GroupKey,
  possibleCap,
  tapTheGroup,
  validRound1,
} from './groups.js';
import { levelBounds } from './level.js';
import { allot, type Plan, type Seats } from './seats.js';
import { type Settings, settingsOf } from './settings.js';
import { tapTheConditions } from './tap-the.js';
import { type Trail, unwatched, type Verdict, type Watch, WatchedSettings } from './trail.js';
import type {
  Condition,
  Group,
  Ranking,
  RankingState,
  SubjectKind,
  SubjectRanking,
} from './types.js';

/** A ranking with how it came about. */
export interface Traced {
  readonly ranking: Ranking;
  readonly trail: Trail;
}

/** A ranking of the same year under readings that differ in one alone. */
interface Earlier {
  readonly trail: Trail;
  readonly changed: ReadingId;
}

/** The ranking of one year. */
export function rankYear(year: Year, settings: Settings = settingsOf(year)): Ranking {
  return rank(year, unwatched(settings), null).ranking;
}

/** The ranking of one year with its trail, to be ranked again under other readings. */
export function traceYear(year: Year, settings: Settings = settingsOf(year)): Traced {
  return rank(year, new WatchedSettings(settings), null);
}

/**
 * The levels, proposals and groups under settings that differ from those of the trail in the reading
 * `changed` alone. Verdicts that cannot change are taken over, with their words.
 */
export function rankAgain(
  year: Year,
  settings: Settings,
  trail: Trail,
  changed: ReadingId,
): Ranking {
  return rank(year, unwatched(settings), { trail, changed }).ranking;
}

/**
 * In the fixed order organisation, collective, individuals, heads: the collectives' levels are settled
 * first, then every person is judged, heads under their caps.
 */
function rank(year: Year, watched: Watch, earlier: Earlier | null): Traced {
  const sanctions = sanctionsOf(year);
  const verdicts = new Map<Dossier, Verdict>();
  const asked = new Set<ReadingId>();
  const rankKind = <D extends Dossier>(
    kind: SubjectKind,
    dossiers: Iterable<D>,
    collectives: ReadonlyMap<string, SubjectRanking>,
    judgeOne: (dossier: D, looked: Looked) => Pick<Verdict, 'judged' | 'key'>,
  ): Ranked => {
    for (const dossier of dossiers) {
      const before = earlier?.trail.verdicts.get(dossier);
      const verdict =
        earlier && before && stands(before, earlier.changed, collectives)
          ? before
          : anew(watched, collectives, (looked) => judgeOne(dossier, looked));
      verdicts.set(dossier, verdict);
      addAll(asked, verdict.asked);
    }
    const all = [...dossiers].map((dossier) => verdicts.get(dossier) as Verdict);
    const seats = watched.during(() => seat(year, watched.settings, kind, all));
    addAll(asked, seats.asked);
    return seats.result;
  };
  const { settings: used } = watched;
  const collectives = rankKind('tap_the', [...year.tap_the.values()], new Map(), (tapThe) => {
    const key = tapTheGroup(year, tapThe, used);
    const conditions = tapTheConditions(year, tapThe, used, sanctions);
    return { key, judged: judge(year, used, tapThe, key, conditions) };
  });
  const people = rankKind(
    'ca_nhan',
    [...year.ca_nhan.values()],
    collectives.subjects,
    (person, looked) => {
      const key = caNhanGroup(year, person, used);
      const conditions = caNhanConditions(year, person, used, looked);
      return { key, judged: judge(year, used, person, key, conditions) };
    },
  );
  const subjects = new Map([...collectives.subjects, ...people.subjects]);
  const groups = [...collectives.groups, ...people.groups];
  return {
    ranking: { state: stateOf(year, subjects), subjects, groups },
    trail: { verdicts, asked },
  };
}

/** The ranking of a collective by its id. */
export type Looked = Pick<ReadonlyMap<string, SubjectRanking>, 'get'>;

/** Judges a dossier, noting the readings asked for and the collectives looked at. */
function anew(
  watched: Watch,
  rankings: ReadonlyMap<string, SubjectRanking>,
  judgeOne: (looked: Looked) => Pick<Verdict, 'judged' | 'key'>,
): Verdict {
  const collectives = new Map<string, SubjectRanking | undefined>();
  const looked: Looked = {
    get: (id) => {
      const ranking = rankings.get(id);
      collectives.set(id, ranking);
      return ranking;
    },
  };
  const { result, asked } = watched.during(() => judgeOne(looked));
  return { ...result, asked, collectives };
}

/** True where neither the reading nor a collective looked at has changed. */
function stands(
  { asked, collectives }: Verdict,
  changed: ReadingId,
  rankings: ReadonlyMap<string, SubjectRanking>,
): boolean {
  if (asked.has(changed)) return false;
  for (const [id, ranking] of collectives) if (!isSame(ranking, rankings.get(id))) return false;
  return true;
}

function isSame(a: SubjectRanking | undefined, b: SubjectRanking | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return (Object.keys(a) as (keyof SubjectRanking)[]).every((key) => a[key] === b[key]);
}

function addAll<T>(all: Set<T>, some: Iterable<T>): void {
  for (const one of some) all.add(one);
}

interface Ranked {
  readonly subjects: ReadonlyMap<string, SubjectRanking>;
  readonly groups: readonly Group[];
}

function judge(
  year: Year,
  settings: Settings,
  dossier: TapTheDossier | CaNhanDossier,
  key: GroupKey | null,
  conditions: readonly Condition[],
): SubjectRanking {
  const binding = levelBounds(conditions.filter((one) => one.binding));
  const { tu_danh_gia, tham_dinh, quyet_dinh } = dossier.data;
  return {
    id: dossier.id,
    kind: dossier.kind,
    name: dossier.name,
    dossier: dossier as Dossier,
    group: key?.id ?? null,
    self: tu_danh_gia?.muc ?? null,
    appraised: tham_dinh?.muc ?? null,
    conditions,
    ...levelBounds(conditions),
    bindingBest: binding.best,
    bindingWorst: binding.worst,
    round1: roundOf(year, dossier.id, 1, settings),
    round2: roundOf(year, dossier.id, 2, settings),
    proposed: null,
    decided: quyet_dinh?.muc ?? null,
  };
}

/** Forms the groups, gives their seats, and writes each member's proposal. */
function seat(
  year: Year,
  settings: Settings,
  kind: SubjectKind,
  verdicts: readonly Verdict[],
): Ranked {
  const subjects = new Map(verdicts.map(({ judged }) => [judged.id, judged]));
  const keys = new Map<string, GroupKey>();
  const byGroup = new Map<string, SubjectRanking[]>();
  const bySmallSeat = new Map<string, SubjectRanking[]>();
  for (const { judged: one, key } of verdicts) {
    if (!key) continue;
    keys.set(one.id, key);
    append(byGroup, key.id, one);
    if (key.titleGroup !== null && key.titleGroup !== key.id)
      append(bySmallSeat, key.titleGroup, one);
  }
  const unread = unreadOf(year, kind);
  const plans = [...byGroup.keys()].sort().map((id) => {
    const members = byGroup.get(id) ?? [];
    const key = keys.get(members[0]?.id ?? '') as GroupKey;
    const group = buildGroup(key, kind, members, settings, bySmallSeat.get(id) ?? []);
    return { group, members, most: possibleCap(members, group.small, settings, unread) };
  });
  const seats = allot(year, settings, plans);
  const groups = plans.map((plan) => settle(plan, seats.get(plan.group.id) as Seats, subjects));
  return { subjects, groups };
}

/** Writes the proposals of a group's members into `subjects`; the group with its places taken. */
function settle(
  { group, members, most }: Plan,
  seats: Seats,
  subjects: Map<string, SubjectRanking>,
): Group {
  const round2Held = members.some((one) => one.round2 !== null);
  const proposals = members.map((one) => ({
    ...one,
    proposed: proposal(one, seats, round2Held, most),
  }));
  for (const one of proposals) subjects.set(one.id, one);
  const excellent = proposals.filter((one) => (one.decided ?? one.proposed) === HTXS).length;
  return {
    ...group,
    excellent,
    left: Math.max(group.cap - excellent, 0),
    tied: seats.tied,
  };
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * What the ballots lead to, null while it is open: no round 1 yet, round 2 still to come for someone
 * who may be Xuất sắc, a tie, or a missing fact. A subject not voted Hoàn thành tốt falls to the
 * highest lower level that the standards allow (gap 29).
 */
function proposal(
  one: SubjectRanking,
  seats: Seats,
  round2Held: boolean,
  most: number,
): XepLoai | null {
  if (!one.round1 || one.round1.unsure) return null;
  if (seats.chosen.has(one.id)) return HTXS;
  if (seats.tied.includes(one.id) || seats.waiting.has(one.id)) return null;
  if (one.round1.passed && validRound1(one)) {
    const awaits = !round2Held && most > 0 && one.best === HTXS;
    const unsure = one.max === null && (one.worst !== HTT || one.round2?.passed === true);
    return awaits || unsure ? null : lower(HTT, one.max ?? HTT);
  }
  return one.max === null ? null : lower(HT, one.max);
}

/** Decided as soon as this committee has decided one subject; others' decisions say nothing of it. */
function stateOf(year: Year, subjects: ReadonlyMap<string, SubjectRanking>): RankingState {
  if ([...subjects.values()].some((one) => one.group !== null && one.decided)) return 'decided';
  const rounds = [...year.bo_phieu.values()].map((session) => session.data.vong);
  if (rounds.includes(2)) return 'round2';
  return rounds.includes(1) ? 'round1' : 'before';
}
