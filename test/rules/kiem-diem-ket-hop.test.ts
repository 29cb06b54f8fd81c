import { ruleCases } from '../support/cases.js';
import { all, set, so } from '../support/changes.js';
import type { Files } from '../support/year.js';

const clause = 'B.I.2.1-s2';
const A = 'hoi-nghi/hn-a.yaml';
const joint = (files: Files) => {
  files[A].tap_the = ['so-a', 'so-b'];
  delete files['hoi-nghi/hn-b.yaml'];
};
const bcsd = all(joint, set(so('b'), ['loai'], 'bcsd_khac'), set(so('b'), ['khoi'], 'dang'));
const linked = all(bcsd, set(so('b'), ['dang_doan_cua'], 'so-a'));

ruleCases('kiem-diem-ket-hop', [
  { name: 'a leadership and its ban cán sự', change: linked, expect: [] },
  {
    name: 'two collectives of no such kind',
    change: joint,
    expect: [`${clause} warning ${A}#/tap_the`],
  },
  {
    name: 'a ban cán sự of another agency',
    change: all(linked, set(so('b'), ['dang_doan_cua'], 'so-c')),
    expect: [`${clause} warning ${A}#/tap_the`],
  },
  {
    name: 'a ban cán sự of nobody knows whom',
    change: bcsd,
    expect: [`${clause} undecided ${so('b')}#/dang_doan_cua`],
  },
  {
    name: 'three together: the third pairs with neither',
    change: (files) => {
      linked(files);
      files[A].tap_the.push('so-c');
      delete files['hoi-nghi/hn-c.yaml'];
    },
    expect: [`${clause} warning ${A}#/tap_the`, `${clause} warning ${A}#/tap_the`],
  },
  {
    name: 'one report for both, on the day of the meeting',
    change: all(linked, set(so('b'), ['bao_cao'], undefined)),
    asOf: '2020-12-10',
    expect: [`${clause} warning ${so('b')}#/bao_cao`],
  },
  {
    name: 'one report for both, the day before',
    change: all(linked, set(so('b'), ['bao_cao'], undefined)),
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'no report yet of either: not one for both',
    change: all(linked, set(so('a'), ['bao_cao'], undefined), set(so('b'), ['bao_cao'], undefined)),
    expect: [],
  },
  {
    name: 'a single collective without a report',
    change: set(so('a'), ['bao_cao'], undefined),
    expect: [],
  },
]);
