import Table from 'cli-table3';
import { fold } from './width.js';

/** Blank cells on the sides of a text. */
const PADDING = 2;

/** Column widths that fill `width` cells with their borders: columns without one share what is left. */
export function fill(widths: readonly (number | null)[], width: number): number[] {
  const open = widths.filter((one) => one === null).length;
  const given = widths.reduce((sum: number, one) => sum + (one ?? 0), widths.length + 1);
  return widths.map((one) => one ?? Math.max(Math.floor((width - given) / open), 12));
}

/** A table with borders for a terminal; nothing is cut. Widths are in cells, borders apart. */
export function drawTable(
  head: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const folded = (cells: readonly string[]) =>
    cells.map((text, i) => fold(text, (widths[i] ?? text.length) - PADDING));
  const table = new Table({
    head: folded(head),
    colWidths: [...widths],
    style: { head: [], border: [], compact: true },
  });
  // A row of the table for each line of a row: lines within a cell are measured again and again.
  for (const row of rows) table.push(...linesOf(folded(row)));
  return table.toString();
}

/** Cells side by side, line by line. */
function linesOf(cells: readonly string[]): string[][] {
  const columns = cells.map((text) => text.split('\n'));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) => columns.map((lines) => lines[i] ?? ''));
}
