import { ruleCases } from '../support/cases.js';
import type { Files } from '../support/year.js';

const clause = 'B.II.3-x';
const P = 'ca-nhan/gd-a.yaml';
const NOI_LUU = `${P}#/ho_so/noi_luu`;
/** The head of `so-a` with another post, managed by another authority, and where the dossier is. */
const member =
  (ma: string, ho_so: object, quan_ly_boi = 'khac') =>
  (files: Files) => {
    files[P].chuc_vu.push({ ten: 'Ủy viên', he: 'dang', ma });
    files[P].quan_ly_boi = quan_ly_boi;
    files[P].ho_so = ho_so;
  };

ruleCases('luu-ho-so', [
  {
    name: 'kept at the agency',
    change: member('uv_dang_doan', { noi_luu: 'co_quan' }),
    expect: [],
  },
  {
    name: 'recorded as kept by Ban Tổ chức',
    change: member('uv_bcsd', { noi_luu: 'ban_to_chuc' }),
    expect: [`${clause} warning ${NOI_LUU}`],
  },
  {
    name: 'sent anyway',
    change: member('uv_btv_ctxh_tinh', {
      noi_luu: 'ban_to_chuc',
      nop: { ngay: '2021-02-20' },
    }),
    expect: [`${clause} info ${P}#/ho_so/nop`],
  },
  {
    name: 'not recorded',
    change: member('uv_bcsd', {}),
    expect: [`${clause} undecided ${NOI_LUU}`],
  },
  {
    name: 'not recorded, before the day on which dossiers are due',
    change: member('uv_bcsd', {}),
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'not recorded, on that day',
    change: member('uv_bcsd', {}),
    asOf: '2021-02-01',
    expect: [`${clause} undecided ${NOI_LUU}`],
  },
  {
    name: 'another post, kept by Ban Tổ chức',
    change: member('uv_bch_tinh', { noi_luu: 'ban_to_chuc' }),
    expect: [],
  },
  {
    name: 'managed by the centre',
    change: member('uv_dang_doan', { noi_luu: 'ban_to_chuc' }, 'trung_uong'),
    expect: [],
  },
  {
    name: 'managed by BTVTU and handed in',
    change: member('uv_bcsd', { noi_luu: 'ban_to_chuc' }, 'btv_tinh_uy'),
    expect: [],
  },
  {
    name: 'managed by BTVTU, kept at the agency',
    change: member('uv_bcsd', { noi_luu: 'co_quan' }, 'btv_tinh_uy'),
    expect: [`${clause} warning ${NOI_LUU}`],
  },
  {
    name: 'a post given up before the year ended',
    change: (files) => {
      member('uv_bcsd', { noi_luu: 'ban_to_chuc' })(files);
      files[P].chuc_vu[1].den = '2020-06-30';
    },
    expect: [],
  },
]);
