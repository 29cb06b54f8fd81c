import { formatDate } from '../../date.js';
import type { NhanDienNhom } from '../../dossier/generated/types.js';
import type { Dossier, Year } from '../../dossier/year.js';
import { type SignGroup, signGroups, signsSource } from '../../guidance/signs.js';
import { isAnswered } from '../../ranking/papers.js';
import type { Form } from '../form.js';
import { phuLuc27Variables } from '../variables/phu-luc-27.js';
import { At } from './at.js';
import { type Blank, blank, type Choice, NONE, textAt, yesNo } from './blank.js';
import { personView } from './person.js';
import { signer } from './signer.js';
import { chosenDossiers, lookOfSubject, subjectHeader } from './subject.js';

/** The annex on the 27 signs: one for each collective and each cadre. */
export const phuLuc27: Form = {
  id: 'phu-luc-27',
  title: 'Phụ lục liên hệ nhận diện 27 biểu hiện',
  clause: 'B.II.3(6)',
  variables: phuLuc27Variables,
  documents: (input) =>
    chosenDossiers(input).map((dossier) => ({
      name: `phu-luc-27_${dossier.id}`,
      title: `Phụ lục liên hệ nhận diện 27 biểu hiện năm ${input.year.nam}`,
      date: dossier.data.ho_so?.phu_luc_27?.ngay ?? `${input.year.nam}-12-31`,
      look: lookOfSubject(dossier),
      subject: { kind: dossier.kind, id: dossier.id },
      view: phuLuc27View(input.year, dossier),
    })),
};

/** Every blank of the annex. */
export function phuLuc27View(year: Year, dossier: Dossier) {
  const data = new At<Dossier['data']>(dossier.data);
  const answers = data.key('nhan_dien_27');
  return {
    tieu_de: subjectHeader(dossier, data.key('ho_so').key('phu_luc_27').key('ngay')),
    nam: blank('ky.nam', 'Năm kiểm điểm', String(year.nam)),
    nghi_quyet: { ...signsSource, ngay: formatDate(signsSource.ngay) },
    tap_the:
      dossier.kind === 'tap_the'
        ? { ten: blank('ten', 'Tên tập thể', dossier.name), ky: signer(year, dossier) }
        : null,
    ca_nhan: dossier.kind === 'ca_nhan' ? personView(year, dossier) : null,
    nhom: signGroups.map((group) => groupView(group, answers.key(group.key))),
  };
}

function groupView(group: SignGroup, at: At<NhanDienNhom | undefined>) {
  const listed = at.key('bieu_hien');
  const declared = at.key('khong_co');
  return {
    so: group.number,
    ten: group.heading,
    khong_co: listed.value?.length
      ? null
      : blank(declared.path, 'Kết quả nhận diện', declared.value ? NONE : null),
    bieu_hien: group.signs.map((name, index) => signView(name, index + 1, at)),
  };
}

interface SignView {
  readonly so: number;
  readonly ten: string;
  readonly nhan_dien: Choice;
  readonly mo_ta: readonly Blank[];
}

/** A group that names some signs has answered for the others too. */
function signView(ten: string, so: number, at: At<NhanDienNhom | undefined>): SignView {
  const found = at
    .key('bieu_hien')
    .items()
    .filter((one) => one.value.so === so);
  const path = `${at.path}.${so}`;
  const words = found.map((one) => textAt(one.key('mo_ta'), ten));
  const answered = isAnswered(at.value);
  return {
    so,
    ten,
    nhan_dien: yesNo(path, `Biểu hiện ${so}`, answered ? found.length > 0 : null),
    mo_ta: answered ? words : [blank(`${path}.mo_ta`, ten, null)],
  };
}
