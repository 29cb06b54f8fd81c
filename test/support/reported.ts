import type { Finding } from '../../src/finding.js';
import { locateAll } from '../../src/report/located.js';
import { style } from '../../src/report/style.js';
import { countsOf } from '../../src/report/summary.js';
import type { Known, Reported, Validation } from '../../src/report/validation.js';
import { rules } from '../../src/rules/list.js';

export const PAGE = { colour: style(false), width: 80 };

/** One finding of a file that is only named, with whatever a test wants changed. */
export function finding(
  changes: Partial<Finding> & { file?: string; line?: number; path?: (string | number)[] } = {},
): Finding {
  const { file = 'tap-the/so-a.yaml', line = 3, path = ['muc'], ...own } = changes;
  const source = { file, text: 'a\nb\nc\nd\n', locate: () => ({ line, column: 5, depth: 1 }) };
  return {
    rule: 'cong-khai',
    clause: 'A.2-s4',
    severity: 'error',
    outcome: 'violated',
    subject: 'so-a',
    place: { source, path },
    message: 'Chưa công khai.',
    facts: {},
    ...own,
  };
}

/** What a run that found these, and only these, would hand to the formats. */
export function validation(
  findings: readonly Finding[],
  more: Partial<Validation> & { known?: ReadonlyMap<Finding, Known> } = {},
): Validation {
  const { known = new Map<Finding, Known>(), ...own } = more;
  const counted = findings.filter((one) => !known.has(one));
  return {
    findings: locateAll(findings).map(
      (pair): Reported => ({
        ...pair,
        file: pair.located.file,
        known: known.get(pair.finding) ?? null,
        fails: pair.finding.severity === 'error' && !known.has(pair.finding),
      }),
    ),
    summary: { years: 1, files: 2, collectives: 1, cadres: 0, ...countsOf(counted) },
    years: [],
    clean: () => ['ky.yaml'],
    rules,
    hasBaseline: known.size > 0,
    ...own,
  };
}
