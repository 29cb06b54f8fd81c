import { ruleCases } from '../support/cases.js';
import { gd, punish, sanction, so } from '../support/changes.js';

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
  {
    name: 'giải tán of a party organisation',
    change: punish(so('a'), sanction('Giải tán', 'vp1', { he: 'to_chuc_dang' })),
    expect: [],
  },
  {
    name: 'cách chức of a party organisation',
    change: punish(so('a'), sanction('Cách chức', 'vp1', { he: 'to_chuc_dang' })),
    expect: [`B.II.1.4(4)-d4-s1 error ${so('a')}#/ky_luat/0`],
  },
]);
