import { rule as banDangDuHop } from './ban-dang-du-hop.js';
import { rule as banKiemDiemCaNhan } from './ban-kiem-diem-ca-nhan.js';
import { rule as boPhieuLai } from './bo-phieu-lai.js';
import { rule as boPhieuRieng } from './bo-phieu-rieng.js';
import { rule as caNhanCapDo } from './ca-nhan-cap-do.js';
import { rule as caNhanTuNhan } from './ca-nhan-tu-nhan.js';
import { rule as cachHieuKhac } from './cach-hieu-khac.js';
import { rule as capDoTieuChi } from './cap-do-tieu-chi.js';
import { rule as capPhoChuTri } from './cap-pho-chu-tri.js';
import { rule as capUySau } from './cap-uy-sau.js';
import { rule as chiDaoDuThao } from './chi-dao-du-thao.js';
import { rule as chiTieuDuocGiao } from './chi-tieu-duoc-giao.js';
import { rule as choQuyDinh } from './cho-quy-dinh.js';
import { rule as chuTheYKien } from './chu-the-y-kien.js';
import { rule as chuVietSai } from './chu-viet-sai.js';
import { rule as chucNangYKien } from './chuc-nang-y-kien.js';
import { rule as chucVuTrongTam } from './chuc-vu-trong-tam.js';
import { rule as congKhai } from './cong-khai.js';
import { rule as dienQuanLy } from './dien-quan-ly.js';
import { rule as dipCuoiNam } from './dip-cuoi-nam.js';
import { rule as doiTuongXepLoai } from './doi-tuong-xep-loai.js';
import { rule as dongPhieu } from './dong-phieu.js';
import { rule as dungDauTruoc } from './dung-dau-truoc.js';
import { rule as giaiTrinhGoiY } from './giai-trinh-goi-y.js';
import { rule as giay27BieuHien } from './giay-27-bieu-hien.js';
import { rule as giayBaoCaoKetQua } from './giay-bao-cao-ket-qua.js';
import { rule as giayBienBan } from './giay-bien-ban.js';
import { rule as giayKiemDiem } from './giay-kiem-diem.js';
import { rule as giayLyLichKeKhai } from './giay-ly-lich-ke-khai.js';
import { rule as giayNhanXet } from './giay-nhan-xet.js';
import { rule as guiDuThao } from './gui-du-thao.js';
import { rule as hanCheTrachNhiem } from './han-che-trach-nhiem.js';
import { rule as hanGoiY } from './han-goi-y.js';
import { rule as hanNopCungCap } from './han-nop-cung-cap.js';
import { rule as hanNopHoSo } from './han-nop-ho-so.js';
import { rule as hinhThucKyLuat } from './hinh-thuc-ky-luat.js';
import { rule as hoanThanhKyLuatTapThe } from './hoan-thanh-ky-luat-tap-the.js';
import { rule as hoanThanhTieuChiCoBan } from './hoan-thanh-tieu-chi-co-ban.js';
import { rule as hoanThanhTotCapDo } from './hoan-thanh-tot-cap-do.js';
import { rule as hoanThanhTotKyLuat } from './hoan-thanh-tot-ky-luat.js';
import { rule as keKhaiTaiSan } from './ke-khai-tai-san.js';
import { rule as ketLuanKiemDiem } from './ket-luan-kiem-diem.js';
import { rule as khacPhucNamTruoc } from './khac-phuc-nam-truoc.js';
import { rule as khoiTheoLoai } from './khoi-theo-loai.js';
import { rule as khongHoanThanh } from './khong-hoan-thanh.js';
import { rule as khongHoanThanhCanhCao } from './khong-hoan-thanh-canh-cao.js';
import { rule as khongHoanThanhChiTieu } from './khong-hoan-thanh-chi-tieu.js';
import { rule as khongHoanThanhKetLuan } from './khong-hoan-thanh-ket-luan.js';
import { rule as khongHoanThanhKyLuatTapThe } from './khong-hoan-thanh-ky-luat-tap-the.js';
import { rule as khungTieuChi } from './khung-tieu-chi.js';
import { rule as khungTieuChiCaNhan } from './khung-tieu-chi-ca-nhan.js';
import { rule as kiemDiemCaNhan } from './kiem-diem-ca-nhan.js';
import { rule as kiemDiemDungCap } from './kiem-diem-dung-cap.js';
import { rule as kiemDiemKetHop } from './kiem-diem-ket-hop.js';
import { rule as kiemDiemTapThe } from './kiem-diem-tap-the.js';
import { rule as kiemDiemTruocXepLoai } from './kiem-diem-truoc-xep-loai.js';
import { rule as lamTronXuong } from './lam-tron-xuong.js';
import { rule as luuHoSo } from './luu-ho-so.js';
import { rule as moiCapTren } from './moi-cap-tren.js';
import { rule as motViPhamMotLan } from './mot-vi-pham-mot-lan.js';
import { rule as neuGuong } from './neu-guong.js';
import { rule as ngayKy } from './ngay-ky.js';
import { rule as nguoiKyBaoCao } from './nguoi-ky-bao-cao.js';
import { rule as nhanDienSuyThoai } from './nhan-dien-suy-thoai.js';
import { rule as nhomMotDoiTuong } from './nhom-mot-doi-tuong.js';
import { rule as noiDungBanKiemDiem } from './noi-dung-ban-kiem-diem.js';
import { rule as noiDungBaoCao } from './noi-dung-bao-cao.js';
import { rule as noiKiemDiem } from './noi-kiem-diem.js';
import { rule as noiKiemDiemKhac } from './noi-kiem-diem-khac.js';
import { rule as noiKiemDiemTheoYeuCau } from './noi-kiem-diem-theo-yeu-cau.js';
import { rule as phieuCaNhan } from './phieu-ca-nhan.js';
import { rule as phieuVong1 } from './phieu-vong-1.js';
import { rule as phieuVong2 } from './phieu-vong-2.js';
import { rule as phuTrachDuHop } from './phu-trach-du-hop.js';
import { rule as phuongHuong } from './phuong-huong.js';
import { rule as quyetDinhTheoPhieu } from './quyet-dinh-theo-phieu.js';
import type { Rule } from './rule.js';
import { rule as soPhieu } from './so-phieu.js';
import { rule as tapTheDuoi5 } from './tap-the-duoi-5.js';
import { rule as tapTheTruocCaNhan } from './tap-the-truoc-ca-nhan.js';
import { rule as thamMuuGoiY } from './tham-muu-goi-y.js';
import { rule as thamQuyenQuyetDinh } from './tham-quyen-quyet-dinh.js';
import { rule as thoiLuong } from './thoi-luong.js';
import { rule as tieuChiBoSung } from './tieu-chi-bo-sung.js';
import { rule as tieuChiChiTieu } from './tieu-chi-chi-tieu.js';
import { rule as tieuChiDonVi } from './tieu-chi-don-vi.js';
import { rule as tieuChiKhopMau01 } from './tieu-chi-khop-mau-01.js';
import { rule as tieuChiNhomHai } from './tieu-chi-nhom-hai.js';
import { rule as toChucXepTruoc } from './to-chuc-xep-truoc.js';
import { rule as tongNhomChucDanh } from './tong-nhom-chuc-danh.js';
import { rule as traLoiYKien } from './tra-loi-y-kien.js';
import { rule as trachNhiemCaNhan } from './trach-nhiem-ca-nhan.js';
import { rule as tranNguoiDungDau } from './tran-nguoi-dung-dau.js';
import { rule as tranToChuc } from './tran-to-chuc.js';
import { rule as trinhBayBaoCao } from './trinh-bay-bao-cao.js';
import { rule as trinhTuQuyetDinh } from './trinh-tu-quyet-dinh.js';
import { rule as trinhTuYKien } from './trinh-tu-y-kien.js';
import { rule as trungHoSo } from './trung-ho-so.js';
import { rule as tuDanhGiaNgaySau } from './tu-danh-gia-ngay-sau.js';
import { rule as tuNhanMuc } from './tu-nhan-muc.js';
import { rule as tyLeCaNhan } from './ty-le-ca-nhan.js';
import { rule as tyLeTapThe } from './ty-le-tap-the.js';
import { rule as uyVienPhuTrachDu } from './uy-vien-phu-trach-du.js';
import { rule as xepDungDauSauCung } from './xep-dung-dau-sau-cung.js';
import { rule as xinYKienTruoc } from './xin-y-kien-truoc.js';
import { rule as xuLyDongPhieu } from './xu-ly-dong-phieu.js';
import { rule as xuatSacCapDo } from './xuat-sac-cap-do.js';
import { rule as xuatSacMinhChung } from './xuat-sac-minh-chung.js';
import { rule as yKienThanhVien } from './y-kien-thanh-vien.js';

