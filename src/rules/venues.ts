import type { CaNhanDossier, ChucVu, HoiNghiFile, TapTheDossier, Year } from '../dossier/year.js';
import { categories } from '../guidance/categories.js';
import type { ClauseId } from '../guidance/clauses.js';
import { parameters } from '../guidance/parameters.js';
import { kept, keptOfEach } from '../kept.js';
import {
  hasSteps,
  hidesMeetings,
  isOwn,
  lastMeeting,
  leadingPosts,
  type Post,
  postsAtReview,
  reviews,
  seasonIsOver,
} from './reviews.js';
import type { World } from './rule.js';

/** A fact that must be recorded before the place can be known: keys of the person's file. */
export interface Gap {
  readonly clause: ClauseId;
  readonly field: 'tap_the' | 'noi_lam_viec' | 'chuyen_trach' | 'van_phong';
  readonly path: readonly (string | number)[];
}

/** A collective before which the person must be reviewed. */
export interface Venue {
  readonly clause: ClauseId;
  readonly tapThe: TapTheDossier;
  /** Where the person's file says so. */
  readonly path: readonly (string | number)[];
  /** False where the place is the party body of the bullet itself: it stays under d8. */
  readonly agency: boolean;
  /** Set where the bullet applies only if this fact turns out so. */
  readonly gap?: Gap;
  /** d8: the meeting must be one of the key cadres or of the whole staff. */
  readonly staff?: true;
  /** Under d8, the bullet that also asks for this place (4.10). */
  readonly instead?: ClauseId;
}

export interface Required {
  readonly venues: readonly Venue[];
  readonly gaps: readonly Gap[];
  /** Party posts of somebody who is no party member (4.10). */
  readonly partyPosts: readonly Post[];
  /** False where no bullet d1..d9 names a place, known here or not: d11 then applies. */
  readonly named: boolean;
}

type Asked = Venue | Gap;
type Bullet = (one: Post, person: CaNhanDossier, year: Year) => Asked[];

const bullets: Partial<Record<ClauseId, Bullet>> = {
  'B.I.2.2-d1': body,
  'B.I.2.2-d2': workplace,
  'B.I.2.2-d3': deputiesOffice,
  'B.I.2.2-d4': council,
  'B.I.2.2-d5': inspection,
  'B.I.2.2-d6': body,
  'B.I.2.2-d7': body,
};
/** The bullets that also name every collective of which the person is a member. */
const withMemberships: readonly ClauseId[] = ['B.I.2.2-d1', 'B.I.2.2-d6', 'B.I.2.2-d7'];

/** The union of d1..d9 over the posts in force at the review (4.10). */
export const requiredVenues = keptOfEach((year: Year, person: CaNhanDossier): Required => {
  const posts = postsAtReview(year, person);
  const asked = person.data.dang_vien ? partyMember(posts, person, year) : nonParty(posts);
  const staff = leadingPosts(posts).flatMap((one) =>
    one.tapThe?.data.che_do_thu_truong ? membership('B.I.2.2-d8', one) : [],
  );
  const partyPosts = person.data.dang_vien
    ? []
    : posts.filter(({ post }) => PARTY_POSTS.includes(post.ma));
  const all = [...asked.list, ...staff];
  return {
    venues: merged(all.filter((one): one is Venue => 'tapThe' in one)),
    gaps: all.filter((one): one is Gap => !('tapThe' in one)),
    partyPosts,
    named: asked.named || staff.length > 0,
  };
});

interface AskedList {
  readonly list: readonly Asked[];
  readonly named: boolean;
}

function partyMember(posts: readonly Post[], person: CaNhanDossier, year: Year): AskedList {
  const bulletOf = ({ post }: Post) => parameters.noi_kiem_diem.value[post.ma];
  const absorbed = posts.some((one) => bulletOf(one) === 'B.I.2.2-d1');
  const named = posts.filter((one) => {
    const clause = bulletOf(one);
    return clause !== undefined && !(absorbed && clause === 'B.I.2.2-d2') && applies(one.post);
  });
  const own = named.flatMap((one) => {
    const clause = bulletOf(one) as ClauseId;
    return (bullets[clause]?.(one, person, year) ?? []).map((asked) => ({ ...asked, clause }));
  });
  const everywhere = withMemberships.find((clause) =>
    named.some((one) => bulletOf(one) === clause),
  );
  const others = everywhere ? posts.flatMap((one) => membership(everywhere, one)) : [];
  return { list: [...own, ...others], named: named.length > 0 };
}

