import type { Year } from '../dossier/year.js';
import type { Finding } from '../finding.js';
import type { Settings } from '../ranking/settings.js';
import type { Ranking } from '../ranking/types.js';
import type { Templates } from './templates.js';

/** Everything that forms print from: one year, read, ranked and checked. */
export interface FormInput {
  readonly year: Year;
  readonly ranking: Ranking;
  /** Parameters in force, among them those of table 22. */
  readonly settings: Settings;
  /** What the rules found, for tables 16, 17 and 21; the other forms do not look at it. */
  readonly findings: readonly Finding[];
  /**
   * Ids of the collectives or cadres to print; all when absent. Papers of the whole year, such as
   * those of the vote and the summary, are always of all.
   */
  readonly subjects?: readonly string[];
  readonly templates: Templates;
  /** Rows of each list, when forms are given out to be filled in. */
  readonly rows?: number;
}
