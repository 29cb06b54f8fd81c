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

/** Rows drawn at a time: the time that a table takes grows with the square of its rows. */
const AT_A_TIME = 100;

/** A table with borders for a terminal; nothing is cut. Widths are in cells, borders apart. */
export function drawTable(
  head: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const folded = (cells: readonly string[]) =>
    cells.map((text, i) => fold(text, (widths[i] ?? text.length) - PADDING));
  // A row of the table for each line of a row: lines within a cell are measured again and again.
  const lines = rows.flatMap((row) => linesOf(folded(row)));
  const parts = [draw(folded(head), widths, lines.slice(0, AT_A_TIME))];
  for (let at = AT_A_TIME; at < lines.length; at += AT_A_TIME)
    parts.push(draw([], widths, lines.slice(at, at + AT_A_TIME)));
  // Only the first has a border above it, only the last one below.
  return parts
    .flatMap((part, i) => part.slice(i === 0 ? 0 : 1, i === parts.length - 1 ? undefined : -1))
    .join('\n');
}

/** The lines of a table with its borders. */
function draw(
  head: readonly string[],
  widths: readonly number[],
  rows: readonly string[][],
): string[] {
  const table = new Table({
    head: [...head],
    colWidths: [...widths],
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows);
  return table.toString().split('\n');
}

/** Cells side by side, line by line. */
function linesOf(cells: readonly string[]): string[][] {
  const columns = cells.map((text) => text.split('\n'));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) => columns.map((lines) => lines[i] ?? ''));
}
