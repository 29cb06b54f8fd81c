import { blankOf, conditionOf, listOf, type Variables } from '../variables.js';
import { itemsOf, stt, tieuDe } from './shared.js';

const nguoi: Variables = {
  stt,
  ho_ten: blankOf('Họ và tên'),
  chuc_vu: blankOf('Chức vụ'),
};

const buoc = itemsOf('Từng bước kiểm điểm, theo thứ tự', {
  stt,
  la_tap_the: conditionOf('Bước kiểm điểm tập thể; nếu không là kiểm điểm cá nhân'),
  doi_tuong: blankOf('Tập thể hoặc cá nhân được kiểm điểm'),
  chuc_vu: blankOf('Chức vụ của cá nhân'),
  ngay: blankOf('Ngày kiểm điểm, khi hội nghị nhiều ngày'),
  chu_tri: blankOf('Người chủ trì'),
  trinh_bay: blankOf('Người trình bày'),
  uy_quyen: blankOf('Văn bản ủy quyền trình bày'),
  trong_tam: blankOf('Chức vụ được kiểm điểm sâu'),
  so_phat_bieu: blankOf('Số người phát biểu'),
  phat_bieu: blankOf('Những người phát biểu'),
  gop_y: blankOf('Nội dung góp ý, để thư ký ghi tay'),
  ket_luan: blankOf('Kết luận của người chủ trì'),
});

export const bienBanVariables: Variables = {
  tieu_de: tieuDe,
  trich_yeu: blankOf('Tên hội nghị, in dưới chữ BIÊN BẢN'),
  gio_khai_mac: blankOf('Giờ khai mạc, để thư ký ghi tay'),
  ngay_khai_mac: blankOf('Ngày họp đầu tiên'),
  phien: listOf('Các ngày họp', {
    ngay: blankOf('Ngày họp'),
    thoi_gian: blankOf('Cả ngày hoặc nửa ngày'),
  }),
  tong_so_ngay: blankOf('Tổng số ngày họp'),
  dia_diem: blankOf('Địa điểm'),
  thanh_phan: blankOf('Thành phần dự hội nghị'),
  so_co_mat: blankOf('Số thành viên có mặt'),
  co_mat: itemsOf('Thành viên có mặt', nguoi),
  so_vang_mat: blankOf('Số thành viên vắng mặt'),
  vang_mat: itemsOf('Thành viên vắng mặt', {
    ...nguoi,
    ly_do: blankOf('Lý do vắng'),
    y_kien: blankOf('Có góp ý bằng văn bản hay không'),
  }),
  moi: itemsOf('Đại diện cấp trên được mời', {
    loai: blankOf('Loại cơ quan cấp trên'),
    ten: blankOf('Cơ quan, người được mời'),
  }),
  du_hop: itemsOf('Cấp trên dự hội nghị', {
    ...nguoi,
    vai_tro: blankOf('Dự, hoặc dự và chỉ đạo'),
  }),
  chu_tri: blankOf('Người chủ trì hội nghị'),
  thu_ky: blankOf('Thư ký hội nghị'),
  buoc,
  gio_be_mac: blankOf('Giờ bế mạc, để thư ký ghi tay'),
  ngay_be_mac: blankOf('Ngày họp cuối cùng'),
  so_trang: blankOf('Số trang của biên bản, ghi tay'),
  so_ban: blankOf('Số bản của biên bản, ghi tay'),
};
