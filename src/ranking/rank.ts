import {
  type CaNhanDossier,
  type Dossier,
  type TapTheDossier,
  unreadOf,
  type Year,
} from '../dossier/year.js';
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
import type {
  Condition,
  Group,
  Ranking,
  RankingState,
  SubjectKind,
  SubjectRanking,
} from './types.js';

/**
 * The ranking of one year, in the fixed order organisation, collective, individuals, heads: the
 * collectives' levels are settled first, then every person is judged, heads under their caps.
 */
export function rankYear(year: Year, settings: Settings = settingsOf(year)): Ranking {
  const sanctions = sanctionsOf(year);
  const collectives = rankKind(year, settings, 'tap_the', year.tap_the.values(), {
    group: (tapThe) => tapTheGroup(year, tapThe, settings),
    conditions: (tapThe) => tapTheConditions(year, tapThe, settings, sanctions),
  });
  const people = rankKind(year, settings, 'ca_nhan', year.ca_nhan.values(), {
    group: (person) => caNhanGroup(year, person, settings),
    conditions: (person) => caNhanConditions(year, person, settings, collectives.subjects),
  });
  const subjects = new Map([...collectives.subjects, ...people.subjects]);
  return {
    state: stateOf(year, subjects),
    subjects,
    groups: [...collectives.groups, ...people.groups],
  };
}

interface Ranked {
  readonly subjects: ReadonlyMap<string, SubjectRanking>;
  readonly groups: readonly Group[];
}

/** Judges every dossier of a kind, then forms their groups and gives the seats. */
function rankKind<D extends TapTheDossier | CaNhanDossier>(
  year: Year,
  settings: Settings,
  kind: SubjectKind,
  dossiers: Iterable<D>,
  of: { group(dossier: D): GroupKey | null; conditions(dossier: D): readonly Condition[] },
): Ranked {
  const keys = new Map<string, GroupKey>();
  const subjects = [...dossiers].map((dossier) => {
    const key = of.group(dossier);
    if (key) keys.set(dossier.id, key);
    return judge(year, settings, dossier, key, of.conditions(dossier));
  });
  return seat(year, settings, kind, subjects, keys);
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
  judged: readonly SubjectRanking[],
  keys: ReadonlyMap<string, GroupKey>,
): Ranked {
  const subjects = new Map(judged.map((one) => [one.id, one]));
  const byGroup = new Map<string, SubjectRanking[]>();
  const bySmallSeat = new Map<string, SubjectRanking[]>();
  for (const one of judged) {
    const key = keys.get(one.id);
    if (!key) continue;
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
