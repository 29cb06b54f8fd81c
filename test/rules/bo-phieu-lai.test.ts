import { ruleCases } from '../support/cases.js';
import { all, session } from '../support/changes.js';
import { type Change, type Data, phieu } from '../support/year.js';

const R2 = session('tap-the', 2);
const AGAIN = 'bo-phieu/tap-the-2-lai.yaml';

/** Round 2 held again for `ids` on `day`. */
const again =
  (ids: readonly string[], more: Data = {}): Change =>
  (files) => {
    files[AGAIN] = {
      ...files[R2],
      ngay: '2021-01-12',
      phieu: ids.map((id) => phieu(id, 14)),
      ...more,
    };
  };
const record = (ngay: string, hinh_thuc = 'bo_phieu_lai'): Data => ({
  xu_ly_dong_phieu: [
    { doi_tuong: ['so-a', 'so-b'], chon: [], hinh_thuc, ngay, nguoi: 'Ban Thường vụ' },
  ],
});
const told = (id: number) => `B.II.4-d1-s2 warning ${AGAIN}#/phieu/${id}`;

ruleCases('bo-phieu-lai', [
  { name: 'held twice without a record', change: again(['so-a']), expect: [told(0)] },
  {
    name: 'recorded as a re-vote on the day of it',
    change: again(['so-a', 'so-b'], record('2021-01-12')),
    expect: [],
  },
  {
    name: 'recorded the day before',
    change: again(['so-a'], record('2021-01-11')),
    expect: [],
  },
  {
    name: 'recorded only the day after',
    change: again(['so-a'], record('2021-01-13')),
    expect: [told(0)],
  },
  {
    name: 'the record names others',
    change: again(['so-c'], record('2021-01-12')),
    expect: [told(0)],
  },
  {
    name: 'a decision is no re-vote',
    change: again(['so-a'], record('2021-01-12', 'quyet_dinh')),
    expect: [told(0)],
  },
  {
    name: 'both on one day without an order',
    change: again(['so-a'], { ngay: '2021-01-11' }),
    expect: [`B.II.4-d1-s2 undecided ${AGAIN}#/phieu/0`],
  },
  {
    name: 'both on one day, in order and recorded',
    change: again(['so-a'], { ngay: '2021-01-11', thu_tu: 2, ...record('2021-01-11') }),
    expect: [],
  },
  {
    name: 'round 1 again cites round 1',
    change: all(again(['so-a'], { vong: 1, ngay: '2021-01-09' })),
    expect: [`B.II.4-d1-s1 warning ${AGAIN}#/phieu/0`],
  },
  {
    name: 'another session of the round for others is no re-vote',
    change: (files) => {
      const [first, ...rest] = files[R2].phieu;
      files[R2].phieu = rest;
      files[AGAIN] = { ...files[R2], ngay: '2021-01-12', phieu: [first] };
    },
    expect: [],
  },
]);
