import { ruleCases } from '../support/cases.js';
import { gd, set, so } from '../support/changes.js';

const clause = 'B.II.0-s2';
const on = (file: string, day: string | undefined) => set(file, ['tu_danh_gia', 'ngay'], day);
const at = (file: string) => `${file}#/tu_danh_gia/ngay`;

ruleCases('tu-danh-gia-ngay-sau', [
  { name: 'the day of the review', change: on(so('a'), '2020-12-10'), expect: [] },
  {
    name: 'the day before',
    change: on(so('a'), '2020-12-09'),
    expect: [`${clause} error ${at(so('a'))}`],
  },
  { name: 'seven days after', change: on(so('a'), '2020-12-17'), expect: [] },
  {
    name: 'eight days after',
    change: on(so('a'), '2020-12-18'),
    expect: [`${clause} warning ${at(so('a'))}`],
  },
  {
    name: 'eight days after, where the office allows ten',
    change: (files) => {
      on(so('a'), '2020-12-18')(files);
      files['ky.yaml'].tham_so = {
        danh_gia_trong_ngay: { gia_tri: 10, van_ban: 'CV 1', ngay: '2020-11-01' },
      };
    },
    expect: [],
  },
  {
    name: 'a person the day before the review',
    change: on(gd('a'), '2020-12-09'),
    expect: [`${clause} error ${at(gd('a'))}`],
  },
  {
    name: 'a level without a day',
    change: on(so('a'), undefined),
    expect: [`${clause} undecided ${at(so('a'))}`],
  },
  {
    name: 'no self-evaluation at all',
    change: set(so('a'), ['tu_danh_gia'], undefined),
    expect: [],
  },
  {
    name: 'no meeting to compare with',
    change: (files) => {
      delete files['hoi-nghi/hn-a.yaml'];
    },
    expect: [`${clause} undecided ${at(gd('a'))}`, `${clause} undecided ${at(so('a'))}`],
  },
  {
    name: 'no meeting of a collective kept here for reference',
    change: (files) => {
      delete files['hoi-nghi/hn-a.yaml'];
      for (const file of [so('a'), gd('a')]) files[file].quan_ly_boi = 'trung_uong';
    },
    expect: [],
  },
  {
    name: 'not reviewed this year',
    change: (files) => {
      on(so('a'), '2020-12-09')(files);
      files[so('a')].mien_kiem_diem = { ly_do: 'Mới thành lập' };
    },
    expect: [],
  },
]);
