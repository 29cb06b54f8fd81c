import {
  type CaNhanDossier,
  type ChucVu,
  evaluationDate,
  inForce,
  type TapTheDossier,
  type Year,
} from '../dossier/year.js';
import { categories } from '../guidance/categories.js';
import {
  HT,
  HTT,
  HTXS,
  lower,
  type Muc,
  XEP_LOAI,
  type XepLoai,
  xepLoaiRank,
} from '../guidance/scale.js';
import { keptOfEach } from '../kept.js';
import { conditionsOn } from './condition.js';
import { reaches } from './level.js';
import { organisationCap } from './organisation-cap.js';
import {
  caNhanFrame,
  caNhanRatings,
  countedRatings,
  openShortcomings,
  ratingConditions,
} from './ratings.js';
import type { Settings } from './settings.js';
import type { CollectiveRanking, Collectives, Condition, Section } from './types.js';

/** What a person heads at the time of evaluation: collectives, and organisations named on a post. */
export interface Headed {
  readonly tap_the: readonly TapTheDossier[];
  /** Ids of organisations, of the headed collectives and of the posts themselves. */
  readonly to_chuc: readonly string[];
}

/** Posts in force when the collective of the post is evaluated. */
export const postsNow = keptOfEach((year: Year, person: CaNhanDossier): readonly ChucVu[] =>
  person.data.chuc_vu.filter((post) => {
    const tapThe = post.tap_the === undefined ? undefined : year.tap_the.get(post.tap_the);
    return inForce(post, tapThe ? evaluationDate(year, tapThe) : `${year.nam}-12-31`);
  }),
);

const isHead = (post: ChucVu) => post.vai_tro === 'dung_dau' || post.phu_trach === true;

/** Everything a person heads, acting heads included (4.5). */
export const headedBy = keptOfEach((year: Year, person: CaNhanDossier): Headed => {
  const posts = postsNow(year, person);
  const heads = posts.filter(isHead);
  const tap_the = heads.flatMap((post) => {
    const found = post.tap_the === undefined ? undefined : year.tap_the.get(post.tap_the);
    return found ? [found] : [];
  });
  const to_chuc = new Set([
    ...tap_the.flatMap((one) => one.data.to_chuc ?? []),
    ...posts.flatMap((post) => (post.to_chuc ? [post.to_chuc] : [])),
  ]);
  return { tap_the, to_chuc: [...to_chuc] };
});

/** The post that decides group and small-collective rule: marked `chinh`, else headed, else first. */
export const mainPost = keptOfEach((year: Year, person: CaNhanDossier): ChucVu | undefined => {
  const posts = postsNow(year, person);
  return (
    posts.find((post) => post.chinh === true) ??
    posts.find((post) => post.vai_tro === 'dung_dau' && post.tap_the) ??
    posts.find((post) => post.tap_the) ??
    posts[0]
  );
});

/** Conditions on a person: ratings by the criteria table, extra criteria, and the head's caps. */
export function caNhanSections(year: Year, settings: Settings): Section<CaNhanDossier>[] {
  const frame = caNhanFrame(settings);
  return [
    (person) =>
      ratingConditions(
        countedRatings(caNhanRatings(person), settings),
        frame,
        openShortcomings(year, person),
      ),
    (person) => extraCriteria(person, settings),
    (person, collectives) => headCaps(year, person, collectives, settings),
  ];
}

/** B.II.2-s2: extra criteria weigh only when rated; the product is a result, the others are not. */
function extraCriteria(person: CaNhanDossier, settings: Settings): Condition[] {
  const extra = person.data.tieu_chi_bo_sung;
  const result: Condition[] = [];
  for (const [key, title] of EXTRA) {
    const muc = extra?.[key]?.muc;
    if (muc === undefined) continue;
    const asks: readonly [typeof HTT | typeof HTXS, Muc][] =
      key === 'san_pham'
        ? [
            [HTT, 'Tốt'],
            [HTXS, 'Xuất sắc'],
          ]
        : [
            [HTT, 'Trung bình'],
            [HTXS, 'Tốt'],
          ];
    for (const [level, wanted] of asks)
      result.push({
        level,
        clause: 'B.II.2-s2',
        binding: settings.cadreItemsBinding,
        fact: `tieu_chi_bo_sung:${key}`,
        outcome: reaches(muc, wanted),
        message: `${title} đạt “${muc}”, cần từ “${wanted}”`,
        place: person.at('tieu_chi_bo_sung', key, 'muc'),
      });
  }
  return result;
}

