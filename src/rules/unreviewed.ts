import {
  type Dossier,
  type HoiNghiFile,
  reviewMeetings,
  type TapTheDossier,
  type Year,
} from '../dossier/year.js';
import { hidesMeetings, isOwn } from './reviews.js';

/** Why no review of a subject can be shown. */
export interface Unreviewed {
  /** No meeting of its collectives, meetings that list no steps, or listed steps without it. */
  readonly kind: 'no_meeting' | 'no_steps' | 'not_in_steps';
  /** The collective without a meeting, or the file of the meeting without steps. */
  readonly where: string | null;
  readonly cause?: string;
  /** True for a dossier of another authority, whose meetings may be in the folder of that one. */
  readonly elsewhere?: true;
}

/**
 * Null when some meeting reviewed the subject, or one that could not be read may have.
 */
export function whyUnreviewed(year: Year, dossier: Dossier): Unreviewed | null {
  if (reviewMeetings(year, dossier).length > 0) return null;
  if (hidesMeetings(year)) return null;
  const tapThe = collectivesOf(year, dossier);
  const meetings = new Set(tapThe.flatMap((one) => one.meetings));
  const bare = [...meetings].find((one) => one.data.buoc === undefined);
  if (bare) return { kind: 'no_steps', where: fileOf(bare), cause: `buoc:${bare.id}` };
  if (meetings.size > 0)
    return { kind: 'not_in_steps', where: null, cause: `kiem_diem:${dossier.id}` };
  const elsewhere = isOwn(year, dossier) ? {} : { elsewhere: true as const };
  const first = tapThe[0];
  if (!first) return { kind: 'no_meeting', where: null, ...elsewhere };
  return { kind: 'no_meeting', where: first.name, cause: `hoi_nghi:${first.id}`, ...elsewhere };
}

/** The collective itself, or every collective a person holds a post in. */
function collectivesOf(year: Year, dossier: Dossier): TapTheDossier[] {
  if (dossier.kind === 'tap_the') return [dossier];
  return dossier.data.chuc_vu.flatMap((post) => year.tap_the.get(post.tap_the ?? '') ?? []);
}

const fileOf = (meeting: HoiNghiFile) => meeting.source.file;
