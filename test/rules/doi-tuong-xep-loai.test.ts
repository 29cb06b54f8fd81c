import { ruleCases } from '../support/cases.js';
import { all, set, so, underSo } from '../support/changes.js';
import type { Change } from '../support/year.js';

const AT = `${so('a')}#/quyet_dinh`;
const undecide = (...names: string[]): Change =>
  all(...names.map((x) => set(so(x), ['quyet_dinh'], undefined)));
const kind = (loai: string) => set(so('a'), ['loai'], loai);
const listed = {
  btv_huyen: 'd1',
  dd_khac: 'd1',
  tham_muu_tinh: 'd2',
  btv_tinh_doan: 'd3',
  so_nganh: 'd4',
  ban_hdnd_tinh: 'd4',
  khac_huyen: 'd5',
};
const reviewOnly = [
  'btv_tinh',
  'doan_dbqh',
  'tt_hdnd_tinh',
  'ubnd_tinh',
  'mttq_tinh',
  'btv_ctxh_tinh',
];

ruleCases('doi-tuong-xep-loai', [
  ...Object.entries(listed).map(([loai, clause]) => ({
    name: `${loai} without a level once others are decided`,
    change: all(undecide('a'), kind(loai)),
    expect: [`B.II.1.1-${clause} error ${AT}`],
  })),
  ...reviewOnly.map((loai) => ({
    name: `${loai} is never asked for a level`,
    change: all(undecide('a'), kind(loai)),
    expect: [],
  })),
  {
    name: 'a kind that is only reviewed, with a level',
    change: kind('mttq_tinh'),
    expect: [`B.II.1.1-d4 info ${AT}`],
  },
  {
    name: 'on the day others are decided',
    change: undecide('a'),
    asOf: '2021-01-12',
    expect: [`B.II.1.1-d4 error ${AT}`],
  },
  {
    name: 'the day before others are decided',
    change: undecide('a'),
    asOf: '2021-01-11',
    expect: [],
  },
  {
    name: 'nobody decided, on the last day before hand-in',
    change: undecide('a', 'b', 'c', 'd', 'e'),
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'nobody decided, on the hand-in day',
    change: undecide('a', 'b', 'c', 'd', 'e'),
    asOf: '2021-02-01',
    expect: ['a', 'b', 'c', 'd', 'e'].map((x) => `B.II.1.1-d4 error ${so(x)}#/quyet_dinh`),
  },
  {
    name: 'a unit under a sở, whose objects the sở sets',
    change: all(underSo, undecide('a')),
    expect: [`B.II.1.1-d6 warning ${AT}`],
  },
  {
    name: 'managed by another authority',
    change: all(undecide('a'), set(so('a'), ['quan_ly_boi'], 'trung_uong')),
    expect: [],
  },
  {
    name: 'not reviewed this year',
    change: all(undecide('a'), set(so('a'), ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
