import { ruleCases } from '../support/cases.js';
import type { Files } from '../support/year.js';

const clause = 'B.II.3(1)';
const A = 'tap-the/so-a.yaml';
const P = 'ca-nhan/gd-a.yaml';
const KEY = 'bao_cao_ket_qua';
const set = (file: string, value: object | undefined) => (files: Files) => {
  files[file].ho_so[KEY] = value;
};
const both = (tapThe: object | undefined, caNhan: object | undefined) => (files: Files) => {
  set(A, tapThe)(files);
  set(P, caNhan)(files);
};

ruleCases('giay-bao-cao-ket-qua', [
  {
    name: 'stated missing',
    change: set(A, { co: false }),
    expect: [`${clause} error ${A}#/ho_so/${KEY}`],
  },
  {
    name: 'a reason does not free a collective',
    change: set(A, { co: false, ly_do: 'Đang bổ sung' }),
    expect: [`${clause} error ${A}#/ho_so/${KEY}`],
  },
  {
    name: 'not recorded',
    change: set(A, undefined),
    expect: [`${clause} undecided ${A}#/ho_so/${KEY}`],
  },
  {
    name: 'a person covered by the report of the collective',
    change: set(P, undefined),
    expect: [],
  },
  {
    name: 'a person without the paper, covered by the report of the collective',
    change: set(P, { co: false }),
    expect: [],
  },
  {
    name: 'neither the collective nor the person has one',
    change: both({ co: false }, { co: false }),
    expect: [`${clause} error ${A}#/ho_so/${KEY}`, `${clause} error ${P}#/ho_so/${KEY}`],
  },
  {
    name: 'the collective has none, the person a reason',
    change: both({ co: false }, { co: false, ly_do: 'Nằm trong báo cáo của cơ quan' }),
    expect: [`${clause} error ${A}#/ho_so/${KEY}`],
  },
  {
    name: 'managed by a district committee',
    change: (files) => {
      both({ co: false }, { co: false })(files);
      files[A].quan_ly_boi = 'btv_cap_huyen';
      files[P].quan_ly_boi = 'btv_cap_huyen';
    },
    expect: [],
  },
]);
