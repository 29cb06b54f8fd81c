/** What the markup names and the document form must have; a name that it lacks is a MarkupError. */
import type { Part, Row, Rule, Table } from '../markup/blocks.js';
import { MarkupError } from '../markup/tree.js';
import type { DocumentForm, Fill } from './document-form.js';

export function styleNamed(style: string, form: DocumentForm): string {
  if (!Object.hasOwn(form.styles, style))
    throw new MarkupError(`thể thức chưa có kiểu đoạn "${style}"`, { key: 'class', value: style });
  return style;
}

/** Length of a drawn line, in millimetres. */
export function lengthOf(rule: Rule, form: DocumentForm): number {
  const drawn = form.rules[rule.of];
  if (!drawn)
    throw new MarkupError(`thể thức chưa có đường kẻ "${rule.of}"`, {
      key: 'of',
      value: rule.of,
    });
  const { most, letter } = drawn;
  return letter ? Math.min(most, letter * rule.under.length) : most;
}

export function fillOf(part: Part, form: DocumentForm): Fill {
  const fill = form.bars.fills[part.fill];
  if (!fill)
    throw new MarkupError(`thể thức chưa có nền "${part.fill}"`, {
      key: 'fill',
      value: part.fill,
    });
  return fill;
}

/** Relative widths of the columns of a table, whose rows all fill them. */
export function columnsOf(table: Table, form: DocumentForm): readonly number[] {
  const { widths } = table;
  const columns = typeof widths === 'string' ? form.columns[widths] : widths;
  const at = { key: 'widths', value: typeof widths === 'string' ? widths : widths.join(' ') };
  if (!columns) throw new MarkupError(`thể thức chưa có cột "${widths}"`, at);
  const wrong = table.rows.map(cellsOf).find((cells) => cells !== columns.length);
  if (wrong !== undefined)
    throw new MarkupError(`bảng ${columns.length} cột có dòng ${wrong} ô`, at);
  return columns;
}

function cellsOf(row: Row): number {
  return row.cells.reduce((sum, cell) => sum + cell.span, 0);
}
