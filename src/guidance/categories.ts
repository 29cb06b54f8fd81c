import type { ClauseId } from './clauses.js';

/** How the guidance treats one kind of collective (B.I.1.1, B.II.1.1; table 3.1 of the inventory). */
export interface Category {
  readonly title: string;
  /** Where the review of this kind is asked for. */
  readonly review: ClauseId;
  /** Who manages it by default. */
  readonly managedBy: 'trung_uong' | 'btv_tinh_uy' | 'btv_cap_huyen' | 'so_nganh';
  /** Where its classification is asked for; null when the guidance only has it reviewed. */
  readonly classified: ClauseId | null;
  /** Set of criteria of the framework; null where the guidance gives none of group (2). */
  readonly framework: 'cap_uy' | 'dang_doan' | 'mat_tran' | 'tham_muu' | null;
  /** True where opinions by Mẫu 03 must be asked (B.II.1.6.B2). */
  readonly opinions: boolean;
  /** True for bodies of the Party: they are reviewed after the bodies they lead (B.I.4.2-d1-s4). */
  readonly party: boolean;
}

const category = (
  title: string,
  review: ClauseId,
  managedBy: Category['managedBy'],
  classified: ClauseId | null,
  framework: Category['framework'],
  more: Partial<Pick<Category, 'opinions' | 'party'>> = {},
): Category => ({
  title,
  review,
  managedBy,
  classified,
  framework,
  opinions: false,
  party: false,
  ...more,
});

export const categories = {
  btv_tinh: category('Ban Thường vụ Tỉnh ủy', 'B.I.1.1.a-d1', 'trung_uong', null, null, {
    party: true,
  }),
  btv_huyen: category(
    'Ban thường vụ cấp ủy cấp huyện',
    'B.I.1.1.a-d1',
    'btv_tinh_uy',
    'B.II.1.1-d1',
    'cap_uy',
    { opinions: true, party: true },
  ),
  dd_hdnd: category(
    'Đảng đoàn HĐND tỉnh',
    'B.I.1.1.a-d2',
    'btv_tinh_uy',
    'B.II.1.1-d1',
    'dang_doan',
    { party: true },
  ),
  bcsd_ubnd: category(
    'Ban cán sự đảng UBND tỉnh',
    'B.I.1.1.a-d2',
    'btv_tinh_uy',
    'B.II.1.1-d1',
    'dang_doan',
    { party: true },
  ),
  dd_khac: category(
    'Đảng đoàn Mặt trận, đoàn thể tỉnh',
    'B.I.1.1.a-d2',
    'btv_tinh_uy',
    'B.II.1.1-d1',
    'dang_doan',
    { party: true },
  ),
  bcsd_khac: category(
    'Ban cán sự đảng VKSND, TAND tỉnh',
    'B.I.1.1.a-d2',
    'btv_tinh_uy',
    'B.II.1.1-d1',
    'dang_doan',
    { party: true },
  ),
  tham_muu_tinh: category(
    'Cơ quan tham mưu, giúp việc Tỉnh ủy',
    'B.I.1.1.a-d3',
    'btv_tinh_uy',
    'B.II.1.1-d2',
    'tham_muu',
    { party: true },
  ),
  doan_dbqh: category('Lãnh đạo Đoàn ĐBQH tỉnh', 'B.I.1.1.a-d4', 'btv_tinh_uy', null, null),
  tt_hdnd_tinh: category('Thường trực HĐND tỉnh', 'B.I.1.1.a-d4', 'btv_tinh_uy', null, null),
  ubnd_tinh: category('Tập thể lãnh đạo UBND tỉnh', 'B.I.1.1.a-d4', 'btv_tinh_uy', null, null),
  mttq_tinh: category(
    'Ban thường trực Ủy ban MTTQ tỉnh',
    'B.I.1.1.a-d4',
    'btv_tinh_uy',
    null,
    null,
  ),
  btv_ctxh_tinh: category(
    'Ban thường vụ tổ chức chính trị - xã hội tỉnh',
    'B.I.1.1.a-d4',
    'btv_tinh_uy',
    null,
    null,
  ),
  btv_tinh_doan: category(
    'Ban Thường vụ Tỉnh Đoàn',
    'B.I.1.1.a-d4',
    'btv_tinh_uy',
    'B.II.1.1-d3',
    null,
  ),
  so_nganh: category('Sở, ban, ngành tỉnh', 'B.I.1.1.a-d5', 'btv_tinh_uy', 'B.II.1.1-d4', null),
  ban_hdnd_tinh: category('Ban HĐND tỉnh', 'B.I.1.1.a-d5', 'btv_tinh_uy', 'B.II.1.1-d4', null),
  don_vi_khac_tinh: category(
    'Tổ chức, cơ quan, đơn vị khác của tỉnh',
    'B.I.1.1.a-d5',
    'btv_tinh_uy',
    'B.II.1.1-d4',
    null,
  ),
  cap_uy_co_so: category('Cấp ủy cơ sở', 'B.I.1.1.b-d1', 'btv_cap_huyen', 'B.II.1.1-d1', 'cap_uy', {
    opinions: true,
    party: true,
  }),
  tham_muu_huyen: category(
    'Cơ quan tham mưu, giúp việc huyện ủy',
    'B.I.1.1.b-d1',
    'btv_cap_huyen',
    'B.II.1.1-d2',
    'tham_muu',
    { party: true },
  ),
  mttq_huyen_xa: category(
    'Ban thường trực Ủy ban MTTQ cấp huyện, cấp xã',
    'B.I.1.1.b-d2',
    'btv_cap_huyen',
    'B.II.1.1-d5',
    'mat_tran',
  ),
  ctxh_huyen: category(
    'Ban thường vụ tổ chức chính trị - xã hội cấp huyện',
    'B.I.1.1.b-d2',
    'btv_cap_huyen',
    'B.II.1.1-d5',
    'mat_tran',
  ),
  bch_ctxh_co_so: category(
    'Ban chấp hành tổ chức chính trị - xã hội cơ sở',
    'B.I.1.1.b-d2',
    'btv_cap_huyen',
    'B.II.1.1-d5',
    'mat_tran',
  ),
  khac_huyen: category(
    'Phòng, ban, đơn vị cấp huyện',
    'B.I.1.1.b-d2',
    'btv_cap_huyen',
    'B.II.1.1-d5',
    null,
  ),
  don_vi_thuoc_so: category(
    'Đơn vị trực thuộc sở, ngành',
    'B.I.1.1.c',
    'so_nganh',
    'B.II.1.1-d6',
    null,
  ),
} as const satisfies Readonly<Record<string, Category>>;

