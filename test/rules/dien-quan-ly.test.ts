import { ruleCases } from '../support/cases.js';
import { all, gd, set, so, underSo } from '../support/changes.js';
import type { Data, Files } from '../support/year.js';

const A = so('a');
const kind = (loai: string, cap = 'tinh') => all(set(A, ['loai'], loai), set(A, ['cap'], cap));
const by = (authority: string) => set(A, ['quan_ly_boi'], authority);
/** The others left before the meeting: only the head is a member, with a dossier. */
const alone = (files: Files) => {
  for (const one of Object.values<Data>(files[A].thanh_vien_khac)) one.den = '2020-12-09';
  files[A].so_lanh_dao = 1;
};
const head = set(gd('a'), ['quan_ly_boi'], 'so_nganh');

ruleCases('dien-quan-ly', [
  {
    name: 'a sở under a district',
    change: by('btv_cap_huyen'),
    expect: [`B.I.1.1.a-d5 warning ${A}#/quan_ly_boi`],
  },
  {
    name: 'another authority than the guidance names',
    change: by('khac'),
    expect: [`B.I.1.1.a-d5 warning ${A}#/quan_ly_boi`],
  },
  {
    name: 'a commune party committee under a sở',
    change: all(kind('cap_uy_co_so', 'xa'), by('so_nganh')),
    expect: [`B.I.1.1.b-d1 warning ${A}#/quan_ly_boi`],
  },
  {
    name: 'a unit under a sở, managed by BTVTU',
    change: kind('don_vi_thuoc_so', 'don_vi'),
    expect: [`B.I.1.1.c warning ${A}#/quan_ly_boi`],
  },
  { name: 'a folder of a sở with its units', change: underSo, expect: [] },
  {
    name: 'BTV Tỉnh ủy under itself',
    change: all(kind('btv_tinh'), by('btv_tinh_uy')),
    expect: [],
  },
  {
    name: 'BTV Tỉnh ủy under its superior',
    change: all(kind('btv_tinh'), by('trung_uong')),
    expect: [],
  },
  { name: 'a district committee', change: kind('btv_huyen', 'huyen'), expect: [] },
  {
    name: 'a commune committee called a district one',
    change: kind('btv_huyen', 'xa'),
    expect: [`B.I.1.1.a-d1 warning ${A}#/cap`],
  },
  {
    name: 'a đảng đoàn of Tỉnh Đoàn does not exist',
    change: all(
      kind('dd_khac'),
      set(A, ['dang_doan_cua'], 'so-b'),
      set(so('b'), ['loai'], 'btv_tinh_doan'),
    ),
    expect: [`B.I.1.1.a-d2 warning ${A}#/dang_doan_cua`],
  },
  {
    name: 'a đảng đoàn of Hội Nông dân does',
    change: all(
      kind('dd_khac'),
      set(A, ['dang_doan_cua'], 'so-b'),
      set(so('b'), ['loai'], 'btv_ctxh_tinh'),
    ),
    expect: [],
  },
  {
    name: 'nobody managed by BTVTU among members who all have dossiers',
    change: all(alone, head),
    expect: [`B.I.1.1.a-d5 warning ${A}#/quan_ly_boi`],
  },
  { name: 'one managed by BTVTU', change: alone, expect: [] },
  {
    name: 'members without a dossier may be managed by BTVTU',
    change: head,
    expect: [`B.I.1.1.a-d5 undecided ${A}#/quan_ly_boi`],
  },
  {
    name: 'more leaders than are listed',
    change: all(alone, head, set(A, ['so_lanh_dao'], 2)),
    expect: [`B.I.1.1.a-d5 undecided ${A}#/quan_ly_boi`],
  },
  {
    name: 'other kinds need no cadre of BTVTU',
    change: all(alone, head, kind('tham_muu_tinh')),
    expect: [],
  },
]);
