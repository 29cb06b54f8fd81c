import { ruleCases } from '../support/cases.js';
import type { Files } from '../support/year.js';

const clause = 'B.II.3-s3';
const A = 'tap-the/so-a.yaml';
const P = 'ca-nhan/gd-a.yaml';
const handedIn = (file: string, ngay: string) => (files: Files) => {
  files[file].ho_so.nop.ngay = ngay;
};
const notYet = (file: string) => (files: Files) => {
  delete files[file].ho_so.nop;
};

ruleCases('han-nop-ho-so', [
  { name: 'the last good day', change: handedIn(A, '2021-01-31'), expect: [] },
  {
    name: 'on the day itself',
    change: handedIn(A, '2021-02-01'),
    expect: [`${clause} error ${A}#/ho_so/nop/ngay`],
  },
  {
    name: 'a person, later',
    change: handedIn(P, '2021-02-10'),
    expect: [`${clause} error ${P}#/ho_so/nop/ngay`],
  },
  { name: 'not recorded', change: notYet(P), expect: [`${clause} undecided ${P}#/ho_so/nop`] },
  {
    name: 'not recorded on the first day too late',
    change: notYet(A),
    asOf: '2021-02-01',
    expect: [`${clause} undecided ${A}#/ho_so/nop`],
  },
  { name: 'not recorded on the last good day', change: notYet(A), asOf: '2021-01-31', expect: [] },
  {
    name: 'managed by a district committee',
    change: (files) => {
      handedIn(P, '2021-03-01')(files);
      files[P].quan_ly_boi = 'btv_cap_huyen';
    },
    expect: [],
  },
  {
    name: 'the provincial committee itself',
    change: (files) => {
      notYet(A)(files);
      files[A].loai = 'btv_tinh';
    },
    expect: [],
  },
  {
    name: 'kept at the agency by a cadre not managed by BTVTU',
    change: (files) => {
      notYet(P)(files);
      files[P].quan_ly_boi = 'khac';
      files[P].ho_so.noi_luu = 'co_quan';
    },
    expect: [],
  },
  {
    name: 'not reviewed this year',
    change: (files) => {
      notYet(P)(files);
      files[P].mien_kiem_diem = { ly_do: 'Đi học tập trung' };
    },
    expect: [],
  },
]);
