import { ruleCases } from '../support/cases.js';
import { all, gd, set } from '../support/changes.js';

const clause = 'M02.VII';
const AT = `${gd('a')}#/tu_danh_gia/muc`;
const silent = set(gd('a'), ['tu_danh_gia'], undefined);
const open = [`${clause} undecided ${AT}`];

ruleCases('ca-nhan-tu-nhan', [
  { name: 'a level on record', change: () => {}, expect: [] },
  { name: 'none on record', change: silent, expect: open },
  {
    name: 'a day without a level',
    change: set(gd('a'), ['tu_danh_gia', 'muc'], undefined),
    expect: open,
  },
  {
    name: 'neither level nor form',
    change: all(silent, set(gd('a'), ['ban_kiem_diem'], undefined)),
    expect: open,
  },
  { name: 'on the day of the review', change: silent, asOf: '2020-12-10', expect: open },
  { name: 'the day before', change: silent, asOf: '2020-12-09', expect: [] },
  {
    name: 'somebody who was not reviewed',
    change: all(silent, (files) => {
      files['hoi-nghi/hn-a.yaml'].buoc.pop();
    }),
    expect: [],
  },
  {
    name: 'somebody excused',
    change: all(silent, set(gd('a'), ['mien_kiem_diem'], { ly_do: 'Nghỉ chữa bệnh' })),
    expect: [],
  },
]);
