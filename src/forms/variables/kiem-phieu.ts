import { blankOf, conditionOf, groupOf, listOf, type Variables } from '../variables.js';
import { nam, stt, tieuDe } from './shared.js';

export const kiemPhieuVariables: Variables = {
  tieu_de: tieuDe,
  nam,
  doi_tuong: blankOf('Tập thể hay cá nhân'),
  vong: blankOf('Vòng bỏ phiếu: 1 hoặc 2'),
  vong_2: conditionOf('Phiên của vòng 2'),
  muc: blankOf('Mức xếp loại được biểu quyết'),
  co_quan: blankOf('Cơ quan bỏ phiếu'),
  ngay: blankOf('Ngày bỏ phiếu'),
  dia_diem: blankOf('Địa điểm, ghi tay'),
  tong_so: blankOf('Tổng số thành viên'),
  co_mat: blankOf('Số có mặt'),
  vang: blankOf('Số vắng mặt'),
  to_kiem_phieu: groupOf('Tổ kiểm phiếu, ghi tay', {
    to_truong: blankOf('Tổ trưởng'),
    thanh_vien: blankOf('Thành viên'),
  }),
  chu_tri: blankOf('Người chủ trì, ghi tay'),
  nguong: blankOf('Ngưỡng phiếu đồng ý đang áp dụng'),
  dong: listOf('Từng đối tượng', {
    stt,
    ten: blankOf('Tập thể, hoặc họ tên và chức vụ'),
    ma_phieu: blankOf('Mã bộ phiếu'),
    phat_ra: blankOf('Số phiếu phát ra'),
    thu_ve: blankOf('Số phiếu thu về'),
    hop_le: blankOf('Số phiếu hợp lệ'),
    khong_hop_le: blankOf('Số phiếu không hợp lệ'),
    dong_y: blankOf('Số phiếu đồng ý'),
    ty_le: blankOf('Số đồng ý trên cơ sở tính ngưỡng, và tỷ lệ phần trăm'),
    ket_qua: blankOf('Đạt, không đạt ngưỡng, hay chưa rõ'),
  }),
  gio_lap: blankOf('Giờ lập xong biên bản, ghi tay'),
  dong_phieu: blankOf('Việc xử lý trường hợp bằng phiếu ở suất cuối'),
};
