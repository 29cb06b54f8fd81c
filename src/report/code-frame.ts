import { cells } from './width.js';

/**
 * The line of the fault with one line before and after, numbered, and a caret under the column.
 * `width`: terminal cells; longer lines are cut around the column.
 */
export function codeFrame(text: string, line: number, column: number, width: number): string[] {
  const first = Math.max(line - 1, 1);
  const lines = linesFrom(text, first, line + 1);
  const last = first + lines.length - 1;
  const gutter = String(last).length;
  const room = Math.max(width - gutter - 5, 20);
  const from = Math.max(0, column - 1 - Math.floor(room / 2));
  const start = column - 1 < room - 1 ? 0 : from;
  const frame: string[] = [];
  for (let n = first; n <= last; n++) {
    const raw = (lines[n - first] ?? '').replace(/\p{Cc}/gu, ' ');
    const shown = [...raw].slice(start, start + room).join('');
    frame.push(`${n === line ? '>' : ' '} ${String(n).padStart(gutter)} | ${shown}`.trimEnd());
    if (n === line) {
      const before = cells(shown.slice(0, Math.max(column - 1 - start, 0)));
      frame.push(`  ${' '.repeat(gutter)} | ${' '.repeat(before)}^`);
    }
  }
  return frame;
}

/** Lines `first` to `last` of a text, counted from 1, without the others being cut out. */
function linesFrom(text: string, first: number, last: number): string[] {
  let start = 0;
  for (let n = 1; n < first; n++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return [];
    start = end + 1;
  }
  const lines: string[] = [];
  for (let n = first; n <= last; n++) {
    const end = text.indexOf('\n', start);
    lines.push(text.slice(start, end === -1 ? undefined : end).replace(/\r$/, ''));
    if (end === -1) break;
    start = end + 1;
  }
  return lines;
}
