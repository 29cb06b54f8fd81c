import type { IsoDate } from '../date.js';
import type { Ky } from '../dossier/generated/types.js';
import type {
  BoPhieuFile,
  CaNhanDossier,
  HoiNghiFile,
  Located,
  TapTheDossier,
  Year,
} from '../dossier/year.js';
import type { Finding, Outcome, Place, Severity } from '../finding.js';
import type { ClauseId } from '../guidance/clauses.js';
import type { Sanction } from '../ranking/discipline.js';
import type { Settings } from '../ranking/settings.js';
import type { Trail } from '../ranking/trail.js';
import type { Group, Ranking } from '../ranking/types.js';

/** Everything a rule may look at: one year, its parameters, its ranking, and the day of the check. */
export interface World {
  readonly year: Year;
  readonly settings: Settings;
  readonly ranking: Ranking;
  /** How the ranking came about. */
  readonly trail: Trail;
  readonly sanctions: readonly Sanction[];
  /** The only clock: "today" of this run (`--as-of`). */
  readonly asOf: IsoDate;
}

/** What a rule is asked about, by scope. */
export interface Targets {
  readonly ky: Located<Ky>;
  readonly tap_the: TapTheDossier;
  readonly ca_nhan: CaNhanDossier;
  readonly hoi_nghi: HoiNghiFile;
  readonly bo_phieu: BoPhieuFile;
  readonly nhom: Group;
}
export type Scope = keyof Targets;

/** One place where a rule is broken, or cannot be decided because a fact is missing. */
export interface Hit<F> {
  readonly at: Place;
  readonly facts: F;
  /** Default `violated`. `undecided` when a fact is missing: never an error. */
  readonly outcome?: Outcome;
  /** Only where one rule has cases of different weight. */
  readonly severity?: Severity;
  /** Which of the rule's clauses, where it has several; default the first. */
  readonly clause?: ClauseId;
  /** Id of the dossier concerned, where the target is no dossier. */
  readonly subject?: string;
  /**
   * The fact behind it, where several findings follow from one: `hoi_nghi:so-a` for a collective
   * without a meeting. Findings of one cause are shown together, that of the fact itself in full.
   */
  readonly cause?: string;
  /** Broken only under another defensible reading: `--strict` makes the warning an error. */
  readonly unclear?: true;
}

/** A requirement of the guidance that data can decide. */
export interface Rule<S extends Scope = Scope, F = unknown> {
  /** Unaccented words, as used by `--only` and `explain`. */
  readonly id: string;
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly scope: S;
  readonly severity: Severity;
  readonly title: string;
  /** True for what bears on quota, votes and caps: `rank` shows it too. */
  readonly ranks?: true;
  check(target: Targets[S], world: World): Iterable<Hit<F>>;
  /** What is wrong with the values found, then what to write and where. */
  message(facts: F): string;
}

/** Keeps the types of a rule's facts while rules of every kind share one list. */
export function defineRule<S extends Scope, F>(rule: Rule<S, F>): Rule {
  return rule as unknown as Rule;
}

/** Words a hit of `rule` as a finding. */
export function toFinding(rule: Rule, hit: Hit<unknown>, subject: string | null): Finding {
  const outcome = hit.outcome ?? 'violated';
  const severity = hit.severity ?? rule.severity;
  return {
    rule: rule.id,
    clause: hit.clause ?? rule.clauses[0],
    severity: outcome === 'undecided' && severity === 'error' ? 'warning' : severity,
    outcome,
    subject: hit.subject ?? subject,
    place: hit.at,
    message: rule.message(hit.facts),
    facts: hit.facts as Readonly<Record<string, unknown>>,
    ...(hit.cause === undefined ? {} : { cause: hit.cause }),
    ...(hit.unclear ? { unclear: true } : {}),
  };
}
