import { ruleCases } from '../support/cases.js';
import { all, excellent, session, set, unvote } from '../support/changes.js';
import type { Change, Data } from '../support/year.js';
import { phieu } from '../support/year.js';

const R1 = session('tap-the', 1);
const R2 = session('tap-the', 2);
const clause = 'B.I.2.1-s3';
/** so-a and so-b hold one meeting together. */
const joint: Change = (files) => {
  const [a, b] = [files['hoi-nghi/hn-a.yaml'], files['hoi-nghi/hn-b.yaml']];
  a.tap_the.push('so-b');
  a.co_mat.push(...b.co_mat);
  a.buoc = [
    a.buoc[0],
    { ...b.buoc[0], thu_tu: 2 },
    { ...a.buoc[1], thu_tu: 3 },
    { ...b.buoc[1], thu_tu: 4 },
  ];
  delete files['hoi-nghi/hn-b.yaml'];
};
const shared =
  (file: string): Change =>
  (files) => {
    const rest = files[file].phieu.filter((one: Data) => !['so-a', 'so-b'].includes(one.doi_tuong));
    files[file].phieu = [{ ...phieu('so-a', 14), doi_tuong: ['so-a', 'so-b'] }, ...rest];
  };

ruleCases('bo-phieu-rieng', [
  { name: 'joint review, separate votes', change: joint, expect: [] },
  {
    name: 'one result for two',
    change: all(joint, shared(R1)),
    expect: [`${clause} error ${R1}#/phieu/0`],
  },
  {
    name: 'in round 2 as well',
    change: all(joint, shared(R2)),
    expect: [`${clause} error ${R2}#/phieu/0`],
  },
  {
    name: 'two lines, one set of ballots',
    change: all(joint, set(R1, ['phieu', 1, 'ma_phieu'], 'so-a')),
    expect: [`${clause} error ${R1}#/phieu/0`],
  },
  {
    name: 'only one of the two voted',
    change: all(joint, unvote(R1, 'so-b')),
    expect: [`${clause} error ${R1}#/phieu/0`],
  },
  {
    name: 'different levels from separate votes are fine',
    change: all(joint, excellent('a')),
    expect: [],
  },
  { name: 'only one goes on to round 2', change: all(joint, unvote(R2, 'so-b')), expect: [] },
  {
    name: 'a shared record outside any joint review is left to the tally',
    change: shared(R1),
    expect: [],
  },
  {
    name: 'one set of ballots in two sessions of a round',
    change: all(joint, unvote(R1, 'so-b'), (files) => {
      files['bo-phieu/rieng.yaml'] = {
        ...files[R1],
        thu_tu: 2,
        phieu: [{ ...phieu('so-b', 14), ma_phieu: 'so-a' }],
      };
    }),
    expect: [`${clause} error ${R1}#/phieu/0`],
  },
  {
    name: 'two sessions of a round, two sets',
    change: all(joint, unvote(R1, 'so-b'), (files) => {
      files['bo-phieu/rieng.yaml'] = { ...files[R1], thu_tu: 2, phieu: [phieu('so-b', 14)] };
    }),
    expect: [],
  },
]);
