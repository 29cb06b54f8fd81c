import type { SourceText } from '../finding.js';
import { Lines } from './text-place.js';
import { eventsOf, isRefusal } from './yaml-events.js';
import { faultsOf } from './yaml-faults.js';
import { type Path, type Scalar, YamlPlaces } from './yaml-places.js';
import { NOT_PLAIN, type PlainPlaces, plainPlaces, plainYaml } from './yaml-plain.js';
import { type ReadValue, type TextFault, valueIn } from './yaml-value.js';

export type { ReadValue, TextFault } from './yaml-value.js';

const CARRIAGE_RETURN = /\r(?!\n)/;

/**
 * The plain value in the text of a YAML file, or what keeps it from being read. `isUsual`: the text has
 * neither tabs nor carriage returns, controls or letters beyond the first plane.
 */
export function readYaml(
  text: string,
  isUsual = false,
): ReadValue | { readonly faults: readonly TextFault[] } {
  if (!isUsual && text.includes('\r') && CARRIAGE_RETURN.test(text)) {
    const message =
      'Tệp xuống dòng theo kiểu cũ (chỉ có CR). Mở bằng trình soạn thảo, chọn kiểu xuống dòng CRLF hoặc LF rồi lưu lại.';
    return { faults: [{ rule: 'encoding', offset: text.search(CARRIAGE_RETURN), message }] };
  }
  const plain = plainYaml(text, isUsual);
  if (plain !== NOT_PLAIN) return { value: plain, hasOddNumbers: false };
  const events = eventsOf(text);
  if (isRefusal(events)) return { faults: faultsOf(text, events) };
  const { faults, ...read } = valueIn(text, events);
  return faults.length > 0 ? { faults } : read;
}

/** The plain value of a text, without a word on why there is none. */
export function readValue(text: string): ReadValue | null {
  const events = eventsOf(text);
  if (isRefusal(events)) return null;
  const { faults, ...read } = valueIn(text, events);
  return faults.length > 0 ? null : read;
}

/** Where the parts of one text stand, as far as somebody asks. */
class Places {
  readonly #lines: Lines;
  readonly #plain: PlainPlaces | null;
  #grammar: YamlPlaces | null = null;

  constructor(readonly text: string) {
    this.#lines = new Lines(text);
    this.#plain = plainPlaces(text);
  }

  locate(path: Path): ReturnType<SourceText['locate']> {
    const { offset, depth } = this.#plain
      ? placeIn(this.#plain, path)
      : this.ofGrammar().locate(path);
    return { ...this.#lines.position(offset), depth };
  }

  ofGrammar(): YamlPlaces {
    this.#grammar ??= new YamlPlaces(this.text);
    return this.#grammar;
  }
}

function placeIn({ top, of, start }: PlainPlaces, path: Path): { offset: number; depth: number } {
  let holder = top;
  let offset = start;
  for (const [depth, key] of path.entries()) {
    const at = of.get(holder)?.get(key);
    if (at === undefined) return { offset, depth };
    offset = at;
    holder = (holder as Readonly<Record<string | number, unknown>>)[key];
  }
  return { offset, depth: path.length };
}

/** The places of the file looked at last: findings come file by file. */
let last: { readonly source: YamlSource; readonly places: Places } | null = null;

/** One YAML file: its text, and where each part of its value stands. */
export class YamlSource implements SourceText {
  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  locate(path: Path): ReturnType<SourceText['locate']> {
    return this.#places().locate(path);
  }

  /** The scalar at `path` as written; null where there is none. */
  scalarAt(path: Path): Scalar | null {
    return this.#places().ofGrammar().scalarAt(path);
  }

  /** Every scalar of the text in order, keys included. */
  scalars(): readonly Scalar[] {
    return this.#places().ofGrammar().scalars();
  }

  #places(): Places {
    if (last?.source !== this) last = { source: this, places: new Places(this.text) };
    return last.places;
  }
}
