import {
  type CaNhanDossier,
  type ChucVu,
  type Dossier,
  evaluationDate,
  type HoiNghiFile,
  inForce,
  type TapTheDossier,
  type Year,
} from '../dossier/year.js';
import { kept, keptOfEach } from '../kept.js';
import type { World } from './rule.js';
import { reviewEnd } from './steps.js';

/** True in the registry of the authority whose folder this is; BTV Tỉnh ủy is in its own. */
export function isOwn(year: Year, dossier: Dossier): boolean {
  const { ma } = year.ky.data.co_quan_quyet_dinh;
  const { kind, data } = dossier;
  return (
    data.quan_ly_boi === ma ||
    (kind === 'tap_the' && data.loai === 'btv_tinh' && ma === 'btv_tinh_uy')
  );
}

/** True when a meeting could not be read: what it records must not be called missing. */
export const hidesMeetings = kept((year: Year): boolean =>
  [...year.unreadable.values()].some((one) => one.kind === 'hoi-nghi'),
);

/** True once nothing more can come: the season is over, or one of the dossiers is decided. */
export function seasonIsOver({ asOf, settings }: World, ...dossiers: Dossier[]): boolean {
  return asOf > settings.yearEnd.to || dossiers.some((one) => one.data.quyet_dinh !== undefined);
}

export function lastMeeting(meetings: readonly HoiNghiFile[]): HoiNghiFile | undefined {
  return [...meetings].sort((a, b) => (a.ket_thuc < b.ket_thuc ? -1 : 1)).at(-1);
}

export function hasSteps(meeting: HoiNghiFile): boolean {
  return (meeting.data.buoc?.length ?? 0) > 0;
}

export function reviews(meeting: HoiNghiFile, person: string): boolean {
  return meeting.data.buoc?.some((buoc) => buoc.can_bo === person) ?? false;
}

/** A post with its index in `chuc_vu` and its collective, where that has a dossier. */
export interface Post {
  readonly post: ChucVu;
  readonly index: number;
  readonly tapThe: TapTheDossier | undefined;
}

export const postsOf = keptOfEach((year: Year, person: CaNhanDossier): readonly Post[] =>
  person.data.chuc_vu.map((post, index) => ({
    post,
    index,
    tapThe: year.tap_the.get(post.tap_the ?? ''),
  })),
);

/** Posts in force when their collective is reviewed, or without one when the person is. */
export const postsAtReview = keptOfEach((year: Year, person: CaNhanDossier): readonly Post[] => {
  const own = reviewEnd(year, person) ?? `${year.nam}-12-31`;
  return postsOf(year, person).filter(({ post, tapThe }) =>
    inForce(post, tapThe ? evaluationDate(year, tapThe) : own),
  );
});

/** Posts that make the holder a leader (B.I.1.2-s1). */
export function leadingPosts(posts: readonly Post[]): Post[] {
  return posts.filter(({ post }) => post.lanh_dao !== false);
}
