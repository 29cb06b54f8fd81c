import { ruleCases } from '../support/cases.js';
import { type Data, type Files, people } from '../support/year.js';

const A = 'tap-the/so-a.yaml';
const MEETING = 'hoi-nghi/hn-a.yaml';
const FIRST = `${A}#/bao_cao/gui/0/ngay`;
const clause = 'B.I.4.1.a-d1-s3';

/** Sends the draft of `so-a` on the day given; the meeting is on Thursday 10/12/2020. */
const sent = (ngay: string) => (files: Files) => {
  files[A].bao_cao.gui = [{ ngay, nguoi: people('so-a', 'gd-a') }];
};
const meets = (files: Files, ngay: string) => {
  files[MEETING].phien = [{ ngay, so_ngay: 0.5 }];
};
const setting = (gia_tri: Data) => ({ gia_tri, van_ban: 'CV 1', ngay: '2020-12-01' });

ruleCases('gui-du-thao', [
  { name: 'four working days: enough under both readings', change: sent('2020-12-04'), expect: [] },
  {
    name: 'exactly three with the day of the meeting: the stricter reading warns',
    change: sent('2020-12-07'),
    expect: [`${clause} warning ${FIRST}`],
  },
  { name: 'two working days', change: sent('2020-12-08'), expect: [`${clause} error ${FIRST}`] },
  { name: 'after the meeting', change: sent('2020-12-15'), expect: [`${clause} error ${FIRST}`] },
  {
    name: 'a weekend and New Year between: two working days in five calendar days',
    change: (files) => {
      meets(files, '2021-01-05');
      sent('2020-12-31')(files);
    },
    expect: [`${clause} error ${FIRST}`],
  },
  {
    name: 'a local day off takes the third day away',
    change: (files) => {
      sent('2020-12-07')(files);
      files['ky.yaml'].tham_so = { ngay_nghi: setting(['2020-12-09']) };
    },
    expect: [`${clause} error ${FIRST}`],
  },
  {
    name: 'the reading decided without the day of the meeting makes three an error',
    change: (files) => {
      sent('2020-12-07')(files);
      files['ky.yaml'].cach_hieu = { ba_ngay_lam_viec: setting('khong_tinh_ngay_hop') };
    },
    expect: [`${clause} error ${FIRST}`],
  },
  {
    name: 'the same reading: exactly three whole days between',
    change: (files) => {
      sent('2020-12-04')(files);
      files['ky.yaml'].cach_hieu = { ba_ngay_lam_viec: setting('khong_tinh_ngay_hop') };
    },
    expect: [],
  },
  {
    name: 'the usual reading, decided on paper, does not warn any more',
    change: (files) => {
      sent('2020-12-07')(files);
      files['ky.yaml'].cach_hieu = { ba_ngay_lam_viec: setting('tinh_ngay_hop') };
    },
    expect: [],
  },
  {
    name: 'one finding for each day of sending',
    change: (files) => {
      files[A].bao_cao.gui = [
        { ngay: '2020-12-03', nguoi: ['so-a-pho'] },
        { ngay: '2020-12-08', nguoi: ['so-a-tv1', 'so-a-tv2'] },
        { ngay: '2020-12-09', nguoi: ['so-a-tv3'] },
      ];
    },
    expect: [
      `${clause} error ${A}#/bao_cao/gui/1/ngay`,
      `${clause} error ${A}#/bao_cao/gui/2/ngay`,
    ],
  },
  {
    name: 'a later version sent again does not undo the first sending',
    change: (files) => {
      files[A].bao_cao.gui.push({ ngay: '2020-12-09', nguoi: ['so-a-pho'] });
    },
    expect: [],
  },
  {
    name: 'nothing recorded',
    change: (files) => {
      delete files[A].bao_cao.gui;
    },
    expect: [`${clause} undecided ${A}#/bao_cao/gui`],
  },
  {
    name: 'nothing recorded, and there is still time to send on the day of the check',
    change: (files) => {
      delete files[A].bao_cao.gui;
    },
    asOf: '2020-12-07',
    expect: [],
  },
  {
    name: 'nothing recorded, and it is one day too late to send',
    change: (files) => {
      delete files[A].bao_cao.gui;
    },
    asOf: '2020-12-08',
    expect: [`${clause} undecided ${A}#/bao_cao/gui`],
  },
  {
    name: 'the head, who sends it, needs no copy',
    change: (files) => {
      files[A].bao_cao.gui[0].nguoi = people('so-a', 'gd-a').slice(1);
    },
    expect: [],
  },
  {
    name: 'an absent member needs no copy',
    change: (files) => {
      files[A].bao_cao.gui[0].nguoi = ['so-a-pho', 'so-a-tv1', 'so-a-tv2'];
      files[MEETING].co_mat = ['gd-a', 'so-a-pho', 'so-a-tv1', 'so-a-tv2'];
    },
    expect: [],
  },
  {
    name: 'attendance not recorded: late for somebody who may not have come',
    change: (files) => {
      sent('2020-12-08')(files);
      delete files[MEETING].co_mat;
    },
    expect: [`${clause} undecided ${FIRST}`],
  },
  {
    name: 'attendance not recorded, everyone sent in time',
    change: (files) => {
      delete files[MEETING].co_mat;
    },
    expect: [],
  },
  {
    name: 'a member who had left before the meeting',
    change: (files) => {
      files[A].bao_cao.gui[0].nguoi = ['so-a-pho', 'so-a-tv1', 'so-a-tv2'];
      files[A].thanh_vien_khac['so-a-tv3'].den = '2020-12-09';
    },
    expect: [],
  },
  {
    name: 'in a joint meeting each report goes to its own members',
    change: (files) => {
      files[MEETING].tap_the.push('so-b');
      files[MEETING].co_mat.push(...people('so-b', 'gd-b'));
      delete files['hoi-nghi/hn-b.yaml'];
    },
    expect: [],
  },
  {
    name: 'a year without a calendar, told once',
    change: (files) => {
      for (const x of ['a', 'b']) {
        files[`hoi-nghi/hn-${x}.yaml`].phien = [{ ngay: '2028-12-14', so_ngay: 0.5 }];
        files[`tap-the/so-${x}.yaml`].bao_cao.gui[0].ngay = '2028-12-01';
      }
    },
    expect: [`${clause} info ky.yaml#/tham_so/ngay_nghi`],
  },
]);
