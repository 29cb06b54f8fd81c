import type { Severity } from '../finding.js';
import type { ClauseId } from '../guidance/clauses.js';
import type { LocatedPair } from './located.js';
import type { Summary, YearSummary } from './summary.js';

/** Why a finding is accepted for a time, as the baseline says. */
export interface Known {
  readonly reason: string;
  readonly by: string;
  /** Last day on which it holds, in ISO form. */
  readonly until: string;
}

/** A finding as a run of `validate` tells it. */
export interface Reported extends LocatedPair {
  /** The file from the current folder, with `/`: what editors and build servers open. */
  readonly file: string;
  readonly known: Known | null;
  /** Makes the exit code 1. */
  readonly fails: boolean;
}

/** A rule as far as a report names it. */
export interface RuleCard {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly clauses: readonly ClauseId[];
}

/** What `validate` hands to its output formats. */
export interface Validation {
  /** In the order of the contract: file, line, column, rule. */
  readonly findings: readonly Reported[];
  /** Counts of all that this run tells, those that `--quiet` leaves out as well. */
  readonly summary: Summary;
  readonly years: readonly YearSummary[];
  /** Files read in which there is nothing to tell, from the current folder. */
  clean(): readonly string[];
  readonly rules: readonly RuleCard[];
  readonly hasBaseline: boolean;
}

/** How heavy a finding is told: what the baseline knows is for information only. */
export function weightOf({ known, located }: Reported): Severity {
  return known ? 'info' : located.severity;
}
