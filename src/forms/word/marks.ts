import { hash } from 'node:crypto';
import { folded } from './folded.js';

const TAG_LENGTH = 64;
/** Word allows 40 characters; the number of a copy comes on top. */
const BOOKMARK_LENGTH = 35;
const HASH_LENGTH = 8;

function fingerprint(text: string): string {
  return hash('sha256', text).slice(0, HASH_LENGTH);
}

/** A long name cut to `length` so that two different ones stay different. */
function shorten(name: string, length: number): string {
  return name.length <= length
    ? name
    : `${name.slice(0, length - HASH_LENGTH - 1)}_${fingerprint(name)}`;
}

/** Tag of a content control: its data path, within Word's 64 characters. */
export function tagOf(path: string): string {
  return shorten(path, TAG_LENGTH);
}

/**
 * Bookmark of a data path; a path that is printed again gets `__2`, `__3`. Word compares the names
 * without case, they begin with a letter and have 40 characters at most.
 */
export function bookmarkOf(path: string, copy = 1): string {
  const plain = path.toLowerCase().replace(/[^a-z0-9_]+/g, '_');
  const base = /^[a-z]/.test(plain) ? plain : `v_${plain}`;
  return numbered(shorten(base, BOOKMARK_LENGTH), copy);
}

function numbered(name: string, copy: number): string {
  return copy === 1 ? name : `${name}__${copy}`;
}

/** A content control and its bookmark, both unique in their document. */
export interface Mark {
  readonly id: number;
  readonly tag: string;
  readonly bookmark: string;
}

/** What one control showed when it was printed. */
export interface Printed {
  readonly bookmark: string;
  readonly digest: string;
  /** Dots or a prompt: no value. */
  readonly blank: boolean;
}

/** Short fingerprint of a printed value, whatever an editor does to its white space. */
export function digestOf(text: string): string {
  return fingerprint(folded(text));
}

/** Gives out the marks of one document. A bookmark outlives editors that drop content controls. */
export class Marks {
  /** Names given out, each with its last copy, so that a list does not count through them all. */
  readonly #names = new Map<string, number>();
  /** By text: the cells of a report say the same few things. */
  readonly #digests = new Map<string, string>();
  readonly #printed: Printed[] = [];

  /** `text` is what the control shows, `1` or `0` for a box. */
  next(path: string, text: string, blank = false): Mark {
    const bookmark = this.#free(path);
    this.#printed.push({ bookmark, digest: this.#digest(text), blank });
    return { id: this.#printed.length, tag: tagOf(path), bookmark };
  }

  /** Everything marked so far, in order. */
  get printed(): readonly Printed[] {
    return this.#printed;
  }

  #free(path: string): string {
    const first = bookmarkOf(path);
    let name = first;
    let copy = this.#names.get(first);
    if (copy !== undefined) {
      do name = numbered(first, ++copy);
      while (this.#names.has(name));
      this.#names.set(first, copy);
    }
    this.#names.set(name, 1);
    return name;
  }

  #digest(text: string): string {
    const digest = this.#digests.get(text) ?? digestOf(text);
    this.#digests.set(text, digest);
    return digest;
  }
}
