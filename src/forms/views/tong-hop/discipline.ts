import { formatDate } from '../../../date.js';
import type { KetLuanMuc } from '../../../dossier/generated/types.js';
import { nameOf, personName } from '../../../dossier/year.js';
import type { Place } from '../../../finding.js';
import { type XepLoai, xepLoaiRank } from '../../../guidance/scale.js';
import { capitalised } from '../../../names.js';
import { type Sanction, sanctionsOf } from '../../../ranking/discipline.js';
import type { FormInput } from '../../input.js';
import { row, type Value } from './row.js';
import { allSubjects, samePlace } from './subjects.js';

/** Table 14: every decision of discipline and every conclusion, and what they lead to. */
export function disciplineBook(input: FormInput) {
  const sanctions = sanctionsOf(input.year).map((one) => sanctionValues(input, one));
  return [...sanctions, ...conclusions(input)].map((values, index) =>
    row(`bang_14.${index}`, index, String(values.doi_tuong), values),
  );
}

type Values = Readonly<
  Record<'doi_tuong' | 'hinh_thuc' | 'vi_pham' | 'van_ban' | 'tinh_nam' | 'tac_dong', Value>
>;

function sanctionValues(input: FormInput, sanction: Sanction): Values {
  const { entry, person, collective, counted, reason, place } = sanction;
  return {
    doi_tuong: nameOf(input.year, person ?? collective ?? ''),
    hinh_thuc: entry.hinh_thuc,
    vi_pham: input.year.vi_pham.get(entry.vi_pham)?.mo_ta ?? entry.vi_pham,
    van_ban: paper(entry.so, entry.co_quan, entry.ngay),
    tinh_nam: counted ? String(input.year.nam) : 'Không tính năm nay',
    tac_dong: counted ? effects(input, place) : capitalised(reason ?? ''),
  };
}

const KINDS: Readonly<Record<KetLuanMuc['loai'], string>> = {
  mat_doan_ket: 'Mất đoàn kết nội bộ',
  suy_thoai: 'Suy thoái, “tự diễn biến”, “tự chuyển hóa”',
  khac: 'Nội dung khác',
};

function conclusions(input: FormInput): Values[] {
  return allSubjects(input.ranking).flatMap((one) =>
    (one.dossier.data.ket_luan ?? []).map((entry, index) => ({
      doi_tuong: entry.nguoi ? personName(input.year, entry.nguoi) : one.name,
      hinh_thuc: entry.tinh_chat === 'ket_luan' ? 'Kết luận' : 'Phản ánh, chưa kết luận',
      vi_pham: [KINDS[entry.loai], entry.noi_dung].filter(Boolean).join(': '),
      van_ban: paper(entry.so, entry.co_quan, entry.ngay),
      tinh_nam: String(input.year.nam),
      tac_dong: effects(input, one.dossier.at('ket_luan', index)),
    })),
  );
}

function paper(so: string | undefined, by: string | undefined, date: string): string {
  return [so, by, formatDate(date)].filter(Boolean).join(', ');
}

/** The lowest level that an entry keeps each subject from. */
function effects({ ranking }: FormInput, place: Place): string {
  const words = allSubjects(ranking).flatMap((one) => {
    const barred = one.conditions
      .filter((it) => it.outcome === 'unmet' && samePlace(it.place, place))
      .map((it) => it.level);
    const [first, ...rest] = barred;
    if (!first) return [];
    return [`${one.name}: dưới mức ${rest.reduce<XepLoai>(lowest, first)}`];
  });
  return words.length > 0 ? words.join('; ') : 'Không làm giảm mức xếp loại';
}

function lowest(a: XepLoai, b: XepLoai): XepLoai {
  return xepLoaiRank(a) <= xepLoaiRank(b) ? a : b;
}
