import type { Ky } from '../../dossier/generated/types.js';
import { nameOf } from '../../dossier/year.js';
import type { Form } from '../form.js';
import type { FormInput } from '../input.js';
import { mucLucVariables } from '../variables/muc-luc.js';
import { At } from './at.js';
import { blank, textAt } from './blank.js';
import { lookOfAuthority, officeHeader, UNDATED } from './header.js';

/** The list of everything that `render all` prints of a year, by form. */
export function mucLuc(others: readonly Form[]): Form {
  return {
    id: 'muc-luc',
    title: 'Mục lục các văn bản đã in',
    clause: 'B.II.3-s3',
    variables: mucLucVariables,
    documents: (input) => [
      {
        name: `muc-luc_${input.year.nam}`,
        title: `Mục lục các văn bản kiểm điểm, xếp loại chất lượng năm ${input.year.nam}`,
        date: `${input.year.nam}-12-31`,
        look: lookOfAuthority(input.year),
        view: mucLucView(input, others),
      },
    ],
  };
}

/** Every blank of the list. */
export function mucLucView(input: FormInput, others: readonly Form[]) {
  const { year } = input;
  const authority = new At<Ky>(year.ky.data, 'ky').key('co_quan_quyet_dinh');
  return {
    tieu_de: officeHeader(year, { look: lookOfAuthority(year), ngay: UNDATED }),
    nam: blank('ky.nam', 'Năm kiểm điểm', String(year.nam)),
    co_quan: textAt(authority.key('ten'), 'Cơ quan quyết định'),
    bieu_mau: others
      .map((form) => groupView(form, input))
      .filter(({ van_ban }) => van_ban.length > 0),
  };
}

function groupView(form: Form, input: FormInput) {
  const documents = [...form.documents(input)].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    ten: blank(`bieu_mau.${form.id}.ten`, 'Biểu mẫu', form.title),
    so_van_ban: blank(`bieu_mau.${form.id}.so_van_ban`, 'Số văn bản', documents.length),
    van_ban: documents.map(({ name, title, about, subject, giver }, index) => {
      const names = [subject?.id, giver?.id].flatMap((id) => (id ? [nameOf(input.year, id)] : []));
      return {
        stt: index + 1,
        ve: blank(`tep.${name}.ve`, 'Đối tượng', about ?? (names.join(' – ') || title)),
        tep: blank(`tep.${name}.tep`, 'Tệp', name),
      };
    }),
  };
}