/** d4 names the two upper levels, d5 only full-time members. */
function applies({ ma, cap, chuyen_trach }: ChucVu): boolean {
  if (ma === 'pct_hdnd') return cap !== 'xa' && cap !== 'don_vi';
  return ma !== 'uv_ubkt_tinh' || chuyen_trach !== false;
}

const PARTY_POSTS: readonly string[] = [
  'uv_btv_tinh',
  'uv_btv_huyen',
  'uv_bch_tinh',
  'uv_bch_huyen',
  'uv_dang_doan',
  'uv_bcsd',
  'cap_uy_vien_co_so',
];

/** d9: the leadership collectives of which a non-party leader is a member, no body of the Party. */
function nonParty(posts: readonly Post[]): AskedList {
  const clause = 'B.I.2.2-d9';
  const list = posts
    .filter(({ tapThe }) => tapThe && !isPartyBody(tapThe))
    .flatMap((one) => membership(clause, one));
  const first = leadingPosts(posts).find(({ post }) => !PARTY_POSTS.includes(post.ma));
  if (list.length > 0 || !first || first.post.tap_the) return { list, named: true };
  return { list: [{ clause, field: 'tap_the', path: pathOf(first, 'tap_the') }], named: true };
}

function isPartyBody({ data: { loai } }: TapTheDossier): boolean {
  return categories[loai].party && categories[loai].framework !== 'tham_muu';
}

/** One venue for each collective; d8 takes the place of the agency's collective. */
function merged(venues: readonly Venue[]): Venue[] {
  const ids = [...new Set(venues.map((one) => one.tapThe.id))];
  return ids.flatMap((id) => {
    const [first, ...others] = venues.filter((one) => one.tapThe.id === id);
    if (!first) return [];
    const sure = [first, ...others].find((one) => !one.gap) ?? first;
    if (!first.agency || !first.tapThe.data.che_do_thu_truong) return [sure];
    const instead = first.clause === 'B.I.2.2-d8' ? {} : { instead: first.clause };
    return [{ ...sure, clause: 'B.I.2.2-d8', staff: true, ...instead } as const];
  });
}

function pathOf({ index }: Post, key: string): readonly (string | number)[] {
  return ['chuc_vu', index, key];
}

function membership(clause: ClauseId, one: Post): Venue[] {
  return one.tapThe
    ? [{ clause, tapThe: one.tapThe, path: pathOf(one, 'tap_the'), agency: true }]
    : [];
}

/** The body that the post names; unknown only where its dossier belongs in this folder. */
function body(one: Post, _person: CaNhanDossier, year: Year): Asked[] {
  const clause = parameters.noi_kiem_diem.value[one.post.ma] as ClauseId;
  const path = pathOf(one, 'tap_the');
  if (one.tapThe) return [{ clause, tapThe: one.tapThe, path, agency: false }];
  return one.post.tap_the || !isKeptHere(one.post, year)
    ? []
    : [{ clause, field: 'tap_the', path }];
}

/** Bodies at the base and of the district are in the district's folder, the others in the province's. */
function isKeptHere({ ma, cap }: ChucVu, year: Year): boolean {
  const district = ma === 'cap_uy_vien_co_so' || (ma === 'pct_hdnd' && cap === 'huyen');
  const keeper = district ? 'btv_cap_huyen' : 'btv_tinh_uy';
  return year.ky.data.co_quan_quyet_dinh.ma === keeper;
}

function workplace(_one: Post, person: CaNhanDossier, year: Year): Asked[] {
  const clause = 'B.I.2.2-d2';
  const path = ['noi_lam_viec'];
  const id = person.data.noi_lam_viec;
  if (id === undefined) return [{ clause, field: 'noi_lam_viec', path }];
  const tapThe = year.tap_the.get(id);
  return tapThe ? [{ clause, tapThe, path, agency: true }] : [];
}

