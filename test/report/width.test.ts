import { describe, expect, it } from 'vitest';
import { coverage, coverageTable } from '../../src/report/coverage.js';
import { style } from '../../src/report/style.js';
import { fill } from '../../src/report/table.js';
import { cells, fold } from '../../src/report/width.js';
import { rules } from '../../src/rules/list.js';

describe('a text folded to a width', () => {
  it.each([
    ['khong-hoan-thanh-ky-luat-tap-the', 26, ['khong-hoan-thanh-ky-luat-', 'tap-the']],
    ['khong-hoan-thanh', 16, ['khong-hoan-thanh']],
    ['khong-hoan-thanh', 15, ['khong-hoan-', 'thanh']],
    ['so_lanh_dao', 8, ['so_lanh_', 'dao']],
    ['nghiêng', 4, ['nghi', 'êng']],
    ['một hai-ba', 6, ['một', 'hai-ba']],
  ])('%s at %d', (text, width, lines) => {
    expect(fold(text, width).split('\n')).toEqual(lines);
  });
});

describe('columns', () => {
  it('fill the width with their borders', () => {
    const widths = fill([8, null, 9, null], 80);
    expect(widths).toEqual([8, 29, 9, 29]);
    expect(fill([null, 10], 20)).toEqual([12, 10]);
  });

  it.each([80, 100, 120])('of the coverage table cut nothing at %d', (width) => {
    const table = coverageTable(coverage(rules), { colour: style(false), width });
    expect(table).not.toContain('…');
    expect(Math.max(...table.split('\n').map(cells))).toBeLessThanOrEqual(width);
    const column = table
      .split('\n')
      .filter((line) => line.startsWith('│'))
      .map((line) => line.split('│')[3]?.trim() ?? '');
    expect(column.join('')).toContain('khong-hoan-thanh-ky-luat-tap-the');
  });
});
