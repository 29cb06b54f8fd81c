import type { Block, Cell, Row, Table } from '../markup/blocks.js';
import type { Context } from './block.js';
import { columnsOf } from './named.js';
import { share } from './units.js';
import { joined } from './xml.js';

/** Left and right of a cell, ruled or not, and above and below a ruled one; in twips. */
export const RULED_SIDE = 60;
export const OPEN_SIDE = 85;
export const RULED_ABOVE = 30;
/** A row of more lines than this may break across pages, else it could outgrow one. */
const TALLEST_ROW = 20;
/** Average letter of the table styles (11 points), in twips. */
const LETTER = 106;
const GAP = '<w:p><w:pPr><w:pStyle w:val="truoc-bang"/></w:pPr></w:p>';
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

type WriteBlock = (block: Block, context: Context) => string;

/** A table of fixed widths, row by row: some readers ignore relative ones. */
export function* writeTable(
  table: Table,
  context: Context,
  writeBlock: WriteBlock,
): Generator<string> {
  const widths = share(context.width, columnsOf(table, context.form));
  const margin = table.ruled ? RULED_SIDE : OPEN_SIDE;
  yield opening(table, context.width, widths, margin);
  const { form, marks } = context;
  for (const [at, row] of table.rows.entries()) {
    const isLast = at === table.rows.length - 1;
    // A header row at the foot of a page heads nothing.
    const keep = table.keep || row.header || (isLast && context.keepEnd === true);
    const cellWidths = widthsOf(row, widths);
    const cells = row.cells.map((cell, index) => {
      const width = cellWidths[index] ?? 0;
      const inside = { form, marks, keep, width: width - 2 * margin };
      const blocks = cell.blocks.reduce((all, block) => all + writeBlock(block, inside), '');
      return writeCell(cell, width, row.header, blocks);
    });
    yield writeRow(row, cellWidths, cells);
  }
  yield '</w:tbl>';
}

function opening(
  { ruled }: Table,
  width: number,
  columns: readonly number[],
  margin: number,
): string {
  const above = ruled ? RULED_ABOVE : 0;
  return (
    // Air above a ruled table; it also parts two tables that Word would join.
    `${ruled ? GAP : ''}<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>` +
    `${ruled ? `<w:tblBorders>${SIDES.map(line).join('')}</w:tblBorders>` : ''}` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${cellMargin('top', above)}` +
    `${cellMargin('left', margin)}${cellMargin('bottom', above)}${cellMargin('right', margin)}` +
    `</w:tblCellMar></w:tblPr><w:tblGrid>${columns.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}` +
    '</w:tblGrid>'
  );
}

function cellMargin(side: string, width: number): string {
  return `<w:${side} w:w="${width}" w:type="dxa"/>`;
}

function line(side: string): string {
  return `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
}

/** Widths of the cells of a row, which may span columns. */
function widthsOf(row: Row, columns: readonly number[]): number[] {
  let start = 0;
  return row.cells.map(({ span }) => {
    let width = 0;
    for (const end = start + span; start < end; start++) width += columns[start] ?? 0;
    return width;
  });
}

function writeCell(cell: Cell, width: number, header: boolean, blocks: string): string {
  const span = cell.span > 1 ? `<w:gridSpan w:val="${cell.span}"/>` : '';
  const middle = header ? '<w:vAlign w:val="center"/>' : '';
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${middle}</w:tcPr>` +
    `${blocks}</w:tc>`
  );
}

function writeRow(row: Row, widths: readonly number[], cells: readonly string[]): string {
  const tall = row.cells.some((cell, index) => {
    const letters = cell.blocks.reduce((sum, block) => sum + lettersOf(block), 0);
    return (letters * LETTER) / (widths[index] ?? 0) > TALLEST_ROW;
  });
  const rules = `${tall ? '' : '<w:cantSplit/>'}${row.header ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${rules && `<w:trPr>${rules}</w:trPr>`}${joined(cells)}</w:tr>`;
}

function lettersOf(block: Block): number {
  if (block.kind !== 'paragraph') return 0;
  return block.content.reduce((sum, one) => sum + (one.kind === 'tick' ? 1 : one.text.length), 0);
}
