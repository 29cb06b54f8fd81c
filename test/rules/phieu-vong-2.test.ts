import { ruleCases } from '../support/cases.js';
import {
  all,
  decide,
  excellent,
  HT,
  HTXS,
  rate,
  session,
  set,
  so,
  unvote,
  vote,
} from '../support/changes.js';
import type { Change } from '../support/year.js';

const clause = 'B.II.4-d1-s2';
const R1 = session('tap-the', 1);
const R2 = session('tap-the', 2);
const byPresent = set('ky.yaml', ['cach_hieu'], {
  nguong_phieu: { gia_tri: 'co_mat', van_ban: 'KL 1', ngay: '2020-12-01' },
});
/** Leaves only the votes for; others would tell how many were present at least. */
const untallied =
  (file: string): Change =>
  (files) => {
    for (const one of files[file].phieu)
      for (const key of ['phat_ra', 'thu_ve', 'hop_le', 'khong_hop_le']) delete one[key];
  };
const line = [`${clause} error ${R2}#/phieu/0`];

ruleCases('phieu-vong-2', [
  { name: 'HTXS with 8 of 15', change: excellent('a', 8), expect: [] },
  { name: 'HTXS with 7 of 15', change: excellent('a', 7), expect: line },
  {
    name: 'HTXS left out of round 2',
    change: all(decide(so('a'), HTXS), unvote(R2, 'so-a')),
    expect: [`${clause} error ${so('a')}#/quyet_dinh/muc`],
  },
  {
    name: 'HTXS, round 2 not on record: undecided',
    change: all(decide(so('a'), HTXS), (files) => {
      delete files[R2];
    }),
    expect: [`${clause} undecided ${so('a')}#/quyet_dinh/muc`],
  },
  {
    name: 'a candidate who failed round 1',
    change: all(vote(R1, 'so-a', 7), decide(so('a'), HT)),
    expect: line,
  },
  {
    name: 'round 2 on the day of round 1',
    change: all(set(R2, ['ngay'], '2021-01-08'), set(R2, ['thu_tu'], 2), set(R1, ['thu_tu'], 1)),
    expect: [],
  },
  {
    name: 'round 2 before round 1',
    change: set(R2, ['ngay'], '2021-01-07'),
    expect: [0, 1, 2, 3, 4].map((i) => `${clause} error ${R2}#/phieu/${i}`),
  },
  { name: 'passed round 2 but decided lower: nothing', change: vote(R2, 'so-a', 14), expect: [] },
  {
    name: 'a candidate whom round 1 left out',
    change: all(unvote(R1, 'so-a'), decide(so('a'), HT)),
    expect: line,
  },
  {
    name: 'the same before any decision',
    change: all(unvote(R1, 'so-a'), set(so('a'), ['quyet_dinh'], undefined)),
    expect: line,
  },
  {
    name: 'the two rounds by two committees',
    change: set(R2, ['co_quan'], 'btv_cap_huyen'),
    expect: [0, 1, 2, 3, 4].map((i) => `${clause} error ${R2}#/phieu/${i}`),
  },
  {
    name: 'a candidate whom the facts bar, and who does not pass',
    change: rate('a', 'quan_triet', 'Tốt'),
    expect: line,
  },
  {
    name: 'a candidate whose rating is missing may still be eligible',
    change: set(so('a'), ['bao_cao', 'quan_triet', 'muc'], undefined),
    expect: [],
  },
  {
    name: 'HTXS by half of those present, their number missing: undecided',
    change: all(excellent('a', 7), byPresent, set(R2, ['co_mat'], undefined), untallied(R2)),
    expect: [`${clause} undecided ${R2}#/phieu/0`],
  },
  {
    name: 'HTXS by half of those present, thirteen of them',
    change: all(excellent('a', 7), byPresent, set(R2, ['co_mat'], 13), untallied(R2)),
    expect: [],
  },
  {
    name: 'HTXS by half of those present, fourteen of them',
    change: all(excellent('a', 7), byPresent, set(R2, ['co_mat'], 14), untallied(R2)),
    expect: line,
  },
  { name: 'committee not recorded', change: set(R2, ['co_quan'], undefined), expect: [] },
  {
    name: 'the same day, recorded the other way round',
    change: all(set(R2, ['ngay'], '2021-01-08'), set(R2, ['thu_tu'], 1), set(R1, ['thu_tu'], 2)),
    expect: [0, 1, 2, 3, 4].map((i) => `${clause} error ${R2}#/phieu/${i}`),
  },
]);
