import type { CaNhan, ChiTieu, HanChe, KhacPhuc, TapThe } from '../dossier/generated/types.js';
import type { CaNhanDossier, Dossier, TapTheDossier, Year } from '../dossier/year.js';
import { openShortcomings } from '../ranking/ratings.js';
import { earlierText } from './views/shortcomings.js';

/** Rows of a list in a form to be filled in, unless the office asks for more. */
export const ROWS = 5;

/**
 * A dossier as a form that is given out shows it: who is asked and about what (names, targets, last
 * year's shortcomings, issues suggested), without any answer. Lists have `rows` empty items.
 */
export function askingDossier<T extends Dossier>(year: Year, dossier: T, rows: number): T {
  const data =
    dossier.kind === 'tap_the'
      ? askingTapThe(year, dossier, rows)
      : askingCaNhan(year, dossier, rows);
  return { ...dossier, data };
}

/** A year of such dossiers. */
export function asking(year: Year, rows: number): Year {
  const all = <T extends Dossier>(dossiers: ReadonlyMap<string, T>) =>
    new Map([...dossiers].map(([id, one]): [string, T] => [id, askingDossier(year, one, rows)]));
  return { ...year, tap_the: all(year.tap_the), ca_nhan: all(year.ca_nhan) };
}

function askingTapThe(year: Year, dossier: TapTheDossier, rows: number): TapThe {
  const { bao_cao, tu_danh_gia: _, chi_tieu, y_kien, ...kept } = dossier.data;
  return {
    ...kept,
    ...(bao_cao?.nguoi_ky && { bao_cao: { nguoi_ky: bao_cao.nguoi_ky } }),
    ...(y_kien && { y_kien: y_kien.map(({ uu_diem, han_che, muc, ...letter }) => letter) }),
    chi_tieu: chi_tieu?.length ? chi_tieu.map(planned) : times(rows, emptyTarget),
    ...askedLists(year, dossier, rows),
  };
}

function askingCaNhan(year: Year, dossier: CaNhanDossier, rows: number): CaNhan {
  const { ban_kiem_diem, tu_danh_gia, tieu_chi_bo_sung, ...kept } = dossier.data;
  return { ...kept, ...askedLists(year, dossier, rows) };
}

/** What was planned, without what came of it. */
function planned({ ten, loai, don_vi_tinh, ke_hoach, chieu, chu_yeu }: ChiTieu[number]) {
  return {
    ten,
    loai,
    ...(don_vi_tinh !== undefined && { don_vi_tinh }),
    ...(ke_hoach !== undefined && { ke_hoach }),
    ...(chieu !== undefined && { chieu }),
    ...(chu_yeu !== undefined && { chu_yeu }),
  };
}

const emptyTarget = (): ChiTieu[number] => ({ ten: '', loai: 'chi_tieu' });

function askedLists(year: Year, dossier: Dossier, rows: number) {
  const { goi_y } = dossier.data;
  return {
    han_che: times(rows, (): HanChe[number] => ({ ma: '', noi_dung: '' })),
    khac_phuc: { tung_muc: earlier(year, dossier, rows) },
    ...(goi_y && { goi_y: goi_y.map(({ giai_trinh, ...issue }) => issue) }),
  };
}

type Remedy = NonNullable<KhacPhuc['tung_muc']>[number];

/**
 * Last year's open shortcomings, and empty rows for what else was pointed out: by an authority, in an
 * earlier period, or in a dossier that last year's folder does not have.
 */
function earlier(year: Year, dossier: Dossier, rows: number): Remedy[] {
  const unanswered = '' as Remedy['trang_thai'];
  const open = (openShortcomings(year, dossier) ?? []).map((item) => {
    const isCode = earlierText(year, dossier, item) !== item;
    return { ...(isCode ? { han_che: item } : { noi_dung: item }), trang_thai: unanswered };
  });
  const more = Math.max(rows - open.length, SPARE);
  return [...open, ...times(more, () => ({ noi_dung: '', trang_thai: unanswered }))];
}

/** Empty rows that are always there, whatever is known. */
const SPARE = 2;

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
