import { ruleCases } from '../support/cases.js';
import type { Files } from '../support/year.js';

const clause = 'B.II.3(3)';
const A = 'tap-the/so-a.yaml';
const P = 'ca-nhan/gd-a.yaml';
const KEY = '#/ho_so/bien_ban';
const has = (file: string, value: object | undefined) => (files: Files) => {
  files[file].ho_so.bien_ban = value;
};
/** The head of `so-a` is reviewed at `so-b` too. */
const twoPlaces = (minutes: object) => (files: Files) => {
  has(P, minutes)(files);
  files['hoi-nghi/hn-b.yaml'].buoc.push({ thu_tu: 3, can_bo: 'gd-a' });
};

ruleCases('giay-bien-ban', [
  { name: 'of two places, both', change: twoPlaces({ co: true, so_ban: 2 }), expect: [] },
  { name: 'of two places, more', change: twoPlaces({ co: true, so_ban: 3 }), expect: [] },
  {
    name: 'of two places, one',
    change: twoPlaces({ co: true, so_ban: 1 }),
    expect: [`${clause} warning ${P}${KEY}/so_ban`],
  },
  {
    name: 'of two places, number not recorded',
    change: twoPlaces({ co: true }),
    expect: [`${clause} undecided ${P}${KEY}/so_ban`],
  },
  { name: 'of one place, number not recorded', change: has(P, { co: true }), expect: [] },
  {
    name: 'a joint meeting is one place',
    change: (files) => {
      has(P, { co: true, so_ban: 1 })(files);
      files['hoi-nghi/hn-a.yaml'].tap_the.push('so-b');
      delete files['hoi-nghi/hn-b.yaml'];
    },
    expect: [],
  },
  {
    name: 'two meetings of the same collective are one place',
    change: (files) => {
      has(P, { co: true, so_ban: 1 })(files);
      files['hoi-nghi/hn-a2.yaml'] = { ...files['hoi-nghi/hn-a.yaml'] };
    },
    expect: [],
  },
  {
    name: 'a collective, stated missing',
    change: has(A, { co: false }),
    expect: [`${clause} error ${A}${KEY}`],
  },
  {
    name: 'a person, stated missing',
    change: has(P, { co: false }),
    expect: [`${clause} error ${P}${KEY}`],
  },
  {
    name: 'stated missing on the last good day, not handed in: a note',
    change: (files) => {
      has(A, { co: false })(files);
      delete files[A].ho_so.nop;
    },
    asOf: '2021-01-31',
    expect: [`${clause} info ${A}${KEY}`],
  },
  {
    name: 'stated missing on the first day too late, not handed in',
    change: (files) => {
      has(A, { co: false })(files);
      delete files[A].ho_so.nop;
    },
    asOf: '2021-02-01',
    expect: [`${clause} error ${A}${KEY}`],
  },
  {
    name: 'not recorded before the last day, not handed in',
    change: (files) => {
      has(A, undefined)(files);
      delete files[A].ho_so.nop;
    },
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'not recorded though handed in early',
    change: has(A, undefined),
    asOf: '2021-01-26',
    expect: [`${clause} undecided ${A}${KEY}`],
  },
  {
    name: 'a dossier without any list of papers',
    change: (files) => {
      delete files[P].ho_so;
    },
    expect: [`${clause} undecided ${P}${KEY}`],
  },
]);
