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
import { type Sanction, sanctionsOf } from './discipline.js';
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
import {
  type Part,
  type Trail,
  unwatched,
  type Verdict,
  type Watch,
  WatchedSettings,
} from './trail.js';
import type {
  Condition,
  Group,
  Ranking,
  RankingState,
  Round,
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
  const { settings } = watched;
  const sanctions = earlier?.trail.sanctions ?? sanctionsOf(year);
  const judging = judgingOf(year, settings, sanctions);
  const verdicts = new Map<Dossier, Verdict>();
  const asked = new Set<ReadingId>();
  const askedBySeats = new Set<ReadingId>();
  const rankKind = <D extends Dossier>(
    kind: SubjectKind,
    dossiers: readonly D[],
    collectives: ReadonlyMap<string, SubjectRanking>,
    of: Judging<D>,
  ): Ranked => {
    for (const dossier of dossiers) {
      const verdict = verdictOn(year, dossier, watched, earlier, collectives, of);
      verdicts.set(dossier, verdict);
      for (const part of [verdict.key, verdict.conditions, verdict.rounds])
        addAll(asked, part.asked);
    }
    const all = dossiers.map((dossier) => verdicts.get(dossier) as Verdict);
    const seats = watched.during(() => seat(year, settings, kind, all));
    addAll(askedBySeats, seats.asked);
    return seats.result;
  };
  const ofTapThe = [...year.tap_the.values()];
  const collectives = rankKind('tap_the', ofTapThe, new Map(), judging.tap_the);
  const ofCaNhan = [...year.ca_nhan.values()];
  const people = rankKind('ca_nhan', ofCaNhan, collectives.subjects, judging.ca_nhan);
  addAll(asked, askedBySeats);
  const subjects = new Map([...collectives.subjects, ...people.subjects]);
  const groups = [...collectives.groups, ...people.groups];
  return {
    ranking: { state: stateOf(year, subjects), subjects, groups },
    trail: { verdicts, asked, askedBySeats, sanctions, collectives: collectives.subjects },
  };
}

/** The ranking of a collective by its id. */
type Looked = Pick<ReadonlyMap<string, SubjectRanking>, 'get'>;

/** How dossiers of a kind are judged. */
interface Judging<D> {
  key(dossier: D): GroupKey | null;
  conditions(dossier: D, looked: Looked): readonly Condition[];
}

function judgingOf(year: Year, settings: Settings, sanctions: readonly Sanction[]) {
  const tap_the: Judging<TapTheDossier> = {
    key: (tapThe) => tapTheGroup(year, tapThe, settings),
    conditions: (tapThe) => tapTheConditions(year, tapThe, settings, sanctions),
  };
  const ca_nhan: Judging<CaNhanDossier> = {
    key: (person) => caNhanGroup(year, person, settings),
    conditions: (person, looked) => caNhanConditions(year, person, settings, looked),
  };
  return { tap_the, ca_nhan };
}

/**
 * False where settings that differ in the reading `changed` alone judge all as before: everyone who
 * asked for it is judged again, and nobody's level, vote or group differs.
 */
export function mayDiffer(
  year: Year,
  settings: Settings,
  trail: Trail,
  changed: ReadingId,
): boolean {
  if (trail.askedBySeats.has(changed)) return true;
  const judging = judgingOf(year, settings, trail.sanctions);
  const earlier = { trail, changed };
  for (const [dossier, before] of trail.verdicts) {
    const { key, conditions, rounds } = before;
    if (![key, conditions, rounds].some((part) => part.asked.has(changed))) continue;
    const now =
      dossier.kind === 'tap_the'
        ? verdictOn(year, dossier, unwatched(settings), earlier, trail.collectives, judging.tap_the)
        : verdictOn(
            year,
            dossier,
            unwatched(settings),
            earlier,
            trail.collectives,
            judging.ca_nhan,
          );
    if (!isAlike(before, now)) return true;
  }
  return false;
}

/** Of the same group, levels and votes. */
function isAlike(a: Verdict, b: Verdict): boolean {
  const [x, y] = [a.judged, b.judged];
  return (
    a.key.result?.id === b.key.result?.id &&
    a.key.result?.titleGroup === b.key.result?.titleGroup &&
    LEVELS.every((level) => x[level] === y[level]) &&
    isSameRound(x.round1, y.round1) &&
    isSameRound(x.round2, y.round2)
  );
}

const LEVELS = ['max', 'best', 'worst', 'bindingBest', 'bindingWorst'] as const;

function isSameRound(a: Round | null, b: Round | null): boolean {
  return a?.passed === b?.passed && a?.unsure === b?.unsure;
}

/** Judges a dossier, as far as no part of an earlier verdict stands. */
function verdictOn<D extends Dossier>(
  year: Year,
  dossier: D,
  watched: Watch,
  earlier: Earlier | null,
  rankings: ReadonlyMap<string, SubjectRanking>,
  of: Judging<D>,
): Verdict {
  const before = earlier?.trail.verdicts.get(dossier);
  const stands = <T>(part: Part<T> | undefined): Part<T> | null =>
    part && earlier && !part.asked.has(earlier.changed) ? part : null;
  const isAsSeen = before !== undefined && isUnchanged(before.collectives, rankings);
  const known = {
    key: stands(before?.key),
    conditions: isAsSeen ? stands(before.conditions) : null,
    rounds: stands(before?.rounds),
  };
  if (before && known.key && known.conditions && known.rounds) return before;
  const collectives = new Map<string, SubjectRanking | undefined>();
  const looked: Looked = {
    get: (id) => {
      const ranking = rankings.get(id);
      collectives.set(id, ranking);
      return ranking;
    },
  };
  const key = known.key ?? watched.during(() => of.key(dossier));
  const conditions = known.conditions ?? watched.during(() => of.conditions(dossier, looked));
  const rounds = known.rounds ?? watched.during(() => roundsOf(year, dossier, watched.settings));
  return {
    key,
    conditions,
    rounds,
    collectives: known.conditions && before ? before.collectives : collectives,
    judged: judge(dossier, key.result, conditions.result, rounds.result),
  };
}

function roundsOf(year: Year, { id }: Dossier, settings: Settings): Verdict['rounds']['result'] {
  return { round1: roundOf(year, id, 1, settings), round2: roundOf(year, id, 2, settings) };
}

function isUnchanged(
  collectives: Verdict['collectives'],
  rankings: ReadonlyMap<string, SubjectRanking>,
): boolean {
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
  dossier: Dossier,
  key: GroupKey | null,
  conditions: readonly Condition[],
  rounds: Verdict['rounds']['result'],
): SubjectRanking {
  const binding = levelBounds(conditions.filter((one) => one.binding));
  const { tu_danh_gia, tham_dinh, quyet_dinh } = dossier.data;
  return {
    id: dossier.id,
    kind: dossier.kind,
    name: dossier.name,
    dossier,
    group: key?.id ?? null,
    self: tu_danh_gia?.muc ?? null,
    appraised: tham_dinh?.muc ?? null,
    conditions,
    ...levelBounds(conditions),
    bindingBest: binding.best,
    bindingWorst: binding.worst,
    ...rounds,
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
  for (const { judged: one, key: part } of verdicts) {
    const key = part.result;
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
