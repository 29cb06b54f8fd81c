/**
 * How official papers look, as data with source and dates: margins, sizes, spacing, lines. Lengths
 * are millimetres, sizes and spacings points. Another text of the same kind changes this file only.
 */
import type { IsoDate } from '../../date.js';
import type { Ky, TheThuc } from '../../dossier/generated/types.js';
import { UserError } from '../../errors.js';
import { keptOfEach } from '../../kept.js';
import type { Bars, DocumentForm, Measures, ParagraphStyle, Source } from './document-form.js';
import { commonStyles } from './styles.js';

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

type Figures = Omit<DocumentForm, 'styles' | 'landscape'> & {
  readonly measures: Measures;
  /** Besides those that all papers share. */
  readonly own: Readonly<Record<string, ParagraphStyle>>;
};

/** Exact lines of 18 points do not clip letters with two marks (Ấ, Ễ) at size 14; 14 points do. */
const measures: Measures = { size: 14, line: 18, before: 6, firstLine: 10 };

const dang: Figures = {
  id: 'dang',
  sources: [
    {
      text: 'Hướng dẫn 36-HD/VPTW (thể thức văn bản của Đảng)',
      from: '2018-04-03',
      until: '2026-05-27',
      confirmed: true,
    },
    { text: 'Hướng dẫn 05-HD/VPTW', from: '2026-05-27', until: null, confirmed: false },
  ],
  measures,
  portrait: { top: 20, right: 15, bottom: 20, left: 30 },
  headerAt: 10,
  rules: { 'ten-dang': { most: 73 } },
  bars,
  columns: { 'tieu-de': [72, 93], 'chu-ky': [75, 90] },
  own: {
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

const nha_nuoc: Figures = {
  id: 'nha_nuoc',
  sources: [
    {
      text: 'Thông tư 01/2011/TT-BNV (thể thức văn bản hành chính)',
      from: '2011-01-19',
      until: '2020-03-05',
      confirmed: true,
    },
    { text: 'Nghị định 30/2020/NĐ-CP', from: '2020-03-05', until: null, confirmed: true },
  ],
  measures,
  portrait: { top: 20, right: 15, bottom: 20, left: 30 },
  headerAt: 10,
  // Under the unit: two fifths of its name, whose letters are 2.9 mm wide.
  rules: { 'tieu-ngu': { most: 60.5 }, 'don-vi': { most: 26, letter: 1.16 } },
  bars,
  columns: { 'tieu-de': [64, 101], 'chu-ky': [75, 90] },
  own: {
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

const figures: Readonly<Record<DocumentForm['id'], Figures>> = { dang, nha_nuoc };

/** The looks as the general texts have them. */
export const documentForms: Readonly<Record<DocumentForm['id'], DocumentForm>> = {
  dang: formFrom(dang),
  nha_nuoc: formFrom(nha_nuoc),
};

function formFrom({ measures: text, own, ...rest }: Figures): DocumentForm {
  const { top, right, bottom, left } = rest.portrait;
  return {
    ...rest,
    landscape: { top: left, right: top, bottom: right, left: bottom },
    styles: { ...commonStyles(text), ...own },
  };
}

/** The text that asks for a look on a day, where what it says is not known here; else null. */
export function unknownSource(id: DocumentForm['id'], date: IsoDate): Source | null {
  const { sources } = figures[id];
  return sources.find(({ from, confirmed }) => !confirmed && from <= date) ?? null;
}

/** Exact lines below this many times the size of the letters cut off what stands above them. */
const LEAST_LINE = 1.25;

/** The look of an office's papers: the general one, but for what its `ky.yaml` says. */
export function documentFormOf(id: DocumentForm['id'], ky: Ky): DocumentForm {
  const own = ky.the_thuc?.[id];
  return own ? formOf(own, id) : documentForms[id];
}

/** One look for each entry of a `ky.yaml`: what is made from a look is kept with it. */
const formOf = keptOfEach((own: TheThuc, id: DocumentForm['id']) =>
  formFrom(withOwn(figures[id], own)),
);

function withOwn(general: Figures, own: TheThuc): Figures {
  const { size, line, before, firstLine } = general.measures;
  const { top, right, bottom, left } = general.portrait;
  const ours: Measures = {
    size: own.co_chu ?? size,
    line: own.gian_dong ?? line,
    before: own.cach_doan ?? before,
    firstLine: own.thut_dau_dong ?? firstLine,
  };
  if (ours.line < ours.size * LEAST_LINE)
    throw new UserError(
      `the_thuc trong ky.yaml: giãn dòng ${ours.line} quá nhỏ so với cỡ chữ ${ours.size}, chữ có hai dấu (Ấ, Ễ) sẽ bị cắt. Ghi gian_dong từ ${ours.size * LEAST_LINE} trở lên.`,
    );
  return {
    ...general,
    measures: ours,
    portrait: {
      top: own.le_tren ?? top,
      right: own.le_phai ?? right,
      bottom: own.le_duoi ?? bottom,
      left: own.le_trai ?? left,
    },
  };
}
