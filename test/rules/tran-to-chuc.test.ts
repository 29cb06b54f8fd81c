import { ruleCases } from '../support/cases.js';
import { all, decide, excellent, HT, HTT, HTXS, KHT, set, so } from '../support/changes.js';

const clause = 'B.II.1.4(1)-d3-s2';
const org = (level?: string) => set('to-chuc.yaml', ['to_chuc', 'cq-so-a', 'muc'], level);
const hit = (mark = 'error') => [`${clause} ${mark} to-chuc.yaml#/to_chuc/cq-so-a`];

ruleCases('tran-to-chuc', [
  { name: 'HTT under HTT', change: org(HTT), expect: [] },
  { name: 'HTT under HT', change: org(HT), expect: hit() },
  { name: 'HT under HT', change: all(org(HT), decide(so('a'), HT)), expect: [] },
  {
    name: 'HT under KHT: worded for every level',
    change: all(org(KHT), decide(so('a'), HT)),
    expect: hit(),
  },
  { name: 'KHT under KHT', change: all(org(KHT), decide(so('a'), KHT)), expect: [] },
  { name: 'HTXS under HTT', change: all(org(HTT), excellent('a')), expect: hit() },
  { name: 'HTXS under HTXS', change: all(org(HTXS), excellent('a')), expect: [] },
  {
    name: 'the organisation has no level yet: undecided',
    change: org(undefined),
    expect: hit('undecided'),
  },
  {
    name: 'two organisations, the lower one caps',
    change: all(
      set(so('a'), ['to_chuc'], ['cq-so-a', 'cq-so-b']),
      set('to-chuc.yaml', ['to_chuc', 'cq-so-b', 'muc'], HT),
      set(so('b'), ['to_chuc'], []),
    ),
    expect: [`${clause} error to-chuc.yaml#/to_chuc/cq-so-b`],
  },
  { name: 'no organisation of its own', change: set(so('a'), ['to_chuc'], []), expect: [] },
  {
    name: 'organisations not recorded: undecided',
    change: set(so('a'), ['to_chuc'], undefined),
    expect: [`${clause} undecided ${so('a')}#/to_chuc`],
  },
]);
