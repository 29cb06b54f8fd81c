import { blankOf, listOf, type Variables } from '../variables.js';
import { huongDan, nam, nguoiKyCoQuan, tieuDe } from './shared.js';
import { assessmentVariables } from './tong-hop-assessment.js';
import { levelTables } from './tong-hop-levels.js';
import { reviewTables } from './tong-hop-review.js';

export const tongHopVariables: Variables = {
  tieu_de: tieuDe,
  nam,
  huong_dan: huongDan,
  noi_gui: blankOf('Cơ quan quyết định, nơi nhận báo cáo'),
  nhan_xet_chung: blankOf('Nhận xét chung'),
  kien_nghi: blankOf('Kiến nghị'),
  ky: nguoiKyCoQuan,
  noi_nhan: listOf('Nơi nhận, mỗi nơi một dòng'),
  can_cu_muc: blankOf('Căn cứ của mức xếp loại: theo phiếu hay theo quyết định'),
  ty_le: blankOf('Tỷ lệ tối đa hoàn thành xuất sắc nhiệm vụ'),
  ...assessmentVariables,
  ...levelTables,
  ...reviewTables,
};