/** Every rule, in the order of the guidance. */
export const rules: readonly Rule[] = [
  nhanDienSuyThoai,
  congKhai,
  kiemDiemTapThe,
  dienQuanLy,
  kiemDiemCaNhan,
  kiemDiemDungCap,
  kiemDiemKetHop,
  boPhieuRieng,
  noiKiemDiem,
  noiKiemDiemTheoYeuCau,
  noiKiemDiemKhac,
  noiDungBaoCao,
  chiTieuDuocGiao,
  neuGuong,
  khacPhucNamTruoc,
  giaiTrinhGoiY,
  hanCheTrachNhiem,
  noiDungBanKiemDiem,
  keKhaiTaiSan,
  chiDaoDuThao,
  guiDuThao,
  banKiemDiemCaNhan,
  thamMuuGoiY,
  hanGoiY,
  dipCuoiNam,
  tapTheTruocCaNhan,
  dungDauTruoc,
  capUySau,
  trinhBayBaoCao,
  yKienThanhVien,
  ketLuanKiemDiem,
  capPhoChuTri,
  chucVuTrongTam,
  thoiLuong,
  uyVienPhuTrachDu,
  kiemDiemTruocXepLoai,
  tuDanhGiaNgaySau,
  doiTuongXepLoai,
  khungTieuChi,
  tieuChiChiTieu,
  tieuChiDonVi,
  xuatSacMinhChung,
  xuatSacCapDo,
  tieuChiNhomHai,
  tyLeTapThe,
  nhomMotDoiTuong,
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
  thamQuyenQuyetDinh,
  capDoTieuChi,
  tuNhanMuc,
  caNhanTuNhan,
  trinhTuYKien,
  chuTheYKien,
  chucNangYKien,
  trinhTuQuyetDinh,
  khungTieuChiCaNhan,
  tieuChiBoSung,
  xepDungDauSauCung,
  tranNguoiDungDau,
  tyLeCaNhan,
  trungHoSo,
  hanNopCungCap,
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
  quyetDinhTheoPhieu,
  boPhieuLai,
  dongPhieu,
  xuLyDongPhieu,
  phieuCaNhan,
  tapTheDuoi5,
  tongNhomChucDanh,
  lamTronXuong,
  tieuChiKhopMau01,
  caNhanCapDo,
  toChucXepTruoc,
  moiCapTren,
  phuTrachDuHop,
  banDangDuHop,
  xinYKienTruoc,
  khoiTheoLoai,
  ngayKy,
  nguoiKyBaoCao,
  phuongHuong,
  trachNhiemCaNhan,
  traLoiYKien,
  chuVietSai,
  cachHieuKhac,
  choQuyDinh,
];
