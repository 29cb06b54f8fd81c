import { ruleCases } from '../support/cases.js';
import { all, session, set, vote } from '../support/changes.js';
import { phieu } from '../support/year.js';

const R1 = session('tap-the', 1);
const line = [`B.II.4-d1-s1 error ${R1}#/phieu/0`];
const tally = (numbers: Record<string, number>) =>
  all(...Object.entries(numbers).map(([key, value]) => set(R1, ['phieu', 0, key], value)));

ruleCases('so-phieu', [
  {
    name: 'a person in a session of collectives',
    change: (files) => {
      files[R1].phieu.push(phieu('gd-a', 14));
    },
    expect: [`B.II.4-d1-s1 error ${R1}#/phieu/5/doi_tuong`],
  },
  { name: 'as many for as valid', change: vote(R1, 'so-a', 15), expect: [] },
  { name: 'one more for than valid', change: vote(R1, 'so-a', 16), expect: line },
  {
    name: 'valid and invalid add up',
    change: tally({ hop_le: 13, khong_hop_le: 2, dong_y: 13 }),
    expect: [],
  },
  { name: 'they do not', change: tally({ hop_le: 13, khong_hop_le: 1, dong_y: 13 }), expect: line },
  { name: 'more returned than issued', change: tally({ phat_ra: 14 }), expect: line },
  {
    name: 'more issued than present',
    change: set(R1, ['co_mat'], 14),
    expect: [0, 1, 2, 3, 4].map((i) => `B.II.4-d1-s1 error ${R1}#/phieu/${i}`),
  },
  {
    name: 'more present than members',
    change: set(R1, ['co_mat'], 16),
    expect: [`B.II.4-d1-s1 error ${R1}#/co_mat`],
  },
  {
    name: 'another number of members than in ky.yaml',
    change: set('ky.yaml', ['co_quan_quyet_dinh', 'so_thanh_vien'], 17),
    expect: ['ca-nhan-1', 'ca-nhan-2', 'tap-the-1', 'tap-the-2'].map(
      (name) => `B.II.4-d1-s1 warning bo-phieu/${name}.yaml#/tong_so`,
    ),
  },
  {
    name: 'only the votes for are recorded',
    change: all(
      ...['phat_ra', 'thu_ve', 'hop_le', 'khong_hop_le'].map((key) =>
        set(R1, ['phieu', 0, key], undefined),
      ),
    ),
    expect: [],
  },
  {
    name: 'two lines for one subject in a session',
    change: (files) => {
      files[R1].phieu.push({ ...files[R1].phieu[0], dong_y: 3 });
    },
    expect: [`B.II.4-d1-s1 error ${R1}#/phieu/5`],
  },
]);
