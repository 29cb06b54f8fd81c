import { expect, it } from 'vitest';
import { checkYear } from '../../src/rules/check.js';
import { brief, validYear, world } from '../support/year.js';

it('finds nothing wrong in the valid year that every rule test starts from', () => {
  const found = checkYear(world(validYear())).filter((one) => one.severity !== 'info');
  expect(found.map(brief)).toEqual([]);
});

it('gives the valid year one seat for five collectives and five heads', () => {
  const { groups } = world(validYear()).ranking;
  expect(groups.map((one) => [one.id, one.round1, one.cap, one.excellent])).toEqual([
    ['so_nganh', 5, 1, 0],
    ['giam-doc', 5, 1, 0],
  ]);
});
