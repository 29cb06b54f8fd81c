import { ruleCases } from '../support/cases.js';
import type { Data, Files } from '../support/year.js';

const clause = 'B.II.3(6)';
const A = 'tap-the/so-a.yaml';
const P = 'ca-nhan/gd-a.yaml';
const paper = (file: string, value: object | undefined) => (files: Files) => {
  files[file].ho_so.phu_luc_27 = value;
};
const group = (value: Data) => (files: Files) => {
  files[P].nhan_dien_27.dao_duc_loi_song = value;
};
const GROUP = `${P}#/nhan_dien_27/dao_duc_loi_song`;

ruleCases('giay-27-bieu-hien', [
  {
    name: 'a person, stated missing',
    change: paper(P, { co: false }),
    expect: [`${clause} error ${P}#/ho_so/phu_luc_27`],
  },
  {
    name: 'a collective, stated missing',
    change: paper(A, { co: false }),
    expect: [`${clause} warning ${A}#/ho_so/phu_luc_27`],
  },
  {
    name: 'not recorded',
    change: paper(P, undefined),
    expect: [`${clause} undecided ${P}#/ho_so/phu_luc_27`],
  },
  {
    name: 'signs with words',
    change: group({ bieu_hien: [{ so: 4, mo_ta: 'Có lúc nêu thành tích quá mức' }] }),
    expect: [],
  },
  {
    name: 'signs by number only, in one finding',
    change: group({ bieu_hien: [{ so: 3, mo_ta: 'Cụ thể' }, { so: 4 }, { so: 5 }] }),
    expect: [`${clause} warning ${GROUP}/bieu_hien/1`],
  },
  {
    name: 'a group without an answer',
    change: group(undefined),
    expect: [`${clause} undecided ${GROUP}`],
  },
  {
    name: 'a group that neither denies nor names',
    change: group({ khong_co: false, bieu_hien: [] }),
    expect: [`${clause} undecided ${GROUP}`],
  },
  {
    name: 'no content at all: one finding',
    change: (files) => {
      delete files[P].nhan_dien_27;
    },
    expect: [`${clause} undecided ${P}#/nhan_dien_27/tu_tuong_chinh_tri`],
  },
  {
    name: 'no content before the dossier is due',
    change: (files) => {
      delete files[P].nhan_dien_27;
      delete files[P].ho_so.nop;
    },
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'not reviewed this year',
    change: (files) => {
      paper(P, { co: false })(files);
      files[P].mien_kiem_diem = { ly_do: 'Ốm dài ngày' };
    },
    expect: [],
  },
]);
