import { ruleCases } from '../support/cases.js';
import { gd, session, set, so, underSo } from '../support/changes.js';

const clause = 'B.II.1.5-d1';
const LINE = (kind: string, round: number, index: number) =>
  `${clause} error bo-phieu/${kind}-${round}.yaml#/phieu/${index}/doi_tuong`;

ruleCases('tham-quyen-quyet-dinh', [
  {
    name: 'a district decides on a sở',
    change: set(so('a'), ['quyet_dinh', 'co_quan'], 'btv_cap_huyen'),
    expect: [`${clause} error ${so('a')}#/quyet_dinh/co_quan`],
  },
  {
    name: 'a district decides on a director',
    change: set(gd('a'), ['quyet_dinh', 'co_quan'], 'btv_cap_huyen'),
    expect: [`${clause} error ${gd('a')}#/quyet_dinh/co_quan`],
  },
  {
    name: 'a session of another authority',
    change: set(session('tap-the', 1), ['co_quan'], 'btv_cap_huyen'),
    expect: [`${clause} error ${session('tap-the', 1)}#/co_quan`],
  },
  {
    name: 'a session without authority is this folder’s',
    change: set(session('tap-the', 1), ['co_quan'], undefined),
    expect: [],
  },
  {
    name: 'a collective that the centre manages is voted on and decided here',
    change: set(so('b'), ['quan_ly_boi'], 'trung_uong'),
    expect: [
      LINE('tap-the', 1, 1),
      LINE('tap-the', 2, 1),
      `${clause} error ${so('b')}#/quyet_dinh/co_quan`,
    ],
  },
  {
    name: 'a cadre managed elsewhere, decided there, not voted on here',
    change: (files) => {
      files[gd('e')].quan_ly_boi = 'trung_uong';
      files[gd('e')].quyet_dinh.co_quan = 'trung_uong';
      for (const round of [1, 2] as const) files[session('ca-nhan', round)].phieu.pop();
    },
    expect: [],
  },
  {
    name: 'a sở decides on its own units',
    change: (files) => {
      underSo(files);
      for (const x of ['a', 'b', 'c', 'd', 'e'])
        for (const file of [so(x), gd(x)]) files[file].quyet_dinh.co_quan = 'so_nganh';
    },
    expect: [],
  },
  {
    name: 'no decision yet',
    change: set(so('a'), ['quyet_dinh'], undefined),
    expect: [],
  },
]);
