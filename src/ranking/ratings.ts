import type { CaNhanDossier, Dossier, TapTheDossier, Year } from '../dossier/year.js';
import type { Place } from '../finding.js';
import type { ClauseId } from '../guidance/clauses.js';
import { type Item, mau01Items, mau02Items } from '../guidance/items.js';
import { HT, HTT, HTXS, type Muc, type XepLoai } from '../guidance/scale.js';
import { reaches } from './level.js';
import type { Settings } from './settings.js';
import type { Condition } from './types.js';

/** One rated item of a dossier: what the subject wrote, what the appraisal made of it. */
export interface Rating {
  readonly item: Item;
  readonly self: Muc | undefined;
  readonly appraised: Muc | undefined;
  /** Rating that counts: appraised when there is one (4.12). */
  readonly used: Muc | undefined;
  /** Why the item is not rated, when a reason is written (only item III). */
  readonly notApplicable: string | undefined;
  readonly place: Place;
}

/** The six ratings of Mẫu 01. */
export function tapTheRatings(tapThe: TapTheDossier): Rating[] {
  const { bao_cao } = tapThe.data;
  return mau01Items.map((item) =>
    item.key === 'khac_phuc'
      ? remedyRating(tapThe, item)
      : rating(tapThe, item, bao_cao?.[item.key]?.muc, ['bao_cao', item.key]),
  );
}

/** The four ratings of Mẫu 02. */
export function caNhanRatings(caNhan: CaNhanDossier): Rating[] {
  const { ban_kiem_diem } = caNhan.data;
  return mau02Items.map((item) =>
    item.key === 'khac_phuc'
      ? remedyRating(caNhan, item)
      : rating(caNhan, item, ban_kiem_diem?.[item.key]?.muc, ['ban_kiem_diem', item.key]),
  );
}

function rating(dossier: Dossier, item: Item, self: Muc | undefined, at: string[]): Rating {
  const marks = dossier.data.tham_dinh?.tieu_chi as Partial<Record<string, Muc>> | undefined;
  const appraised = marks?.[item.key];
  const place = appraised
    ? dossier.at('tham_dinh', 'tieu_chi', item.key)
    : dossier.at(...at, 'muc');
  return { item, self, appraised, used: appraised ?? self, notApplicable: undefined, place };
}

function remedyRating(dossier: Dossier, item: Item): Rating {
  const remedy = dossier.data.khac_phuc;
  const result = rating(dossier, item, remedy?.muc, ['khac_phuc']);
  const reason = remedy?.khong_danh_gia?.trim() || undefined;
  // Shortcomings written down are there to be rated, whatever the reason says.
  const isListed = (remedy?.tung_muc?.length ?? 0) > 0;
  return { ...result, notApplicable: result.used || isListed ? undefined : reason };
}

/**
 * Shortcomings that still wait for an answer: those of last year's dossier of the same subject, and
 * older ones that it had not yet remedied. Null where that dossier could not be looked up: no folder
 * of last year is stated, or it cannot be read. `ky_truoc: null` states that there is none.
 */
export function openShortcomings(year: Year, dossier: Dossier): string[] | null {
  const isKnown = year.previous !== null || year.ky.data.ky_truoc === null;
  if (!isKnown || year.previous?.unreadable.has(dossier.id)) return null;
  const last =
    dossier.kind === 'tap_the'
      ? year.previous?.tap_the.get(dossier.id)
      : year.previous?.ca_nhan.get(dossier.id);
  const older = (last?.data.khac_phuc?.tung_muc ?? []).filter(
    (one) => one.trang_thai !== 'Đã khắc phục',
  );
  return [
    ...(last?.data.han_che ?? []).map((one) => one.ma),
    ...older.map((one) => one.han_che ?? one.noi_dung ?? ''),
  ];
}

/** The ratings with the one that counts by the reading in force: appraised, or the subject's own. */
export function countedRatings(ratings: readonly Rating[], settings: Settings): readonly Rating[] {
  const isSame = ratings.every((one) => one.used === one.self);
  if (isSame || settings.readings.cap_do_tinh !== 'tu_danh_gia') return ratings;
  return ratings.map((one) => ({ ...one, used: one.self }));
}

