import type { ClauseId } from './guidance/clauses.js';

export type Severity = 'error' | 'warning' | 'info';
export type Outcome = 'violated' | 'undecided';

/** A point of a file: where a value stands. Lines and columns are counted only when printing. */
export interface Place {
  readonly source: SourceText;
  /** Keys and indexes from the top of the file; empty for the file itself. */
  readonly path: readonly (string | number)[];
}

/** One file as read, able to tell where a path stands. */
export interface SourceText {
  /** Path relative to the folder given to the command, with `/`. */
  readonly file: string;
  readonly text: string;
  /**
   * 1-based line and column of the value at `path`, or of its nearest parent that exists; `depth` keys
   * of the path do.
   */
  locate(path: readonly (string | number)[]): { line: number; column: number; depth: number };
}

/** What a rule or the reader has to say about one place. Worded once, printed in many formats. */
export interface Finding {
  /** Rule id, or the name of a fault of the file itself ({@link FileFault}). */
  readonly rule: string;
  readonly clause: ClauseId | null;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** Id of the dossier concerned. */
  readonly subject: string | null;
  readonly place: Place;
  /** What is wrong with the values found, then what to write instead. */
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Key of the fact that several findings follow from; they are shown together. */
  readonly cause?: string;
  /** Holds only under another defensible reading of the guidance. */
  readonly unclear?: boolean;
}

/** Rule names of faults that no clause asks about. */
export type FileFault =
  | 'yaml'
  | 'schema'
  | 'reference'
  | 'encoding'
  | 'template'
  | 'baseline'
  | 'ignore';

export function fileFault(
  rule: FileFault,
  place: Place,
  message: string,
  subject: string | null = null,
  severity: Severity = 'error',
): Finding {
  return { rule, clause: null, severity, outcome: 'violated', subject, place, message, facts: {} };
}

/** JSON pointer of a path (RFC 6901). */
export function pointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
