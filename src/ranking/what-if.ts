import type { IsoDate } from '../date.js';
import type { CaNhanDossier, TapTheDossier, ToChucEntry, Year } from '../dossier/year.js';
import type { XepLoai } from '../guidance/scale.js';
import { capOf } from './groups.js';
import { allot, type Seats } from './seats.js';
import type { Settings } from './settings.js';
import type { Group, Ranking, SubjectRanking } from './types.js';

/** Levels supposed for collectives, people or organisations, by id. */
export type Supposed = ReadonlyMap<string, XepLoai>;

/** The year as if these levels had been decided on `day`; nothing is written. */
export function supposing(year: Year, supposed: Supposed, day: IsoDate): Year {
  return {
    ...year,
    tap_the: mapped(year.tap_the, (one) => withDecision(one, supposed.get(one.id), day)),
    ca_nhan: mapped(year.ca_nhan, (one) => withDecision(one, supposed.get(one.id), day)),
    to_chuc: mapped(year.to_chuc, (one) => withLevel(one, supposed.get(one.id))),
  };
}

function mapped<V>(map: ReadonlyMap<string, V>, change: (value: V) => V): Map<string, V> {
  return new Map([...map].map(([id, value]) => [id, change(value)]));
}

function withDecision<D extends TapTheDossier | CaNhanDossier>(
  dossier: D,
  muc: XepLoai | undefined,
  ngay: IsoDate,
): D {
  if (muc === undefined) return dossier;
  const before = dossier.data.quyet_dinh ?? { co_quan: dossier.data.quan_ly_boi, ngay };
  return { ...dossier, data: { ...dossier.data, quyet_dinh: { ...before, muc } } };
}

function withLevel(entry: ToChucEntry, muc: XepLoai | undefined): ToChucEntry {
  return muc === undefined ? entry : { ...entry, data: { ...entry.data, muc } };
}

/** How one subject or group comes out, before and after a supposition. */
export interface WhatIf {
  readonly subjects: readonly { readonly before: SubjectRanking; readonly after: SubjectRanking }[];
  readonly groups: readonly { readonly before: Group; readonly after: Group }[];
}

/** Everything that a supposition changes: highest levels, proposals, places. */
export function differences(before: Ranking, after: Ranking): WhatIf {
  const subjects = [...before.subjects.values()].flatMap((one) => {
    const twin = after.subjects.get(one.id);
    const same =
      !twin ||
      (twin.max === one.max && twin.proposed === one.proposed && twin.decided === one.decided);
    return same ? [] : [{ before: one, after: twin }];
  });
  const groups = before.groups.flatMap((group) => {
    const twin = after.groups.find((one) => one.id === group.id && one.kind === group.kind);
    const same =
      !twin ||
      (twin.round1 === group.round1 &&
        twin.cap === group.cap &&
        twin.excellent === group.excellent);
    return same ? [] : [{ before: group, after: twin }];
  });
  return { subjects, groups };
}

/** The places of one group if its base were another number. */
export interface Places {
  readonly round1: number;
  readonly cap: number;
  /** Ids that the votes of round 2 would give a seat, and those of equal votes left open. */
  readonly chosen: readonly string[];
  readonly tied: readonly string[];
  /** Ids whose seat hangs on a missing fact. */
  readonly waiting: readonly string[];
}

/** How far around the base the table of places looks. */
const SPAN = 3;

/** Places for every base from N-3 to N+3, none below zero. */
export function placesAround(
  year: Year,
  group: Group,
  ranking: Ranking,
  settings: Settings,
): Places[] {
  const members = group.members.flatMap((id) => ranking.subjects.get(id) ?? []);
  const first = Math.max(group.round1 - SPAN, 0);
  const count = group.round1 + SPAN - first + 1;
  return Array.from({ length: count }, (_, i) => {
    const round1 = first + i;
    const cap = capOf(round1, group.small, settings);
    const plan = { group: { ...group, cap }, members, most: cap };
    const { chosen, tied, waiting } = allot(year, settings, [plan]).get(group.id) as Seats;
    return { round1, cap, chosen: [...chosen].sort(), tied, waiting: [...waiting].sort() };
  });
}
