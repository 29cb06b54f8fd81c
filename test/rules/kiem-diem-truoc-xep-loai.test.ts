import { ruleCases } from '../support/cases.js';
import { gd, set, so } from '../support/changes.js';

const clause = 'B.II.0-s1';
const MEETING = 'hoi-nghi/hn-a.yaml';
const decidedOn = (file: string, day: string) => set(file, ['quyet_dinh', 'ngay'], day);

ruleCases('kiem-diem-truoc-xep-loai', [
  {
    name: 'decided on the day of the review',
    change: decidedOn(so('a'), '2020-12-10'),
    expect: [],
  },
  {
    name: 'decided a day before the review',
    change: decidedOn(so('a'), '2020-12-09'),
    expect: [`${clause} error ${so('a')}#/quyet_dinh/ngay`],
  },
  {
    name: 'a person decided on the day of the review',
    change: decidedOn(gd('a'), '2020-12-10'),
    expect: [],
  },
  {
    name: 'a person decided a day before the review',
    change: decidedOn(gd('a'), '2020-12-09'),
    expect: [`${clause} error ${gd('a')}#/quyet_dinh/ngay`],
  },
  {
    name: 'the last of two meetings counts',
    change: (files) => {
      files['hoi-nghi/hn-a2.yaml'] = {
        ...files[MEETING],
        phien: [{ ngay: '2021-01-13', so_ngay: 0.5 }],
        buoc: [{ thu_tu: 1, tap_the: 'so-a' }],
      };
    },
    expect: [`${clause} error ${so('a')}#/quyet_dinh/ngay`],
  },
  {
    name: 'reviewed in a step of a meeting that another collective holds',
    change: set(MEETING, ['tap_the'], ['so-b']),
    expect: [],
  },
  {
    name: 'neither meeting nor steps',
    change: (files) => {
      delete files[MEETING];
    },
    expect: [`${clause} error ${gd('a')}#/quyet_dinh`, `${clause} error ${so('a')}#/quyet_dinh`],
  },
  {
    name: 'kept here for reference: the meetings may be in the folder of its own authority',
    change: (files) => {
      delete files[MEETING];
      for (const file of [so('a'), gd('a')]) files[file].quan_ly_boi = 'trung_uong';
    },
    expect: [
      `${clause} undecided ${gd('a')}#/quyet_dinh`,
      `${clause} undecided ${so('a')}#/quyet_dinh`,
    ],
  },
  {
    name: 'the meeting lists steps, none of them the person',
    change: (files) => {
      files[MEETING].buoc.pop();
    },
    expect: [`${clause} error ${gd('a')}#/quyet_dinh`],
  },
  {
    name: 'the meeting lists no steps',
    change: set(MEETING, ['buoc'], undefined),
    expect: [`${clause} undecided ${gd('a')}#/quyet_dinh`],
  },
  {
    name: 'excused from the review, and decided',
    change: set(so('a'), ['mien_kiem_diem'], { ly_do: 'Mới thành lập' }),
    expect: [`${clause} error ${so('a')}#/quyet_dinh`],
  },
  {
    name: 'excused from the review, without a level',
    change: (files) => {
      files[so('a')].mien_kiem_diem = { ly_do: 'Mới thành lập' };
      delete files[so('a')].quyet_dinh;
    },
    expect: [],
  },
  {
    name: 'neither reviewed nor decided',
    change: (files) => {
      delete files[MEETING];
      delete files[so('a')].quyet_dinh;
      delete files[gd('a')].quyet_dinh;
    },
    expect: [],
  },
]);
