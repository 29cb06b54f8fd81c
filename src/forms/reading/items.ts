import { type Path, valueAt } from '../../dossier/edit.js';
import type { Dossier } from '../../dossier/year.js';
import { bookmarkOf, digestOf } from '../word/marks.js';
import type { Expected } from './expected.js';
import type { Contents } from './fill.js';
import type { ReadOrigin } from './origin.js';

/** A path that goes through an item of a list. */
export interface ItemPath {
  readonly list: Path;
  readonly index: number;
  readonly rest: Path;
}

/** Null for a path that goes through no list. */
export function itemPathOf(path: Path): ItemPath | null {
  const at = path.findIndex((key) => typeof key === 'number');
  if (at < 0) return null;
  return { list: path.slice(0, at), index: Number(path[at]), rest: path.slice(at + 1) };
}

/** What an item is known by, the first that it has: its words, its name, the item itself. */
const KNOWN_BY: readonly Path[] = [['noi_dung'], ['ten'], ['han_che'], []];
/** A blank form names these by what the dossier says; other rows it gives out are to be filled in. */
const NAMED_LISTS = ['chi_tieu', 'goi_y'];

/** Finds the item of the dossier that an item of a paper is about, wherever it now stands in its list. */
export class Items {
  readonly #typed: ReadonlyMap<string, string>;
  readonly #found = new Map<string, number | 'new' | 'moved'>();

  constructor(
    readonly dossier: Dossier,
    readonly expected: Expected,
    readonly origin: ReadOrigin,
    { filled }: Contents,
  ) {
    this.#typed = new Map(filled.map(({ path, text }) => [path, text]));
  }

  /** Index in the dossier's list; `moved` where it has no such item any more. */
  placeOf({ list, index }: ItemPath): number | 'new' | 'moved' {
    const key = [...list, index].join('.');
    const known = this.#found.get(key) ?? this.#find(list, index);
    this.#found.set(key, known);
    return known;
  }

  #find(list: Path, index: number): number | 'new' | 'moved' {
    const { length } = this.#list(list);
    const identity = this.#identityOf([...list, index]);
    if (length === 0) return 'new';
    if (identity === null) return index < length && this.#isFull ? index : 'new';
    const places = Array.from({ length }, (_, place) => place);
    const same = places.filter((place) => this.#digestAt([...list, place]) === identity.digest);
    if (same.length > 0) return same.includes(index) ? index : (same[0] ?? index);
    const isNamed = this.#isFull || NAMED_LISTS.includes(list.join('.'));
    if (!identity.printed) return this.#isFull && index < length ? index : 'new';
    return isNamed && index < length ? 'moved' : 'new';
  }

  get #isFull(): boolean {
    return this.origin.rows === undefined;
  }

  #list(list: Path): readonly unknown[] {
    const own = valueAt(this.dossier.data, list);
    return Array.isArray(own) ? own : [];
  }

  /** As it was printed, or else as it is now written. */
  #identityOf(item: Path): { readonly digest: string; readonly printed: boolean } | null {
    const paths = KNOWN_BY.map((key) => [...item, ...key].join('.'));
    for (const path of paths) {
      const printed = this.origin.printed.get(bookmarkOf(path));
      if (printed && !printed.blank) return { digest: printed.digest, printed: true };
    }
    const typed = paths.flatMap((path) => this.#typed.get(path) ?? []).find((text) => text !== '');
    return typed === undefined ? null : { digest: digestOf(typed), printed: false };
  }

  /** How the dossier would print what the item is known by. */
  #digestAt(item: Path): string | null {
    for (const key of KNOWN_BY) {
      const slot = this.expected.slots.get([...item, ...key].join('.'));
      if (slot?.kind === 'blank' && slot.value !== null) return digestOf(slot.value);
    }
    return null;
  }
}
