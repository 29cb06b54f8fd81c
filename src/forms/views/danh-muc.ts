import type { CaNhan } from '../../dossier/generated/types.js';
import { type Dossier, nameOf } from '../../dossier/year.js';
import { dossierPapers, papersOf } from '../../guidance/dossier-papers.js';
import { capitalised } from '../../names.js';
import { mainPost } from '../../ranking/ca-nhan.js';
import { countPapers, type PaperStanding, paperStanding } from '../../ranking/papers.js';
import type { Form } from '../form.js';
import type { FormInput } from '../input.js';
import { danhMucVariables } from '../variables/danh-muc.js';
import { At } from './at.js';
import { blank, dateAt, textAt } from './blank.js';
import { chosenDossiers, lookOfSubject, subjectHeader } from './subject.js';
import { keptAt, stateText } from './tong-hop/papers.js';

/** The checklist of a dossier's papers: one for each collective and each cadre. */
export const danhMuc: Form = {
  id: 'danh-muc',
  title: 'Danh mục giấy tờ của hồ sơ kiểm điểm, đánh giá, xếp loại',
  clause: 'B.II.3-s3',
  variables: danhMucVariables,
  documents: (input) =>
    chosenDossiers(input).map((dossier) => ({
      name: `danh-muc_${dossier.id}`,
      title: `Danh mục giấy tờ của hồ sơ kiểm điểm năm ${input.year.nam}`,
      date: dossier.data.ho_so?.nop?.ngay ?? `${input.year.nam}-12-31`,
      look: lookOfSubject(dossier),
      subject: { kind: dossier.kind, id: dossier.id },
      view: danhMucView(input, dossier),
    })),
};

/** Every blank of the checklist. */
export function danhMucView(input: FormInput, dossier: Dossier) {
  const { year } = input;
  const filed = new At<Dossier['data']>(dossier.data).key('ho_so');
  const handed = filed.key('nop');
  const papers = papersOf(dossier.kind).map((key) => paperStanding(year, dossier, key));
  const count = countPapers(papers);
  return {
    tieu_de: subjectHeader(dossier, handed.key('ngay')),
    nam: blank('ky.nam', 'Năm kiểm điểm', String(year.nam)),
    ten: blank(dossier.kind === 'tap_the' ? 'ten' : 'ho_ten', 'Hồ sơ của', dossier.name),
    ...personLines(input, dossier),
    giay_to: papers.map(paperView),
    tong: blank('dem.tong', 'Số giấy tờ', papers.length),
    dem: {
      co: blank('dem.co', 'Có', count.co),
      thieu: blank('dem.thieu', 'Thiếu', count.thieu),
      khong_ap_dung: blank('dem.khong_ap_dung', 'Không áp dụng', count.khong_ap_dung),
      chua_ghi: blank('dem.chua_ghi', 'Chưa ghi', count.chua_ghi),
    },
    noi_luu: blank(filed.key('noi_luu').path, 'Nơi lưu', keptAt(dossier)),
    ngay_nop: dateAt(handed.key('ngay'), 'Ngày nộp', '...../...../.....'),
    noi_nop: blank(
      handed.key('noi').path,
      'Nơi nhận',
      handed.value?.noi && nameOf(input.year, handed.value.noi),
    ),
  };
}

function personLines({ year }: FormInput, dossier: Dossier) {
  if (dossier.kind === 'tap_the') return { chuc_vu: null, don_vi: null };
  const person = new At<CaNhan>(dossier.data);
  return {
    chuc_vu: blank('chuc_vu', 'Chức vụ', mainPost(year, dossier)?.ten),
    don_vi: textAt(person.key('don_vi'), 'Đơn vị công tác'),
  };
}

/** Only a paper that is there, or may be, has a day, copies and a place. */
function paperView({ key, state, note, entry }: PaperStanding) {
  const { number, name } = dossierPapers[key];
  const at = new At(entry, `ho_so.${key}`);
  const kept = state === 'co' || state === 'chua_ghi';
  return {
    so: number,
    ten: capitalised(name),
    tinh_trang: blank(`${at.path}.co`, name, stateText[state]),
    ghi_chu: blank(`${at.path}.ly_do`, `Ghi chú về ${name}`, note),
    ngay: kept ? dateAt(at.key('ngay'), `Ngày của ${name}`) : null,
    so_ban: kept ? textAt(at.key('so_ban'), `Số bản ${name}`) : null,
    tep: kept ? textAt(at.key('tep'), `Nơi để ${name}`) : null,
  };
}
