import type { ClauseId } from './clauses.js';

/**
 * Clauses that no data of a dossier can decide, each with its reason. A clause stands here only while
 * no rule, form or parameter answers to it.
 */
export const notChecked: Partial<Readonly<Record<ClauseId, string>>> = {
  'P-1': 'Nêu phạm vi của hướng dẫn; đối tượng cụ thể kiểm tra ở B.I.1 và B.II.1.1.',
  'P-2': 'Nêu căn cứ ban hành (Quy định 132-QĐi/TW); không đặt ra việc phải làm.',
  'P-3': 'Nêu căn cứ ban hành (Hướng dẫn 21-HD/BTCTW); không đặt ra việc phải làm.',
  'P-4': 'Nêu cơ quan ban hành; không đặt ra việc phải làm.',
  'A.1': 'Nêu mục đích; không có tiêu chí đo được.',
  'A.2-s1': 'Thái độ khi kiểm điểm (không nể nang, né tránh); hồ sơ không cho biết được.',
  'A.2-s5':
    'Gắn mức của cá nhân với tập thể; phần bắt buộc ở B.II.2-d1-s2, chỉ với người đứng đầu.',
  'A.3-s1': 'Yêu cầu về tinh thần, trách nhiệm; không có tiêu chí đo được.',
  'A.3-s2': 'Việc lãnh đạo, đôn đốc, kiểm tra của cấp trên; không nằm trong hồ sơ kiểm điểm.',
  'B.II.1.5-d2': 'Nhắc các chủ thể tham gia (nếu có); các bên bắt buộc ở B.II.1.6.B2.',
  'B.II.3-s1': 'Quản lý hồ sơ theo quy định khác; từng giấy tờ kiểm tra ở B.II.3(1) đến (6).',
  'C.1-s0': 'Nhắc lại căn cứ; không đặt ra việc phải làm.',
  'C.2-s1': 'Việc theo dõi của các ban của Tỉnh ủy; không nằm trong hồ sơ kiểm điểm.',
  'C.2-s2': 'Nêu hiệu lực và văn bản được thay thế; không đặt ra việc phải làm.',
  'C.2-s3': 'Báo cáo khó khăn, vướng mắc; ý kiến trả lời ghi ở cach_hieu, giai_quyet của ky.yaml.',
  'C-sig': 'Chữ ký của chính hướng dẫn.',
  'M01.note': 'Lời dặn cách ghi Mẫu 01; không in vào báo cáo.',
};
