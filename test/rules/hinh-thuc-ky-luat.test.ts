import { ruleCases } from '../support/cases.js';
import { gd, punish, sanction } from '../support/changes.js';

const hit = [`B.II.1.4(4)-d4-s1 error ${gd('a')}#/ky_luat/0`];

ruleCases('hinh-thuc-ky-luat', [
  {
    name: 'hạ bậc lương of a civil servant',
    change: punish(gd('a'), sanction('Hạ bậc lương', 'vp1', { he: 'cong_chuc' })),
    expect: [],
  },
  {
    name: 'hạ bậc lương of a party member',
    change: punish(gd('a'), sanction('Hạ bậc lương', 'vp1')),
    expect: hit,
  },
  {
    name: 'khai trừ of an employee',
    change: punish(gd('a'), sanction('Khai trừ', 'vp1', { he: 'vien_chuc' })),
    expect: hit,
  },
  {
    name: 'criticism under any scale',
    change: punish(gd('a'), sanction('Phê bình', 'vp1', { he: 'vien_chuc' })),
    expect: [],
  },
]);
