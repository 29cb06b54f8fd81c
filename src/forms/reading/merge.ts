import { isDeepStrictEqual } from 'node:util';
import { type Edit, type Path, valueAt, withValue } from '../../dossier/edit.js';
import type { Dossier } from '../../dossier/year.js';
import { isNone } from '../views/blank.js';
import { type ItemPath, itemPathOf } from './items.js';
import type { Written } from './source.js';

/** One value that a paper brings into a dossier. */
export interface Change extends Edit {
  readonly label: string;
  /** What the dossier holds now; undefined for nothing. */
  readonly before: unknown;
  /** The paper was printed with it: the dossier had it then. */
  readonly restored: boolean;
}

/** A value whose place in the dossier is known. */
export interface Placed extends Written {
  /** The item of a list that it belongs to, with its index in the dossier; null for a new item. */
  readonly item: (ItemPath & { readonly own: number | null }) | null;
}

/** Values by their places in the dossier; those of one new item together. */
export function changesOf(
  dossier: Dossier,
  placed: readonly Placed[],
  baseOf: (list: string, index: number) => object,
): Change[] {
  const changes = placed.flatMap((one): Change[] => {
    if (one.item?.own === null) return [];
    const path = one.item?.own === undefined ? one.path : pathAt(one.item, one.item.own);
    return [{ ...one, path, before: valueAt(dossier.data, path) }];
  });
  const fresh = new Map<string, Placed[]>();
  for (const one of placed) {
    if (one.item?.own !== null) continue;
    const key = [...one.item.list, one.item.index].join('.');
    fresh.set(key, [...(fresh.get(key) ?? []), one]);
  }
  const differing = changes.filter(({ before, value }) => !isDeepStrictEqual(before, value));
  return [...differing, ...newItems(dossier, [...fresh.values()], baseOf)];
}

function pathAt({ list, rest }: ItemPath, index: number): Path {
  return [...list, index, ...rest];
}

/** Items are added at the end of their list, in the order of the paper. */
function newItems(
  dossier: Dossier,
  groups: readonly Placed[][],
  baseOf: (list: string, index: number) => object,
): Change[] {
  const lengths = new Map<string, number>();
  return groups.flatMap((group): Change[] => {
    const [first] = group;
    const item = first?.item && itemPathOf(first.path);
    if (!item) return [];
    const { list, index } = item;
    const { label, restored } = first;
    const own = valueAt(dossier.data, list);
    const name = list.join('.');
    const next = lengths.get(name) ?? (Array.isArray(own) ? own.length : 0);
    if (group.every(({ value }) => isNone(value)))
      return own === undefined
        ? [{ path: list, label, before: undefined, value: [], restored }]
        : [];
    lengths.set(name, next + 1);
    const code = name === 'han_che' ? { ma: codeAfter(own, next) } : {};
    const value = itemOf({ ...code, ...baseOf(name, index) }, group);
    // An empty list says that there is none, which somebody typed.
    const before = Array.isArray(own) && own.length === 0 ? own : undefined;
    return [{ path: [...list, next], label, before, value, restored }];
  });
}

function itemOf(base: object, group: readonly Placed[]): unknown {
  return group.reduce<unknown>((item, { path, value }) => {
    const rest = itemPathOf(path)?.rest ?? [];
    return rest.length === 0 ? value : withValue(item, { path: rest, value });
  }, base);
}

/** A code for a new shortcoming that no other of the dossier has. */
function codeAfter(list: unknown, count: number): string {
  const taken = (Array.isArray(list) ? list : []).map((one: { ma?: unknown }) => one.ma);
  for (let number = count + 1; ; number++)
    if (!taken.includes(`hc-${number}`)) return `hc-${number}`;
}
