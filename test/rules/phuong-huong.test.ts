import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';

const A = 'tap-the/so-a.yaml';
const GD = 'ca-nhan/gd-a.yaml';
const directions = set(A, ['bao_cao', 'phuong_huong'], undefined);
const responsibility = set(A, ['bao_cao', 'trach_nhiem'], undefined);

ruleCases('phuong-huong', [
  {
    name: 'no directions in the collective’s report',
    change: directions,
    expect: [`M01.VI warning ${A}#/bao_cao/phuong_huong`],
  },
  {
    name: 'none in a person’s form',
    change: set(GD, ['ban_kiem_diem', 'phuong_huong'], ' '),
    expect: [`M02.VI warning ${GD}#/ban_kiem_diem/phuong_huong`],
  },
  {
    name: 'shortcomings without responsibility',
    change: responsibility,
    expect: [`M01.V warning ${A}#/bao_cao/trach_nhiem`],
  },
  {
    name: 'no shortcomings, no responsibility',
    change: all(responsibility, set(A, ['han_che'], [])),
    expect: [],
  },
  {
    name: 'no forms at all: told elsewhere',
    change: all(set(A, ['bao_cao'], undefined), set(GD, ['ban_kiem_diem'], undefined)),
    expect: [],
  },
  {
    name: 'on the day of the review',
    change: directions,
    asOf: '2020-12-10',
    expect: [`M01.VI warning ${A}#/bao_cao/phuong_huong`],
  },
  { name: 'the day before', change: directions, asOf: '2020-12-09', expect: [] },
  {
    name: 'a collective that is not reviewed',
    change: all(directions, responsibility, set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
