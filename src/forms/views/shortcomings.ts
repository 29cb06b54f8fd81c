import type { GoiY, HanChe, KhacPhuc } from '../../dossier/generated/types.js';
import { type Dossier, personName, type Year } from '../../dossier/year.js';
import { byGivenName } from '../../names.js';
import type { At } from './at.js';
import {
  type Blank,
  blank,
  type Choice,
  dateAt,
  type Items,
  itemsAt,
  mucAt,
  textAt,
} from './blank.js';

/** A shortcoming of the year: sections II, V and VI. */
export interface HanCheView {
  readonly stt: number;
  readonly nhom: Blank;
  readonly noi_dung: Blank;
  readonly nguyen_nhan: Blank;
  readonly trach_nhiem: Blank;
  readonly bien_phap: Blank;
  readonly thoi_han: Blank;
}

/** `contents`: how many numbered contents of the form a shortcoming may belong to. */
export function hanCheView(
  year: Year,
  at: At<HanChe | undefined>,
  contents: number,
): Items<HanCheView> {
  return itemsAt(at, 'Hạn chế, khuyết điểm', (item: At<HanChe[number]>, index) => ({
    stt: index + 1,
    nhom: { ...textAt(item.key('nhom'), 'Nội dung số'), hint: `1 đến ${contents}` },
    noi_dung: textAt(item.key('noi_dung'), 'Hạn chế, khuyết điểm'),
    nguyen_nhan: textAt(item.key('nguyen_nhan'), 'Nguyên nhân'),
    trach_nhiem: namesAt(year, item.key('trach_nhiem'), 'Người chịu trách nhiệm'),
    bien_phap: textAt(item.key('bien_phap'), 'Biện pháp khắc phục'),
    thoi_han: dateAt(item.key('thoi_han'), 'Thời hạn', '...../...../.....'),
  }));
}

/** Names of people, by given name. */
export function namesAt(year: Year, at: At<readonly string[] | undefined>, label: string): Blank {
  const names = (at.value ?? []).map((id) => year.tap_the.get(id)?.name ?? personName(year, id));
  return blank(at.path, label, names.sort(byGivenName).join('; '));
}

const STATES = 'đã khắc phục, đang khắc phục hoặc chưa khắc phục';

/** An earlier shortcoming and what became of it: section III. */
export interface KhacPhucView {
  /** Why nothing is rated, when no shortcoming was pointed out. */
  readonly khong_danh_gia: Blank;
  readonly tung_muc: Items<MucKhacPhuc>;
  readonly muc: Choice;
}

export interface MucKhacPhuc {
  readonly stt: number;
  readonly noi_dung: Blank;
  readonly nguon: Blank;
  readonly trang_thai: Blank;
  readonly muc_do: Blank;
  readonly vuong_mac: Blank;
  readonly trach_nhiem: Blank;
}

export function khacPhucView(
  year: Year,
  dossier: Dossier,
  at: At<KhacPhuc | undefined>,
): KhacPhucView {
  type Item = NonNullable<KhacPhuc['tung_muc']>[number];
  return {
    khong_danh_gia: textAt(at.key('khong_danh_gia'), 'Lý do không đánh giá'),
    muc: mucAt(at.key('muc')),
    tung_muc: itemsAt(at.key('tung_muc'), 'Kết quả khắc phục', (item: At<Item>, index) => {
      const own = item.key('noi_dung');
      const code = item.key('han_che');
      return {
        stt: index + 1,
        noi_dung:
          own.value || code.value === undefined
            ? textAt(own, 'Hạn chế, khuyết điểm')
            : blank(code.path, 'Hạn chế, khuyết điểm', earlierText(year, dossier, code.value)),
        nguon: textAt(item.key('nguon'), 'Nguồn'),
        trang_thai: { ...textAt(item.key('trang_thai'), 'Kết quả'), hint: STATES },
        muc_do: textAt(item.key('muc_do'), 'Mức độ khắc phục'),
        vuong_mac: textAt(item.key('vuong_mac'), 'Khó khăn, vướng mắc'),
        trach_nhiem: textAt(item.key('trach_nhiem'), 'Trách nhiệm'),
      };
    }),
  };
}

/** Words of a shortcoming in the subject's own dossiers of earlier years, by its code. */
export function earlierText(
  year: Year,
  { kind, id }: Dossier,
  code: string | undefined,
): string | null {
  for (let past = year.previous; past && code !== undefined; past = past.previous) {
    const found = past[kind].get(id)?.data.han_che?.find((one) => one.ma === code);
    if (found) return found.noi_dung;
  }
  return code ?? null;
}

/** An issue suggested for review and the explanation of it: section IV. */
export interface GoiYView {
  readonly stt: number;
  readonly noi_dung: Blank;
  readonly so: Blank;
  readonly ngay: Blank;
  readonly giai_trinh: Blank;
  readonly nguyen_nhan: Blank;
  readonly trach_nhiem: Blank;
}

export function goiYView(at: At<GoiY | undefined>): Items<GoiYView> {
  return itemsAt(at, 'Vấn đề được gợi ý', (item: At<GoiY[number]>, index) => {
    const answer = item.key('giai_trinh');
    return {
      stt: index + 1,
      noi_dung: textAt(item.key('noi_dung'), 'Vấn đề được gợi ý'),
      so: textAt(item.key('so'), 'Văn bản gợi ý'),
      ngay: dateAt(item.key('ngay'), 'Ngày gợi ý'),
      giai_trinh: textAt(answer.key('noi_dung'), 'Giải trình'),
      nguyen_nhan: textAt(answer.key('nguyen_nhan'), 'Nguyên nhân'),
      trach_nhiem: textAt(answer.key('trach_nhiem'), 'Trách nhiệm'),
    };
  });
}
