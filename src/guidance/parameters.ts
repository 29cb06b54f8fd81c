import type { Loai } from './categories.js';
import type { ClauseId } from './clauses.js';
import { thangKyLuat } from './discipline.js';
import type { Mau01Key, Mau02Key } from './items.js';

/** Minimum review time in half days, with the clause of its row (B.I.4.2-d4). */
export interface MinimumTime {
  readonly without: number;
  readonly withoutClause: ClauseId;
  readonly with: number;
  readonly withClause: ClauseId;
}

/** One way of reading an unclear text. */
export interface Reading {
  readonly value: string;
  readonly meaning: string;
}

/** A number, date, list or reading that the guidance sets or leaves to an authority. */
export interface Parameter<T> {
  readonly clause: ClauseId;
  /** Other clauses that leave the same thing to an authority. */
  readonly also?: readonly ClauseId[];
  readonly title: string;
  /** What one is counted in; `-` for lists and readings. */
  readonly unit: string;
  readonly value: T;
  /** Text it comes from. */
  readonly source: string;
  /** First day in force; `to` is absent while it lasts. */
  readonly from: string;
  readonly to?: string;
  /** The defensible readings, the default first. */
  readonly readings?: readonly Reading[];
}

const HD10 = { source: 'Hướng dẫn 10-HD/TU', from: '2019-11-18' } as const;
const DEFAULT = { source: 'Cách hiểu mặc định của chương trình', from: '2019-11-18' } as const;

const times = (
  without: number,
  withoutClause: ClauseId,
  withSuggestion: number,
  withClause: ClauseId,
): MinimumTime => ({ without, withoutClause, with: withSuggestion, withClause });
const OTHER = times(1, 'B.I.4.2-d4-r7', 2, 'B.I.4.2-d4-r8');
const BIG_PARTY_GROUP = times(2, 'B.I.4.2-d4-r5', 3, 'B.I.4.2-d4-r6');

/** Half days; a category that is not here has its time set by the district or the sở (r9). */
const minimumTimes: Partial<Record<Loai, MinimumTime>> = {
  btv_tinh: times(4, 'B.I.4.2-d4-r1', 6, 'B.I.4.2-d4-r2'),
  btv_huyen: times(4, 'B.I.4.2-d4-r3', 5, 'B.I.4.2-d4-r4'),
  dd_hdnd: BIG_PARTY_GROUP,
  bcsd_ubnd: BIG_PARTY_GROUP,
  dd_khac: OTHER,
  bcsd_khac: OTHER,
  tham_muu_tinh: OTHER,
  doan_dbqh: OTHER,
  tt_hdnd_tinh: OTHER,
  ubnd_tinh: OTHER,
  mttq_tinh: OTHER,
  btv_ctxh_tinh: OTHER,
  btv_tinh_doan: OTHER,
  so_nganh: OTHER,
  ban_hdnd_tinh: OTHER,
  don_vi_khac_tinh: OTHER,
};

const parameter = <T>(definition: Parameter<T>): Parameter<T> => definition;

const reading = (
  clause: ClauseId,
  title: string,
  readings: readonly [Reading, ...Reading[]],
): Parameter<string> => ({
  clause,
  title,
  unit: '-',
  value: readings[0].value,
  readings,
  ...DEFAULT,
});

/** What the guidance leaves to an authority and gives no value for: null until ky.yaml records one. */
const local = (clause: ClauseId, title: string, unit = '-'): Parameter<null> => ({
  clause,
  title,
  unit,
  value: null,
  source: 'Hướng dẫn 10-HD/TU giao cấp có thẩm quyền quy định',
  from: '2019-11-18',
});

