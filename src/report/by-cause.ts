import { clauseIds } from '../guidance/clauses.js';
import type { LocatedPair } from './located.js';

/** A finding told in full, with those that follow from the same fact. */
export interface Told {
  readonly first: LocatedPair;
  readonly also: readonly LocatedPair[];
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;
const ORDER = new Map<string | null, number>(clauseIds.map((id, index) => [id, index]));

/**
 * Findings of one cause, and those that wait for the same missing value or block, become one entry:
 * the gravest in full (of equals the first in the guidance), at its own place. Order is kept.
 */
export function byCause(pairs: readonly LocatedPair[]): Told[] {
  const told = new Map<LocatedPair, readonly LocatedPair[]>();
  for (const group of grouped(pairs)) {
    const [first, ...also] = [...group].sort(graver);
    if (first) told.set(first, also);
  }
  return pairs.flatMap((first) => {
    const also = told.get(first);
    return also ? [{ first, also }] : [];
  });
}

/** Findings that share a key, directly or through others. */
function grouped(pairs: readonly LocatedPair[]): Set<LocatedPair[]> {
  const byKey = new Map<string, LocatedPair[]>();
  const groups = new Set<LocatedPair[]>();
  for (const pair of pairs) {
    const keys = keysOf(pair);
    const known = new Set(keys.flatMap((key) => (byKey.has(key) ? [byKey.get(key) ?? []] : [])));
    for (const group of known) groups.delete(group);
    const group = [...[...known].flat(), pair];
    groups.add(group);
    for (const one of group) for (const key of keysOf(one)) byKey.set(key, group);
  }
  return groups;
}

function keysOf({ finding, located, missing }: LocatedPair): string[] {
  const keys: string[] = [];
  if (finding.cause !== undefined) keys.push(`${yearOf(located.file)}|${finding.cause}`);
  // All parts of a block that is not written wait for the block, and so does the error that it is not.
  const waits = finding.outcome === 'undecided';
  const isAbsent = finding.severity === 'error' && missing === located.path;
  if (waits || isAbsent) keys.push(`${located.file}|${missing ?? located.path}`);
  return keys;
}

/** The year's folder in a path such as `tinh/2020/tap-the/so-a.yaml`. */
function yearOf(file: string): string {
  return file.replace(/(tap-the|ca-nhan|hoi-nghi|bo-phieu)\/[^/]+$|(?<![^/])[^/]+$/, '');
}

function graver(a: LocatedPair, b: LocatedPair): number {
  const weight = (one: LocatedPair) =>
    2 * WEIGHT[one.finding.severity] + (one.finding.outcome === 'violated' ? 0 : 1);
  const order = (one: LocatedPair) => ORDER.get(one.finding.clause) ?? -1;
  return weight(a) - weight(b) || order(a) - order(b);
}
