import type { Measures, ParagraphStyle } from './document-form.js';

/** The styles that papers of every body share, around the running text. */
export function commonStyles(measures: Measures): Readonly<Record<string, ParagraphStyle>> {
  const { size, line, before, firstLine } = measures;
  const body = { size, align: 'both', line, before } as const;
  return {
    than: { name: 'Thân bài', ...body, firstLine },
    gach: { name: 'Gạch đầu dòng', ...body, firstLine },
    cham: { name: 'Dòng chấm', ...body, tabs: [{ at: 'edge', dots: true }] },
    dong: { name: 'Dòng khai', ...body, tabs: [{ at: 'edge', dots: true }] },
    'dong-hai': {
      name: 'Dòng khai hai cột',
      ...body,
      tabs: [{ at: 90 }, { at: 'edge', dots: true }],
    },
    'huong-dan': { name: 'Lời dẫn của mẫu', ...body, italic: true, firstLine },
    'muc-1': { name: 'Mục lớn', ...body, bold: true, firstLine, keepNext: true, outline: 0 },
    'muc-2': { name: 'Mục nhỏ', ...body, bold: true, firstLine, keepNext: true, outline: 1 },
    'cap-do': {
      name: 'Cấp độ',
      size,
      before,
      line,
      left: 10,
      tabs: [{ at: 48 }, { at: 86 }, { at: 124 }],
    },
    'xep-loai': { name: 'Mức xếp loại', ...body, firstLine, keepNext: true },
    'nam-bao-cao': { name: 'Năm', size, bold: true, align: 'center', after: 12 },
    'kinh-gui': { name: 'Kính gửi', size, align: 'center', before: 18, after: 12 },
    sao: { name: 'Dấu sao', size, align: 'center' },
    'ghi-chu-ky': { name: 'Chỉ dẫn ký', size, italic: true, align: 'center' },
    'cho-ky': { name: 'Chỗ ký', size, align: 'center', before: 42 },
    'ten-ky': { name: 'Tên người ký', size, bold: true, align: 'center' },
    'bang-ten': {
      name: 'Tên bảng',
      size: 13,
      bold: true,
      before: 12,
      keepNext: true,
      outline: 1,
    },
    'bang-dau': { name: 'Đầu bảng', size: 11, bold: true, align: 'center' },
    'bang-o': { name: 'Ô bảng', size: 11 },
    'bang-so': { name: 'Ô bảng giữa', size: 11, align: 'center' },
    'bang-so-nho': { name: 'Ô bảng số dài', size: 9, align: 'center' },
    'ghi-chu': { name: 'Ghi chú bảng', size: 11, italic: true, before: 3, after: 6 },
    'trang-bieu-do': {
      name: 'Đầu trang biểu đồ',
      size,
      bold: true,
      align: 'center',
      after: 6,
      keepNext: true,
      newPage: true,
      outline: 0,
    },
    'bieu-do-ten': {
      name: 'Tên biểu đồ',
      size: 13,
      bold: true,
      before: 12,
      after: 3,
      keepNext: true,
    },
    'thanh-ten': { name: 'Tên thanh', size: 10 },
    // Higher than a bar: the air between the rows.
    'thanh-tong': {
      name: 'Tổng của thanh',
      size: 10,
      bold: true,
      align: 'center',
      line: 14,
      after: 3,
    },
    'thanh-so': { name: 'Số trên thanh', size: 9, bold: true, align: 'center' },
    'thanh-so-trang': {
      name: 'Số trắng trên thanh',
      size: 9,
      bold: true,
      align: 'center',
      color: 'FFFFFF',
    },
    'moi-noi': { name: 'Chỗ nối', size: 1, line: 1 },
    'truoc-bang': { name: 'Trước bảng', size: 4, line: 5, keepNext: true },
    'so-trang': { name: 'Số trang', size, align: 'center' },
  };
}
