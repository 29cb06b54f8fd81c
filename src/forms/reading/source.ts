import type { Path } from '../../dossier/edit.js';
import { nodeAt } from '../../dossier/schema.js';
import type { Expected, Slot } from './expected.js';
import type { Contents, Filled } from './fill.js';
import { itemPathOf } from './items.js';
import type { ReadOrigin } from './origin.js';

/** A value that somebody wrote into a paper, as the dossier will hold it. */
export interface Written {
  readonly path: Path;
  readonly label: string;
  readonly value: unknown;
  /** As it was printed: the dossier had it then and has it no longer. */
  readonly restored: boolean;
}

export type RemarkKind =
  | 'two_ticks'
  | 'no_tick'
  | 'unreadable'
  | 'unclear'
  | 'emptied'
  | 'lost'
  | 'moved'
  | 'unknown'
  | 'picture'
  | 'stray';

/** Something of a paper that a person has to look at. */
export interface Remark {
  readonly kind: RemarkKind;
  /** Name of the control concerned, or of the last one before a stray text. */
  readonly label: string | null;
  readonly text: string;
}

export interface Source {
  readonly contents: Contents;
  readonly expected: Expected;
  readonly origin: ReadOrigin | null;
  /** Kind of file of the dossier: `tap-the` or `ca-nhan`. */
  readonly kind: string;
  /** Ids of whatever a control at a path prints by a name. */
  readonly idsOf: (name: string, path: string) => readonly string[];
}

/** Controls by a key, in the order of the paper. */
export function groupedBy(filled: readonly Filled[], keyOf: (one: Filled) => string | undefined) {
  const groups = new Map<string, Filled[]>();
  for (const one of filled) {
    const key = keyOf(one);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

export function stepsOf(path: string): Path {
  return path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** What a dossier had when the paper was printed and has no longer; blank forms print no answers. */
export function isLostSince(hasValue: boolean, origin: ReadOrigin | null): boolean {
  return !hasValue && origin?.rows === undefined;
}

/** The item of the form that the boxes rate. */
export function labelOfBoxes(kind: string, steps: Path): string {
  const [own, above] = [nodeAt(kind, steps), nodeAt(kind, steps.slice(0, -1))];
  return [above?.title, own?.title].filter(Boolean).join(', ') || steps.join('.');
}

/** A label with the row of its list. */
export function rowLabel({ path, label }: Slot): string {
  const item = itemPathOf(stepsOf(path));
  return item ? `${label} (mục ${item.index + 1})` : label;
}

export function remark(kind: RemarkKind, label: string | null, text: string): Remark {
  return { kind, label, text };
}
