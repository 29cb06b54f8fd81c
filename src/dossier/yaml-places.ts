import {
  ALIAS,
  DOCUMENT,
  type Event,
  eventsOf,
  getScalarValue,
  isRefusal,
  MAPPING,
  POP,
  SCALAR,
  type ScalarEvent,
  SEQUENCE,
  scalarStart,
} from './yaml-events.js';

/** A path of keys and indexes from the top of a file. */
export type Path = readonly (string | number)[];

/** One scalar of a file. */
export interface Scalar {
  readonly path: Path;
  /** A key of a mapping; its path is that of its value. */
  readonly isKey: boolean;
  /** The text between its quotes, as written. */
  readonly written: string;
  /** Offsets of the scalar with its quotes, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

const STYLES = ['plain', 'plain', 'single', 'double', 'block', 'block'] as const;

/**
 * Where the parts of one text stand. A file is read again when somebody asks: hardly any file has
 * a finding, and places of all would fill the memory.
 */
export class YamlPlaces {
  readonly #events: readonly Event[];
  /** For each event, the index behind its whole node. */
  readonly #ends: Int32Array;
  readonly #anchors = new Map<string, number>();
  readonly #children = new Map<number, Map<string | number, number>>();

  constructor(readonly text: string) {
    const events = eventsOf(text);
    this.#events = isRefusal(events) ? [] : events;
    this.#ends = endsOf(this.#events);
    for (const [index, event] of this.#events.entries())
      if ('anchorStart' in event && event.type !== ALIAS && event.anchorStart >= 0)
        this.#anchors.set(text.slice(event.anchorStart, event.anchorEnd), index);
  }

  /** The offset of the value at `path`, or of its nearest parent that exists; `depth` keys of it do. */
  locate(path: Path): { readonly offset: number; readonly depth: number } {
    const top = this.#events[0]?.type === DOCUMENT ? 1 : 0;
    let index = top;
    let offset = this.#startOf(index, 0);
    let depth = 0;
    for (const key of path) {
      index = this.#resolve(index);
      const found = this.#child(index, key);
      if (found === null) break;
      offset = found.offset;
      index = found.value;
      depth += 1;
    }
    return { offset, depth };
  }

  /** The scalar at `path` as written; null where there is none. */
  scalarAt(path: Path): Scalar | null {
    let index = this.#resolve(1);
    for (const key of path) {
      const found = this.#child(index, key);
      if (found === null) return null;
      index = this.#resolve(found.value);
    }
    const event = this.#events[index];
    return event?.type === SCALAR ? this.#scalar(event, path, false) : null;
  }

  /** Every scalar of the text in order, keys included; references are not followed. */
  scalars(): Scalar[] {
    const found: Scalar[] = [];
    const visit = (index: number, path: Path): void => {
      const event = this.#events[index];
      if (event?.type === SCALAR) found.push(this.#scalar(event, path, false));
      if (event?.type === SEQUENCE)
        for (const [item, at] of this.#items(index).entries()) visit(at, [...path, item]);
      if (event?.type === MAPPING)
        for (const [key, value] of this.#pairs(index)) {
          const name = this.#keyOf(key);
          if (name === null) continue;
          found.push(this.#scalar(this.#events[key] as ScalarEvent, [...path, name], true));
          visit(value, [...path, name]);
        }
    };
    visit(1, []);
    return found;
  }

  #scalar(event: ScalarEvent, path: Path, isKey: boolean): Scalar {
    const start = scalarStart(this.text, event);
    const style = STYLES[event.style] ?? 'plain';
    const isQuoted = style === 'single' || style === 'double';
    const written = event.valueStart < 0 ? '' : this.text.slice(event.valueStart, event.valueEnd);
    return { path, isKey, written, start, end: event.valueEnd + (isQuoted ? 1 : 0), style };
  }

  #resolve(index: number): number {
    const event = this.#events[index];
    if (event?.type !== ALIAS) return index;
    return this.#anchors.get(this.text.slice(event.anchorStart, event.anchorEnd)) ?? index;
  }

  #child(index: number, key: string | number): { offset: number; value: number } | null {
    const at = this.#known(index).get(key);
    if (at === undefined) return null;
    if (typeof key === 'number') return { offset: this.#itemStart(index, key, at), value: at };
    const start = this.#startOf(index, 0);
    return { offset: this.#startOf(at, start), value: this.#ends[at] as number };
  }

  #known(index: number): Map<string | number, number> {
    const known = this.#children.get(index) ?? this.#childrenOf(index);
    this.#children.set(index, known);
    return known;
  }

  /** By key the index of a key, by number the index of an item. */
  #childrenOf(index: number): Map<string | number, number> {
    const children = new Map<string | number, number>();
    const event = this.#events[index];
    if (event?.type === SEQUENCE)
      for (const [item, at] of this.#items(index).entries()) children.set(item, at);
    if (event?.type === MAPPING)
      for (const [at] of this.#pairs(index)) {
        const name = this.#keyOf(at);
        if (name !== null) children.set(name, at);
      }
    return children;
  }

  #keyOf(index: number): string | null {
    const event = this.#events[index];
    if (event?.type !== SCALAR) return null;
    return event.valueStart < 0 ? '' : getScalarValue(this.text, event);
  }

  *#pairs(index: number): Generator<readonly [key: number, value: number]> {
    const end = (this.#ends[index] as number) - 1;
    for (let key = index + 1; key < end; ) {
      const value = this.#ends[key] as number;
      yield [key, value];
      key = this.#ends[value] as number;
    }
  }

  #items(index: number): number[] {
    const end = (this.#ends[index] as number) - 1;
    const items: number[] = [];
    for (let item = index + 1; item < end; item = this.#ends[item] as number) items.push(item);
    return items;
  }

  #startOf(index: number, otherwise: number): number {
    const event = this.#events[index];
    switch (event?.type) {
      case MAPPING:
      case SEQUENCE:
        return event.start;
      case ALIAS:
        return event.anchorStart - 1;
      case SCALAR:
        return event.valueStart < 0 ? otherwise : scalarStart(this.text, event);
      default:
        return otherwise;
    }
  }

  /** An empty item has no letters of its own: it stands behind its dash. */
  #itemStart(list: number, item: number, index: number): number {
    const start = this.#startOf(index, -1);
    if (start >= 0) return start;
    const items = this.#known(list);
    let filled = item - 1;
    while (filled >= 0 && this.#startOf(items.get(filled) as number, -1) < 0) filled -= 1;
    let offset = filled < 0 ? this.#startOf(list, 0) : this.#endOf(items.get(filled) as number);
    for (let dash = filled; dash < item; dash++) offset = behindDash(this.text, offset);
    return offset;
  }

  /** Where the last letters of a node end; behind the dash of a list whose last item is empty. */
  #endOf(index: number): number {
    const event = this.#events[index];
    const start = this.#startOf(index, 0);
    switch (event?.type) {
      case SCALAR:
        return event.valueEnd;
      case ALIAS:
        return event.anchorEnd;
      case SEQUENCE: {
        const items = this.#known(index);
        const last = items.get(items.size - 1);
        if (last === undefined) return start;
        const isEmpty = this.#startOf(last, -1) < 0;
        return isEmpty ? this.#itemStart(index, items.size - 1, last) : this.#endOf(last);
      }
      case MAPPING: {
        const key = [...this.#known(index).values()].at(-1);
        if (key === undefined) return start;
        const value = this.#ends[key] as number;
        return this.#startOf(value, -1) < 0 ? this.#endOf(key) : this.#endOf(value);
      }
      default:
        return start;
    }
  }
}

/** The offset behind the next dash and its blanks; comments before it are passed over. */
function behindDash(text: string, from: number): number {
  const gap = /["'[\]{}:, \t\r\n]*(?:#[^\n]*[ \t\r\n]*)*/y;
  gap.lastIndex = from;
  gap.exec(text);
  if (text[gap.lastIndex] !== '-') return from;
  const blanks = /[ \t]*/y;
  blanks.lastIndex = gap.lastIndex + 1;
  blanks.exec(text);
  return blanks.lastIndex;
}

function endsOf(events: readonly Event[]): Int32Array {
  const ends = new Int32Array(events.length);
  const open: number[] = [];
  for (const [index, { type }] of events.entries())
    if (type === POP) {
      ends[index] = index + 1;
      ends[open.pop() ?? 0] = index + 1;
    } else if (type === DOCUMENT || type === MAPPING || type === SEQUENCE) open.push(index);
    else ends[index] = index + 1;
  return ends;
}