const EXTRA = [
  ['doi_moi', 'Đổi mới sáng tạo'],
  ['cchc', 'Cải cách thủ tục hành chính'],
  ['khcn', 'Ứng dụng khoa học, công nghệ'],
  ['san_pham', 'Sản phẩm cụ thể'],
  ['neu_guong', 'Trách nhiệm nêu gương'],
] as const;

/** B.II.2-d1-s2: not above anything the person heads. */
function headCaps(
  year: Year,
  person: CaNhanDossier,
  collectives: Collectives,
  settings: Settings,
): Condition[] {
  const shared = { binding: true, clause: 'B.II.2-d1-s2' } as const;
  const headed = headedBy(year, person);
  const result: Condition[] = [];
  for (const tapThe of headed.tap_the) {
    const ranking = collectives.get(tapThe.id);
    const isClassified = categories[tapThe.data.loai].classified !== null;
    if (ranking && (isClassified || ranking.group !== null || ranking.decided))
      result.push(...collectiveCaps(shared, ranking));
  }
  result.push(...unreadCaps(year, person, shared));
  const isBound = headed.to_chuc.length > 0 || headed.tap_the.some((one) => !one.data.to_chuc);
  if (!isBound || settings.readings.tran_dung_dau === 'tap_the') return result;
  for (const tapThe of headed.tap_the)
    if (tapThe.data.to_chuc === undefined)
      result.push({
        ...shared,
        level: HT,
        outcome: 'unknown',
        fact: `to_chuc_cua:${tapThe.id}`,
        message: `Chưa ghi tổ chức, cơ quan, đơn vị của ${tapThe.name} do mình đứng đầu (to_chuc; không có thì ghi [])`,
        place: tapThe.at('to_chuc'),
      });
  for (const id of headed.to_chuc) {
    const entry = year.to_chuc.get(id);
    result.push(organisationCap(shared, id, entry?.data, entry?.place ?? person.at('chuc_vu')));
  }
  return result;
}

/** A collective that the person heads and whose dossier could not be read: its level is not known. */
function unreadCaps(
  year: Year,
  person: CaNhanDossier,
  shared: { readonly binding: boolean; readonly clause: 'B.II.2-d1-s2' },
): Condition[] {
  return postsNow(year, person).flatMap((post) => {
    const id = post.tap_the ?? '';
    if (!isHead(post) || year.unreadable.get(id)?.kind !== 'tap-the') return [];
    const message = `Hồ sơ của tập thể “${id}” do mình đứng đầu chưa đọc được`;
    const place = person.at('chuc_vu', person.data.chuc_vu.indexOf(post));
    return [{ ...shared, level: HT, outcome: 'unknown', fact: `tap_the:${id}`, message, place }];
  });
}

function collectiveCaps(
  shared: { readonly binding: boolean; readonly clause: 'B.II.2-d1-s2' },
  ranking: CollectiveRanking,
): Condition[] {
  const { best, worst } = possibleLevels(ranking);
  const place = ranking.decided ? ranking.dossier.at('quyet_dinh', 'muc') : ranking.dossier.at();
  const how = ranking.decided ? 'được xếp' : ranking.proposed ? 'được đề nghị' : 'đạt tối đa';
  const cap = conditionsOn({ ...shared, fact: `tap_the:${ranking.id}`, place });
  const result: Condition[] = [];
  if (best !== worst) {
    const lowest = XEP_LOAI[xepLoaiRank(worst) + 1] ?? HTXS;
    const message = `${ranking.name} do mình đứng đầu chưa xác định được mức`;
    result.push(cap(lowest, 'unknown', message));
  }
  const next = XEP_LOAI[xepLoaiRank(best) + 1];
  const message = `${ranking.name} do mình đứng đầu ${how} “${best}”`;
  if (next) result.push(cap(next, 'unmet', message));
  else if (best === worst) result.push(cap(HTXS, 'met', message));
  return result;
}

/**
 * Levels a collective may still be given. Once voted but not settled (a tie, round 2 to come, a
 * missing fact) it may also stay at what the vote alone gives.
 */
function possibleLevels(ranking: CollectiveRanking): { best: XepLoai; worst: XepLoai } {
  const settled = ranking.decided ?? ranking.proposed;
  if (settled) return { best: settled, worst: settled };
  const { best, worst, round1 } = ranking;
  if (!round1) return { best, worst };
  if (round1.unsure) return { best, worst: lower(HT, worst) };
  return round1.passed
    ? { best, worst: lower(HTT, worst) }
    : { best: lower(HT, best), worst: lower(HT, worst) };
}
