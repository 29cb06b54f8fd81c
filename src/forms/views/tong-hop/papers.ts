import { formatDate } from '../../../date.js';
import type { Dossier } from '../../../dossier/year.js';
import { nameOf } from '../../../dossier/year.js';
import { isPaperOf, type PaperKey } from '../../../guidance/dossier-papers.js';
import { type PaperState, paperStanding } from '../../../ranking/papers.js';
import type { SubjectRanking } from '../../../ranking/types.js';
import type { FormInput } from '../../input.js';
import { NOT_APPLICABLE, row } from './row.js';
import { allSubjects, pathOf, subjectsOf, titleOf, whyUnclassified } from './subjects.js';

/** Table 18: the eight papers of a dossier, where they are kept and when they were handed in. */
export function paperRows(input: FormInput) {
  return allSubjects(input.ranking).map((one, index) => {
    const { ho_so } = one.dossier.data;
    return row(pathOf('bang_18', one), index, one.name, {
      doi_tuong: titleOf(input, one),
      ...papers(input, one),
      noi_luu: keptAt(one.dossier),
      nop: ho_so?.nop && formatDate(ho_so.nop.ngay),
    });
  });
}

/** One column for each paper; the report and the self-review share one. */
function papers({ year }: FormInput, { dossier }: SubjectRanking) {
  const state = (key: PaperKey) =>
    isPaperOf(key, dossier.kind)
      ? stateText[paperStanding(year, dossier, key).state]
      : NOT_APPLICABLE;
  return {
    bao_cao_ket_qua: state('bao_cao_ket_qua'),
    kiem_diem: state(dossier.kind === 'tap_the' ? 'bao_cao_kiem_diem' : 'ban_kiem_diem'),
    bien_ban: state('bien_ban'),
    nhan_xet: state('nhan_xet_cap_uy'),
    cu_tru: state('y_kien_noi_cu_tru'),
    ly_lich: state('ly_lich_2d'),
    ke_khai: state('ke_khai_tai_san'),
    phu_luc_27: state('phu_luc_27'),
  };
}

/** A paper not on record leaves the dots of a blank. */
export const stateText: Readonly<Record<PaperState, string | null>> = {
  co: 'Có',
  thieu: 'Thiếu',
  khong_ap_dung: 'Không áp dụng',
  chua_ghi: null,
};

/** Where the dossier is kept, in words. */
export function keptAt(dossier: Dossier): string | undefined {
  const kept = dossier.data.ho_so?.noi_luu;
  return kept && (kept === 'co_quan' ? 'Cơ quan' : 'Ban tổ chức');
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
          chu_the: nameOf(input.year, opinion.chu_the),
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
