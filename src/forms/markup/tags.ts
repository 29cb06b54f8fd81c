/**
 * The tags of the markup (markup.ts says what they mean): where each may stand, and what it can say.
 */

/** What an attribute holds. Styles, lines, fills and columns are names of the document form. */
export type AttributeKind =
  | 'flag'
  | 'count'
  | 'amount'
  | 'style'
  | 'line'
  | 'fill'
  | 'columns'
  | 'frame'
  | 'text';

export interface Tag {
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  readonly required?: readonly string[];
  readonly children: readonly string[];
  /** Text may stand directly in it. */
  readonly text: boolean;
  /** Written by the helper of this name, never by hand. */
  readonly helper?: true;
}

export const BLOCKS = ['p', 'list', 'rule', 'table', 'bar', 'prose'];
const INLINES = ['b', 'i', 'tab', 'field', 'tick'];
const inline: Tag = { attributes: {}, children: INLINES, text: true };
const paragraph: Tag = { ...inline, attributes: { class: 'style', keep: 'flag' } };
const value = { tag: 'text', label: 'text', blank: 'text' } as const;

export const TAGS: Readonly<Record<string, Tag>> = {
  section: { attributes: { landscape: 'flag' }, children: BLOCKS, text: false },
  p: paragraph,
  list: { attributes: {}, children: ['item'], text: false },
  item: paragraph,
  rule: { attributes: { of: 'line', under: 'text' }, required: ['of'], children: [], text: false },
  table: {
    attributes: { widths: 'columns', class: 'frame', keep: 'flag' },
    required: ['widths'],
    children: ['row'],
    text: false,
  },
  row: { attributes: { header: 'flag' }, children: ['cell'], text: false },
  cell: {
    attributes: { class: 'style', span: 'count' },
    children: [...BLOCKS, ...INLINES],
    text: true,
  },
  bar: { attributes: { of: 'amount' }, required: ['of'], children: ['part'], text: false },
  part: {
    ...inline,
    attributes: { fill: 'fill', amount: 'amount' },
    required: ['fill', 'amount'],
  },
  b: inline,
  i: inline,
  tab: { attributes: {}, children: [], text: false },
  field: { attributes: value, required: ['tag', 'label'], children: [], text: true, helper: true },
  tick: {
    attributes: { tag: 'text', label: 'text', on: 'flag' },
    required: ['tag', 'label'],
    children: [],
    text: false,
    helper: true,
  },
  prose: {
    attributes: { ...value, class: 'style', keep: 'flag' },
    required: ['tag', 'label'],
    children: ['p'],
    text: false,
    helper: true,
  },
};

/** The document: a list of sections. */
export const ROOT: Tag = { attributes: {}, children: ['section'], text: false };

/** Columns that Word can have in a table. */
const MOST_COLUMNS = 63;

/** Relative widths of columns, or null for the name of a pair of columns of the document form. */
export function widthsOf(value: string): number[] | null {
  return /^[\d\s.]+$/.test(value) ? value.trim().split(/\s+/).map(Number) : null;
}

/** What is wrong with the value of an attribute, as far as it does not depend on the document form. */
export function valueFault(kind: AttributeKind, value: string): string | null {
  switch (kind) {
    case 'flag':
      return value === 'true' || value === 'false' ? null : 'phải là "true" hoặc "false"';
    case 'count':
      return /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_COLUMNS
        ? null
        : `phải là số từ 1 đến ${MOST_COLUMNS}`;
    case 'amount':
      return /^\d{1,9}$/.test(value) ? null : 'phải là số';
    case 'frame':
      return value === 'khung' ? null : 'chỉ có thể là "khung" (bảng không kẻ)';
    case 'columns': {
      const widths = widthsOf(value);
      const wrong = widths?.some((one) => !(one > 0)) || (widths?.length ?? 0) > MOST_COLUMNS;
      return wrong ? `phải là các số lớn hơn 0, nhiều nhất ${MOST_COLUMNS} cột` : null;
    }
    default:
      return null;
  }
}
