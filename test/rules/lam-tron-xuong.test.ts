import { ruleCases } from '../support/cases.js';
import {
  all,
  decide,
  excellent,
  HT,
  more,
  session,
  set,
  so,
  underSo,
  vote,
} from '../support/changes.js';

const hit = [`B.II.4-d1-s5 error ${so('a')}#/quyet_dinh/muc`];
const four = all(vote(session('tap-the', 1), 'so-e', 3), decide(so('e'), HT));

ruleCases('lam-tron-xuong', [
  { name: 'one of four: 0,8 taken as 1', change: all(four, excellent('a')), expect: hit },
  {
    name: 'two of nine: 1,8 taken as 2',
    change: all(more('f', 'g', 'h', 'i'), excellent('a'), excellent('b', 13)),
    expect: hit,
  },
  { name: 'one of nine', change: all(more('f', 'g', 'h', 'i'), excellent('a')), expect: [] },
  {
    name: 'two of five is no matter of rounding',
    change: all(excellent('a'), excellent('b', 13)),
    expect: [],
  },
  {
    name: 'three of nine is more than rounding',
    change: all(more('f', 'g', 'h', 'i'), excellent('a'), excellent('b', 13), excellent('c', 12)),
    expect: [],
  },
  {
    name: 'units under a sở: by analogy, so only a warning',
    change: all(underSo, four, excellent('a')),
    expect: hit.map((one) => one.replace('error', 'warning')),
  },
  {
    name: 'a base that hangs on a missing fact is left to the quota rule',
    change: all(excellent('a'), set(so('e'), ['ky_luat'], undefined)),
    expect: [],
  },
]);
