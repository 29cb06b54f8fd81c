import { ruleCases } from '../support/cases.js';
import { all, set, so } from '../support/changes.js';

const clause = 'B.I.2.1-s1';
const A = 'hoi-nghi/hn-a.yaml';
const level = (cap: unknown) => set(A, ['cap'], cap);

ruleCases('kiem-diem-dung-cap', [
  {
    name: 'a provincial collective in a meeting of the district',
    change: level('huyen'),
    expect: [`${clause} warning ${A}#/cap`],
  },
  {
    name: 'both of the district',
    change: all(level('huyen'), set(so('a'), ['cap'], 'huyen')),
    expect: [],
  },
  {
    name: 'no level recorded',
    change: level(undefined),
    expect: [`${clause} undecided ${A}#/cap`],
  },
  {
    name: 'no level recorded, on the day of the meeting',
    change: level(undefined),
    asOf: '2020-12-10',
    expect: [`${clause} undecided ${A}#/cap`],
  },
  {
    name: 'no level recorded, the day before',
    change: level(undefined),
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'a commune committee reviewed in the meeting of another collective',
    change: (files) => {
      files[so('b')].cap = 'xa';
      files['hoi-nghi/hn-b.yaml'].cap = 'xa';
      files[A].buoc.push({ thu_tu: 3, tap_the: 'so-b' });
    },
    expect: [`${clause} warning ${A}#/buoc/2/tap_the`],
  },
  {
    name: 'one of two collectives is of another level: one finding',
    change: (files) => {
      files[A].tap_the.push('so-b');
      files[so('b')].cap = 'xa';
      delete files['hoi-nghi/hn-b.yaml'];
    },
    expect: [`${clause} warning ${A}#/cap`],
  },
]);
