import { ruleCases } from '../support/cases.js';
import { all, more, session, set, vote } from '../support/changes.js';
import type { Change, Data } from '../support/year.js';

const R2 = session('tap-the', 2);
const settle = (record: Data): Change =>
  all(
    vote(R2, 'so-a', 12),
    vote(R2, 'so-b', 12),
    set(
      R2,
      ['xu_ly_dong_phieu'],
      [
        {
          doi_tuong: ['so-a', 'so-b'],
          chon: ['so-a'],
          hinh_thuc: 'quyet_dinh',
          ngay: '2021-01-11',
          nguoi: 'Ban Thường vụ',
          ...record,
        },
      ],
    ),
  );
const at = (severity: string, key: string) =>
  `B.II.4-d1-s2 ${severity} ${R2}#/xu_ly_dong_phieu/0/${key}`;

ruleCases('xu-ly-dong-phieu', [
  { name: 'one of the two tied for one seat', change: settle({}), expect: [] },
  { name: 'nobody chosen', change: settle({ chon: [] }), expect: [] },
  {
    name: 'two chosen for one seat',
    change: settle({ chon: ['so-a', 'so-b'] }),
    expect: [at('error', 'chon')],
  },
  {
    name: 'two chosen for two seats',
    change: all(more('f', 'g', 'h', 'i', 'k'), settle({ chon: ['so-a', 'so-b'] })),
    expect: [],
  },
  {
    name: 'chosen from outside the tied',
    change: settle({ chon: ['so-c'] }),
    expect: [at('error', 'chon')],
  },
  {
    name: 'votes that are not equal',
    change: all(settle({}), vote(R2, 'so-b', 11)),
    expect: [at('warning', 'doi_tuong')],
  },
  {
    name: 'a re-vote may have come out differently',
    change: all(settle({ hinh_thuc: 'bo_phieu_lai' }), vote(R2, 'so-b', 11)),
    expect: [],
  },
  {
    name: 'dated before the ballot',
    change: settle({ ngay: '2021-01-10' }),
    expect: [at('error', 'ngay')],
  },
]);
