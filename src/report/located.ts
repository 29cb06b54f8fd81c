import { type Finding, pointer } from '../finding.js';
import { kept } from '../kept.js';

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
  /** Pointer of the first part of the place that is not in the file yet; null when all of it is. */
  readonly missing: string | null;
}

/** Findings in the order of the contract: file, line, column, rule. */
export function locateAll(findings: readonly Finding[]): LocatedPair[] {
  // File by file, because a source finds its places again for whoever comes after another file.
  return findings
    .toSorted((a, b) => text(a.place.source.file, b.place.source.file))
    .map(locate)
    .sort((a, b) => compare(a.located, b.located));
}

/** Kept, because `--watch` tells of the same findings after each change. */
const locate = kept((finding: Finding): LocatedPair => {
  const { rule, clause, severity, outcome, subject, place, message, facts } = finding;
  const { line, column, depth } = place.source.locate(place.path);
  const file = place.source.file;
  const located = {
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
  const isThere = depth === place.path.length;
  return { finding, located, missing: isThere ? null : pointer(place.path.slice(0, depth + 1)) };
});

function compare(a: LocatedFinding, b: LocatedFinding): number {
  return (
    text(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    text(a.rule, b.rule) ||
    text(a.message, b.message) ||
    text(a.path, b.path) ||
    text(a.subject ?? '', b.subject ?? '')
  );
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
