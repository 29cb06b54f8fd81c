import type { TapTheDossier, Year } from '../dossier/year.js';
import { categories, type Loai } from '../guidance/categories.js';
import type { ClauseId } from '../guidance/clauses.js';
import { parameters } from '../guidance/parameters.js';
import { keptOfEach } from '../kept.js';
import { plain } from './texts.js';

export type YKien = NonNullable<TapTheDossier['data']['y_kien']>[number];

/** The clauses on opinions about one kind of collective (B.II.1.6.B2; table 4.7). */
export interface OpinionClauses {
  readonly level: 'tinh' | 'huyen';
  readonly order: ClauseId;
  /** Advisory bodies of the committee, and the others. */
  readonly advisers: ClauseId;
  readonly others: ClauseId;
}

const LEVELS: Readonly<Partial<Record<Loai, OpinionClauses>>> = {
  btv_huyen: {
    level: 'tinh',
    order: 'B.II.1.6.B2(1)-s0',
    advisers: 'B.II.1.6.B2(1)-d1',
    others: 'B.II.1.6.B2(1)-d2',
  },
  cap_uy_co_so: {
    level: 'huyen',
    order: 'B.II.1.6.B2(2)-s0',
    advisers: 'B.II.1.6.B2(2)-d1',
    others: 'B.II.1.6.B2(2)-d2',
  },
};

/** Null for the kinds about which no opinions need to be asked, and for a subject not reviewed. */
export function opinionClauses({ data }: TapTheDossier): OpinionClauses | null {
  if (data.mien_kiem_diem || !categories[data.loai].opinions) return null;
  return LEVELS[data.loai] ?? null;
}

export const isAdviser = (loai: Loai) => loai === 'tham_muu_tinh' || loai === 'tham_muu_huyen';

/** Name of the giver of an opinion. */
export const giverName = (year: Year, { chu_the }: YKien) =>
  year.tap_the.get(chu_the)?.name ?? chu_the;

export interface Givers {
  readonly known: readonly TapTheDossier[];
  /** Kinds of which the folder has no collective. */
  readonly unknown: readonly string[];
}

/** Who must be asked: as ky.yaml lists them, else every collective of the kinds that the text names. */
export const requiredGivers = keptOfEach((year: Year, level: 'tinh' | 'huyen'): Givers => {
  const listed = year.ky.data.tham_so?.chu_the_y_kien?.gia_tri;
  const all = [...year.tap_the.values()];
  if (listed) return { known: all.filter((one) => listed.includes(one.id)), unknown: [] };
  const kinds: Kind[] = parameters.chu_the_y_kien.value[level].map((loai) => ({
    title: categories[loai].title,
    loai,
    has: (one) => one.data.loai === loai && (loai !== 'mttq_huyen_xa' || one.data.cap === 'huyen'),
  }));
  const wanted = [...kinds, ...(level === 'huyen' ? [peoplesCouncil, peoplesCommittee] : [])];
  const asked = underProvince(year) ? wanted.filter(({ loai }) => loai && isAdviser(loai)) : wanted;
  const others = all.filter((one) => !isSender(year, one));
  return {
    known: others.filter((one) => asked.some((kind) => kind.has(one))),
    unknown: asked.filter((kind) => !all.some(kind.has)).map((kind) => kind.title),
  };
});

/** A district-level committee without council, people's committee or Front of its own. */
export const underProvince = ({ ky }: Year) =>
  ky.data.cap === 'huyen' && ky.data.co_quan_quyet_dinh.truc_thuoc_tinh_uy === true;

interface Kind {
  readonly title: string;
  readonly loai: Loai | null;
  has(tapThe: TapTheDossier): boolean;
}

// The district's council and people's committee share a kind with its offices: told apart by the
// chairman or vice chairman among their members.
const peoplesCouncil: Kind = {
  title: 'Thường trực HĐND huyện',
  loai: null,
  has: (one) => isLedBy(one, ['ct_hdnd', 'pct_hdnd'], /chủ tịch (hđnd|hội đồng nhân dân)/),
};
const peoplesCommittee: Kind = {
  title: 'Lãnh đạo UBND huyện',
  loai: null,
  has: (one) =>
    isLedBy(one, ['ct_ubnd', 'pct_ubnd'], /chủ tịch (thường trực )?(ubnd|(ủy|uỷ) ban nhân dân)/),
};

function isLedBy(tapThe: TapTheDossier, codes: readonly string[], title: RegExp): boolean {
  if (tapThe.data.loai !== 'khac_huyen' || tapThe.data.cap !== 'huyen') return false;
  return tapThe.members.some((member) => {
    const posts = member.ca_nhan?.data.chuc_vu.filter((post) => post.tap_the === tapThe.id);
    return posts
      ? posts.some((post) => codes.includes(post.ma))
      : title.test(member.chuc_danh.normalize('NFC').toLowerCase());
  });
}

/** The organisation board itself, which sends the letters. */
function isSender({ ky }: Year, tapThe: TapTheDossier): boolean {
  const { ten, tap_the } = ky.data.ban_to_chuc;
  return tap_the === undefined
    ? isAdviser(tapThe.data.loai) && plain(tapThe.name).includes(plain(ten))
    : tapThe.id === tap_the;
}

/** True when the giver has answered, whatever of the answer is on record. */
export function isAnswered(one: YKien): boolean {
  return Boolean(one.tra_loi_ngay || one.muc || one.uu_diem || one.han_che);
}
