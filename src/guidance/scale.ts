/** The four levels of a criterion and the four of the classification, lowest first (B.II.1.4, B.II.1.6.B1-s1). */
export const MUC = ['Kém', 'Trung bình', 'Tốt', 'Xuất sắc'] as const;
export const XEP_LOAI = [
  'Không hoàn thành nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành xuất sắc nhiệm vụ',
] as const;

export type Muc = (typeof MUC)[number];
export type XepLoai = (typeof XEP_LOAI)[number];

export const [KHT, HT, HTT, HTXS] = XEP_LOAI;
/** Short forms used in wide tables only. */
export const XEP_LOAI_NGAN: Readonly<Record<XepLoai, string>> = {
  [KHT]: 'KHT',
  [HT]: 'HT',
  [HTT]: 'HTT',
  [HTXS]: 'HTXS',
};

export function mucRank(muc: Muc): number {
  return MUC.indexOf(muc);
}

export function xepLoaiRank(level: XepLoai): number {
  return XEP_LOAI.indexOf(level);
}

/** The lower of two levels. */
export function lower(a: XepLoai, b: XepLoai): XepLoai {
  return xepLoaiRank(a) <= xepLoaiRank(b) ? a : b;
}
