import { rule as boPhieuRieng } from './bo-phieu-rieng.js';
import { rule as caNhanCapDo } from './ca-nhan-cap-do.js';
import { rule as capDoTieuChi } from './cap-do-tieu-chi.js';
import { rule as capUySau } from './cap-uy-sau.js';
import { rule as dipCuoiNam } from './dip-cuoi-nam.js';
import { rule as dongPhieu } from './dong-phieu.js';
import { rule as dungDauTruoc } from './dung-dau-truoc.js';
import { rule as giay27BieuHien } from './giay-27-bieu-hien.js';
import { rule as giayBaoCaoKetQua } from './giay-bao-cao-ket-qua.js';
import { rule as giayBienBan } from './giay-bien-ban.js';
import { rule as giayKiemDiem } from './giay-kiem-diem.js';
import { rule as giayLyLichKeKhai } from './giay-ly-lich-ke-khai.js';
import { rule as giayNhanXet } from './giay-nhan-xet.js';
import { rule as guiDuThao } from './gui-du-thao.js';
import { rule as hanGoiY } from './han-goi-y.js';
import { rule as hanNopHoSo } from './han-nop-ho-so.js';
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
import { rule as lamTronXuong } from './lam-tron-xuong.js';
import { rule as luuHoSo } from './luu-ho-so.js';
import { rule as motViPhamMotLan } from './mot-vi-pham-mot-lan.js';
import { rule as phieuCaNhan } from './phieu-ca-nhan.js';
import { rule as phieuVong1 } from './phieu-vong-1.js';
import { rule as phieuVong2 } from './phieu-vong-2.js';
import type { Rule } from './rule.js';
import { rule as soPhieu } from './so-phieu.js';
import { rule as tapTheDuoi5 } from './tap-the-duoi-5.js';
import { rule as tapTheTruocCaNhan } from './tap-the-truoc-ca-nhan.js';
import { rule as thoiLuong } from './thoi-luong.js';
import { rule as tongNhomChucDanh } from './tong-nhom-chuc-danh.js';
import { rule as tranNguoiDungDau } from './tran-nguoi-dung-dau.js';
import { rule as tranToChuc } from './tran-to-chuc.js';
import { rule as tuNhanMuc } from './tu-nhan-muc.js';
import { rule as tyLeCaNhan } from './ty-le-ca-nhan.js';
import { rule as tyLeTapThe } from './ty-le-tap-the.js';
import { rule as xepDungDauSauCung } from './xep-dung-dau-sau-cung.js';
import { rule as xuatSacCapDo } from './xuat-sac-cap-do.js';
import { rule as xuatSacMinhChung } from './xuat-sac-minh-chung.js';

/** Every rule, in the order of the guidance. */
export const rules: readonly Rule[] = [
  boPhieuRieng,
  guiDuThao,
  hanGoiY,
  dipCuoiNam,
  tapTheTruocCaNhan,
  dungDauTruoc,
  capUySau,
  thoiLuong,
  xuatSacMinhChung,
  xuatSacCapDo,
  tyLeTapThe,
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
  capDoTieuChi,
  tuNhanMuc,
  xepDungDauSauCung,
  tranNguoiDungDau,
  tyLeCaNhan,
  hanNopHoSo,
  giayBaoCaoKetQua,
  giayKiemDiem,
  giayBienBan,
  giayNhanXet,
  giayLyLichKeKhai,
  giay27BieuHien,
  luuHoSo,
  phieuVong1,
  soPhieu,
  phieuVong2,
  dongPhieu,
  phieuCaNhan,
  tapTheDuoi5,
  tongNhomChucDanh,
  lamTronXuong,
  caNhanCapDo,
];
