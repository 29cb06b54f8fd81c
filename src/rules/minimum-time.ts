import { type Dossier, type HoiNghiFile, membersNow, type TapTheDossier } from '../dossier/year.js';
import type { Loai } from '../guidance/categories.js';
import { type ClauseId, clauses } from '../guidance/clauses.js';
import type { MinimumTime } from '../guidance/parameters.js';
import { kept } from '../kept.js';
import type { World } from './rule.js';

/** What one collective's review must last, and whether the longer time applies. */
export interface Needed {
  readonly time: MinimumTime;
  /** Null when the dossier does not say. */
  readonly suggested: boolean | null;
  /** Looked at only where the collective itself has no suggestion. */
  readonly membersSuggested: boolean;
}

/** Null for a category whose time the district or the sở sets and has not (r9). */
export function neededTime(tapThe: TapTheDossier, { settings, year }: World): Needed | null {
  const time = settings.minimumTimes[tapThe.data.loai];
  if (!time) return null;
  const { loai } = tapThe.data;
  const suggested = isSuggested(tapThe, loai);
  const membersSuggested =
    suggested === false &&
    membersNow(year, tapThe).some(
      ({ ca_nhan }) => ca_nhan !== null && isSuggested(ca_nhan, loai) === true,
    );
  return { time, suggested, membersSuggested };
}

/** For the provincial committee only suggestions of the Bộ Chính trị, Ban Bí thư count (r2). */
function isSuggested(dossier: Dossier, loai: Loai): boolean | null {
  const all = dossier.data.goi_y;
  if (!all) return null;
  if (loai !== 'btv_tinh' || all.length === 0) return all.length > 0;
  if (all.some((one) => one.quyet_dinh_boi === 'trung_uong')) return true;
  return all.some((one) => one.quyet_dinh_boi === undefined) ? null : false;
}

/** Half days at the end of a range such as "từ 02 đến 03 ngày" in the clause's words; 0 without one. */
export function rangeOf(clause: ClauseId): number {
  return longest(clauses[clause]);
}

const longest = kept(({ words }: (typeof clauses)[ClauseId]): number => {
  const found = [...words.matchAll(/từ \d+ đến (\d+) ngày/g)].at(-1);
  return Number(found?.[1] ?? 0) * 2;
});

/** The joint meetings with the sum of what their collectives need, and of what they spent. */
export interface Joined {
  readonly meeting: HoiNghiFile;
  readonly names: readonly string[];
  readonly total: number;
  readonly wanted: number;
  /** The largest of their own minimums. */
  readonly largest: number;
  readonly clause: ClauseId;
}

export function joinedTimes(world: World): Joined[] {
  const seen = new Set<string>();
  const result: Joined[] = [];
  for (const meeting of world.year.hoi_nghi.values()) {
    if (meeting.data.tap_the.length < 2) continue;
    const together = meeting.data.tap_the.flatMap((id) => world.year.tap_the.get(id) ?? []);
    const key = together
      .map((one) => one.id)
      .sort()
      .join(' ');
    if (together.length < 2 || seen.has(key)) continue;
    seen.add(key);
    const needs = together.flatMap((one) => neededTime(one, world) ?? []);
    const [first] = needs;
    if (!first) continue;
    const own = needs.map((one) => (one.suggested ? one.time.with : one.time.without));
    const meetings = new Set(together.flatMap((one) => one.meetings));
    result.push({
      meeting,
      names: together.map((one) => one.name),
      total: [...meetings].reduce((sum, one) => sum + one.half_days, 0),
      wanted: own.reduce((sum, one) => sum + one, 0),
      largest: Math.max(...own),
      clause: first.suggested ? first.time.withClause : first.time.withoutClause,
    });
  }
  return result;
}
