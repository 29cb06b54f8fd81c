import type { Finding } from '../finding.js';

/**
 * The findings of a strict run: what is broken only under another reading is an error as well
 * (conventions of the inventory, section 0).
 */
export function strictly(findings: readonly Finding[], strict: boolean): readonly Finding[] {
  if (!strict) return findings;
  return findings.map((one) =>
    one.unclear && one.severity === 'warning' && one.outcome === 'violated'
      ? { ...one, severity: 'error' as const }
      : one,
  );
}

/** 1 when something is wrong; with `strict`, warnings and undecided points count too. */
export function exitCode(findings: readonly Finding[], strict: boolean): number {
  const bad = findings.some(
    (one) =>
      one.severity === 'error' ||
      (strict && (one.severity === 'warning' || one.outcome === 'undecided')),
  );
  return bad ? 1 : 0;
}
