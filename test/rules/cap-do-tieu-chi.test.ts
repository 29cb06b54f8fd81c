import { ruleCases } from '../support/cases.js';
import type { Data, Files } from '../support/year.js';

const M01 = 'B.II.1.6.B1-s1';
const M02 = 'B.II.4-d2';
const A = 'tap-the/so-a.yaml';
const P = 'ca-nhan/gd-a.yaml';
const collective = (change: (dossier: Data) => void) => (files: Files) => change(files[A]);
const person = (change: (dossier: Data) => void) => (files: Files) => change(files[P]);
const unratedReport = collective((d) => {
  delete d.bao_cao.kiem_tra_giam_sat.muc;
});
const noSection = collective((d) => {
  delete d.bao_cao.kiem_tra_giam_sat;
});

ruleCases('cap-do-tieu-chi', [
  {
    name: 'text without a level',
    change: unratedReport,
    expect: [`${M01} error ${A}#/bao_cao/kiem_tra_giam_sat/muc`],
  },
  {
    name: 'text without a level, before the review',
    change: unratedReport,
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'text without a level on the day of the review',
    change: unratedReport,
    asOf: '2020-12-10',
    expect: [`${M01} error ${A}#/bao_cao/kiem_tra_giam_sat/muc`],
  },
  {
    name: 'a level of the appraisal does not replace the own one',
    change: collective((d) => {
      delete d.bao_cao.quan_triet.muc;
      d.tham_dinh.tieu_chi = { quan_triet: 'Tốt' };
    }),
    expect: [`${M01} error ${A}#/bao_cao/quan_triet/muc`],
  },
  {
    name: 'no section at all after the season',
    change: noSection,
    expect: [`${M01} undecided ${A}#/bao_cao/kiem_tra_giam_sat`],
  },
  {
    name: 'no section at all on the last day of the season',
    change: noSection,
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'no section at all on the day after the season',
    change: noSection,
    asOf: '2021-02-01',
    expect: [`${M01} undecided ${A}#/bao_cao/kiem_tra_giam_sat`],
  },
  {
    name: 'no report at all: one finding',
    change: collective((d) => {
      delete d.bao_cao;
      delete d.khac_phuc;
    }),
    expect: [`${M01} undecided ${A}#/bao_cao/quan_triet`],
  },
  {
    name: 'item III rated',
    change: collective((d) => {
      d.khac_phuc = { muc: 'Tốt' };
    }),
    expect: [],
  },
  {
    name: 'item III with answers but neither level nor reason',
    change: collective((d) => {
      d.khac_phuc = { tung_muc: [{ noi_dung: 'Việc một', trang_thai: 'Đã khắc phục' }] };
    }),
    expect: [`${M01} error ${A}#/khac_phuc/muc`],
  },
  {
    name: 'item III absent',
    change: person((d) => {
      delete d.khac_phuc;
    }),
    expect: [`${M02} undecided ${P}#/khac_phuc`],
  },
  {
    name: 'a person’s text without a level',
    change: person((d) => {
      delete d.ban_kiem_diem.nhiem_vu.muc;
    }),
    expect: [`${M02} error ${P}#/ban_kiem_diem/nhiem_vu/muc`],
  },
  {
    name: 'a level without text is another rule’s',
    change: person((d) => {
      d.ban_kiem_diem.cam_ket = { muc: 'Tốt' };
    }),
    expect: [],
  },
  {
    name: 'a kind that is only reviewed has the items too',
    change: collective((d) => {
      d.loai = 'ubnd_tinh';
      delete d.bao_cao.quan_triet.muc;
    }),
    expect: [`${M01} error ${A}#/bao_cao/quan_triet/muc`],
  },
  {
    name: 'not reviewed this year',
    change: person((d) => {
      delete d.ban_kiem_diem;
      d.mien_kiem_diem = { ly_do: 'Nghỉ thai sản' };
    }),
    expect: [],
  },
]);
