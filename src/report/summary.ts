import type { LoadedYear } from '../dossier/link.js';
import type { Finding } from '../finding.js';

/** Counts of a run. Severities count every finding; `undecided` counts those of that outcome. */
export interface Summary {
  readonly years: number;
  readonly files: number;
  readonly collectives: number;
  readonly cadres: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly undecided: number;
}

export function summarise(years: readonly LoadedYear[], findings: readonly Finding[]): Summary {
  const files = years.flatMap((year) => year.read.files);
  const count = (severity: Finding['severity']) =>
    findings.filter((one) => one.severity === severity).length;
  return {
    years: years.length,
    files: files.length,
    collectives: files.filter((file) => file.kind === 'tap-the').length,
    cadres: files.filter((file) => file.kind === 'ca-nhan').length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    undecided: findings.filter((one) => one.outcome === 'undecided').length,
  };
}
