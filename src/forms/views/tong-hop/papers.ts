import { formatDate } from '../../../date.js';
import type { GiayTo } from '../../../dossier/generated/types.js';
import type { SubjectRanking } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';
import { NOT_APPLICABLE, row } from './row.js';
import { allSubjects, nameOf, pathOf, subjectsOf, titleOf, whyUnclassified } from './subjects.js';

/** Table 18: the eight papers of a dossier, where they are kept and when they were handed in. */
export function paperRows(input: FormInput) {
  return allSubjects(input.ranking).map((one, index) => {
    const { ho_so } = one.dossier.data;
    return row(pathOf('bang_18', one), index, one.name, {
      doi_tuong: titleOf(input, one),
      ...papers(one),
      noi_luu: ho_so?.noi_luu && (ho_so.noi_luu === 'co_quan' ? 'Cơ quan' : 'Ban tổ chức'),
      nop: ho_so?.nop && formatDate(ho_so.nop.ngay),
    });
  });
}

function papers({ dossier }: SubjectRanking) {
  const { ho_so } = dossier.data;
  const shared = {
    bao_cao_ket_qua: state(ho_so?.bao_cao_ket_qua),
    bien_ban: state(ho_so?.bien_ban),
    phu_luc_27: state(ho_so?.phu_luc_27),
  };
  if (dossier.kind === 'tap_the')
    return {
      ...shared,
      kiem_diem: state(dossier.data.ho_so?.bao_cao_kiem_diem),
      nhan_xet: NOT_APPLICABLE,
      cu_tru: NOT_APPLICABLE,
      ly_lich: NOT_APPLICABLE,
      ke_khai: NOT_APPLICABLE,
    };
  const own = dossier.data.ho_so;
  return {
    ...shared,
    kiem_diem: state(own?.ban_kiem_diem),
    nhan_xet: state(own?.nhan_xet_cap_uy),
    cu_tru: state(own?.y_kien_noi_cu_tru),
    ly_lich: state(own?.ly_lich_2d),
    ke_khai: state(own?.ke_khai_tai_san),
  };
}

function state(paper: GiayTo | undefined): string | null {
  if (!paper) return null;
  if (paper.co) return 'Có';
  return paper.ly_do ? 'Không áp dụng' : 'Thiếu';
}

/** Table 19: opinions asked for by Mẫu 03. */
export function opinionRows(input: FormInput) {
  return subjectsOf(input.ranking, 'tap_the')
    .flatMap((one) => {
      const list = one.dossier.kind === 'tap_the' ? (one.dossier.data.y_kien ?? []) : [];
      return list.map((opinion, index) => ({
        path: `${pathOf('bang_19', one)}.${index}`,
        name: one.name,
        values: {
          tap_the: one.name,
          chu_the: nameOf(input, opinion.chu_the),
          gui: opinion.gui_ngay && formatDate(opinion.gui_ngay),
          han: opinion.han && formatDate(opinion.han),
          tra_loi: opinion.tra_loi_ngay && formatDate(opinion.tra_loi_ngay),
          muc: opinion.muc,
        },
      }));
    })
    .map(({ path, name, values }, index) => row(path, index, name, values));
}

/** Table 20: subjects without a level, and why. */
export function unclassified(input: FormInput) {
  return allSubjects(input.ranking)
    .flatMap((one) => {
      const why = whyUnclassified(input, one);
      return why ? [{ one, why }] : [];
    })
    .map(({ one, why }, index) =>
      row(pathOf('bang_20', one), index, one.name, {
        doi_tuong: titleOf(input, one),
        ly_do: why,
        van_ban: one.dossier.data.mien_kiem_diem?.van_ban ?? NOT_APPLICABLE,
      }),
    );
}
