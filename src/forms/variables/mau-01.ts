import { blankOf, choiceOf, conditionOf, listOf, type Variables } from '../variables.js';
import {
  goiY,
  hanChe,
  khacPhuc,
  nam,
  nguoiKy,
  rated,
  stt,
  tenMoDauTapThe,
  tieuDe,
} from './shared.js';

const chiTieu = listOf('Chỉ tiêu, nhiệm vụ được giao (bảng dưới mục I.2)', {
  stt,
  ten: blankOf('Chỉ tiêu, nhiệm vụ'),
  chu_yeu: conditionOf('Chỉ tiêu, nhiệm vụ chủ yếu'),
  do_bang_so: conditionOf('Chỉ tiêu có số; nếu không là nhiệm vụ'),
  don_vi_tinh: blankOf('Đơn vị tính'),
  ke_hoach: blankOf('Kế hoạch'),
  thuc_hien: blankOf('Thực hiện'),
  so_dai: conditionOf('Kế hoạch, thực hiện là số dài, in chữ nhỏ cho vừa một dòng'),
  ket_qua: blankOf('Kết quả: đạt, chưa đạt, bất khả kháng'),
  san_pham: blankOf('Sản phẩm cụ thể'),
  bat_kha_khang: blankOf('Lý do bất khả kháng'),
});

export const mau01Variables: Variables = {
  tieu_de: tieuDe,
  nam,
  con_trong: conditionOf('Báo cáo chưa có nội dung, in để điền tay'),
  ten: blankOf('Tên tập thể'),
  ten_mo_dau_tap_the: tenMoDauTapThe,
  quan_triet: rated('Mục I.1: quán triệt, tổ chức thực hiện chủ trương, nghị quyết'),
  lanh_dao_nhiem_vu: rated('Mục I.2: lãnh đạo, chỉ đạo các mặt công tác'),
  chi_tieu: chiTieu,
  tap_trung_dan_chu: rated('Mục I.3: tập trung dân chủ, quy chế làm việc'),
  dau_tranh_suy_thoai: rated('Mục I.4: đấu tranh ngăn chặn suy thoái', {
    neu_guong: blankOf('Trách nhiệm nêu gương'),
  }),
  kiem_tra_giam_sat: rated('Mục I.5: kiểm tra, giám sát, kỷ luật, thi đua, khen thưởng'),
  han_che: hanChe,
  khac_phuc: khacPhuc,
  goi_y: goiY,
  trach_nhiem: blankOf('Mục V: trách nhiệm của tập thể, cá nhân'),
  phuong_huong: blankOf('Mục VI: phương hướng, biện pháp khắc phục'),
  xep_loai: choiceOf('Mục VII: đề nghị xếp loại mức chất lượng'),
  ky: nguoiKy,
};
