import type { Ky, TapThe } from '../../dossier/generated/types.js';
import { nameOf, type TapTheDossier, type Year } from '../../dossier/year.js';
import type { Form, FormDocument } from '../form.js';
import { mau03Variables } from '../variables/mau-03.js';
import { At } from './at.js';
import { blank, dateAt, mucAt, textAt } from './blank.js';
import { header } from './header.js';
import { opensWithTapThe } from './names.js';
import { officeSigner } from './signer.js';

/** Mẫu 03: one letter to each body that is asked for its opinion on a collective. */
export const mau03: Form = {
  id: 'mau-03',
  title: 'Công văn xin ý kiến đánh giá, xếp loại chất lượng',
  clause: 'B.II.1.6.B2(1)-s0',
  variables: mau03Variables,
  documents: ({ year, subjects }) =>
    [...year.tap_the.values()]
      .filter((tapThe) => !subjects || subjects.includes(tapThe.id))
      .flatMap((tapThe) => letters(year, tapThe)),
};

function letters(year: Year, tapThe: TapTheDossier): FormDocument[] {
  const sent = new Map<string, number>();
  return (tapThe.data.y_kien ?? []).map((opinion, index) => {
    const count = (sent.get(opinion.chu_the) ?? 0) + 1;
    sent.set(opinion.chu_the, count);
    return {
      // A body asked twice gets a second file, not the same one again.
      name: `mau-03_${tapThe.id}_${opinion.chu_the}${count > 1 ? `_${count}` : ''}`,
      title: `Xin ý kiến đánh giá, xếp loại chất lượng năm ${year.nam}`,
      date: opinion.gui_ngay ?? `${year.nam}-12-31`,
      look: 'dang',
      subject: { kind: tapThe.kind, id: tapThe.id },
      giver: { id: opinion.chu_the, nth: count },
      view: mau03View(year, tapThe, index),
    };
  });
}

/** Every blank of Mẫu 03. */
export function mau03View(year: Year, tapThe: TapTheDossier, index: number) {
  const ky = new At<Ky>(year.ky.data, 'ky');
  const authority = ky.key('co_quan_quyet_dinh');
  const office = ky.key('ban_to_chuc');
  const guidance = ky.key('huong_dan');
  const data = new At<TapThe>(tapThe.data);
  const opinion = data.key('y_kien').key(index);
  const giver = opinion.key('chu_the');
  return {
    tieu_de: {
      ...header({
        look: 'dang',
        cap_tren: authority.key('cap_uy'),
        don_vi: office.key('ten'),
        dia_danh: authority.key('dia_danh'),
        ngay: opinion.key('gui_ngay'),
      }),
      so: blank(opinion.key('so').path, 'Số, ký hiệu', symbol(opinion.value?.so), '.....-CV/BTC'),
    },
    kinh_gui: blank(giver.path, 'Kính gửi', giver.value && nameOf(year, giver.value)),
    huong_dan: {
      so: textAt(guidance.key('so'), 'Số hướng dẫn'),
      ngay: dateAt(guidance.key('ngay'), 'Ngày hướng dẫn'),
      co_quan: textAt(guidance.key('co_quan'), 'Cơ quan ban hành hướng dẫn'),
    },
    ten: textAt(data.key('ten'), 'Tên tập thể', 'ban thường vụ.....'),
    ten_mo_dau_tap_the: opensWithTapThe(tapThe.name),
    nam: blank('ky.nam', 'Năm kiểm điểm', String(year.nam), '20.....'),
    uu_diem: textAt(opinion.key('uu_diem'), 'Ưu điểm'),
    han_che: textAt(opinion.key('han_che'), 'Hạn chế, khuyết điểm'),
    muc: mucAt(opinion.key('muc')),
    han: dateAt(opinion.key('han'), 'Trả lời trước ngày', '...../...../.....'),
    ky: officeSigner({ chuc_vu: office.key('chuc_vu_ky'), ho_ten: office.key('nguoi_ky') }),
  };
}

/** A bare number gets the symbol of the form. */
function symbol(so: string | undefined): string | undefined {
  return so && /^\d+$/.test(so) ? `${so}-CV/BTC` : so;
}
