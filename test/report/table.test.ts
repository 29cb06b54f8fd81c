import { describe, expect, it } from 'vitest';
import { drawTable } from '../../src/report/table.js';

const WIDTHS = [8, 14];

function drawn(count: number): string[] {
  const rows = Array.from({ length: count }, (_, i) => [`a${i}`, `chữ ${i}`]);
  return drawTable(['Mã', 'Tên'], WIDTHS, rows).split('\n');
}

describe('a table', () => {
  it.each([1, 99, 100, 101, 200, 250])('of %i rows has one border, above and below', (count) => {
    const lines = drawn(count);
    expect(lines).toHaveLength(count + 4);
    expect([lines[0], lines[2], lines.at(-1)]).toEqual([
      '┌────────┬──────────────┐',
      '├────────┼──────────────┤',
      '└────────┴──────────────┘',
    ]);
    expect(lines.slice(3, -1)).toEqual(
      Array.from(
        { length: count },
        (_, i) => `│ ${`a${i}`.padEnd(6)} │ ${`chữ ${i}`.padEnd(12)} │`,
      ),
    );
  });

  it('shows its head when it has no rows', () => {
    expect(drawn(0)[1]).toBe('│ Mã     │ Tên          │');
  });

  it('folds long texts beside short ones, and cuts nothing', () => {
    const rows = [['a', 'một hai ba bốn năm sáu']];
    expect(drawTable(['Mã', 'Tên'], WIDTHS, rows).split('\n').slice(3, -1)).toEqual([
      '│ a      │ một hai ba   │',
      '│        │ bốn năm sáu  │',
    ]);
  });
});
