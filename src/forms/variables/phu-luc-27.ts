import { blankOf, choiceOf, groupOf, listOf, textOf, type Variables } from '../variables.js';
import { canBo, nam, nguoiKy, tieuDe } from './shared.js';

const bieuHien = listOf('Chín biểu hiện của nhóm', {
  so: textOf('Số thứ tự trong nhóm'),
  ten: textOf('Tên ngắn của biểu hiện'),
  nhan_dien: choiceOf('Có hay không; để trống cả hai khi nhóm chưa được nhận diện'),
  mo_ta: listOf('Các biểu hiện cụ thể'),
});

export const phuLuc27Variables: Variables = {
  tieu_de: tieuDe,
  nam,
  nghi_quyet: groupOf('Nghị quyết nêu 27 biểu hiện', {
    so: textOf('Số, ký hiệu'),
    ngay: textOf('Ngày ban hành'),
    co_quan: textOf('Cơ quan ban hành'),
  }),
  tap_the: groupOf('Tập thể; không có ở phụ lục của cá nhân nên hỏi {{#if tap_the}} trước', {
    ten: blankOf('Tên tập thể'),
    ky: nguoiKy,
  }),
  ca_nhan: groupOf('Cá nhân; không có ở phụ lục của tập thể nên hỏi {{#if ca_nhan}} trước', canBo),
  nhom: listOf('Ba nhóm biểu hiện', {
    so: textOf('Số của nhóm, chữ số La Mã'),
    ten: textOf('Tên nhóm'),
    khong_co: blankOf('“Không có.” khi hồ sơ khẳng định; bỏ đi khi nhóm có biểu hiện được nêu'),
    bieu_hien: bieuHien,
  }),
};