/** Which items are results and which are basic, and whether they bind. */
export interface RatingFrame {
  readonly results: readonly string[];
  readonly basic: readonly string[];
  readonly binding: boolean;
  readonly clauses: Readonly<Record<typeof HT | typeof HTT | typeof HTXS, ClauseId>>;
}

/** Which ones are basic is asked only where a rating may fail it. */
export function tapTheFrame(ratings: readonly Rating[], settings: Settings): RatingFrame {
  const reached = ratings.every((one) => reaches(one.used, 'Trung bình') === 'met');
  const { readings } = reached ? settings.unnoted : settings;
  const all = readings.pham_vi_co_ban === 'tat_ca';
  return {
    results: settings.resultItems,
    basic: all ? mau01Items.map((item) => item.key) : settings.basicItems,
    binding: true,
    clauses: { [HT]: 'B.II.1.4(3)-d1', [HTT]: 'B.II.1.4(2)-d1', [HTXS]: 'B.II.1.4(1)-d2' },
  };
}

export function caNhanFrame(settings: Settings): RatingFrame {
  return {
    results: settings.cadreItems.results,
    basic: settings.cadreItems.basic,
    binding: settings.cadreItemsBinding,
    clauses: { [HT]: 'B.II.4-d2', [HTT]: 'B.II.4-d2', [HTXS]: 'B.II.4-d2' },
  };
}

/**
 * What each level asks of each rating: HTXS results Xuất sắc, the rest Tốt; HTT results Tốt, the rest
 * Trung bình; HT the basic ones Trung bình (B.II.1.4(1)-d2, (2)-d1, (3)-d1; 3.2, 4.2).
 */
export function ratingConditions(
  ratings: readonly Rating[],
  frame: RatingFrame,
  open: readonly string[] | null,
): Condition[] {
  const conditions: Condition[] = [];
  const ask = (one: Rating, level: AskedLevel, wanted: Muc) => {
    const condition = conditionOf(one, level, wanted, frame, open);
    if (condition) conditions.push(condition);
  };
  for (const one of ratings) {
    const isResult = frame.results.includes(one.item.key);
    if (frame.basic.includes(one.item.key)) ask(one, HT, 'Trung bình');
    ask(one, HTT, isResult ? 'Tốt' : 'Trung bình');
    ask(one, HTXS, isResult ? 'Xuất sắc' : 'Tốt');
  }
  return conditions;
}

type AskedLevel = keyof RatingFrame['clauses'] & XepLoai;

function conditionOf(
  one: Rating,
  level: AskedLevel,
  wanted: Muc,
  { clauses, binding }: RatingFrame,
  open: readonly string[] | null,
): Condition | null {
  const { item, used, notApplicable, place } = one;
  // Listed shortcomings of last year make the reason void; without any there is nothing to rate.
  if (notApplicable !== undefined && open?.length === 0) return null;
  return {
    level,
    clause: clauses[level],
    binding,
    fact: item.key,
    outcome: notApplicable === undefined ? reaches(used, wanted) : 'unknown',
    message: notApplicable === undefined ? askedOf(item, used, wanted) : notRated(item, open),
    place,
  };
}

function askedOf(item: Item, used: Muc | undefined, wanted: Muc): string {
  return used
    ? `Mục ${item.number} (${item.title}) đạt “${used}”, cần từ “${wanted}”`
    : `Mục ${item.number} (${item.title}) chưa có cấp độ, cần từ “${wanted}”`;
}

function notRated({ number, title }: Item, open: readonly string[] | null): string {
  return open
    ? `Mục ${number} (${title}) ghi không đánh giá dù năm trước còn ${open.length} hạn chế phải khắc phục`
    : `Mục ${number} (${title}) ghi không đánh giá nhưng chưa có hồ sơ kỳ trước để đối chiếu (ky_truoc; không lưu thì ghi null)`;
}
