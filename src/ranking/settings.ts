import { dayOfYear, type IsoDate } from '../date.js';
import type { Year } from '../dossier/year.js';
import type { LocalDays } from '../guidance/calendar.js';
import type { Loai } from '../guidance/categories.js';
import type { Mau01Key, Mau02Key } from '../guidance/items.js';
import {
  type MinimumTime,
  parameters,
  type ReadingId,
  readingIds,
  resultItemsOf,
} from '../guidance/parameters.js';
import { type UsedParameter, usedParameters } from './used-parameters.js';

/** The numbers, dates and readings that hold for one year's folder. */
export interface Settings {
  readonly quotaPercent: number;
  readonly smallBelow: number;
  readonly smallSeats: number;
  readonly draftDays: number;
  readonly suggestionsBefore: IsoDate;
  readonly submissionBefore: IsoDate;
  /** Last day set by the district for papers sent to the same level; null when not set (B.II.3-s2). */
  readonly submissionSameLevel: IsoDate | null;
  readonly yearEnd: { readonly from: IsoDate; readonly to: IsoDate };
  readonly selfEvaluationDays: number;
  readonly resultItems: readonly Mau01Key[];
  readonly basicItems: readonly Mau01Key[];
  readonly cadreItems: {
    readonly results: readonly Mau02Key[];
    readonly basic: readonly Mau02Key[];
  };
  /** True when the office has supplied a criteria table for individuals (B.II.2-s1). */
  readonly cadreItemsBinding: boolean;
  /** Paper with the criteria of cadres managed by BTVTU (B.II.2-s1). */
  readonly cadreStandard: string;
  readonly targetPercent: number;
  readonly minimumTimes: Partial<Readonly<Record<Loai, MinimumTime>>>;
  readonly readings: Readonly<Record<ReadingId, string>>;
  /** The same, for questions whose answer changes no level: nobody notes that they were asked. */
  readonly unnoted: Pick<Settings, 'readings'>;
  readonly localDays: LocalDays;
  /** Leading posts from which a review elsewhere may be requested (B.I.2.2-d10). */
  readonly otherVenuePosts: number;
  readonly used: readonly UsedParameter[];
}

/**
 * The parameters of a year: the guidance's, replaced by what ky.yaml records. `other` looks at the
 * year under other readings than those in force.
 */
export function settingsOf(year: Year, other: Partial<Record<ReadingId, string>> = {}): Settings {
  const { tham_so = {}, cach_hieu = {} } = year.ky.data;
  const next = year.nam + 1;
  const window = parameters.cuoi_nam.value;
  const frame = tham_so.khung_ca_nhan?.gia_tri;
  const readings = Object.fromEntries(
    readingIds.map((id) => [id, other[id] ?? cach_hieu[id]?.gia_tri ?? parameters[id].value]),
  ) as Record<ReadingId, string>;
  return {
    quotaPercent: tham_so.quota_ty_le?.gia_tri ?? parameters.quota_ty_le.value,
    smallBelow: parameters.so_lanh_dao_it.value,
    smallSeats: parameters.suat_tap_the_it.value,
    draftDays: parameters.so_ngay_gui.value,
    suggestionsBefore:
      tham_so.ngay_goi_y?.gia_tri ?? dayOfYear(year.nam, parameters.ngay_goi_y.value),
    submissionBefore:
      tham_so.ngay_nop_tinh?.gia_tri ?? dayOfYear(next, parameters.ngay_nop_tinh.value),
    submissionSameLevel: tham_so.han_nop_cung_cap?.gia_tri ?? null,
    yearEnd: {
      from: tham_so.cuoi_nam?.gia_tri.tu ?? dayOfYear(year.nam, window.tu),
      to: tham_so.cuoi_nam?.gia_tri.den ?? dayOfYear(next, window.den),
    },
    selfEvaluationDays:
      tham_so.danh_gia_trong_ngay?.gia_tri ?? parameters.danh_gia_trong_ngay.value,
    resultItems: tham_so.tieu_chi_ket_qua?.gia_tri ?? resultItemsOf[readings.pham_vi_ket_qua] ?? [],
    basicItems: tham_so.tieu_chi_co_ban?.gia_tri ?? parameters.tieu_chi_co_ban.value,
    cadreItems: {
      results: frame?.ket_qua ?? parameters.khung_ca_nhan.value.ket_qua,
      basic: frame?.co_ban ?? parameters.khung_ca_nhan.value.co_ban,
    },
    cadreItemsBinding: frame !== undefined,
    cadreStandard: tham_so.khung_ca_nhan?.van_ban ?? parameters.khung_1091.value,
    targetPercent: parameters.chi_tieu_nguong.value,
    // The guidance's own times (r1 to r8) are not the district's to change (r9).
    minimumTimes: { ...localTimes(tham_so.thoi_luong?.gia_tri), ...parameters.thoi_luong.value },
    readings,
    unnoted: { readings },
    localDays: {
      off: tham_so.ngay_nghi?.gia_tri ?? [],
      makeup: tham_so.ngay_lam_bu?.gia_tri ?? [],
    },
    otherVenuePosts: parameters.so_chuc_vu_noi_khac.value,
    used: usedParameters(year),
  };
}

/** Times set by the district or the sở, in days, as half days under r9. */
function localTimes(
  times: Partial<Record<Loai, { khong_goi_y: number; co_goi_y: number }>> | undefined,
): Partial<Record<Loai, MinimumTime>> {
  return Object.fromEntries(
    Object.entries(times ?? {}).map(([loai, days]) => [
      loai,
      {
        without: days.khong_goi_y * 2,
        withoutClause: 'B.I.4.2-d4-r9',
        with: days.co_goi_y * 2,
        withClause: 'B.I.4.2-d4-r9',
      } satisfies MinimumTime,
    ]),
  );
}
