import { type Finding, pointer } from '../finding.js';

/** A finding with its place counted out; the shape of `validate --format json`. */
export interface LocatedFinding {
  readonly rule: string;
  readonly clause: string | null;
  readonly severity: Finding['severity'];
  readonly outcome: Finding['outcome'];
  readonly subject: string | null;
  readonly file: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface LocatedPair {
  readonly finding: Finding;
  readonly located: LocatedFinding;
}

/** Findings in the order of the contract: file, line, column, rule. */
export function locateAll(findings: readonly Finding[]): LocatedPair[] {
  return findings
    .map((finding) => ({ finding, located: locate(finding) }))
    .sort((a, b) => compare(a.located, b.located));
}

function locate(finding: Finding): LocatedFinding {
  const { rule, clause, severity, outcome, subject, place, message, facts } = finding;
  const { line, column } = place.source.locate(place.path);
  const file = place.source.file;
  return {
    rule,
    clause,
    severity,
    outcome,
    subject,
    file,
    path: pointer(place.path),
    line,
    column,
    message,
    facts,
  };
}

function compare(a: LocatedFinding, b: LocatedFinding): number {
  const text = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (
    text(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    text(a.rule, b.rule) ||
    text(a.message, b.message)
  );
}
