import { cells } from './width.js';

/**
 * The line of the fault with one line before and after, numbered, and a caret under the column.
 * `width`: terminal cells; longer lines are cut around the column.
 */
export function codeFrame(text: string, line: number, column: number, width: number): string[] {
  const lines = text.split(/\r?\n/);
  const gutter = String(Math.min(line + 1, lines.length)).length;
  const room = Math.max(width - gutter - 5, 20);
  const from = Math.max(0, column - 1 - Math.floor(room / 2));
  const start = column - 1 < room - 1 ? 0 : from;
  const frame: string[] = [];
  for (let n = Math.max(line - 1, 1); n <= Math.min(line + 1, lines.length); n++) {
    const raw = (lines[n - 1] ?? '').replaceAll('\t', ' ');
    const shown = [...raw].slice(start, start + room).join('');
    frame.push(`${n === line ? '>' : ' '} ${String(n).padStart(gutter)} | ${shown}`.trimEnd());
    if (n === line) {
      const before = cells(shown.slice(0, Math.max(column - 1 - start, 0)));
      frame.push(`  ${' '.repeat(gutter)} | ${' '.repeat(before)}^`);
    }
  }
  return frame;
}
