import { describe, expect, it } from 'vitest';
import type { ClauseId } from '../../src/guidance/clauses.js';
import { bearsOnLevels } from '../../src/rules/bears-on-levels.js';
import { rules } from '../../src/rules/list.js';
import { finding } from '../support/reported.js';

const of = (clause: ClauseId | null, more: Parameters<typeof finding>[0] = {}) =>
  bearsOnLevels(finding({ rule: 'khac', clause, ...more }));

describe('what bears on levels', () => {
  it('is every point on votes, quota and caps, whatever its weight', () => {
    const ranking = rules.filter((rule) => rule.ranks);
    expect(ranking.length).toBeGreaterThan(10);
    for (const { id, clauses } of ranking)
      for (const severity of ['error', 'warning', 'info'] as const)
        expect([id, of(clauses[0], { rule: id, severity })]).toEqual([id, true]);
  });

  it.each(['B.II.1.4(1)-d2', 'B.II.1.4(4)-s0', 'B.II.2-d2', 'B.II.4-d2', 'B.II.0-s1'] as const)(
    'is an error, an open point or a point of another reading on the classification: %s',
    (clause) => {
      expect(of(clause, { severity: 'error' })).toBe(true);
      expect(of(clause, { severity: 'warning', outcome: 'undecided' })).toBe(true);
      expect(of(clause, { severity: 'warning', unclear: true })).toBe(true);
      expect(of(clause, { severity: 'warning' })).toBe(false);
    },
  );

  it.each(['B.II.3-s3', 'B.II.3(4)', 'B.I.3.1-d6', 'C.1-d1', 'M01.H', 'A.2-s4'] as const)(
    'is no error on papers, reviews or forms: %s',
    (clause) => expect(of(clause, { severity: 'error' })).toBe(false),
  );

  it('is a file that was not read whole, but no advice on a file', () => {
    for (const rule of ['yaml', 'schema', 'reference', 'encoding'])
      expect([rule, of(null, { rule })]).toEqual([rule, true]);
    expect(of(null, { severity: 'warning', outcome: 'undecided' })).toBe(true);
    expect(of(null, { severity: 'warning' })).toBe(false);
  });

  it('is told of each rule on a level: its errors can never be set aside', () => {
    const levels = rules.filter((rule) => /cap-do|hoan-thanh|ty-le|tran-|phieu/.test(rule.id));
    const free = levels.filter(
      ({ id, clauses }) => !clauses.every((clause) => of(clause, { rule: id, severity: 'error' })),
    );
    expect(free.map((rule) => rule.id)).toEqual([]);
  });
});
