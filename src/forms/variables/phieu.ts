import { blankOf, choiceOf, listOf, textOf, type Variables } from '../variables.js';
import { nam, stt, tieuDe } from './shared.js';

const suat = listOf('Số suất của nhóm; chỉ có ở vòng 2, và chỉ một mục', {
  so: blankOf('Số suất hoàn thành xuất sắc nhiệm vụ, đã làm tròn xuống'),
  n: blankOf('N: số được bỏ phiếu hoàn thành tốt nhiệm vụ ở vòng 1'),
});

export const phieuVariables: Variables = {
  to: listOf('Từng tờ phiếu; phiếu cá nhân có tờ riêng cho người đứng đầu', {
    tieu_de: tieuDe,
    doi_tuong: blankOf('Tập thể, cá nhân hay người đứng đầu'),
    vong: blankOf('Vòng bỏ phiếu: 1 hoặc 2'),
    muc: blankOf('Mức xếp loại được biểu quyết'),
    nam,
    co_so: listOf('Cơ sở tính số suất; chỉ có ở vòng 2, và chỉ một mục', {
      ty_le: blankOf('Tỷ lệ tối đa đang áp dụng, phần trăm'),
      mau_so: blankOf('Cách hiểu về mẫu số đang áp dụng'),
    }),
    bang: listOf('Từng bảng: mỗi nhóm một bảng, các tập thể ít cán bộ chung một bảng', {
      stt: textOf('Số thứ tự của bảng'),
      ten: blankOf('Tên nhóm'),
      suat,
      nhom: listOf('Từng nhóm của bảng', {
        ten: blankOf('Tên tập thể ít cán bộ; hỏi {{#if ten}} trước'),
        suat,
        dong: listOf('Từng đối tượng đưa ra bỏ phiếu', {
          stt,
          ten: blankOf('Tập thể, hoặc họ tên và chức vụ'),
          y_kien: choiceOf('Hai ô “Đồng ý”, “Không đồng ý”, để trống'),
        }),
      }),
    }),
    chua_ro: blankOf('Đối tượng chưa đưa vào phiếu vì còn thiếu dữ kiện'),
    khong_bo_phieu: listOf('Nhóm không bỏ phiếu vòng 2, theo lý do', {
      ly_do: blankOf('Lý do'),
      nhom: blankOf('Tên các nhóm'),
    }),
  }),
};
