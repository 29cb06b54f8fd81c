import { ruleCases } from '../support/cases.js';
import { all, set, so } from '../support/changes.js';

const FILE = so('a');
const as = (loai: string, khoi: string) =>
  all(set(FILE, ['loai'], loai), set(FILE, ['khoi'], khoi));
const party = [
  'btv_tinh',
  'btv_huyen',
  'dd_hdnd',
  'bcsd_ubnd',
  'dd_khac',
  'bcsd_khac',
  'tham_muu_tinh',
  'cap_uy_co_so',
  'tham_muu_huyen',
];
const state = [
  'doan_dbqh',
  'tt_hdnd_tinh',
  'ubnd_tinh',
  'ban_hdnd_tinh',
  'mttq_tinh',
  'btv_ctxh_tinh',
  'btv_tinh_doan',
  'so_nganh',
  'mttq_huyen_xa',
  'ctxh_huyen',
  'bch_ctxh_co_so',
];
const wrong = [`M01.H error ${FILE}#/khoi`];

ruleCases('khoi-theo-loai', [
  ...party.flatMap((loai) => [
    { name: `${loai} under the Party`, change: as(loai, 'dang'), expect: [] },
    { name: `${loai} under the State`, change: as(loai, 'nha_nuoc'), expect: wrong },
  ]),
  ...state.flatMap((loai) => [
    { name: `${loai} under the State`, change: as(loai, 'nha_nuoc'), expect: [] },
    { name: `${loai} as mass organisation`, change: as(loai, 'ctxh'), expect: [] },
    { name: `${loai} under the Party`, change: as(loai, 'dang'), expect: wrong },
  ]),
  ...['khac_huyen', 'don_vi_khac_tinh', 'don_vi_thuoc_so'].flatMap((loai) =>
    ['dang', 'nha_nuoc', 'ctxh'].map((khoi) => ({
      name: `${loai} may be ${khoi}`,
      change: as(loai, khoi),
      expect: [],
    })),
  ),
]);
