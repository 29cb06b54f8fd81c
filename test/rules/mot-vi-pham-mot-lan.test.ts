import { ruleCases } from '../support/cases.js';
import { all, gd, punish, sanction, set, so } from '../support/changes.js';
import { validYear } from '../support/year.js';

const at = (i: number, mark = 'info') => `B.II.1.4(4)-d4-s2 ${mark} ${gd('a')}#/ky_luat/${i}`;
const lastYear = validYear();
lastYear['ky.yaml'].nam = 2019;
lastYear[gd('a')].ky_luat = [sanction('Khiển trách', 'vp1', { ngay: '2019-08-01' })];
const criticism = sanction('Phê bình', 'vp1', { ngay: '2019-08-01' });
const linked = set('ky.yaml', ['ky_truoc'], '../2019');

ruleCases('mot-vi-pham-mot-lan', [
  {
    name: 'one violation, one decision',
    change: punish(gd('a'), sanction('Khiển trách', 'vp1')),
    expect: [],
  },
  {
    name: 'two violations',
    change: punish(gd('a'), sanction('Khiển trách', 'vp1'), sanction('Khiển trách', 'vp2')),
    expect: [],
  },
  {
    name: 'Party, then State',
    change: punish(
      gd('a'),
      sanction('Khiển trách', 'vp1'),
      sanction('Khiển trách', 'vp1', { he: 'cong_chuc', ngay: '2020-08-01' }),
    ),
    expect: [at(1)],
  },
  {
    name: 'listed the other way round',
    change: punish(
      gd('a'),
      sanction('Khiển trách', 'vp1', { he: 'cong_chuc', ngay: '2020-08-01' }),
      sanction('Khiển trách', 'vp1'),
    ),
    expect: [at(0)],
  },
  {
    name: 'a heavier later one must be looked at',
    change: punish(
      gd('a'),
      sanction('Khiển trách', 'vp1'),
      sanction('Cảnh cáo', 'vp1', { ngay: '2020-08-01' }),
    ),
    expect: [at(1, 'warning')],
  },
  {
    name: 'the same day: the heavier counts',
    change: punish(gd('a'), sanction('Khiển trách', 'vp1'), sanction('Cảnh cáo', 'vp1')),
    expect: [at(0)],
  },
  {
    name: 'disciplined last year, again this year',
    change: all(linked, punish(gd('a'), sanction('Cảnh cáo', 'vp1'))),
    previous: lastYear,
    expect: [at(0)],
  },
  {
    name: 'another violation than last year’s',
    change: all(linked, punish(gd('a'), sanction('Cảnh cáo', 'vp2'))),
    previous: lastYear,
    expect: [],
  },
  {
    name: 'first decided in January of the next year',
    change: punish(gd('a'), sanction('Cảnh cáo', 'vp1', { ngay: '2021-01-05' })),
    expect: [at(0)],
  },
  {
    name: 'said to be counted in 2019',
    change: punish(gd('a'), sanction('Cảnh cáo', 'vp1', { da_tinh_nam: 2019 })),
    expect: [at(0)],
  },
  {
    name: 'criticism is only noted',
    change: punish(gd('a'), sanction('Phê bình', 'vp1')),
    expect: [at(0)],
  },
  {
    name: 'criticism last year does not use the violation up',
    change: all(linked, punish(gd('a'), sanction('Cảnh cáo', 'vp1'))),
    previous: { ...lastYear, [gd('a')]: { ...lastYear[gd('a')], ky_luat: [criticism] } },
    expect: [],
  },
  {
    name: 'first decided in January, counted for the year by the record',
    change: punish(gd('a'), sanction('Cảnh cáo', 'vp1', { ngay: '2021-01-05', da_tinh_nam: 2020 })),
    expect: [],
  },
  {
    name: 'collective and member for one violation on one day: the collective’s counts',
    change: punish(
      so('a'),
      sanction('Khiển trách', 'vp1', { nguoi: 'so-a-tv1' }),
      sanction('Khiển trách', 'vp1', { he: 'to_chuc_dang' }),
    ),
    expect: [`B.II.1.4(4)-d4-s2 info ${so('a')}#/ky_luat/0`],
  },
  {
    name: 'two people for one violation on one day: no order of files decides',
    change: all(
      punish(gd('a'), sanction('Khiển trách', 'vp1')),
      punish(gd('b'), sanction('Khiển trách', 'vp1')),
    ),
    expect: [],
  },
]);
