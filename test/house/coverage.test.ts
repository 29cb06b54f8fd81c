import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { clauseIds, clauses } from '../../src/guidance/clauses.js';
import { coverage, coverageMarkdown, unexplained } from '../../src/report/coverage.js';
import { rules } from '../../src/rules/list.js';

const ROOT = resolve(import.meta.dirname, '../..');
const rows = coverage(rules);

it('has one row for each of the 194 clauses, in the order of the guidance', () => {
  expect(rows.length).toBe(194);
  expect(rows.map((one) => one.id)).toEqual(clauseIds);
});

it('leaves no clause without a rule, a form, a parameter or a reason', () => {
  expect(unexplained(rows)).toEqual([]);
});

it('would notice a clause that nothing answers', () => {
  expect(unexplained(coverage([])).length).toBeGreaterThan(20);
});

it('checks by a rule every clause that data or dates can decide', () => {
  const decidable = rows.filter((one) => ['a', 'c'].includes(clauses[one.id].kinds[0] as string));
  expect(decidable.length).toBeGreaterThan(100);
  expect(decidable.filter((one) => one.rules.length === 0).map((one) => one.id)).toEqual([]);
});

it('gives a reason only where nothing else answers', () => {
  const stale = rows.filter(
    (one) => one.reason && one.rules.length + one.forms.length + one.parameters.length > 0,
  );
  expect(stale.map((one) => one.id)).toEqual([]);
});

it('stands in the README as it is today', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, table] = /<!-- coverage -->\n\n([\s\S]*)\n<!-- \/coverage -->/.exec(readme) ?? [];
  expect(table).toBe(coverageMarkdown(rows));
});
