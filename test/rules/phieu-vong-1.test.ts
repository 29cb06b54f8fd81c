import { ruleCases } from '../support/cases.js';
import { all, decide, HT, session, set, so, unvote, vote } from '../support/changes.js';

const clause = 'B.II.4-d1-s1';
const R1 = session('tap-the', 1);
const line = [`${clause} error ${R1}#/phieu/0`];
const ruling = (gia_tri: string) =>
  set('ky.yaml', ['cach_hieu'], { nguong_phieu: { gia_tri, van_ban: 'KL 1', ngay: '2020-11-01' } });

ruleCases('phieu-vong-1', [
  { name: '8 of 15 members', change: vote(R1, 'so-a', 8), expect: [] },
  { name: '7 of 15 members', change: vote(R1, 'so-a', 7), expect: line },
  {
    name: '8 of 16 members: just half',
    change: all(set(R1, ['tong_so'], 16), vote(R1, 'so-a', 8)),
    expect: line,
  },
  {
    name: '7 of 13 present, ruled on those present',
    change: all(ruling('co_mat'), set(R1, ['co_mat'], 13), vote(R1, 'so-a', 7)),
    expect: [],
  },
  {
    name: '7 of 13 valid, ruled on valid votes',
    change: all(ruling('hop_le'), set(R1, ['phieu', 0, 'hop_le'], 13), vote(R1, 'so-a', 7)),
    expect: [],
  },
  {
    name: 'decided at HT without a vote',
    change: all(decide(so('a'), HT), vote(R1, 'so-a', 3)),
    expect: [],
  },
  {
    name: 'left out of a round that was held',
    change: unvote(R1, 'so-a'),
    expect: [`${clause} error ${so('a')}#/quyet_dinh/muc`],
  },
  {
    name: 'no round on record: undecided for each',
    change: (files) => {
      delete files[R1];
    },
    expect: ['a', 'b', 'c', 'd', 'e'].map((x) => `${clause} undecided ${so(x)}#/quyet_dinh/muc`),
  },
  {
    name: 'decided by another authority: not this committee’s vote',
    change: all(set(so('a'), ['quan_ly_boi'], 'so_nganh'), unvote(R1, 'so-a')),
    expect: [],
  },
  {
    name: 'a re-vote replaces the first',
    change: all(vote(R1, 'so-a', 5), (files) => {
      files['bo-phieu/lai.yaml'] = {
        ...files[R1],
        ngay: '2021-01-09',
        phieu: [{ doi_tuong: 'so-a', dong_y: 9 }],
      };
    }),
    expect: [],
  },
  {
    name: 'two lines in one session, one of them enough: not settled, in whatever order',
    change: (files) => {
      files[R1].phieu.unshift({ doi_tuong: 'so-a', dong_y: 3 });
    },
    expect: [`${clause} undecided ${R1}#/phieu/0`],
  },
  {
    name: 'two lines in one session, neither enough',
    change: all(vote(R1, 'so-a', 7), (files) => {
      files[R1].phieu.unshift({ doi_tuong: 'so-a', dong_y: 3 });
    }),
    expect: [`${clause} error ${R1}#/phieu/0`],
  },
]);
