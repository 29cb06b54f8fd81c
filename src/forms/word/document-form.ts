/**
 * How official papers look, as data with source and dates: margins, sizes, spacing, lines. Lengths
 * are millimetres, sizes and spacings points. An office whose rules differ changes this file only.
 */

/** A paragraph style; what is absent is Word's plain default. */
export interface ParagraphStyle {
  /** Name that Word shows. */
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly underline?: boolean;
  /** Of the letters; black when absent. */
  readonly color?: string;
  readonly align?: 'both' | 'center' | 'right';
  readonly before?: number;
  readonly after?: number;
  /** Exact line height; automatic when absent. */
  readonly line?: number;
  readonly firstLine?: number;
  readonly left?: number;
  readonly keepNext?: boolean;
  /** Begins a page. */
  readonly newPage?: boolean;
  /** Level in the outline of the document, 0 the highest. */
  readonly outline?: number;
  readonly tabs?: readonly Tab[];
}

export interface Tab {
  /** From the left margin; `edge` is the right margin of a portrait page. */
  readonly at: number | 'edge';
  readonly dots?: boolean;
}

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Length of a drawn line: fixed, or so much for each letter of the text above it. */
export interface DrawnLine {
  readonly most: number;
  readonly letter?: number;
}

/** How a stretch of a bar is told apart in black and white. */
export interface Fill {
  /** Pattern of WordprocessingML and the colour of its lines; plain when absent. */
  readonly pattern?: 'thinDiagStripe';
  readonly lines?: string;
  readonly ground: string;
  /** Style of the number on it. */
  readonly style: string;
  readonly edge: 'single' | 'dashed';
}

export interface Bars {
  readonly height: number;
  /** Width of the smallest stretch, so that its number can be read. */
  readonly least: number;
  readonly fills: Readonly<Record<string, Fill>>;
}

export interface DocumentForm {
  readonly id: 'dang' | 'nha_nuoc';
  readonly source: string;
  /** Day the source was signed, and the day another text took its place. */
  readonly signed: string;
  readonly replaced: string;
  readonly portrait: Margins;
  /** The binding edge of the paper stays the binding edge: left becomes top. */
  readonly landscape: Margins;
  /** Distance of the page number from the edge of the paper. */
  readonly headerAt: number;
  readonly rules: Readonly<Record<string, DrawnLine>>;
  readonly bars: Bars;
  /** Widths of the invisible tables that set blocks side by side. */
  readonly columns: Readonly<Record<string, readonly number[]>>;
  readonly styles: Readonly<Record<string, ParagraphStyle>>;
}

export const FONT = 'Times New Roman';

/** A4 in twentieths of a point; the exact pair that Word itself writes. */
export const A4 = { width: 11906, height: 16838 } as const;

const BODY = 14;
/** Exact lines of 18 points do not clip letters with two marks (Ấ, Ễ) at size 14; 14 points do. */
const LINE = 18;
const body = { size: BODY, align: 'both', line: LINE, before: 6 } as const;

