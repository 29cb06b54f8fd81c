import { ruleCases } from '../support/cases.js';
import { all, gd, set, so } from '../support/changes.js';

const clause = 'B.II.3-s2';
const limit = set('ky.yaml', ['tham_so'], {
  han_nop_cung_cap: { gia_tri: '2021-01-25', van_ban: 'CV 1', ngay: '2020-11-01' },
});
const by = (file: string, authority: string) => set(file, ['quan_ly_boi'], authority);
const handedIn = (file: string, day: string) => set(file, ['ho_so', 'nop', 'ngay'], day);
const district = all(limit, by(so('a'), 'btv_cap_huyen'));
const nothing = all(district, set(so('a'), ['ho_so', 'nop'], undefined));

ruleCases('han-nop-cung-cap', [
  { name: 'on the last day', change: district, expect: [] },
  {
    name: 'a day late',
    change: all(district, handedIn(so('a'), '2021-01-26')),
    expect: [`${clause} warning ${so('a')}#/ho_so/nop/ngay`],
  },
  {
    name: 'a person a day late',
    change: all(limit, by(gd('a'), 'so_nganh'), handedIn(gd('a'), '2021-01-26')),
    expect: [`${clause} warning ${gd('a')}#/ho_so/nop/ngay`],
  },
  { name: 'not handed in, on the last day', change: nothing, asOf: '2021-01-25', expect: [] },
  {
    name: 'not handed in, the day after',
    change: nothing,
    asOf: '2021-01-26',
    expect: [`${clause} undecided ${so('a')}#/ho_so/nop`],
  },
  {
    name: 'no day set',
    change: all(by(so('a'), 'btv_cap_huyen'), handedIn(so('a'), '2021-02-20')),
    expect: [],
  },
  {
    name: 'managed by the province, which has a day of its own',
    change: all(limit, handedIn(so('a'), '2021-01-30')),
    expect: [],
  },
  {
    name: 'managed by the centre',
    change: all(limit, by(so('a'), 'trung_uong'), handedIn(so('a'), '2021-01-30')),
    expect: [],
  },
  {
    name: 'a collective keeps no dossier to itself, whatever it writes',
    change: all(nothing, set(so('a'), ['ho_so', 'noi_luu'], 'co_quan')),
    expect: [`${clause} undecided ${so('a')}#/ho_so/nop`],
  },
  ...['uv_dang_doan', 'uv_bcsd', 'uv_btv_ctxh_tinh'].map((post) => ({
    name: `the dossier of ${post} stays at the agency`,
    change: all(
      limit,
      by(gd('a'), 'so_nganh'),
      set(gd('a'), ['chuc_vu', 0, 'ma'], post),
      set(gd('a'), ['ho_so', 'nop'], undefined),
    ),
    expect: [],
  })),
  {
    name: 'not reviewed this year',
    change: all(nothing, set(so('a'), ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
