import type { Block, Cell, Inline, Row, Table } from '../markup/blocks.js';

/** Word opens a document of many thousand content controls very slowly. */
const LONGEST = 50;

/** A long table keeps one control in each row, that of its first value; the others become text. */
export function lighten(table: Table): Table {
  if (!table.ruled || table.rows.length <= LONGEST) return table;
  return { ...table, rows: table.rows.map(lightRow) };
}

function lightRow(row: Row): Row {
  const first = row.cells.findIndex((cell) => cell.blocks.some(hasField));
  const cells = row.cells.map((cell, index) => (index === first ? cell : plainCell(cell)));
  return { ...row, cells };
}

function hasField(block: Block): boolean {
  return block.kind === 'paragraph' && block.content.some((one) => one.kind === 'field');
}

function plainCell(cell: Cell): Cell {
  const blocks = cell.blocks.map(
    (block): Block =>
      block.kind === 'paragraph' ? { ...block, content: block.content.map(plain) } : block,
  );
  return { ...cell, blocks };
}

function plain(one: Inline): Inline {
  return one.kind === 'field' ? { ...one, kind: 'text', italic: false } : one;
}
