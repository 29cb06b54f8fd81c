import type { TapThe } from '../../dossier/generated/types.js';
import type { TapTheDossier, Year } from '../../dossier/year.js';
import { mau01Items } from '../../guidance/items.js';
import type { Form } from '../form.js';
import { mau01Variables } from '../variables/mau-01.js';
import { At } from './at.js';
import { blank, mucAt, textAt, xepLoaiAt } from './blank.js';
import { collectiveHeader, lookOf } from './header.js';
import { opensWithTapThe } from './names.js';
import { goiYView, hanCheView, khacPhucView } from './shortcomings.js';
import { signer } from './signer.js';
import { targetViews } from './targets.js';

const MAU_01_CONTENTS = mau01Items.filter(({ number }) => number.startsWith('I.')).length;

/** Mẫu 01: one report of each leadership collective. */
export const mau01: Form = {
  id: 'mau-01',
  title: 'Báo cáo kiểm điểm tập thể',
  clause: 'B.I.4.1.a-d1-s2',
  variables: mau01Variables,
  documents: ({ year, subjects }) =>
    [...year.tap_the.values()]
      .filter((tapThe) => !subjects || subjects.includes(tapThe.id))
      .map((tapThe) => ({
        name: `mau-01_${tapThe.id}`,
        title: `Báo cáo kiểm điểm tập thể năm ${year.nam}`,
        date: tapThe.data.bao_cao?.ngay ?? `${year.nam}-12-31`,
        look: lookOf(tapThe.data.khoi),
        subject: { kind: tapThe.kind, id: tapThe.id },
        view: mau01View(year, tapThe),
      })),
};

/** Every blank of Mẫu 01. */
export function mau01View(year: Year, tapThe: TapTheDossier) {
  const data = new At<TapThe>(tapThe.data);
  const report = data.key('bao_cao');
  const rated = (
    key: 'quan_triet' | 'lanh_dao_nhiem_vu' | 'tap_trung_dan_chu' | 'kiem_tra_giam_sat',
    label: string,
  ) => ({
    noi_dung: textAt(report.key(key).key('noi_dung'), label),
    muc: mucAt(report.key(key).key('muc')),
  });
  const fight = report.key('dau_tranh_suy_thoai');
  return {
    tieu_de: collectiveHeader(data, { so: report.key('so'), ngay: report.key('ngay') }),
    nam: blank('ky.nam', 'Năm kiểm điểm', String(year.nam)),
    /** An empty form keeps the guidance's note to whoever fills it in (M01.note). */
    con_trong: tapThe.data.bao_cao === undefined,
    ten: textAt(data.key('ten'), 'Tên tập thể'),
    ten_mo_dau_tap_the: opensWithTapThe(tapThe.name),
    quan_triet: rated('quan_triet', 'Mục I.1'),
    lanh_dao_nhiem_vu: rated('lanh_dao_nhiem_vu', 'Mục I.2'),
    chi_tieu: targetViews(data.key('chi_tieu')),
    tap_trung_dan_chu: rated('tap_trung_dan_chu', 'Mục I.3'),
    dau_tranh_suy_thoai: {
      noi_dung: textAt(fight.key('noi_dung'), 'Mục I.4'),
      neu_guong: textAt(fight.key('neu_guong'), 'Mục I.4, trách nhiệm nêu gương'),
      muc: mucAt(fight.key('muc')),
    },
    kiem_tra_giam_sat: rated('kiem_tra_giam_sat', 'Mục I.5'),
    han_che: hanCheView(year, data.key('han_che'), MAU_01_CONTENTS),
    khac_phuc: khacPhucView(year, tapThe, data.key('khac_phuc')),
    goi_y: goiYView(data.key('goi_y')),
    trach_nhiem: textAt(report.key('trach_nhiem'), 'Mục V'),
    phuong_huong: textAt(report.key('phuong_huong'), 'Mục VI'),
    xep_loai: xepLoaiAt(data.key('tu_danh_gia').key('muc')),
    ky: signer(year, tapThe),
  };
}
