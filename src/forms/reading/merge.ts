import { isDeepStrictEqual } from 'node:util';
import { type Edit, withValue } from '../../dossier/edit.js';
import type { Dossier } from '../../dossier/year.js';
import { NONE } from '../views/blank.js';
import { bookmarkOf, digestOf } from '../word/marks.js';
import { type Aligned, valueAt } from './align.js';
import type { Remark, Written } from './changes.js';
import type { ReadOrigin } from './origin.js';

/** One value that a paper brings into a dossier. */
export interface Change extends Edit {
  readonly label: string;
  /** What the dossier holds now; undefined for nothing. */
  readonly before: unknown;
}

/** An item of the dossier that is no longer the one that the paper was printed with. */
export function hasMoved({ path }: Written, dossier: Dossier, { printed }: ReadOrigin): boolean {
  const at = path.findIndex((key) => typeof key === 'number');
  if (at < 0) return false;
  const item = path.slice(0, at + 1);
  return ['noi_dung', 'ten'].some((key) => {
    const before = printed.get(bookmarkOf([...item, key].join('.')));
    const now = valueAt(dossier.data, [...item, key]);
    if (!before || before.blank || typeof now !== 'string') return false;
    return before.digest !== digestOf(now);
  });
}

export function movedRemark({ label, value }: Written): Remark {
  return { kind: 'moved', label, text: String(value) };
}

/** Values by their places in the dossier; those of one new item together. */
export function changesOf(
  dossier: Dossier,
  aligned: Aligned,
  written: readonly Written[],
): Change[] {
  const changes: Change[] = [];
  const fresh = new Map<string, Written[]>();
  for (const one of written) {
    const at = one.path.findIndex((key) => typeof key === 'number');
    const list = one.path.slice(0, at);
    const index = Number(one.path[at]);
    const own = at < 0 ? index : aligned.indexOf(list.join('.'), index);
    const path = at < 0 ? one.path : [...list, own ?? index, ...one.path.slice(at + 1)];
    if (own === null) {
      const key = one.path.slice(0, at + 1).join('.');
      fresh.set(key, [...(fresh.get(key) ?? []), one]);
    } else changes.push({ ...one, path, before: valueAt(dossier.data, path) });
  }
  return [...changes.filter(differs), ...newItems(dossier, aligned, [...fresh.values()])];
}

function differs({ before, value }: Change): boolean {
  return !isDeepStrictEqual(before, value);
}

/** Items are added at the end of their list, in the order of the paper. */
function newItems(dossier: Dossier, aligned: Aligned, groups: readonly Written[][]): Change[] {
  const lengths = new Map<string, number>();
  return groups.flatMap((group): Change[] => {
    const [first] = group;
    if (!first) return [];
    const at = first.path.findIndex((key) => typeof key === 'number');
    const list = first.path.slice(0, at);
    const name = list.join('.');
    const own = valueAt(dossier.data, list);
    const next = lengths.get(name) ?? (Array.isArray(own) ? own.length : 0);
    if (own === undefined && group.length === 1 && isNone(first.value))
      return [{ path: list, label: first.label, before: undefined, value: [] }];
    lengths.set(name, next + 1);
    const base = aligned.baseOf(name, Number(first.path[at]));
    const value = itemOf(base, group, at + 1, name === 'han_che' ? codeAfter(own, next) : null);
    return [{ path: [...list, next], label: first.label, before: undefined, value }];
  });
}

function isNone(value: unknown): boolean {
  return typeof value === 'string' && value.toLowerCase() === NONE.toLowerCase();
}

function itemOf(base: object, group: readonly Written[], depth: number, code: string | null) {
  const [first] = group;
  if (first?.path.length === depth) return first.value;
  const start: unknown = { ...(code !== null && { ma: code }), ...base };
  return group.reduce(
    (item, { path, value }) => withValue(item, { path: path.slice(depth), value }),
    start,
  );
}

/** A code for a new shortcoming that no other of the dossier has. */
function codeAfter(list: unknown, count: number): string {
  const taken = (Array.isArray(list) ? list : []).map((one: { ma?: unknown }) => one.ma);
  for (let number = count + 1; ; number++)
    if (!taken.includes(`hc-${number}`)) return `hc-${number}`;
}
