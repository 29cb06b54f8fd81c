import { describe, expect, it } from 'vitest';
import { YamlSource } from '../../src/dossier/source.js';
import type { ClauseId } from '../../src/guidance/clauses.js';
import { HT, HTT, HTXS, KHT, MUC, type XepLoai } from '../../src/guidance/scale.js';
import { claimOf, obstacles } from '../../src/ranking/claims.js';
import { levelBounds, reaches } from '../../src/ranking/level.js';
import { rankYear } from '../../src/ranking/rank.js';
import type { Condition, ConditionOutcome, SubjectRanking } from '../../src/ranking/types.js';
import { loadMemory } from '../support/memory.js';
import { validYear } from '../support/year.js';

const place = { source: new YamlSource('x.yaml', ''), path: [] };
const condition = (
  level: XepLoai,
  outcome: ConditionOutcome,
  fact = 'fact',
  clause: ClauseId = 'B.II.1.4(2)-d1',
): Condition => ({ level, clause, outcome, binding: true, fact, message: fact, place });
const met = (level: XepLoai) => condition(level, 'met');
const unmet = (level: XepLoai) => condition(level, 'unmet');
const unknown = (level: XepLoai) => condition(level, 'unknown');

describe('the bounds of a level', () => {
  it.each<[string, Condition[], XepLoai | null, XepLoai, XepLoai]>([
    ['nothing against it', [], HTXS, HTXS, HTXS],
    ['everything met', [met(HT), met(HTT), met(HTXS)], HTXS, HTXS, HTXS],
    ['the top one not met', [met(HT), met(HTT), unmet(HTXS)], HTT, HTT, HTT],
    ['the middle one not met bars the top as well', [unmet(HTT), met(HTXS)], HT, HT, HT],
    ['the lowest one not met bars all', [unmet(HT), met(HTT), met(HTXS)], KHT, KHT, KHT],
    ['one of two not met', [met(HTT), unmet(HTT)], HT, HT, HT],
    ['a missing fact leaves it open', [unknown(HTT)], null, HTXS, HT],
    ['a missing fact below a breach', [unknown(HT), unmet(HTXS)], null, HTT, KHT],
    ['a missing fact above a breach changes nothing', [unmet(HT), unknown(HTXS)], KHT, KHT, KHT],
    ['a missing fact and a breach of one level', [unmet(HTT), unknown(HTT)], HT, HT, HT],
  ])('%s', (_name, conditions, max, best, worst) => {
    expect(levelBounds(conditions)).toEqual({ max, best, worst });
  });

  it('compares ratings on their scale, a missing one with nothing', () => {
    for (const [i, one] of MUC.entries())
      for (const [j, wanted] of MUC.entries())
        expect(reaches(one, wanted)).toBe(i >= j ? 'met' : 'unmet');
    expect(reaches(undefined, 'Kém')).toBe('unknown');
  });
});

const subject = (more: Partial<SubjectRanking>): SubjectRanking => {
  const found = rankYear(loadMemory(validYear())).subjects.get('so-a');
  if (!found) throw new Error('so-a');
  return { ...found, ...more };
};
const round = (passed: boolean) => ({
  votes: passed ? 8 : 7,
  of: 15,
  passed,
  unsure: false,
  place,
});

describe('the level given', () => {
  it.each<[string, Partial<SubjectRanking>, XepLoai | null]>([
    ['decided', { decided: HT, round1: round(true), round2: round(true) }, HT],
    ['voted in round 2', { decided: null, round1: round(true), round2: round(true) }, HTXS],
    ['not passed in round 2', { decided: null, round1: round(true), round2: round(false) }, HTT],
    ['voted in round 1 only', { decided: null, round1: round(true), round2: null }, HTT],
    ['voted down', { decided: null, round1: round(false), round2: null }, null],
    ['no vote yet', { decided: null, round1: null, round2: null }, null],
  ])('%s', (_name, more, level) => expect(claimOf(subject(more))).toBe(level));
});

describe('what stands against it', () => {
  const against = (decided: XepLoai | null, conditions: Condition[], max: XepLoai | null = HTXS) =>
    obstacles(subject({ decided, conditions, max, round1: null, round2: null }), [
      ...new Set(conditions.map((one) => one.clause)),
    ]).map(({ condition: one }) => [one.level, one.outcome]);

  it('is what is not met up to that level, not above', () => {
    expect(against(HTT, [met(HT), unmet(HTT), condition(HTXS, 'unmet', 'other')])).toEqual([
      [HTT, 'unmet'],
    ]);
  });
  it('tells one fact once, at the lowest level', () => {
    expect(against(HTXS, [unmet(HTXS), unmet(HT), unmet(HTT)])).toEqual([[HT, 'unmet']]);
  });
  it('tells a sure breach before a possible lower one', () => {
    expect(against(HTT, [unknown(HT), unmet(HTT)])).toEqual([[HTT, 'unmet']]);
    expect(against(HTT, [unmet(HTT), unknown(HT)])).toEqual([[HTT, 'unmet']]);
    expect(against(HT, [unknown(HT), unmet(HTT)])).toEqual([[HT, 'unknown']]);
  });
  it('without a level given names only the gaps of an open maximum', () => {
    expect(against(null, [unknown(HT), condition(HTT, 'unmet', 'other')], null)).toEqual([
      [HT, 'unknown'],
    ]);
    expect(against(null, [unknown(HTXS)], HT)).toEqual([]);
  });
  it('keeps to the clauses asked for', () => {
    const one = condition(HTT, 'unmet', 'a', 'B.II.1.4(2)-d2');
    const two = condition(HTT, 'unmet', 'b', 'B.II.1.4(2)-d1');
    const found = obstacles(subject({ decided: HTT, conditions: [one, two] }), ['B.II.1.4(2)-d1']);
    expect(found.map(({ condition: each }) => each.fact)).toEqual(['b']);
  });
});
