import type { Finding } from '../finding.js';
import type { Summary } from './summary.js';

/** What `validate` hands to its output formats. */
export interface Validation {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}