/** The unclear texts, each with its defensible readings; a ruling is recorded in `cach_hieu`. */
const readingParameters = {
  quota_mau_so: reading('B.II.4-d1-s2', 'Mẫu số của tỷ lệ 20%', [
    {
      value: 'vong_1',
      meaning: 'số được bỏ phiếu hoàn thành tốt ở vòng 1, gồm cả số sau đó lên xuất sắc',
    },
    { value: 'cuoi_cung', meaning: 'số còn lại ở mức hoàn thành tốt, không gồm số xuất sắc' },
  ]),
  quota_phieu_tinh: reading('B.II.4-d1-s2', 'Phiếu vòng 1 được tính vào mẫu số', [
    { value: 'hop_le', meaning: 'chỉ đối tượng không bị điều kiện xếp loại loại trừ' },
    { value: 'tat_ca', meaning: 'mọi đối tượng đủ phiếu' },
  ]),
  quota_tap_the_duoi_5: reading('B.II.4-d1-s4', 'Tập thể dưới 5 cán bộ lãnh đạo', [
    { value: 'mien_tru', meaning: 'được chọn không quá 01 người, không tính vào nhóm chức danh' },
    { value: 'tran', meaning: 'không quá 01 người, vẫn tính trong nhóm chức danh' },
  ]),
  duoi_5_tinh: reading('B.II.4-d1-s4', 'Đếm cán bộ lãnh đạo của tập thể dưới 5', [
    { value: 'thanh_vien', meaning: 'mọi thành viên lãnh đạo của tập thể' },
    { value: 'duoc_xep', meaning: 'chỉ người do cấp này xếp loại' },
  ]),
  nhom_mac_dinh: reading('B.II.1.4(1)-d3-s1', 'Nhóm tập thể khi chưa ghép nhóm', [
    { value: 'theo_loai', meaning: 'mỗi loại đối tượng là một nhóm' },
    { value: 'ca_danh_sach', meaning: 'cả danh sách của ban thường vụ là một nhóm' },
  ]),
  nguong_phieu: reading('B.II.4-d1-s1', 'Ngưỡng phiếu đồng ý', [
    { value: 'tong_so', meaning: 'quá nửa tổng số thành viên ban thường vụ' },
    { value: 'co_mat', meaning: 'quá nửa số thành viên có mặt' },
    { value: 'hop_le', meaning: 'quá nửa số phiếu hợp lệ' },
  ]),
  thoi_luong_hop_chung: reading('B.I.2.1-s2', 'Thời gian tối thiểu khi kiểm điểm kết hợp', [
    { value: 'lon_nhat', meaning: 'mức lớn nhất trong các tập thể' },
    { value: 'tong', meaning: 'tổng mức của các tập thể' },
  ]),
  pham_vi_ket_qua: reading('B.II.1.4(1)-d2', 'Tiêu chí kết quả của Mẫu 01', [
    { value: 'i1_i2', meaning: 'mục I.1 và I.2' },
    { value: 'i2', meaning: 'mục I.2' },
    { value: 'i1_i2_i5', meaning: 'mục I.1, I.2 và I.5' },
  ]),
  pham_vi_co_ban: reading('B.II.1.4(3)-d1', 'Phạm vi tiêu chí cơ bản', [
    { value: 'ket_qua', meaning: 'tiêu chí kết quả; Kém ở tiêu chí khác là cảnh báo' },
    { value: 'tat_ca', meaning: 'mọi tiêu chí' },
  ]),
  cap_do_tinh: reading('B.II.1.6.B3', 'Cấp độ được tính khi thẩm định khác tự đánh giá', [
    { value: 'tham_dinh', meaning: 'cấp độ thẩm định' },
    { value: 'tu_danh_gia', meaning: 'cấp độ tự đánh giá' },
  ]),
  chi_tieu_lien_ket: reading('B.II.1.4(4)-d2', 'Dưới 50% chỉ tiêu; chỉ tiêu chủ yếu không đạt', [
    { value: 'va', meaning: 'cả hai cùng xảy ra' },
    { value: 'hoac', meaning: 'chỉ cần một' },
  ]),
  chi_tieu_chu_yeu: reading('B.II.1.4(4)-d2', 'Chỉ tiêu chủ yếu không đạt 100%', [
    { value: 'co_mot', meaning: 'có ít nhất một chỉ tiêu chủ yếu không đạt' },
    { value: 'tat_ca', meaning: 'mọi chỉ tiêu chủ yếu đều không đạt' },
  ]),
  chi_tieu_bat_kha_khang: reading('B.II.1.4(4)-d2', 'Chỉ tiêu được công nhận bất khả kháng', [
    { value: 'loai_ra', meaning: 'không tính chỉ tiêu đó' },
    { value: 'mien', meaning: 'không áp dụng cả khoản này' },
    { value: 'tinh_dat', meaning: 'tính là đã hoàn thành' },
  ]),
  ky_luat_tap_the_tu_khac_phuc: reading(
    'B.II.1.4(3)-d2',
    'Tập thể bị kỷ luật nhưng tự phát hiện, khắc phục xong',
    [
      { value: 'ngoai_le', meaning: 'không bị xếp không hoàn thành nhiệm vụ' },
      { value: 'khong_ngoai_le', meaning: 'vẫn xếp không hoàn thành nhiệm vụ' },
    ],
  ),
  vi_pham_da_tinh: reading('B.II.1.4(4)-d4-s2', 'Vi phạm đã tính một lần khi xếp loại', [
    { value: 'moi_muc', meaning: 'không tính lại ở mọi mức' },
    {
      value: 'khong_hoan_thanh',
      meaning: 'chỉ không tính lại khi xếp không hoàn thành; vẫn không được hoàn thành tốt',
    },
  ]),
  tran_dung_dau: reading('B.II.2-d1-s2', 'Mức trần của người đứng đầu', [
    { value: 'moi_noi', meaning: 'tập thể và mọi tổ chức, cơ quan, đơn vị mình đứng đầu' },
    { value: 'tap_the', meaning: 'chỉ tập thể mình đứng đầu' },
  ]),
  ba_ngay_lam_viec: reading('B.I.4.1.a-d1-s3', 'Cách tính 03 ngày làm việc', [
    { value: 'tinh_ngay_hop', meaning: 'không tính ngày gửi, tính ngày họp' },
    { value: 'khong_tinh_ngay_hop', meaning: 'ba ngày làm việc trọn ở giữa' },
  ]),
};

