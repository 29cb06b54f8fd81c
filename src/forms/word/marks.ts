import { createHash } from 'node:crypto';

const TAG_LENGTH = 64;
const BOOKMARK_LENGTH = 40;
const HASH_LENGTH = 8;

/** A long name cut to `length` so that two different ones stay different. */
function shorten(name: string, length: number): string {
  if (name.length <= length) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH_LENGTH);
  return `${name.slice(0, length - HASH_LENGTH - 1)}_${hash}`;
}

/** Tag of a content control: its data path, within Word's 64 characters. */
export function tagOf(path: string): string {
  return shorten(path, TAG_LENGTH);
}

/** A content control and its bookmark, both unique in their document. */
export interface Mark {
  readonly id: number;
  readonly tag: string;
  readonly bookmark: string;
}

/** Gives out the marks of one document. A bookmark outlives editors that drop content controls. */
export class Marks {
  readonly #names = new Set<string>();
  #last = 0;

  next(path: string): Mark {
    this.#last++;
    return { id: this.#last, tag: tagOf(path), bookmark: this.#bookmark(path) };
  }

  /** Word compares bookmark names without case, and they begin with a letter. */
  #bookmark(path: string): string {
    const plain = path.toLowerCase().replace(/[^a-z0-9_]+/g, '_');
    const base = /^[a-z]/.test(plain) ? plain : `v_${plain}`;
    for (let copy = 1; ; copy++) {
      const name = shorten(copy === 1 ? base : `${base}_${copy}`, BOOKMARK_LENGTH);
      if (this.#names.has(name)) continue;
      this.#names.add(name);
      return name;
    }
  }
}
