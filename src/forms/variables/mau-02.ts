import { blankOf, choiceOf, groupOf, listOf, type Variables } from '../variables.js';
import { canBo, goiY, hanChe, itemsOf, khacPhuc, nam, rated, tieuDe } from './shared.js';

const phamChat = groupOf('Mục I.1: tư tưởng, đạo đức, kỷ luật, tác phong', {
  tu_tuong_chinh_tri: blankOf('Tư tưởng chính trị'),
  dao_duc_loi_song: blankOf('Phẩm chất đạo đức, lối sống'),
  to_chuc_ky_luat: blankOf('Ý thức tổ chức kỷ luật'),
  tac_phong: blankOf('Tác phong, lề lối làm việc'),
  dau_tranh_suy_thoai: blankOf('Đấu tranh phòng, chống suy thoái (27 biểu hiện)'),
  muc: choiceOf('Tự đánh giá về cấp độ thực hiện'),
});

const nhiemVu = groupOf('Mục I.2: thực hiện chức trách, nhiệm vụ', {
  chuc_trach: itemsOf('Thực hiện chức trách, quyền hạn, mỗi chức vụ một đoạn'),
  ket_qua: blankOf('Kết quả thực hiện chỉ tiêu, nhiệm vụ'),
  trach_nhiem: blankOf('Trách nhiệm cá nhân ở nơi mình phụ trách'),
  muc: choiceOf('Tự đánh giá về cấp độ thực hiện'),
});

const boSung = groupOf('Tiêu chí bổ sung đối với cá nhân', {
  doi_moi: blankOf('Đổi mới, sáng tạo'),
  cchc: blankOf('Cải cách thủ tục hành chính'),
  khcn: blankOf('Ứng dụng khoa học, công nghệ'),
  san_pham: blankOf('Sản phẩm cụ thể'),
  so_luong: blankOf('Số lượng sản phẩm'),
  don_vi: blankOf('Đơn vị đo'),
  ly_do: blankOf('Lý do sản phẩm chưa lượng hóa'),
  neu_guong: blankOf('Trách nhiệm nêu gương'),
});

export const mau02Variables: Variables = {
  tieu_de: tieuDe,
  nam,
  ...canBo,
  pham_chat: phamChat,
  nhiem_vu: nhiemVu,
  bo_sung: boSung,
  cam_ket: rated('Mục I.3: cam kết tu dưỡng, rèn luyện, phấn đấu'),
  han_che: hanChe,
  khac_phuc: khacPhuc,
  goi_y: goiY,
  han_che_tap_the: listOf('Hạn chế của tập thể mà báo cáo nêu trách nhiệm của người này (mục V)', {
    tap_the: blankOf('Tập thể'),
    noi_dung: blankOf('Hạn chế của tập thể'),
  }),
  trach_nhiem_tap_the: blankOf('Mục V: trách nhiệm đối với hạn chế của tập thể'),
  phuong_huong: blankOf('Mục VI: phương hướng, biện pháp khắc phục'),
  xep_loai: choiceOf('Mục VII: tự nhận mức xếp loại chất lượng'),
};