export type ReadingId = keyof typeof readingParameters;
export const readingIds = Object.keys(readingParameters) as readonly ReadingId[];

/**
 * Every parameter of the guidance. Ids are the keys of `tham_so` and `cach_hieu` in ky.yaml where an
 * office may set them.
 */
export const parameters = {
  quota_ty_le: parameter<number>({
    clause: 'B.II.1.4(1)-d3-s1',
    title: 'Tỷ lệ hoàn thành xuất sắc trên số hoàn thành tốt',
    unit: '%',
    value: 20,
    ...HD10,
  }),
  so_lanh_dao_it: parameter<number>({
    clause: 'B.II.4-d1-s4',
    title: 'Tập thể dưới số cán bộ lãnh đạo này',
    unit: 'người',
    value: 5,
    ...HD10,
  }),
  suat_tap_the_it: parameter<number>({
    clause: 'B.II.4-d1-s4',
    title: 'Số hoàn thành xuất sắc của tập thể ít cán bộ',
    unit: 'người',
    value: 1,
    ...HD10,
  }),
  thoi_luong: parameter<Partial<Record<Loai, MinimumTime>>>({
    clause: 'B.I.4.2-d4-r9',
    title: 'Thời gian kiểm điểm tối thiểu',
    unit: 'nửa ngày',
    value: minimumTimes,
    ...HD10,
  }),
  so_ngay_gui: parameter<number>({
    clause: 'B.I.4.1.a-d1-s3',
    title: 'Gửi dự thảo trước hội nghị',
    unit: 'ngày làm việc',
    value: 3,
    ...HD10,
  }),
  ngay_goi_y: parameter<string>({
    clause: 'B.I.4.1.b-s2',
    title: 'Tham mưu gợi ý kiểm điểm trước ngày',
    unit: 'tháng-ngày',
    value: '11-20',
    ...HD10,
  }),
  ngay_nop_tinh: parameter<string>({
    clause: 'B.II.3-s3',
    title: 'Nộp hồ sơ về Ban Tổ chức Tỉnh ủy trước ngày (năm sau)',
    unit: 'tháng-ngày',
    value: '02-01',
    ...HD10,
  }),
  cuoi_nam: parameter<{ tu: string; den: string }>({
    clause: 'B.I.4.2-d1-s1',
    title: 'Dịp cuối năm (đến ngày của năm sau)',
    unit: 'tháng-ngày',
    value: { tu: '11-15', den: '01-31' },
    ...DEFAULT,
  }),
  danh_gia_trong_ngay: parameter<number>({
    clause: 'B.II.0-s2',
    title: 'Tự đánh giá ngay sau khi kết thúc kiểm điểm',
    unit: 'ngày',
    value: 7,
    ...DEFAULT,
  }),
  tieu_chi_ket_qua: parameter<readonly Mau01Key[]>({
    clause: 'B.II.1.4(1)-d2',
    title: 'Tiêu chí kết quả của Mẫu 01',
    unit: '-',
    value: ['quan_triet', 'lanh_dao_nhiem_vu'],
    ...DEFAULT,
  }),
  tieu_chi_co_ban: parameter<readonly Mau01Key[]>({
    clause: 'B.II.1.4(3)-d1',
    title: 'Tiêu chí cơ bản của Mẫu 01',
    unit: '-',
    value: ['quan_triet', 'lanh_dao_nhiem_vu'],
    ...DEFAULT,
  }),
  khung_ca_nhan: parameter<{ ket_qua: readonly Mau02Key[]; co_ban: readonly Mau02Key[] }>({
    clause: 'B.II.2-s1',
    also: ['B.I.3.2-d3', 'B.I.3.2-s0'],
    title: 'Tiêu chí kết quả, cơ bản của Mẫu 02',
    unit: '-',
    value: { ket_qua: ['nhiem_vu'], co_ban: ['nhiem_vu'] },
    ...DEFAULT,
  }),
  khung_1091: parameter<string>({
    clause: 'B.II.2-s1',
    title: 'Quy định tiêu chí cán bộ diện Ban Thường vụ Tỉnh ủy quản lý',
    unit: '-',
    value: '1091-QĐ/TU',
    ...HD10,
  }),
  chi_tieu_nguong: parameter<number>({
    clause: 'B.II.1.4(4)-d2',
    title: 'Hoàn thành dưới tỷ lệ này số chỉ tiêu, nhiệm vụ',
    unit: '%',
    value: 50,
    ...HD10,
  }),
  thang_ky_luat: parameter<typeof thangKyLuat>({
    clause: 'B.II.1.4(4)-d4-s1',
    title: 'Thang hình thức kỷ luật',
    unit: '-',
    value: thangKyLuat,
    source: 'Quy định của Đảng và pháp luật về xử lý kỷ luật, đến 2019',
    from: '2017-11-15',
  }),
  chu_the_y_kien: parameter<Readonly<Record<'tinh' | 'huyen', readonly Loai[]>>>({
    clause: 'B.II.1.6.B2(1)-d1',
    title: 'Các bên cho ý kiến theo Mẫu 03',
    unit: '-',
    value: {
      tinh: [
        'tham_muu_tinh',
        'tt_hdnd_tinh',
        'ubnd_tinh',
        'mttq_tinh',
        'btv_ctxh_tinh',
        'btv_tinh_doan',
      ],
      huyen: ['tham_muu_huyen', 'mttq_huyen_xa', 'ctxh_huyen'],
    },
    ...HD10,
  }),
  noi_kiem_diem: parameter<Readonly<Record<string, ClauseId>>>({
    clause: 'B.I.2.2-d1',
    title: 'Nơi kiểm điểm theo mã chức danh',
    unit: '-',
    value: {
      uv_btv_tinh: 'B.I.2.2-d1',
      uv_btv_huyen: 'B.I.2.2-d1',
      uv_bch_tinh: 'B.I.2.2-d2',
      uv_bch_huyen: 'B.I.2.2-d2',
      lanh_dao_doan_dbqh: 'B.I.2.2-d3',
      pct_hdnd: 'B.I.2.2-d4',
      uv_ubkt_tinh: 'B.I.2.2-d5',
      uv_dang_doan: 'B.I.2.2-d6',
      uv_bcsd: 'B.I.2.2-d6',
      uv_btv_ctxh_tinh: 'B.I.2.2-d6',
      cap_uy_vien_co_so: 'B.I.2.2-d7',
    },
    ...HD10,
  }),
  so_chuc_vu_noi_khac: parameter<number>({
    clause: 'B.I.2.2-d10',
    title: 'Giữ từ số chức vụ này, kiểm điểm thêm ở nơi khác khi có yêu cầu',
    unit: 'chức vụ',
    value: 3,
    ...HD10,
  }),
  han_nop_cung_cap: local('B.II.3-s2', 'Hạn nộp về ban tổ chức cấp ủy cùng cấp', 'ngày'),
  noi_dung_y_kien: local('B.II.1.6.B2(2)-s0', 'Nội dung xin ý kiến đối với cấp ủy cơ sở'),
  noi_kiem_diem_khac: local('B.I.2.2-d11', 'Nơi kiểm điểm của cán bộ khác'),
  yeu_cau_noi_khac: local('B.I.2.2-d10', 'Yêu cầu kiểm điểm ở nơi khác'),
  khung_tieu_chi: local('B.II.1.1-d6', 'Khung tiêu chí của loại tập thể chưa có khung'),
  ngay_nghi: local('B.I.4.1.a-d1-s3', 'Ngày nghỉ thêm', 'ngày'),
  ngay_lam_bu: local('B.I.4.1.a-d1-s3', 'Ngày làm bù', 'ngày'),
  hinh_thuc_cong_khai: local('A.2-s4', 'Hình thức công khai kết quả'),
  ...readingParameters,
} as const;

export type ParameterId = keyof typeof parameters;

export const parameterIds = Object.keys(parameters) as readonly ParameterId[];

/** The items of Mẫu 01 that are results, by reading (B.II.1.4(1)-d2). */
export const resultItemsOf: Readonly<Record<string, readonly Mau01Key[]>> = {
  i1_i2: ['quan_triet', 'lanh_dao_nhiem_vu'],
  i2: ['lanh_dao_nhiem_vu'],
  i1_i2_i5: ['quan_triet', 'lanh_dao_nhiem_vu', 'kiem_tra_giam_sat'],
};

/** The parameters that cite a clause. */
export function parametersOf(clause: ClauseId): ParameterId[] {
  return parameterIds.filter((id) => {
    const { clause: own, also = [] }: Parameter<unknown> = parameters[id];
    return own === clause || also.includes(clause);
  });
}
