import { appendFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.js';
import { findingsMemory, reportMemory } from './memory.js';
import { brief, type Change, type Files } from './year.js';

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
      const found = findingsMemory(ruleId, change, options);
      keepMessages(found);
      const told = found.map(brief).sort();
      expect(told).toEqual(wanted.map((one) => `${ruleId} ${one}`).sort());
    });
  });
}

/** `npm run messages` names a file here, to print every message for proof-reading. */
export function keepMessages(findings: readonly Finding[]): void {
  const file = process.env['KIEMDIEM_MESSAGES'];
  if (!file) return;
  for (const { rule, clause, severity, outcome, message } of findings)
    appendFileSync(file, `${JSON.stringify({ rule, clause, severity, outcome, message })}\n`);
}
