import { blankOf, listOf, type Variables } from '../variables.js';
import { nam, stt, tieuDe } from './shared.js';

export const mucLucVariables: Variables = {
  tieu_de: tieuDe,
  nam,
  co_quan: blankOf('Cơ quan quyết định'),
  bieu_mau: listOf('Từng biểu mẫu đã in', {
    ten: blankOf('Tên biểu mẫu'),
    so_van_ban: blankOf('Số văn bản của biểu mẫu'),
    van_ban: listOf('Từng văn bản', {
      stt,
      ve: blankOf('Đối tượng của văn bản'),
      tep: blankOf('Tên tệp, không có phần đuôi'),
    }),
  }),
};
