import { ruleCases } from '../support/cases.js';
import type { Files } from '../support/year.js';

const clause = 'B.II.3(5)';
const P = 'ca-nhan/gd-a.yaml';
const ASSETS = `${P}#/ho_so/ke_khai_tai_san`;
const declares = (obliged: boolean | undefined, paper: object | undefined) => (files: Files) => {
  files[P].thuoc_dien_ke_khai = obliged;
  files[P].ho_so.ke_khai_tai_san = paper;
};

ruleCases('giay-ly-lich-ke-khai', [
  {
    name: 'the supplement stated missing',
    change: (files) => {
      files[P].ho_so.ly_lich_2d = { co: false };
    },
    expect: [`${clause} error ${P}#/ho_so/ly_lich_2d`],
  },
  {
    name: 'the supplement not recorded',
    change: (files) => {
      delete files[P].ho_so.ly_lich_2d;
    },
    expect: [`${clause} undecided ${P}#/ho_so/ly_lich_2d`],
  },
  {
    name: 'obliged, no declaration',
    change: declares(true, { co: false }),
    expect: [`${clause} error ${ASSETS}`],
  },
  {
    name: 'obliged, not recorded',
    change: declares(true, undefined),
    expect: [`${clause} undecided ${ASSETS}`],
  },
  { name: 'not obliged, no declaration', change: declares(false, { co: false }), expect: [] },
  { name: 'not obliged, not recorded', change: declares(false, undefined), expect: [] },
  {
    name: 'not known whether obliged',
    change: declares(undefined, { co: false }),
    expect: [`${clause} undecided ${P}#/thuoc_dien_ke_khai`],
  },
  { name: 'declared, whoever is obliged', change: declares(undefined, { co: true }), expect: [] },
  {
    name: 'not known whether obliged, before the dossier is due',
    change: (files) => {
      declares(undefined, undefined)(files);
      delete files[P].ho_so.nop;
    },
    asOf: '2021-01-31',
    expect: [],
  },
]);