const common: Readonly<Record<string, ParagraphStyle>> = {
  than: { name: 'Thân bài', ...body, firstLine: 10 },
  gach: { name: 'Gạch đầu dòng', ...body, firstLine: 10 },
  cham: { name: 'Dòng chấm', ...body, tabs: [{ at: 'edge', dots: true }] },
  dong: { name: 'Dòng khai', ...body, tabs: [{ at: 'edge', dots: true }] },
  'dong-hai': {
    name: 'Dòng khai hai cột',
    ...body,
    tabs: [{ at: 90 }, { at: 'edge', dots: true }],
  },
  'huong-dan': { name: 'Lời dẫn của mẫu', ...body, italic: true, firstLine: 10 },
  'muc-1': { name: 'Mục lớn', ...body, bold: true, firstLine: 10, keepNext: true, outline: 0 },
  'muc-2': { name: 'Mục nhỏ', ...body, bold: true, firstLine: 10, keepNext: true, outline: 1 },
  'cap-do': {
    name: 'Cấp độ',
    size: BODY,
    before: 6,
    line: LINE,
    left: 10,
    tabs: [{ at: 48 }, { at: 86 }, { at: 124 }],
  },
  'xep-loai': { name: 'Mức xếp loại', ...body, firstLine: 10, keepNext: true },
  'nam-bao-cao': { name: 'Năm', size: BODY, bold: true, align: 'center', after: 12 },
  'kinh-gui': { name: 'Kính gửi', size: BODY, align: 'center', before: 18, after: 12 },
  sao: { name: 'Dấu sao', size: BODY, align: 'center' },
  'ghi-chu-ky': { name: 'Chỉ dẫn ký', size: BODY, italic: true, align: 'center' },
  'cho-ky': { name: 'Chỗ ký', size: BODY, align: 'center', before: 42 },
  'ten-ky': { name: 'Tên người ký', size: BODY, bold: true, align: 'center' },
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
  'ghi-chu': { name: 'Ghi chú bảng', size: 11, italic: true, before: 3, after: 6 },
  'trang-bieu-do': {
    name: 'Đầu trang biểu đồ',
    size: BODY,
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
  'so-trang': { name: 'Số trang', size: BODY, align: 'center' },
};

const dark = { style: 'thanh-so-trang', edge: 'single' } as const;
const light = { style: 'thanh-so', edge: 'single' } as const;

/** Shades that stay apart on a black-and-white printer and on a copy of a copy. */
const bars: Bars = {
  height: 5,
  least: 5,
  fills: {
    htxs: { ground: '000000', ...dark },
    htt: { ground: 'E6E6E6', ...light },
    ht: { pattern: 'thinDiagStripe', lines: '000000', ground: 'FFFFFF', ...light },
    kht: { ground: '737373', ...dark },
    chua: { ground: 'FFFFFF', style: 'thanh-so', edge: 'dashed' },
  },
};

const dang: DocumentForm = {
  id: 'dang',
  source: 'Hướng dẫn 36-HD/VPTW (thể thức văn bản của Đảng)',
  signed: '2018-04-03',
  replaced: '2026-05-27',
  portrait: { top: 20, right: 15, bottom: 20, left: 30 },
  landscape: { top: 30, right: 20, bottom: 15, left: 20 },
  headerAt: 10,
  rules: { 'ten-dang': { most: 73 } },
  bars,
  columns: { 'tieu-de': [72, 93], 'chu-ky': [75, 90] },
  styles: {
    ...common,
    'ten-dang': { name: 'Tên Đảng', size: 15, bold: true, caps: true, align: 'center' },
    'cap-tren': { name: 'Cơ quan cấp trên', size: 14, caps: true, align: 'center' },
    'don-vi': { name: 'Đơn vị ban hành', size: 14, bold: true, caps: true, align: 'center' },
    'so-hieu': { name: 'Số và ký hiệu', size: 14, align: 'center' },
    'trich-yeu-cong-van': { name: 'Trích yếu công văn', size: 12, italic: true, align: 'center' },
    'dia-danh': { name: 'Địa danh và ngày', size: 14, italic: true, align: 'center', before: 6 },
    'ten-loai': {
      name: 'Tên loại văn bản',
      size: 16,
      bold: true,
      caps: true,
      align: 'center',
      before: 18,
      outline: 0,
    },
    'trich-yeu': { name: 'Trích yếu', size: 14, bold: true, align: 'center' },
    'thay-mat': { name: 'Thay mặt', size: 14, bold: true, caps: true, align: 'center', before: 12 },
    'chuc-vu-ky': { name: 'Chức vụ người ký', size: 14, caps: true, align: 'center' },
    'noi-nhan': { name: 'Nơi nhận', size: 14, underline: true, before: 12 },
    'noi-nhan-o': { name: 'Danh sách nơi nhận', size: 12 },
  },
};

const nha_nuoc: DocumentForm = {
  id: 'nha_nuoc',
  source: 'Thông tư 01/2011/TT-BNV (thể thức văn bản hành chính)',
  signed: '2011-01-19',
  replaced: '2020-03-05',
  portrait: { top: 20, right: 15, bottom: 20, left: 30 },
  landscape: { top: 30, right: 20, bottom: 20, left: 20 },
  headerAt: 10,
  // Under the unit: two fifths of its name, whose letters are 2.9 mm wide.
  rules: { 'tieu-ngu': { most: 60.5 }, 'don-vi': { most: 26, letter: 1.16 } },
  bars,
  columns: { 'tieu-de': [64, 101], 'chu-ky': [75, 90] },
  styles: {
    ...common,
    'quoc-hieu': { name: 'Quốc hiệu', size: 13, bold: true, caps: true, align: 'center' },
    'tieu-ngu': { name: 'Tiêu ngữ', size: 14, bold: true, align: 'center' },
    'cap-tren': { name: 'Cơ quan cấp trên', size: 13, caps: true, align: 'center' },
    'don-vi': { name: 'Đơn vị ban hành', size: 13, bold: true, caps: true, align: 'center' },
    'so-hieu': { name: 'Số và ký hiệu', size: 13, align: 'center', before: 6 },
    'trich-yeu-cong-van': { name: 'Trích yếu công văn', size: 12, align: 'center' },
    'dia-danh': { name: 'Địa danh và ngày', size: 14, italic: true, align: 'center', before: 6 },
    'ten-loai': {
      name: 'Tên loại văn bản',
      size: 14,
      bold: true,
      caps: true,
      align: 'center',
      before: 18,
      outline: 0,
    },
    'trich-yeu': { name: 'Trích yếu', size: 14, bold: true, align: 'center' },
    'thay-mat': { name: 'Thay mặt', size: 14, bold: true, caps: true, align: 'center', before: 12 },
    'chuc-vu-ky': { name: 'Chức vụ người ký', size: 14, bold: true, caps: true, align: 'center' },
    'noi-nhan': { name: 'Nơi nhận', size: 12, bold: true, italic: true, before: 12 },
    'noi-nhan-o': { name: 'Danh sách nơi nhận', size: 11 },
  },
};

export const documentForms = { dang, nha_nuoc } as const;
