import { rule as caNhanCapDo } from './ca-nhan-cap-do.js';
import { rule as hinhThucKyLuat } from './hinh-thuc-ky-luat.js';
import { rule as hoanThanhKyLuatTapThe } from './hoan-thanh-ky-luat-tap-the.js';
import { rule as hoanThanhTieuChiCoBan } from './hoan-thanh-tieu-chi-co-ban.js';
import { rule as hoanThanhTotCapDo } from './hoan-thanh-tot-cap-do.js';
import { rule as hoanThanhTotKyLuat } from './hoan-thanh-tot-ky-luat.js';
import { rule as khongHoanThanh } from './khong-hoan-thanh.js';
import { rule as khongHoanThanhCanhCao } from './khong-hoan-thanh-canh-cao.js';
import { rule as khongHoanThanhChiTieu } from './khong-hoan-thanh-chi-tieu.js';
import { rule as khongHoanThanhKetLuan } from './khong-hoan-thanh-ket-luan.js';
import { rule as khongHoanThanhKyLuatTapThe } from './khong-hoan-thanh-ky-luat-tap-the.js';
import { rule as motViPhamMotLan } from './mot-vi-pham-mot-lan.js';
import type { Rule } from './rule.js';
import { rule as tranNguoiDungDau } from './tran-nguoi-dung-dau.js';
import { rule as tranToChuc } from './tran-to-chuc.js';
import { rule as xuatSacCapDo } from './xuat-sac-cap-do.js';
import { rule as xuatSacMinhChung } from './xuat-sac-minh-chung.js';

/** Every rule, in the order of the guidance. */
export const rules: readonly Rule[] = [
  xuatSacMinhChung,
  xuatSacCapDo,
  tranToChuc,
  hoanThanhTotCapDo,
  hoanThanhTotKyLuat,
  hoanThanhTieuChiCoBan,
  hoanThanhKyLuatTapThe,
  khongHoanThanh,
  khongHoanThanhKetLuan,
  khongHoanThanhChiTieu,
  khongHoanThanhKyLuatTapThe,
  khongHoanThanhCanhCao,
  hinhThucKyLuat,
  motViPhamMotLan,
  tranNguoiDungDau,
  caNhanCapDo,
];
