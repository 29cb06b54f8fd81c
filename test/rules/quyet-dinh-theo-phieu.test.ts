import { ruleCases } from '../support/cases.js';
import {
  all,
  decide,
  excellent,
  excellentHead,
  gd,
  HTT,
  session,
  set,
  so,
} from '../support/changes.js';

const R2 = session('tap-the', 2);
const S2 = 'B.II.4-d1-s2';
const place = (file: string) => `${file}#/quyet_dinh/muc`;
/** The only seat of five goes to so-a with 14 votes; so-b has 12. */
const both = all(excellent('a', 14), excellent('b', 12));
const chosen = (id: string) =>
  set(
    R2,
    ['xu_ly_dong_phieu'],
    [
      {
        doi_tuong: ['so-a', 'so-b'],
        chon: [id],
        hinh_thuc: 'quyet_dinh',
        ngay: '2021-01-11',
        nguoi: 'Bí thư Tỉnh ủy',
      },
    ],
  );

ruleCases('quyet-dinh-theo-phieu', [
  { name: 'the one with most votes', change: all(both, decide(so('b'), HTT)), expect: [] },
  {
    name: 'one with fewer votes instead',
    change: all(both, decide(so('a'), HTT)),
    expect: [`${S2} warning ${place(so('b'))}`],
  },
  {
    name: 'both decided: too many, which the quota tells',
    change: both,
    expect: [],
  },
  {
    name: 'the one with most votes not decided yet',
    change: all(both, set(so('a'), ['quyet_dinh'], undefined)),
    expect: [],
  },
  {
    name: 'equal votes, the one chosen by the record',
    change: all(excellent('a', 14), excellent('b', 14), chosen('so-b'), decide(so('a'), HTT)),
    expect: [],
  },
  {
    name: 'equal votes, the other one against the record',
    change: all(excellent('a', 14), excellent('b', 14), chosen('so-a'), decide(so('a'), HTT)),
    expect: [`${S2} error ${place(so('b'))}`],
  },
  {
    name: 'equal votes without a record',
    change: all(excellent('a', 14), excellent('b', 14), decide(so('a'), HTT)),
    expect: [],
  },
  {
    name: 'a head with fewer votes than one whom his collective holds back',
    change: all(
      both,
      decide(so('b'), HTT),
      excellentHead('a', 12),
      excellentHead('b', 14),
      decide(gd('b'), HTT),
    ),
    expect: [],
  },
  {
    name: 'a person with fewer votes than one who could be there',
    change: all(both, excellentHead('a', 12), excellentHead('b', 14), decide(gd('b'), HTT)),
    expect: [`B.II.4-d1-s3 warning ${place(gd('a'))}`],
  },
]);
