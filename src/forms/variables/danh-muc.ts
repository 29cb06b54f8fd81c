import { blankOf, groupOf, listOf, textOf, type Variables } from '../variables.js';
import { nam, tieuDe } from './shared.js';

export const danhMucVariables: Variables = {
  tieu_de: tieuDe,
  nam,
  ten: blankOf('Tập thể hoặc cá nhân của hồ sơ'),
  chuc_vu: blankOf('Chức vụ của cá nhân; không có ở hồ sơ tập thể'),
  don_vi: blankOf('Đơn vị công tác của cá nhân; không có ở hồ sơ tập thể'),
  giay_to: listOf('Tám giấy tờ theo hướng dẫn', {
    so: textOf('Số của giấy tờ trong hướng dẫn'),
    ten: textOf('Tên giấy tờ'),
    tinh_trang: blankOf('Có, Thiếu hoặc Không áp dụng'),
    ghi_chu: blankOf('Lý do không áp dụng, điều còn phải làm'),
    ngay: blankOf('Ngày của giấy tờ; không có khi chưa có giấy tờ'),
    so_ban: blankOf('Số bản; không có khi chưa có giấy tờ'),
    tep: blankOf('Tệp, nơi để; không có khi chưa có giấy tờ'),
  }),
  tong: blankOf('Số giấy tờ trong danh mục'),
  dem: groupOf('Số giấy tờ theo tình trạng', {
    co: blankOf('Số giấy tờ có'),
    thieu: blankOf('Số giấy tờ thiếu'),
    khong_ap_dung: blankOf('Số giấy tờ không áp dụng'),
    chua_ghi: blankOf('Số giấy tờ chưa ghi'),
  }),
  noi_luu: blankOf('Nơi lưu hồ sơ'),
  ngay_nop: blankOf('Ngày nộp'),
  noi_nop: blankOf('Nơi nhận hồ sơ'),
};
