import { expect, it } from 'vitest';
import { checkYear } from '../../src/rules/check.js';
import { ruleCases } from '../support/cases.js';
import { all, more, rate, session, set, vote } from '../support/changes.js';
import { type Change, validYear, world } from '../support/year.js';

const R2 = session('tap-the', 2);
const tied: Change = all(vote(R2, 'so-a', 12), vote(R2, 'so-b', 12));
const settle = (chon: string[], doi_tuong = ['so-a', 'so-b']) =>
  set(
    R2,
    ['xu_ly_dong_phieu'],
    [{ doi_tuong, chon, hinh_thuc: 'quyet_dinh', ngay: '2021-01-11', nguoi: 'Ban Thường vụ' }],
  );

ruleCases('dong-phieu', [
  { name: 'equal votes for one seat', change: tied, expect: [`B.II.4-d1-s2 error ${R2}#/phieu/0`] },
  { name: 'one vote apart', change: all(tied, vote(R2, 'so-a', 13)), expect: [] },
  { name: 'equal votes, two seats', change: all(more('f', 'g', 'h', 'i', 'k'), tied), expect: [] },
  {
    name: 'three for two seats',
    change: all(more('f', 'g', 'h', 'i', 'k'), tied, vote(R2, 'so-c', 12)),
    expect: [`B.II.4-d1-s2 error ${R2}#/phieu/0`],
  },
  { name: 'equal votes below the last seat', change: all(tied, vote(R2, 'so-c', 14)), expect: [] },
  {
    name: 'equal votes that did not pass',
    change: all(vote(R2, 'so-a', 7), vote(R2, 'so-b', 7)),
    expect: [],
  },
  { name: 'settled by a recorded decision', change: all(tied, settle(['so-a'])), expect: [] },
  { name: 'settled for nobody', change: all(tied, settle([])), expect: [] },
  {
    name: 'a decision that takes more seats than there are does not settle',
    change: all(tied, settle(['so-a', 'so-b'])),
    expect: [`B.II.4-d1-s2 error ${R2}#/phieu/0`],
  },
  {
    name: 'a decision about others does not settle',
    change: all(tied, settle(['so-c'], ['so-c', 'so-d'])),
    expect: [`B.II.4-d1-s2 error ${R2}#/phieu/0`],
  },
  {
    name: 'of two recorded decisions the later one holds',
    change: all(tied, settle(['so-a']), (files) => {
      files['bo-phieu/a.yaml'] = {
        ...files[session('ca-nhan', 2)],
        xu_ly_dong_phieu: [
          { ...files[R2].xu_ly_dong_phieu[0], chon: ['so-b'], ngay: '2021-01-12' },
        ],
      };
      delete files[session('ca-nhan', 2)];
    }),
    expect: [],
  },
]);

it('counts the seats left without candidates whom the facts bar', () => {
  const files = validYear();
  all(tied, vote(R2, 'so-c', 15), rate('c', 'quan_triet', 'Tốt'))(files);
  const [found] = checkYear(world(files), (rule) => rule.id === 'dong-phieu');
  expect(found?.facts).toMatchObject({ seats: 1, votes: 12 });
});
