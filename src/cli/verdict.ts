import type { Finding } from '../finding.js';

/** 1 when something is wrong; with `strict`, warnings and undecided points count too. */
export function exitCode(findings: readonly Finding[], strict: boolean): number {
  const bad = findings.some(
    (one) =>
      one.severity === 'error' ||
      (strict && (one.severity === 'warning' || one.outcome === 'undecided')),
  );
  return bad ? 1 : 0;
}
