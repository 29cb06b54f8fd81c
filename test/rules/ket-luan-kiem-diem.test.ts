import { ruleCases } from '../support/cases.js';
import { all, set, underSo } from '../support/changes.js';
import type { Change } from '../support/year.js';

const A = 'tap-the/so-a.yaml';
const GD = 'ca-nhan/gd-a.yaml';
const MEETING = 'hoi-nghi/hn-a.yaml';
const [D2, D3] = ['B.I.4.2-d2-s3', 'B.I.4.2-d3-s2'];
const of = (index: number, field: string, value: unknown) =>
  set(MEETING, ['buoc', index, field], value);
const deputyChairs = of(0, 'chu_tri', 'so-a-pho');
const chair = (mark: string) => [`${D2} ${mark} ${MEETING}#/buoc/0/chu_tri`];
const report = (ngay: string | undefined) => set(A, ['bao_cao', 'ngay'], ngay);
const own = (ngay: string | undefined) => set(GD, ['ban_kiem_diem', 'ngay'], ngay);
const unpaid: Change = all(
  set(A, ['ho_so', 'bao_cao_kiem_diem'], undefined),
  set(GD, ['ho_so', 'ban_kiem_diem'], undefined),
);
const notHandedIn = all(
  underSo,
  set(A, ['ho_so', 'nop'], undefined),
  set(GD, ['ho_so', 'nop'], undefined),
);

ruleCases('ket-luan-kiem-diem', [
  {
    name: 'no conclusions',
    change: all(of(0, 'ket_luan', undefined), of(1, 'ket_luan', ' ')),
    expect: [
      `${D2} warning ${MEETING}#/buoc/0/ket_luan`,
      `${D3} warning ${MEETING}#/buoc/1/ket_luan`,
    ],
  },
  {
    name: 'a deputy chairs though the head is there',
    change: deputyChairs,
    expect: chair('warning'),
  },
  {
    name: 'a deputy chairs because the head is absent',
    change: all(deputyChairs, (files) => {
      files[MEETING].co_mat = files[MEETING].co_mat.filter((id: string) => id !== 'gd-a');
    }),
    expect: [],
  },
  {
    name: 'a deputy chairs, not recorded who attended',
    change: all(deputyChairs, set(MEETING, ['co_mat'], undefined)),
    expect: chair('undecided'),
  },
  {
    name: 'not recorded who chairs',
    change: of(0, 'chu_tri', undefined),
    expect: chair('undecided'),
  },
  {
    name: 'the post of head is vacant',
    change: all(deputyChairs, set(GD, ['chuc_vu', 0, 'den'], '2020-11-30')),
    expect: [],
  },
  {
    name: 'the head of the other body chairs a joint meeting',
    change: all(of(0, 'chu_tri', 'gd-b'), (files) => {
      files[MEETING].tap_the.push('so-b');
    }),
    expect: [],
  },
  {
    name: 'who chairs on a person is another rule’s',
    change: of(1, 'chu_tri', 'gd-a'),
    expect: [],
  },
  {
    name: 'final forms of the day the meeting ends',
    change: all(notHandedIn, report('2020-12-10'), own('2020-12-10')),
    expect: [],
  },
  {
    name: 'forms older than the meeting',
    change: all(notHandedIn, report('2020-12-09'), own('2020-12-09')),
    expect: [`${D2} warning ${A}#/bao_cao/ngay`, `${D3} warning ${GD}#/ban_kiem_diem/ngay`],
  },
  {
    name: 'older forms of dossiers that hold a later paper',
    change: all(report('2020-12-09'), own('2020-12-09')),
    expect: [`${D2} warning ${A}#/bao_cao/ngay`, `${D3} warning ${GD}#/ban_kiem_diem/ngay`],
  },
  {
    name: 'older forms of dossiers without the paper',
    change: all(unpaid, report('2020-12-09'), own('2020-12-09')),
    expect: [`${D2} warning ${A}#/bao_cao/ngay`, `${D3} warning ${GD}#/ban_kiem_diem/ngay`],
  },
  {
    name: 'forms without a date, once dossiers are due',
    change: all(notHandedIn, report(undefined), own(undefined)),
    asOf: '2021-02-01',
    expect: [`${D2} undecided ${A}#/bao_cao/ngay`, `${D3} undecided ${GD}#/ban_kiem_diem/ngay`],
  },
  {
    name: 'forms without a date, before that',
    change: all(notHandedIn, report(undefined), own(undefined)),
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'no steps at all',
    change: set(MEETING, ['buoc'], undefined),
    expect: [`${D2} undecided ${MEETING}#/buoc`],
  },
  {
    name: 'on the day of the meeting',
    change: deputyChairs,
    asOf: '2020-12-10',
    expect: chair('warning'),
  },
  { name: 'the day before', change: deputyChairs, asOf: '2020-12-09', expect: [] },
  {
    name: 'a collective that is not reviewed',
    change: all(deputyChairs, set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
