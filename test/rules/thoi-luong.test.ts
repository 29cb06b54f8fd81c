import { type Case, ruleCases } from '../support/cases.js';
import { type Data, type Files, hoiNghi } from '../support/year.js';

const A = 'tap-the/so-a.yaml';
const MEETING = 'hoi-nghi/hn-a.yaml';
const PHIEN = `${MEETING}#/phien`;
const suggestion = { noi_dung: 'Việc một', quyet_dinh_boi: 'btv_tinh_uy' };

/** `so-a` as a collective of `loai` that met for so many half days. */
const met =
  (loai: string, halfDays: number, goi_y: Data = []) =>
  (files: Files) => {
    files[A].loai = loai;
    files[A].goi_y = goi_y;
    files[MEETING].phien = Array.from({ length: halfDays }, (_, i) => ({
      ngay: `2020-12-${10 + i}`,
      so_ngay: 0.5,
    }));
  };
const setting = (gia_tri: Data) => ({ gia_tri, van_ban: 'CV 1', ngay: '2020-12-01' });

/** One row of the guidance: exactly the minimum, one half day more and one less. */
const row = (number: number, loai: string, minimum: number, goi_y: Data[] = []): Case[] => [
  {
    name: `${loai}, row ${number}: exactly the minimum`,
    change: met(loai, minimum, goi_y),
    expect: [],
  },
  {
    name: `${loai}, row ${number}: one half day more`,
    change: met(loai, minimum + 1, goi_y),
    expect: [],
  },
  ...(minimum > 1
    ? [
        {
          name: `${loai}, row ${number}: one half day less`,
          change: met(loai, minimum - 1, goi_y),
          expect: [`B.I.4.2-d4-r${number} error ${PHIEN}`],
        },
      ]
    : []),
];

const centre = { ...suggestion, quyet_dinh_boi: 'trung_uong' };
const btvTinh = (halfDays: number, goi_y: Data[], expect: string[]): Case => ({
  name: `btv_tinh ${halfDays} half days, ${goi_y.length ? 'suggested by the centre' : 'not suggested'}`,
  change: met('btv_tinh', halfDays, goi_y),
  expect,
});

/** `so-a` and `so-b` reviewed together for so many half days. */
const joint = (halfDays: number) => (files: Files) => {
  met('dd_hdnd', halfDays)(files);
  files[MEETING].tap_the.push('so-b');
  delete files['hoi-nghi/hn-b.yaml'];
};

