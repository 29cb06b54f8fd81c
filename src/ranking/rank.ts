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
import { caNhanSections } from './ca-nhan.js';
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
import { tapTheSections } from './tap-the.js';
import {
  hasAsked,
  type KindTrail,
  Looked,
  type Part,
  type Ranked,
  type Trail,
  unwatched,
  type Verdict,
  type Watch,
  WatchedSettings,
} from './trail.js';
import {
  BEARS_ON_HEADS,
  type CollectiveRanking,
  type Collectives,
  type Condition,
  type Group,
  type Ranking,
  type RankingState,
  type Round,
  type Section,
  type SubjectKind,
  type SubjectRanking,
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
  const rankKind = <D extends Dossier>(
    kind: SubjectKind,
    dossiers: Iterable<D>,
    collectives: Collectives,
    of: Judging<D>,
  ): KindTrail => {
    const before = earlier?.trail[kind];
    const verdicts = Array.from(dossiers, (dossier, index) => {
      const known = before?.verdicts[index];
      const one = known && earlier ? { verdict: known, changed: earlier.changed } : null;
      return verdictOn(year, dossier, watched, one, collectives, of);
    });
    const stands =
      before &&
      earlier &&
      !hasAsked(before.ranked.asked, earlier.changed) &&
      verdicts.every((one, index) => one === before.verdicts[index]);
    const ranked = stands
      ? before.ranked
      : watched.during(() => seat(year, settings, kind, verdicts));
    return { verdicts, ranked };
  };
  const tap_the = rankKind('tap_the', year.tap_the.values(), new Map(), judging.tap_the);
  const collectives = tap_the.ranked.result;
  const people = year.ca_nhan.values();
  const ca_nhan = rankKind('ca_nhan', people, collectives.subjects, judging.ca_nhan);
  const subjects = new Map(collectives.subjects);
  for (const [id, one] of ca_nhan.ranked.result.subjects) subjects.set(id, one);
  const groups = [...collectives.groups, ...ca_nhan.ranked.result.groups];
  return {
    ranking: { state: stateOf(year, subjects.values()), subjects, groups },
    trail: { tap_the, ca_nhan, sanctions },
  };
}

/** How dossiers of a kind are judged. */
interface Judging<D extends Dossier> {
  key(dossier: D): GroupKey | null;
  readonly sections: readonly Section<D>[];
}

