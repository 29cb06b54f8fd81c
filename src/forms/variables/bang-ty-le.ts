import { blankOf, conditionOf, listOf, textOf, type Variables } from '../variables.js';
import { nam, nguoiKyCoQuan, tieuDe } from './shared.js';

export const bangTyLeVariables: Variables = {
  tieu_de: tieuDe,
  nam,
  doi_tuong: blankOf('Tập thể hay cá nhân'),
  nhom: blankOf('Tên nhóm'),
  so_doi_tuong: blankOf('Số đối tượng của nhóm'),
  hai_cot: conditionOf('Danh sách chia hai cột cho vừa một trang'),
  hang: listOf('Từng hàng của danh sách', {
    o: listOf('Từng đối tượng của hàng: một, hoặc hai khi chia hai cột', {
      stt: textOf('Số thứ tự; trống ở ô thừa'),
      ten: blankOf('Tập thể, hoặc họ tên và chức vụ; hỏi {{#if ten}} trước'),
      phieu: blankOf('Phiếu vòng 1 trên cơ sở tính ngưỡng; hỏi {{#if phieu}} trước'),
      tinh: blankOf('Dấu x khi được tính vào N; hỏi {{#if tinh}} trước'),
    }),
  }),
  n: blankOf('N: số được bỏ phiếu hoàn thành tốt nhiệm vụ ở vòng 1'),
  mau_so: blankOf('Cách hiểu về mẫu số đang áp dụng'),
  phieu_tinh: blankOf('Cách hiểu về phiếu vòng 1 được tính vào N'),
  ty_le: blankOf('Tỷ lệ tối đa đang áp dụng, phần trăm'),
  van_ban: blankOf('Văn bản quy định tỷ lệ'),
  it_can_bo: conditionOf('Nhóm là một tập thể ít cán bộ lãnh đạo, có suất riêng'),
  duoi: blankOf('Số cán bộ lãnh đạo mà dưới đó là tập thể ít cán bộ'),
  suat_rieng: blankOf('Số suất tối đa của tập thể ít cán bộ'),
  con_lai_mau_so: conditionOf('Mẫu số không gồm số hoàn thành xuất sắc'),
  tich: blankOf('N nhân với tỷ lệ'),
  chia: blankOf('Số chia'),
  thuong: blankOf('Thương, có phần thập phân'),
  tran: blankOf('Số suất, đã làm tròn xuống'),
  da_dung: blankOf('Số đã xếp hoàn thành xuất sắc nhiệm vụ'),
  can_cu_muc: blankOf('Căn cứ của số đã dùng: theo phiếu hay theo quyết định'),
  con_lai: blankOf('Số suất còn lại'),
  vuot: blankOf('Số vượt số suất; hỏi {{#if vuot.value}} trước'),
  co_the: blankOf('N và số suất nếu bổ sung đủ dữ kiện; hỏi {{#if co_the.value}} trước'),
  cach_hieu_khac: blankOf('Cách hiểu khác cho kết quả khác'),
  ky: nguoiKyCoQuan,
};
