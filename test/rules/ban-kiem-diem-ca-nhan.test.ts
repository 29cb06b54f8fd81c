import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';

const GD = 'ca-nhan/gd-a.yaml';
const without = set(GD, ['ban_kiem_diem'], undefined);
const error = [`B.I.4.1.a-d2 error ${GD}#/ban_kiem_diem`];

ruleCases('ban-kiem-diem-ca-nhan', [
  { name: 'reviewed without Mẫu 02', change: without, expect: error },
  { name: 'on the day of the review', change: without, asOf: '2020-12-10', expect: error },
  { name: 'the day before', change: without, asOf: '2020-12-09', expect: [] },
  {
    name: 'reviewed in a second place later',
    change: all(without, (files) => {
      files['hoi-nghi/hn-b.yaml'].phien = [{ ngay: '2020-12-14', so_ngay: 0.5 }];
      files['hoi-nghi/hn-b.yaml'].buoc[1].can_bo = 'gd-a';
    }),
    asOf: '2020-12-13',
    expect: [],
  },
  {
    name: 'no step of the person anywhere',
    change: all(without, set('hoi-nghi/hn-a.yaml', ['buoc', 1, 'can_bo'], 'so-a-pho')),
    expect: [],
  },
  {
    name: 'a person who is not reviewed',
    change: all(without, set(GD, ['mien_kiem_diem'], { ly_do: 'Nghỉ chữa bệnh' })),
    expect: [],
  },
]);
