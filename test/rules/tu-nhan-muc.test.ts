import { ruleCases } from '../support/cases.js';
import type { Data, Files } from '../support/year.js';

const clause = 'B.II.1.6.B1-s2';
const none = 'B.II.1.5-d3';
const A = 'tap-the/so-a.yaml';
const MUC = `${A}#/tu_danh_gia/muc`;
const change = (bend: (dossier: Data) => void) => (files: Files) => bend(files[A]);
const silent = change((d) => {
  delete d.tu_danh_gia;
});
const noReport = change((d) => {
  delete d.tu_danh_gia;
  delete d.bao_cao;
});

ruleCases('tu-nhan-muc', [
  { name: 'a report without a level', change: silent, expect: [`${none} error ${MUC}`] },
  {
    name: 'a report without a level on the day of the review',
    change: silent,
    asOf: '2020-12-10',
    expect: [`${none} error ${MUC}`],
  },
  {
    name: 'a self-evaluation with a day but without a level',
    change: change((d) => {
      delete d.tu_danh_gia.muc;
    }),
    expect: [`${clause} error ${MUC}`],
  },
  { name: 'a draft before the review', change: silent, asOf: '2020-12-09', expect: [] },
  {
    name: 'neither report nor level after the season',
    change: noReport,
    expect: [`${none} undecided ${MUC}`],
  },
  {
    name: 'neither report nor level on the last day of the season',
    change: noReport,
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'the highest level the facts allow',
    change: change((d) => {
      d.tu_danh_gia.muc = 'Hoàn thành xuất sắc nhiệm vụ';
    }),
    expect: [],
  },
  {
    name: 'one level above what the facts allow',
    change: change((d) => {
      d.tu_danh_gia.muc = 'Hoàn thành xuất sắc nhiệm vụ';
      d.bao_cao.quan_triet.muc = 'Tốt';
    }),
    expect: [`${clause} warning ${MUC}`],
  },
  {
    name: 'below what the facts allow',
    change: change((d) => {
      d.tu_danh_gia.muc = 'Hoàn thành nhiệm vụ';
    }),
    expect: [],
  },
  {
    name: 'a missing fact counts in its favour',
    change: change((d) => {
      d.tu_danh_gia.muc = 'Hoàn thành xuất sắc nhiệm vụ';
      delete d.ky_luat;
    }),
    expect: [],
  },
  {
    name: 'above the level of the organisation',
    change: (files) => {
      files['to-chuc.yaml'].to_chuc['cq-so-a'].muc = 'Hoàn thành nhiệm vụ';
    },
    expect: [`${clause} warning ${MUC}`],
  },
  {
    name: 'not reviewed this year',
    change: change((d) => {
      delete d.tu_danh_gia;
      d.mien_kiem_diem = { ly_do: 'Mới thành lập' };
    }),
    expect: [],
  },
]);
