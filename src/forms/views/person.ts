import type { CaNhan } from '../../dossier/generated/types.js';
import type { CaNhanDossier, Year } from '../../dossier/year.js';
import { postsNow } from '../../ranking/ca-nhan.js';
import { At } from './at.js';
import { type Blank, blank, dateAt, textAt } from './blank.js';

/** The lines that say who a person is, at the head of Mẫu 02 (M02.H4). */
export function personView(year: Year, person: CaNhanDossier) {
  const data = new At<CaNhan>(person.data);
  return {
    ho_ten: textAt(data.key('ho_ten'), 'Họ và tên'),
    ngay_sinh: dateAt(data.key('ngay_sinh'), 'Ngày, tháng, năm sinh'),
    chuc_vu_dang: posts(year, person, data, 'dang', 'Chức vụ Đảng'),
    chuc_vu_chinh_quyen: posts(year, person, data, 'chinh_quyen', 'Chức vụ chính quyền'),
    chuc_vu_doan_the: posts(year, person, data, 'doan_the', 'Chức vụ đoàn thể'),
    don_vi: textAt(data.key('don_vi'), 'Đơn vị công tác'),
    chi_bo: textAt(data.key('chi_bo'), 'Chi bộ'),
  };
}

/** Posts of one kind now held; a kind without a post is printed "Không". */
function posts(
  year: Year,
  person: CaNhanDossier,
  data: At<CaNhan>,
  he: CaNhan['chuc_vu'][number]['he'],
  label: string,
): Blank[] {
  const now = postsNow(year, person);
  const list = data.key('chuc_vu');
  const held = list
    .items()
    .filter((post) => post.value.he === he && (now.length === 0 || now.includes(post.value)));
  if (held.length === 0) return [blank(`${list.path}.${he}`, label, 'Không')];
  return held.map((post) => textAt(post.key('ten'), label));
}