export type Loai = keyof typeof categories;

/** Codes of each framework with their clauses (B.II.1.2, B.II.1.3; table 3.2). */
export const frameworks: Readonly<
  Record<NonNullable<Category['framework']>, Readonly<Record<string, ClauseId>>>
> = {
  cap_uy: {
    'K1.1': 'B.II.1.2(1)-d1',
    'K1.2': 'B.II.1.2(1)-d2',
    'K2.1': 'B.II.1.2(2)-d1',
    'K2.2': 'B.II.1.2(2)-d2',
    'K2.3': 'B.II.1.2(2)-d3',
    'K2.4': 'B.II.1.2(2)-d4',
    K3: 'B.II.1.2(3)',
  },
  dang_doan: {
    'K1.1': 'B.II.1.3(1)-d1',
    'K1.2': 'B.II.1.3(1)-d2',
    'K2.1': 'B.II.1.3(2)-d1-p1',
    'K2.2': 'B.II.1.3(2)-d1-p2',
    'K2.3': 'B.II.1.3(2)-d1-p3',
    'K2.4': 'B.II.1.3(2)-d1-p4',
    K3: 'B.II.1.3(3)',
  },
  mat_tran: {
    'K1.1': 'B.II.1.3(1)-d1',
    'K1.2': 'B.II.1.3(1)-d2',
    'M2.1': 'B.II.1.3(2)-d2-p1',
    'M2.2': 'B.II.1.3(2)-d2-p2',
    'M2.3': 'B.II.1.3(2)-d2-p3',
    K3: 'B.II.1.3(3)',
  },
  tham_muu: {
    'K1.1': 'B.II.1.3(1)-d1',
    'K1.2': 'B.II.1.3(1)-d2',
    'T2.1': 'B.II.1.3(2)-d3-p1',
    'T2.2': 'B.II.1.3(2)-d3-p2',
    'T2.3': 'B.II.1.3(2)-d3-p3',
    'T2.4': 'B.II.1.3(2)-d3-p4',
    K3: 'B.II.1.3(3)',
  },
};

/**
 * Set for the kinds to which the guidance gives no group (2) (table 3.1, note iv): G codes are the
 * program's own until the authority sets others.
 */
export const genericFramework: Readonly<Record<string, ClauseId>> = {
  'K1.1': 'B.II.1.3(1)-d1',
  'K1.2': 'B.II.1.3(1)-d2',
  'G2.1': 'B.II.1.1-d6',
  'G2.2': 'B.II.1.1-d6',
  'G2.3': 'B.II.1.1-d6',
  K3: 'B.II.1.3(3)',
};

/** Codes with their clauses for one kind of collective. */
export function frameworkOf(loai: Loai): Readonly<Record<string, ClauseId>> {
  const { framework } = categories[loai];
  return framework === null ? genericFramework : frameworks[framework];
}

/** Criteria that may carry no level: freely ("nếu có"), with a reason, or when nothing is left open. */
export const mayBeUnrated: Readonly<Record<string, 'free' | 'reason' | 'none_open'>> = {
  'T2.4': 'free',
  'G2.3': 'free',
  'M2.3': 'reason',
  K3: 'none_open',
};

/** Criteria on the classification of subordinate units. */
export const unitCriteria: readonly string[] = ['K2.4', 'M2.3', 'T2.4', 'G2.3'];

/** Kinds that may stand in any block; the others are of the Party or never are (M01.H). */
export const kindsOfAnyBlock: readonly Loai[] = [
  'don_vi_khac_tinh',
  'khac_huyen',
  'don_vi_thuoc_so',
];
