import { ruleCases } from '../support/cases.js';
import { all, gd, set, so } from '../support/changes.js';

const clause = 'A.2-s4';
const on = (file: string, day: string) => set(file, ['cong_khai', 'ngay'], day);
const hidden = set(so('a'), ['cong_khai'], undefined);

ruleCases('cong-khai', [
  { name: 'on the day of the decision', change: on(so('a'), '2021-01-12'), expect: [] },
  {
    name: 'the day before the decision',
    change: on(so('a'), '2021-01-11'),
    expect: [`${clause} warning ${so('a')}#/cong_khai/ngay`],
  },
  {
    name: 'a person, the day before the decision',
    change: on(gd('a'), '2021-01-13'),
    expect: [`${clause} warning ${gd('a')}#/cong_khai/ngay`],
  },
  {
    name: 'not recorded on the hand-in day',
    change: hidden,
    asOf: '2021-02-01',
    expect: [`${clause} warning ${so('a')}#/cong_khai`],
  },
  { name: 'not recorded the day before', change: hidden, asOf: '2021-01-31', expect: [] },
  {
    name: 'not recorded of a subject of another authority',
    change: all(hidden, set(so('a'), ['quan_ly_boi'], 'trung_uong')),
    expect: [],
  },
  {
    name: 'no decision',
    change: all(hidden, set(so('a'), ['quyet_dinh'], undefined)),
    expect: [],
  },
]);
