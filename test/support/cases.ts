import { describe, expect, it } from 'vitest';
import { reportMemory } from './memory.js';
import type { Change, Files } from './year.js';

/** One deviation from the valid year and what the rule reports of it, without the rule's name. */
export interface Case {
  readonly name: string;
  readonly change: Change;
  /** `clause severity file#path`, sorted; empty when nothing may be reported. */
  readonly expect: readonly string[];
  readonly asOf?: string;
  readonly previous?: Files;
}

/** Runs a rule over each deviation, and over the valid year itself, where it must be silent. */
export function ruleCases(ruleId: string, cases: readonly Case[]): void {
  describe(ruleId, () => {
    it('reports nothing of the valid year', () => {
      expect(reportMemory(ruleId, () => {})).toEqual([]);
    });
    it.each(cases)('$name', ({ change, expect: wanted, asOf, previous }) => {
      const options = { ...(asOf ? { asOf } : {}), ...(previous ? { previous } : {}) };
      const found = reportMemory(ruleId, change, options);
      expect(found).toEqual(wanted.map((one) => `${ruleId} ${one}`).sort());
    });
  });
}
