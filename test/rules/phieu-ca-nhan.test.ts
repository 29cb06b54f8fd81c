import { ruleCases } from '../support/cases.js';
import {
  all,
  decide,
  excellent,
  excellentHead,
  gd,
  HT,
  session,
  set,
  unvote,
  vote,
} from '../support/changes.js';

const clause = 'B.II.4-d1-s3';
const R1 = session('ca-nhan', 1);
const R2 = session('ca-nhan', 2);

ruleCases('phieu-ca-nhan', [
  { name: '8 of 15 in round 1', change: vote(R1, 'gd-a', 8), expect: [] },
  {
    name: '7 of 15 in round 1, still in round 2',
    change: vote(R1, 'gd-a', 7),
    expect: [`${clause} error ${R1}#/phieu/0`, `${clause} error ${R2}#/phieu/0`],
  },
  {
    name: 'HTXS with 8 of 15 in round 2',
    change: all(excellent('a'), excellentHead('a', 8)),
    expect: [],
  },
  {
    name: 'HTXS with 7 of 15 in round 2',
    change: all(excellent('a'), excellentHead('a', 7)),
    expect: [`${clause} error ${R2}#/phieu/0`],
  },
  {
    name: 'voted down and decided HT',
    change: all(vote(R1, 'gd-a', 3), unvote(R2, 'gd-a'), decide(gd('a'), HT)),
    expect: [],
  },
  {
    name: 'left out of round 1',
    change: all(unvote(R1, 'gd-a'), unvote(R2, 'gd-a')),
    expect: [`${clause} error ${gd('a')}#/quyet_dinh/muc`],
  },
  {
    name: 'managed by another authority',
    change: all(
      set(gd('a'), ['quan_ly_boi'], 'trung_uong'),
      unvote(R1, 'gd-a'),
      unvote(R2, 'gd-a'),
    ),
    expect: [],
  },
  {
    name: 'left out of round 1, voted in round 2, decided HT',
    change: all(unvote(R1, 'gd-a'), decide(gd('a'), HT)),
    expect: [`${clause} error ${R2}#/phieu/0`],
  },
]);