function judgingOf(year: Year, settings: Settings, sanctions: readonly Sanction[]) {
  const tap_the: Judging<TapTheDossier> = {
    key: (tapThe) => tapTheGroup(year, tapThe, settings),
    sections: tapTheSections(year, settings, sanctions),
  };
  const ca_nhan: Judging<CaNhanDossier> = {
    key: (person) => caNhanGroup(year, person, settings),
    sections: caNhanSections(year, settings),
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
  const { tap_the, ca_nhan } = trail;
  if ([tap_the, ca_nhan].some(({ ranked }) => hasAsked(ranked.asked, changed))) return true;
  const judging = judgingOf(year, settings, trail.sanctions);
  const watched = unwatched(settings);
  const { subjects } = tap_the.ranked.result;
  const differs = (verdict: Verdict): boolean => {
    if (!hasAsked(verdict.asked, changed)) return false;
    const before = { verdict, changed };
    const { dossier } = verdict.judged;
    const now =
      dossier.kind === 'tap_the'
        ? verdictOn(year, dossier, watched, before, subjects, judging.tap_the)
        : verdictOn(year, dossier, watched, before, subjects, judging.ca_nhan);
    return !isAlike(verdict, now);
  };
  return tap_the.verdicts.some(differs) || ca_nhan.verdicts.some(differs);
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

/** A verdict on the same dossier under readings that differ in one alone. */
interface EarlierVerdict {
  readonly verdict: Verdict;
  readonly changed: ReadingId;
}

/** Judges a dossier, as far as no part of an earlier verdict stands. */
function verdictOn<D extends Dossier>(
  year: Year,
  dossier: D,
  watched: Watch,
  earlier: EarlierVerdict | null,
  rankings: Collectives,
  of: Judging<D>,
): Verdict {
  const before = earlier?.verdict;
  const isAsSeen = before !== undefined && isUnchanged(before.collectives, rankings);
  const stands = <T>(part: Part<T> | undefined): Part<T> | null =>
    part && earlier && !hasAsked(part.asked, earlier.changed) ? part : null;
  if (isAsSeen && earlier && !hasAsked(before.asked, earlier.changed)) return before;
  const looked = new Looked(rankings);
  const key = stands(before?.key) ?? watched.during(() => of.key(dossier));
  const sections = of.sections.map(
    (section, index) =>
      (isAsSeen ? stands(before.sections[index]) : null) ??
      watched.during(() => section(dossier, looked)),
  );
  const rounds =
    stands(before?.rounds) ?? watched.during(() => roundsOf(year, dossier, watched.settings));
  const levelStands = isAsSeen && sections.every((one, index) => one === before.sections[index]);
  const group = key.result?.id ?? null;
  const { round1, round2 } = rounds.result;
  return {
    key,
    sections,
    rounds,
    asked: sections.reduce((all, { asked }) => all | asked, key.asked | rounds.asked),
    collectives: isAsSeen ? before.collectives : looked.at,
    judged: levelStands
      ? { ...before.judged, group, round1, round2 }
      : judge(dossier, group, conditionsOf(sections), rounds.result),
  };
}

function roundsOf(year: Year, { id }: Dossier, settings: Settings): Verdict['rounds']['result'] {
  return { round1: roundOf(year, id, 1, settings), round2: roundOf(year, id, 2, settings) };
}

function isUnchanged(collectives: Verdict['collectives'], rankings: Collectives): boolean {
  if (collectives.size > 0)
    for (const [id, ranking] of collectives) if (!isSame(ranking, rankings.get(id))) return false;
  return true;
}

function isSame(a: CollectiveRanking | undefined, b: CollectiveRanking | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && BEARS_ON_HEADS.every((key) => a[key] === b[key]);
}

function conditionsOf(sections: Verdict['sections']): Condition[] {
  const result: Condition[] = [];
  for (const section of sections) result.push(...section.result);
  return result;
}

function judge(
  dossier: Dossier,
  group: string | null,
  conditions: readonly Condition[],
  { round1, round2 }: Verdict['rounds']['result'],
): SubjectRanking {
  const bounds = levelBounds(conditions);
  const binding = conditions.every((one) => one.binding)
    ? bounds
    : levelBounds(conditions.filter((one) => one.binding));
  const { tu_danh_gia, tham_dinh, quyet_dinh } = dossier.data;
  return {
    id: dossier.id,
    kind: dossier.kind,
    name: dossier.name,
    dossier,
    group,
    self: tu_danh_gia?.muc ?? null,
    appraised: tham_dinh?.muc ?? null,
    conditions,
    max: bounds.max,
    best: bounds.best,
    worst: bounds.worst,
    bindingBest: binding.best,
    bindingWorst: binding.worst,
    round1,
    round2,
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
  const subjects = new Map<string, SubjectRanking>();
  const keys = new Map<string, GroupKey>();
  const byGroup = new Map<string, SubjectRanking[]>();
  const bySmallSeat = new Map<string, SubjectRanking[]>();
  for (const { judged: one, key: part } of verdicts) {
    subjects.set(one.id, one);
    const key = part.result;
    if (!key) continue;
    if (!keys.has(key.id)) keys.set(key.id, key);
    append(byGroup, key.id, one);
    if (key.titleGroup !== null && key.titleGroup !== key.id)
      append(bySmallSeat, key.titleGroup, one);
  }
  const unread = unreadOf(year, kind);
  const plans = [...byGroup.keys()].sort().map((id) => {
    const members = byGroup.get(id) ?? [];
    const key = keys.get(id) as GroupKey;
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
function stateOf(year: Year, subjects: Iterable<SubjectRanking>): RankingState {
  for (const one of subjects) if (one.group !== null && one.decided) return 'decided';
  const rounds = [...year.bo_phieu.values()].map((session) => session.data.vong);
  if (rounds.includes(2)) return 'round2';
  return rounds.includes(1) ? 'round1' : 'before';
}