const OFFICE = /văn phòng.*(đoàn đại biểu quốc hội|đoàn đbqh)/iu;

const deputiesOffices = kept((year: Year): readonly TapTheDossier[] =>
  [...year.tap_the.values()].filter(
    ({ name, data }) => data.loai !== 'doan_dbqh' && OFFICE.test(name.normalize('NFC')),
  ),
);

/** The office, merged with others or not, is known by its name; of several, the one worked in. */
function deputiesOffice(one: Post, person: CaNhanDossier, year: Year): Asked[] {
  const clause = 'B.I.2.2-d3';
  const path = pathOf(one, 'ma');
  const offices = deputiesOffices(year);
  const worked = offices.find((office) => office.id === person.data.noi_lam_viec);
  const tapThe = worked ?? (offices.length === 1 ? offices[0] : undefined);
  if (tapThe) return [{ clause, tapThe, path, agency: true }];
  return isKeptHere(one.post, year) ? [{ clause, field: 'van_phong', path }] : [];
}

const COUNCIL = /thường trực (hội đồng nhân dân|hđnd)/iu;

const councils = kept((year: Year): readonly TapTheDossier[] =>
  [...year.tap_the.values()].filter(
    ({ name, data }) => data.loai === 'tt_hdnd_tinh' || COUNCIL.test(name.normalize('NFC')),
  ),
);

/** Thường trực HĐND of the level of the post, whatever collective the post names. */
function council(one: Post, _person: CaNhanDossier, year: Year): Asked[] {
  const clause = 'B.I.2.2-d4';
  const path = pathOf(one, 'tap_the');
  const { cap } = one.post;
  const found = councils(year).filter(({ data }) => data.cap === cap);
  const given = cap === undefined || one.tapThe?.data.cap === cap ? one.tapThe : undefined;
  const tapThe = given ?? (found.length === 1 ? found[0] : undefined);
  if (tapThe) return [{ clause, tapThe, path, agency: false }];
  // A collective of another level stands on the post: which one is meant, the dossier does not say.
  const isOther = one.tapThe !== undefined;
  return isOther || isKeptHere(one.post, year) ? [{ clause, field: 'tap_the', path }] : [];
}

/** Only full-time members; where that is not recorded, the place is not sure. */
function inspection(one: Post, person: CaNhanDossier, year: Year): Asked[] {
  if (one.post.chuyen_trach) return body(one, person, year);
  const clause = 'B.I.2.2-d5';
  const gap = { clause, field: 'chuyen_trach', path: pathOf(one, 'chuyen_trach') } as const;
  if (!one.tapThe) return isKeptHere(one.post, year) ? [gap] : [];
  return [{ clause, tapThe: one.tapThe, path: gap.path, agency: false, gap }];
}

/** How a place stands for a person on the day of the check. */
export type Standing =
  | { readonly kind: 'held'; readonly meetings: readonly HoiNghiFile[] }
  /** Not yet due, not asked, or recorded in the folder of another authority. */
  | { readonly kind: 'open' }
  | { readonly kind: 'no_meeting' }
  | { readonly kind: 'no_steps' | 'missing'; readonly meeting: HoiNghiFile };

export function standing(world: World, person: CaNhanDossier, tapThe: TapTheDossier): Standing {
  const { year, asOf } = world;
  const meetings = tapThe.meetings.filter((meeting) => reviews(meeting, person.id));
  if (meetings.length > 0) return { kind: 'held', meetings };
  if (hidesMeetings(year)) return { kind: 'open' };
  const last = lastMeeting(tapThe.meetings);
  if (!last) {
    const asked = isOwn(year, tapThe) && !tapThe.data.mien_kiem_diem;
    return { kind: asked && seasonIsOver(world, person, tapThe) ? 'no_meeting' : 'open' };
  }
  if (asOf < last.ket_thuc) return { kind: 'open' };
  const silent = tapThe.meetings.find((meeting) => !hasSteps(meeting));
  return silent ? { kind: 'no_steps', meeting: silent } : { kind: 'missing', meeting: last };
}
