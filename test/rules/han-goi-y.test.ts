import { ruleCases } from '../support/cases.js';
import type { Files } from '../support/year.js';

const clause = 'B.I.4.1.b-s2';
const A = 'tap-the/so-a.yaml';
const P = 'ca-nhan/gd-a.yaml';
const advised = (file: string, ngay_tham_muu?: string) => (files: Files) => {
  files[file].goi_y = [{ noi_dung: 'Việc một', ...(ngay_tham_muu ? { ngay_tham_muu } : {}) }];
};
const at = (file: string) => `${file}#/goi_y/0/ngay_tham_muu`;

ruleCases('han-goi-y', [
  { name: 'the day before', change: advised(A, '2020-11-19'), expect: [] },
  {
    name: 'on the day itself',
    change: advised(A, '2020-11-20'),
    expect: [`${clause} error ${at(A)}`],
  },
  {
    name: 'for a person, the day after',
    change: advised(P, '2020-11-21'),
    expect: [`${clause} error ${at(P)}`],
  },
  {
    name: 'only the late one of two',
    change: (files) => {
      files[A].goi_y = [
        { noi_dung: 'Việc một', ngay_tham_muu: '2020-11-10' },
        { noi_dung: 'Việc hai', ngay_tham_muu: '2020-12-01' },
      ];
    },
    expect: [`${clause} error ${A}#/goi_y/1/ngay_tham_muu`],
  },
  { name: 'no date', change: advised(A), expect: [`${clause} undecided ${at(A)}`] },
  { name: 'no date, before the day', change: advised(A), asOf: '2020-11-19', expect: [] },
  {
    name: 'no date, on the day',
    change: advised(A),
    asOf: '2020-11-20',
    expect: [`${clause} undecided ${at(A)}`],
  },
  {
    name: 'another day set by the office',
    change: (files) => {
      advised(A, '2020-11-20')(files);
      files['ky.yaml'].tham_so = {
        ngay_goi_y: { gia_tri: '2020-11-25', van_ban: 'CV 1', ngay: '2020-11-01' },
      };
    },
    expect: [],
  },
  {
    name: 'the year of the guidance: a warning',
    change: (files) => {
      files['ky.yaml'].nam = 2019;
      advised(A, '2019-11-20')(files);
    },
    expect: [`${clause} warning ${at(A)}`],
  },
  {
    name: 'suggested by the centre',
    change: (files) => {
      advised(A, '2020-12-01')(files);
      files[A].goi_y[0].quyet_dinh_boi = 'trung_uong';
    },
    expect: [],
  },
]);
