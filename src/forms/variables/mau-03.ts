import { blankOf, choiceOf, type Variables } from '../variables.js';
import { huongDan, nam, nguoiKyCoQuan, tenMoDauTapThe, tieuDe } from './shared.js';

export const mau03Variables: Variables = {
  tieu_de: tieuDe,
  kinh_gui: blankOf('Chủ thể được xin ý kiến'),
  huong_dan: huongDan,
  ten: blankOf('Tên tập thể được xin ý kiến'),
  ten_mo_dau_tap_the: tenMoDauTapThe,
  nam,
  uu_diem: blankOf('Ưu điểm, do chủ thể cho ý kiến ghi'),
  han_che: blankOf('Hạn chế, khuyết điểm, do chủ thể cho ý kiến ghi'),
  muc: choiceOf('Cấp độ thực hiện, do chủ thể cho ý kiến chọn'),
  han: blankOf('Trả lời trước ngày'),
  ky: nguoiKyCoQuan,
};
