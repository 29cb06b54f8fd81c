import type { Year } from '../dossier/year.js';
import { type Parameter, parameters, type ReadingId, readingIds } from '../guidance/parameters.js';
import { type XepLoai, xepLoaiRank } from '../guidance/scale.js';
import { claimOf } from './claims.js';
import { overrunOf } from './quota.js';
import { mayDiffer, rankAgain, type Traced } from './rank.js';
import { type Settings, settingsOf } from './settings.js';
import { bearsOn } from './trail.js';
import type { Group, Ranking, SubjectRanking } from './types.js';

/** A subject whose result another reading would change; null where a fact is missing. */
export interface LevelChange {
  readonly subject: SubjectRanking;
  readonly what: 'max' | 'proposed';
  readonly from: XepLoai | null;
  readonly to: XepLoai | null;
}

/** A group whose places another reading would change, with the group that its members then have. */
export interface CapChange {
  readonly group: Group;
  readonly other: Group;
}

/** What this folder's result would be under another reading of an unclear text. */
export interface ReadingEffect {
  readonly id: ReadingId;
  readonly value: string;
  readonly levels: readonly LevelChange[];
  readonly caps: readonly CapChange[];
  /** True where a level given would no longer stand, so that somebody must decide. */
  readonly breaks: boolean;
}

/** Readings of dates and durations have rules of their own that tell the other reading. */
const NOT_OF_LEVELS: readonly ReadingId[] = ['thoi_luong_hop_chung', 'ba_ngay_lam_viec'];
/** Told of a decided subject by hoan-thanh-tieu-chi-co-ban and tong-nhom-chuc-danh. */
const TOLD_ONCE_DECIDED: readonly ReadingId[] = ['pham_vi_co_ban', 'quota_tap_the_duoi_5'];

/** Every reading not ruled on in ky.yaml that would change a result of this folder. */
export function otherReadings(
  year: Year,
  settings: Settings,
  { ranking, trail }: Traced,
): ReadingEffect[] {
  return readingIds
    .filter((id) => bearsOn(trail, id) && !NOT_OF_LEVELS.includes(id) && !isRuled(year, id))
    .flatMap((id) =>
      alternatives(id, settings).flatMap((value) => {
        const other = settingsOf(year, { [id]: value });
        return mayDiffer(year, other, trail, id)
          ? [effectOf(ranking, rankAgain(year, other, trail, id), id, value)]
          : [];
      }),
    )
    .filter((one) => one.levels.length > 0 || one.caps.length > 0);
}

/** Ruled on directly, or by a list of items that makes the reading moot. */
function isRuled(year: Year, id: ReadingId): boolean {
  const { cach_hieu, tham_so } = year.ky.data;
  if (id === 'pham_vi_ket_qua' && tham_so?.tieu_chi_ket_qua) return true;
  if (id === 'pham_vi_co_ban' && tham_so?.tieu_chi_co_ban) return true;
  return cach_hieu?.[id] !== undefined;
}

function alternatives(id: ReadingId, settings: Settings): string[] {
  const { readings = [] }: Parameter<string> = parameters[id];
  return readings.map((one) => one.value).filter((value) => value !== settings.readings[id]);
}

function effectOf(now: Ranking, other: Ranking, id: ReadingId, value: string): ReadingEffect {
  const toldOnceDecided = TOLD_ONCE_DECIDED.includes(id);
  const pairs: { one: SubjectRanking; twin: SubjectRanking }[] = [];
  for (const one of now.subjects.values()) {
    const twin = other.subjects.get(one.id);
    if (!twin || isAlike(one, twin) || (one.decided !== null && toldOnceDecided)) continue;
    if (one.group !== null || one.decided !== null) pairs.push({ one, twin });
  }
  const levels = pairs.flatMap(({ one, twin }) => levelChange(one, twin));
  const caps = toldOnceDecided ? [] : capChanges(now, other);
  const breaks =
    pairs.some(({ one, twin }) => isAbove(one, twin.best) && !isAbove(one, one.best)) ||
    caps.some(({ group, other }) => isOver(other) && !isOver(group));
  return { id, value, levels, caps, breaks };
}

function isAlike(one: SubjectRanking, twin: SubjectRanking): boolean {
  return one.best === twin.best && one.max === twin.max && one.proposed === twin.proposed;
}

function levelChange(one: SubjectRanking, twin: SubjectRanking): LevelChange[] {
  // A level already decided changes nothing as long as it stands, or falls, under both readings.
  if (one.decided)
    return isAbove(one, one.best) === isAbove(one, twin.best)
      ? []
      : [{ subject: one, what: 'max', from: one.max, to: twin.max }];
  if (one.proposed !== twin.proposed)
    return [{ subject: one, what: 'proposed', from: one.proposed, to: twin.proposed }];
  return one.max === twin.max ? [] : [{ subject: one, what: 'max', from: one.max, to: twin.max }];
}

function isAbove(one: SubjectRanking, best: XepLoai): boolean {
  const claim = claimOf(one);
  return claim !== null && xepLoaiRank(claim) > xepLoaiRank(best);
}

/** Groups of other places, where that still matters: nothing decided yet, or too many by one reading. */
function capChanges(now: Ranking, other: Ranking): CapChange[] {
  const twins = membership(other);
  return now.groups.flatMap((group) => {
    const twin = twinOf(group, twins);
    if (!twin) return [];
    const isDecided = group.members.some((id) => now.subjects.get(id)?.decided);
    const isSame = isDecided ? isOver(group) === isOver(twin) : group.cap === twin.cap;
    return isSame ? [] : [{ group, other: twin }];
  });
}

/** The group of each member. */
function membership({ groups }: Ranking): Map<string, Group> {
  const result = new Map<string, Group>();
  for (const group of groups) for (const id of group.members) result.set(id, group);
  return result;
}

/**
 * What a group becomes. A reading may group its members otherwise: of the groups they then have, one
 * with too many, else the one of the same name.
 */
function twinOf(group: Group, twins: ReadonlyMap<string, Group>): Group | undefined {
  const shared = [...new Set(group.members.flatMap((id) => twins.get(id) ?? []))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  return shared.find(isOver) ?? shared.find((one) => one.id === group.id) ?? shared[0];
}

const isOver = (group: Group) => overrunOf(group) > 0;
