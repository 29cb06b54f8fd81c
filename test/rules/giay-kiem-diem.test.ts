import { ruleCases } from '../support/cases.js';
import type { Files } from '../support/year.js';

const clause = 'B.II.3(2)';
const A = 'tap-the/so-a.yaml';
const P = 'ca-nhan/gd-a.yaml';
const M01 = `${A}#/ho_so/bao_cao_kiem_diem`;
const M02 = `${P}#/ho_so/ban_kiem_diem`;
const report = (value: object | undefined) => (files: Files) => {
  files[A].ho_so.bao_cao_kiem_diem = value;
};
const self = (value: object | undefined) => (files: Files) => {
  files[P].ho_so.ban_kiem_diem = value;
};
const dated = (ngay: string) => ({ co: true, ngay });

ruleCases('giay-kiem-diem', [
  { name: 'dated the day of the meeting', change: report(dated('2020-12-10')), expect: [] },
  {
    name: 'dated the day before',
    change: report(dated('2020-12-09')),
    expect: [`${clause} warning ${M01}/ngay`],
  },
  {
    name: 'of a person, dated the day before',
    change: self(dated('2020-12-09')),
    expect: [`${clause} warning ${M02}/ngay`],
  },
  {
    name: 'of a person, dated before the last of two places',
    change: (files) => {
      self(dated('2020-12-11'))(files);
      files['hoi-nghi/hn-b.yaml'].phien[0].ngay = '2020-12-12';
      files['hoi-nghi/hn-b.yaml'].buoc.push({ thu_tu: 3, can_bo: 'gd-a' });
      files['tap-the/so-b.yaml'].ho_so.bao_cao_kiem_diem.ngay = '2020-12-12';
      files['ca-nhan/gd-b.yaml'].ho_so.ban_kiem_diem.ngay = '2020-12-12';
    },
    expect: [`${clause} warning ${M02}/ngay`],
  },
  {
    name: 'dated after the last day of two',
    change: (files) => {
      report(dated('2020-12-11'))(files);
      files['hoi-nghi/hn-a.yaml'].phien.push({ ngay: '2020-12-11', so_ngay: 1 });
    },
    expect: [],
  },
  {
    name: 'no date in the list of papers, but on the form',
    change: report({ co: true }),
    expect: [],
  },
  {
    name: 'no date anywhere',
    change: (files) => {
      report({ co: true })(files);
      delete files[A].bao_cao.ngay;
    },
    expect: [`${clause} undecided ${M01}/ngay`],
  },
  { name: 'stated missing', change: report({ co: false }), expect: [`${clause} error ${M01}`] },
  { name: 'not recorded', change: self(undefined), expect: [`${clause} undecided ${M02}`] },
  {
    name: 'no meeting to compare with',
    change: (files) => {
      self(dated('2020-12-01'))(files);
      delete files['hoi-nghi/hn-a.yaml'];
    },
    expect: [],
  },
  {
    name: 'the provincial committee itself',
    change: (files) => {
      report({ co: false })(files);
      files[A].loai = 'btv_tinh';
    },
    expect: [],
  },
]);
