import type { Bar, Part } from '../markup/blocks.js';
import type { DocumentForm, Fill } from './document-form.js';
import { fillOf } from './named.js';
import { share, twips } from './units.js';

interface Room {
  readonly form: DocumentForm;
  readonly width: number;
}

/** A bar as a table of one row: a cell for each part, and one without lines for what is left. */
export function barTable(
  { of, parts }: Bar,
  { form, width }: Room,
  number: (part: Part, style: string) => string,
): string {
  const { bars } = form;
  const drawn = parts.filter((part) => part.amount > 0);
  const total = drawn.reduce((sum, part) => sum + part.amount, 0);
  const amounts = [...drawn.map((part) => part.amount), Math.max(of - total, 0)];
  const widths = barWidths(width, amounts, twips(bars.least));
  const cells = widths.map((one, index) => {
    const part = drawn[index];
    if (one === 0) return '';
    if (!part) return cell(one, '', number(REST, 'thanh-so'));
    const fill = fillOf(part, form);
    return cell(one, shading(fill), number(part, fill.style));
  });
  const grid = widths.filter((one) => one > 0).map((one) => `<w:gridCol w:w="${one}"/>`);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${NO_MARGIN}</w:tblCellMar></w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twips(bars.height)}" w:hRule="exact"/></w:trPr>` +
    `${cells.join('')}</w:tr></w:tbl>`
  );
}

const REST: Part = { amount: 0, fill: '', content: [] };
const NO_MARGIN = ['left', 'right'].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join('');

function cell(width: number, look: string, content: string): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${look}<w:vAlign w:val="center"/></w:tcPr>` +
    `${content}</w:tc>`
  );
}

function shading({ pattern, lines, ground, edge }: Fill): string {
  const borders = ['top', 'left', 'bottom', 'right'].map(
    (side) => `<w:${side} w:val="${edge}" w:sz="4" w:space="0" w:color="000000"/>`,
  );
  return (
    `<w:tcBorders>${borders.join('')}</w:tcBorders>` +
    `<w:shd w:val="${pattern ?? 'clear'}" w:color="${lines ?? 'auto'}" w:fill="${ground}"/>`
  );
}

/**
 * Widths in proportion to `amounts`, of which the last is the empty rest; no part is narrower than
 * `least`, at the cost of the others. An amount of nothing has no width.
 */
export function barWidths(room: number, amounts: readonly number[], least: number): number[] {
  const last = amounts.length - 1;
  const narrow = new Set<number>();
  for (;;) {
    const rest = amounts.map((amount, index) => (narrow.has(index) ? 0 : amount));
    const sum = rest.reduce((a, b) => a + b, 0);
    if (sum === 0) break;
    const left = room - narrow.size * least;
    const next = rest.findIndex(
      (amount, index) => index !== last && amount > 0 && (left * amount) / sum < least,
    );
    if (next === -1) {
      const widths = share(left, rest);
      return widths.map((width, index) => (narrow.has(index) ? least : width));
    }
    narrow.add(next);
  }
  if (narrow.size === 0) return amounts.map((_, index) => (index === last ? room : 0));
  // Too many parts for the room: all alike.
  return share(
    room,
    amounts.map((_, index) => (narrow.has(index) ? 1 : 0)),
  );
}
