import type { Finding } from '../finding.js';

/**
 * The findings of a strict run: what is broken only under another reading is an error as well
 * (conventions of the inventory, section 0).
 */
export function strictly(findings: readonly Finding[], strict: boolean): readonly Finding[] {
  return strict ? findings.map(strictOne) : findings;
}

/** One finding as a strict run weighs it. */
export function strictOne(one: Finding): Finding {
  const isDoubtful = one.unclear && one.severity === 'warning' && one.outcome === 'violated';
  return isDoubtful ? { ...one, severity: 'error' } : one;
}

type Weight = Pick<Finding, 'severity' | 'outcome'>;

/** True when a finding makes the exit code 1; with `strict`, warnings and undecided points do too. */
export function fails(one: Weight, strict: boolean): boolean {
  return one.severity === 'error' || (strict && isDoubt(one));
}

/** A warning, or a point that missing data leaves undecided: what `--max-warnings` counts. */
export function isDoubt({ severity, outcome }: Weight): boolean {
  return severity === 'warning' || outcome === 'undecided';
}

/** 1 when something is wrong; with `strict`, warnings and undecided points count too. */
export function exitCode(findings: readonly Finding[], strict: boolean): number {
  return findings.some((one) => fails(one, strict)) ? 1 : 0;
}
