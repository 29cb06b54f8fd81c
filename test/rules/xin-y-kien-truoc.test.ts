import { ruleCases } from '../support/cases.js';
import { all, set, underSo } from '../support/changes.js';

const clause = 'C.1-d2-s4';
const A = 'tap-the/so-a.yaml';
const MEETING = 'hoi-nghi/hn-a.yaml';
const on = (ngay: string) => set(A, ['xin_y_kien_truoc', 'ngay'], ngay);
const none = set(A, ['xin_y_kien_truoc'], undefined);
const absent = [`${clause} error ${A}#/xin_y_kien_truoc`];

ruleCases('xin-y-kien-truoc', [
  { name: 'the day before', change: on('2020-12-09'), expect: [] },
  {
    name: 'on the day',
    change: on('2020-12-10'),
    expect: [`${clause} info ${A}#/xin_y_kien_truoc/ngay`],
  },
  {
    name: 'the day after',
    change: on('2020-12-11'),
    expect: [`${clause} error ${A}#/xin_y_kien_truoc/ngay`],
  },
  {
    name: 'the first of two meetings counts',
    change: all(on('2020-12-10'), (files) => {
      files['hoi-nghi/hn-a0.yaml'] = {
        ...files[MEETING],
        phien: [{ ngay: '2020-12-09', so_ngay: 0.5 }],
      };
    }),
    expect: [`${clause} error ${A}#/xin_y_kien_truoc/ngay`],
  },
  {
    name: 'somebody who is not in charge was asked',
    change: set(A, ['phu_trach'], ['gd-b']),
    expect: [`${clause} warning ${A}#/xin_y_kien_truoc/nguoi`],
  },
  {
    name: 'one of two in charge was asked',
    change: set(A, ['phu_trach'], ['gd-b', 'gd-a']),
    expect: [],
  },
  { name: 'none', change: none, expect: absent },
  { name: 'none, on the day of the meeting', change: none, asOf: '2020-12-10', expect: absent },
  { name: 'none yet, before the meeting', change: none, asOf: '2020-12-09', expect: [] },
  {
    name: 'no meeting, after the season',
    change: (files) => {
      delete files[MEETING];
    },
    asOf: '2021-02-01',
    expect: [`${clause} undecided ${A}#/xin_y_kien_truoc`],
  },
  {
    name: 'no meeting, on the last day of the season',
    change: (files) => {
      delete files[MEETING];
    },
    asOf: '2021-01-31',
    expect: [],
  },
  { name: 'collectives the province does not manage', change: all(none, underSo), expect: [] },
  {
    name: 'the provincial committee itself',
    change: all(none, set(A, ['loai'], 'btv_tinh'), set(A, ['quan_ly_boi'], 'trung_uong')),
    expect: [],
  },
  {
    name: 'a collective that is not reviewed',
    change: all(none, set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
