import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';

const A = 'tap-the/so-a.yaml';
const GD = 'ca-nhan/gd-a.yaml';
const path = ['ban_kiem_diem', 'trach_nhiem_tap_the'];
const without = set(GD, path, undefined);
const warning = [`M02.V warning ${GD}#/${path.join('/')}`];

ruleCases('trach-nhiem-ca-nhan', [
  { name: 'named, section V absent', change: without, expect: warning },
  { name: 'named, section V blank', change: set(GD, path, ' '), expect: warning },
  {
    name: 'named by two collectives: told once',
    change: all(without, set('tap-the/so-b.yaml', ['han_che', 0, 'trach_nhiem'], ['gd-a'])),
    expect: warning,
  },
  {
    name: 'not named',
    change: all(without, set(A, ['han_che', 0, 'trach_nhiem'], ['so-a-pho'])),
    expect: [],
  },
  { name: 'no shortcomings', change: all(without, set(A, ['han_che'], [])), expect: [] },
  {
    name: 'no Mẫu 02 at all: told elsewhere',
    change: set(GD, ['ban_kiem_diem'], undefined),
    expect: [],
  },
  { name: 'on the day of the review', change: without, asOf: '2020-12-10', expect: warning },
  { name: 'the day before', change: without, asOf: '2020-12-09', expect: [] },
  {
    name: 'named by a collective that is not reviewed',
    change: all(without, set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
  {
    name: 'a person who is not reviewed',
    change: all(without, set(GD, ['mien_kiem_diem'], { ly_do: 'Nghỉ chữa bệnh' })),
    expect: [],
  },
]);