ruleCases('thoi-luong', [
  btvTinh(3, [], [`B.I.4.2-d4-r1 error ${PHIEN}`]),
  btvTinh(4, [], [`B.I.4.2-d4-r1 info ${PHIEN}`]),
  btvTinh(5, [], [`B.I.4.2-d4-r1 info ${PHIEN}`]),
  btvTinh(6, [], []),
  btvTinh(5, [centre], [`B.I.4.2-d4-r2 error ${PHIEN}`]),
  btvTinh(6, [centre], [`B.I.4.2-d4-r2 info ${PHIEN}`]),
  btvTinh(7, [centre], [`B.I.4.2-d4-r2 info ${PHIEN}`]),
  btvTinh(8, [centre], []),
  {
    name: 'btv_tinh: another suggestion than of the centre does not count',
    change: met('btv_tinh', 5, [suggestion]),
    expect: [`B.I.4.2-d4-r1 info ${PHIEN}`],
  },
  {
    name: 'btv_tinh: whose suggestion is not recorded',
    change: met('btv_tinh', 5, [{ noi_dung: 'Việc một' }]),
    expect: [`B.I.4.2-d4-r2 undecided ${A}#/goi_y`],
  },
  ...row(3, 'btv_huyen', 4),
  ...row(4, 'btv_huyen', 5, [suggestion]),
  ...row(5, 'dd_hdnd', 2),
  ...row(6, 'bcsd_ubnd', 3, [suggestion]),
  ...row(7, 'dd_khac', 1),
  ...row(8, 'so_nganh', 2, [suggestion]),
  {
    name: 'two meetings add up',
    change: (files) => {
      met('btv_huyen', 3)(files);
      const second = hoiNghi('so-a', 'gd-a');
      files['hoi-nghi/hn-a2.yaml'] = { ...second, phien: [{ ngay: '2020-12-20', so_ngay: 0.5 }] };
    },
    expect: [],
  },
  {
    name: 'suggestions not recorded, long enough only without',
    change: (files) => {
      met('so_nganh', 1)(files);
      delete files[A].goi_y;
    },
    expect: [`B.I.4.2-d4-r8 undecided ${A}#/goi_y`],
  },
  {
    name: 'suggestions not recorded, the day before the meeting',
    change: (files) => {
      met('so_nganh', 1)(files);
      delete files[A].goi_y;
    },
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'suggestions not recorded, long enough with or without',
    change: (files) => {
      met('so_nganh', 2)(files);
      delete files[A].goi_y;
    },
    expect: [],
  },
  {
    name: 'suggestions not recorded, too short without',
    change: (files) => {
      met('dd_hdnd', 1)(files);
      delete files[A].goi_y;
    },
    expect: [`B.I.4.2-d4-r5 error ${PHIEN}`],
  },
  {
    name: 'a suggestion to the head only',
    change: (files) => {
      files['ca-nhan/gd-a.yaml'].goi_y = [suggestion];
    },
    expect: [`B.I.4.2-d4-r8 warning ${PHIEN}`],
  },
  {
    name: 'a suggestion to the head only, and the longer time',
    change: (files) => {
      met('so_nganh', 2)(files);
      files['ca-nhan/gd-a.yaml'].goi_y = [suggestion];
    },
    expect: [],
  },
  {
    name: 'joint: the largest minimum, not the sum',
    change: joint(2),
    expect: [`B.I.4.2-d4-r5 warning ${PHIEN}`],
  },
  { name: 'joint: the sum of both', change: joint(3), expect: [] },
  {
    name: 'joint: the largest minimum, by a ruling',
    change: (files) => {
      joint(2)(files);
      files['ky.yaml'].cach_hieu = { thoi_luong_hop_chung: setting('lon_nhat') };
    },
    expect: [],
  },
  {
    name: 'joint: below the largest minimum',
    change: joint(1),
    expect: [`B.I.4.2-d4-r5 error ${PHIEN}`],
  },
  {
    name: 'joint, the sum decided: exactly the sum',
    change: (files) => {
      joint(3)(files);
      files['ky.yaml'].cach_hieu = { thoi_luong_hop_chung: setting('tong') };
    },
    expect: [],
  },
  {
    name: 'joint, the sum decided: the largest is not enough',
    change: (files) => {
      joint(2)(files);
      files['ky.yaml'].cach_hieu = { thoi_luong_hop_chung: setting('tong') };
    },
    expect: [`B.I.4.2-d4-r5 error ${PHIEN}`],
  },
  {
    name: 'set by the district and not recorded: once for the category',
    change: (files) => {
      met('cap_uy_co_so', 1)(files);
      files['tap-the/so-b.yaml'].loai = 'cap_uy_co_so';
      files['tap-the/so-c.yaml'].loai = 'khac_huyen';
    },
    expect: [
      'B.I.4.2-d4-r9 info ky.yaml#/tham_so/thoi_luong',
      'B.I.4.2-d4-r9 info ky.yaml#/tham_so/thoi_luong',
    ],
  },
  {
    name: 'set by the district: exactly as set',
    change: (files) => {
      met('cap_uy_co_so', 2)(files);
      const times = { cap_uy_co_so: { khong_goi_y: 1, co_goi_y: 1.5 } };
      files['ky.yaml'].tham_so = { thoi_luong: setting(times) };
    },
    expect: [],
  },
  {
    name: 'set by the district: less',
    change: (files) => {
      met('cap_uy_co_so', 1)(files);
      const times = { cap_uy_co_so: { khong_goi_y: 1, co_goi_y: 1.5 } };
      files['ky.yaml'].tham_so = { thoi_luong: setting(times) };
    },
    expect: [`B.I.4.2-d4-r9 error ${PHIEN}`],
  },
  {
    name: 'the guidance’s own time is not the district’s to lower',
    change: (files) => {
      met('btv_huyen', 3)(files);
      const times = { btv_huyen: { khong_goi_y: 1.5, co_goi_y: 1.5 } };
      files['ky.yaml'].tham_so = { thoi_luong: setting(times) };
    },
    expect: [
      `B.I.4.2-d4-r3 error ${PHIEN}`,
      'B.I.4.2-d4-r3 warning ky.yaml#/tham_so/thoi_luong/gia_tri/btv_huyen',
    ],
  },
  {
    name: 'no meeting: another rule says so',
    change: (files) => {
      delete files[MEETING];
    },
    expect: [],
  },
  {
    name: 'the same day written twice is still one day',
    change: (files) => {
      met('btv_huyen', 4)(files);
      files[MEETING].phien = [1, 2].map(() => ({ ngay: '2020-12-10', so_ngay: 1 }));
    },
    expect: [`B.I.4.2-d4-r3 error ${PHIEN}`],
  },
]);
