import {
  type HoiNghiFile,
  inForce,
  personName,
  reviewMeetings,
  type TapTheDossier,
  type Year,
} from '../dossier/year.js';
import { kept, keptOfEach } from '../kept.js';
import { hidesMeetings, lastMeeting } from './reviews.js';
import type { World } from './rule.js';
import { reviewIsOver } from './steps.js';
import { sameName } from './texts.js';

type Entry = NonNullable<HoiNghiFile['data']['du_hop']>[number];

/** Someone of the superior level at a review meeting. */
export interface Guest {
  readonly meeting: HoiNghiFile;
  readonly index: number;
  readonly entry: Entry;
}

/** Who came from above to the review of a collective. */
export interface Guests {
  readonly last: HoiNghiFile;
  readonly meetings: readonly HoiNghiFile[];
  readonly guests: readonly Guest[];
  /** A meeting whose `du_hop` is not written, so that others may have come. */
  readonly unrecorded: HoiNghiFile | null;
}

/** Null until the review is over; `no_meeting` when the season ended without one on record. */
type GuestsOnRecord = Guests | 'no_meeting' | null;

export const guestsOf = keptOfEach((world: World, tapThe: TapTheDossier): GuestsOnRecord => {
  if (!reviewIsOver(world, tapThe)) return null;
  const meetings = reviewMeetings(world.year, tapThe);
  const last = lastMeeting(meetings);
  if (!last) return hidesMeetings(world.year) ? null : 'no_meeting';
  const guests = meetings.flatMap((meeting) =>
    (meeting.data.du_hop ?? []).map((entry, index) => ({ meeting, index, entry })),
  );
  const unrecorded = meetings.find((meeting) => meeting.data.du_hop === undefined) ?? null;
  return { last, meetings, guests, unrecorded };
});

/** The person's line in `du_hop`, by id or, without one, by name. */
export function guestEntry(year: Year, { guests }: Guests, id: string): Guest | undefined {
  return guests.find(({ entry }) =>
    entry.nguoi === undefined
      ? sameName(entry.ho_ten ?? '', personName(year, id))
      : entry.nguoi === id,
  );
}

/**
 * Those in charge who sit in the standing committee of the managing authority; where none is known to,
 * those without a dossier here, who may.
 */
export function committeeMembers(year: Year, tapThe: TapTheDossier): string[] {
  const { phu_trach = [], quan_ly_boi } = tapThe.data;
  const [code, kind] =
    quan_ly_boi === 'btv_cap_huyen' ? ['uv_btv_huyen', 'btv_huyen'] : ['uv_btv_tinh', 'btv_tinh'];
  const committees = standingCommittees(year).filter((one) => one.data.loai === kind);
  const sits = (id: string) =>
    year.ca_nhan.get(id)?.data.chuc_vu.some((post) => post.ma === code) ||
    committees.some((one) => one.members.some((member) => member.id === id));
  const known = phu_trach.filter(sits);
  return known.length > 0 ? known : phu_trach.filter((id) => !year.ca_nhan.has(id));
}

const standingCommittees = kept((year: Year): readonly TapTheDossier[] =>
  [...year.tap_the.values()].filter(
    ({ data: { loai } }) => loai === 'btv_huyen' || loai === 'btv_tinh',
  ),
);

/** True for someone in charge who sits in the collective, so that no guest list names them. */
export function satIn({ meetings }: Guests, id: string): boolean {
  return meetings.some((meeting) => meeting.data.co_mat?.includes(id));
}

/** True when somebody came for the party committee's department `ban`. */
export function represented(year: Year, { guests }: Guests, ban: string): boolean {
  const members = year.tap_the.get(ban)?.members ?? [];
  return guests.some(
    ({ meeting, entry }) =>
      entry.ban_dang === ban ||
      members.some((one) => one.id === entry.nguoi && inForce(one, meeting.ket_thuc)),
  );
}
