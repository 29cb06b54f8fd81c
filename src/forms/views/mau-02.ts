import type { CaNhan } from '../../dossier/generated/types.js';
import type { CaNhanDossier, Year } from '../../dossier/year.js';
import { mau02Items } from '../../guidance/items.js';
import type { Form } from '../form.js';
import { mau02Variables } from '../variables/mau-02.js';
import { At } from './at.js';
import { blank, itemsAt, mucAt, textAt, xepLoaiAt } from './blank.js';
import { personHeader } from './header.js';
import { personView } from './person.js';
import { goiYView, hanCheView, khacPhucView } from './shortcomings.js';

const MAU_02_CONTENTS = mau02Items.filter(({ number }) => number.startsWith('I.')).length;

/** Mẫu 02: one self-review of each cadre. */
export const mau02: Form = {
  id: 'mau-02',
  title: 'Bản kiểm điểm cá nhân lãnh đạo, quản lý',
  clause: 'B.I.4.1.a-d2',
  variables: mau02Variables,
  documents: ({ year, subjects }) =>
    [...year.ca_nhan.values()]
      .filter((person) => !subjects || subjects.includes(person.id))
      .map((person) => ({
        name: `mau-02_${person.id}`,
        title: `Bản kiểm điểm cá nhân lãnh đạo, quản lý năm ${year.nam}`,
        date: person.data.ban_kiem_diem?.ngay ?? `${year.nam}-12-31`,
        look: 'dang',
        subject: { kind: person.kind, id: person.id },
        view: mau02View(year, person),
      })),
};

/** Every blank of Mẫu 02. */
export function mau02View(year: Year, person: CaNhanDossier) {
  const data = new At<CaNhan>(person.data);
  const review = data.key('ban_kiem_diem');
  const virtue = review.key('pham_chat');
  const duty = review.key('nhiem_vu');
  const pledge = review.key('cam_ket');
  return {
    tieu_de: personHeader(data, { ngay: review.key('ngay') }),
    nam: blank('ky.nam', 'Năm kiểm điểm', String(year.nam)),
    ...personView(year, person),
    pham_chat: {
      tu_tuong_chinh_tri: textAt(virtue.key('tu_tuong_chinh_tri'), 'Tư tưởng chính trị'),
      dao_duc_loi_song: textAt(virtue.key('dao_duc_loi_song'), 'Phẩm chất đạo đức, lối sống'),
      to_chuc_ky_luat: textAt(virtue.key('to_chuc_ky_luat'), 'Ý thức tổ chức kỷ luật'),
      tac_phong: textAt(virtue.key('tac_phong'), 'Tác phong, lề lối làm việc'),
      dau_tranh_suy_thoai: textAt(virtue.key('dau_tranh_suy_thoai'), 'Phòng, chống suy thoái'),
      muc: mucAt(virtue.key('muc')),
    },
    nhiem_vu: {
      chuc_trach: itemsAt(
        duty.key('chuc_trach'),
        'Thực hiện chức trách, quyền hạn',
        (one: At<string>) => textAt(one, 'Thực hiện chức trách, quyền hạn'),
      ),
      ket_qua: textAt(duty.key('ket_qua'), 'Kết quả thực hiện chỉ tiêu, nhiệm vụ'),
      trach_nhiem: textAt(duty.key('trach_nhiem'), 'Trách nhiệm cá nhân'),
      muc: mucAt(duty.key('muc')),
    },
    bo_sung: extraCriteria(data),
    cam_ket: { noi_dung: textAt(pledge.key('noi_dung'), 'Mục I.3'), muc: mucAt(pledge.key('muc')) },
    han_che: hanCheView(year, data.key('han_che'), MAU_02_CONTENTS),
    khac_phuc: khacPhucView(year, person, data.key('khac_phuc')),
    goi_y: goiYView(data.key('goi_y')),
    han_che_tap_the: sharedShortcomings(year, person),
    trach_nhiem_tap_the: textAt(review.key('trach_nhiem_tap_the'), 'Mục V'),
    phuong_huong: textAt(review.key('phuong_huong'), 'Mục VI'),
    xep_loai: xepLoaiAt(data.key('tu_danh_gia').key('muc')),
  };
}

/** B.II.2-s2 has no heading in the form: each criterion is a line of the part it belongs to. */
function extraCriteria(data: At<CaNhan>) {
  const extra = data.key('tieu_chi_bo_sung');
  const product = extra.key('san_pham');
  return {
    doi_moi: textAt(extra.key('doi_moi').key('noi_dung'), 'Đổi mới, sáng tạo'),
    cchc: textAt(extra.key('cchc').key('noi_dung'), 'Cải cách thủ tục hành chính'),
    khcn: textAt(extra.key('khcn').key('noi_dung'), 'Ứng dụng khoa học, công nghệ'),
    san_pham: textAt(product.key('noi_dung'), 'Sản phẩm cụ thể'),
    so_luong: textAt(product.key('so_luong'), 'Số lượng'),
    don_vi: textAt(product.key('don_vi'), 'Đơn vị đo'),
    ly_do: textAt(product.key('ly_do'), 'Lý do chưa lượng hóa'),
    neu_guong: textAt(extra.key('neu_guong').key('noi_dung'), 'Trách nhiệm nêu gương'),
  };
}

/** M02.V: shortcomings of the collectives for which their reports name this person. */
function sharedShortcomings(year: Year, person: CaNhanDossier) {
  return [...year.tap_the.values()].flatMap((tapThe) =>
    (tapThe.data.han_che ?? []).flatMap((one, index) => {
      if (!one.trach_nhiem?.includes(person.id)) return [];
      const path = `tap_the.${tapThe.id}`;
      return [
        {
          tap_the: blank(`${path}.ten`, 'Tập thể', tapThe.name),
          noi_dung: blank(`${path}.han_che.${index}.noi_dung`, 'Hạn chế của tập thể', one.noi_dung),
        },
      ];
    }),
  );
}
