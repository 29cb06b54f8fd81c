import type { SourceText } from '../finding.js';
import { eventsOf, isRefusal } from './yaml-events.js';
import { faultsOf } from './yaml-faults.js';
import { type Path, type Scalar, YamlPlaces } from './yaml-places.js';
import { NOT_PLAIN, plainYaml } from './yaml-plain.js';
import { type ReadValue, type TextFault, valueIn } from './yaml-value.js';

export type { ReadValue, TextFault } from './yaml-value.js';

const CARRIAGE_RETURN = /\r(?!\n)/;

/** The plain value in the text of a YAML file, or what keeps it from being read. */
export function readYaml(text: string): ReadValue | { readonly faults: readonly TextFault[] } {
  if (text.includes('\r') && CARRIAGE_RETURN.test(text)) {
    const message =
      'Tệp xuống dòng theo kiểu cũ (chỉ có CR). Mở bằng trình soạn thảo, chọn kiểu xuống dòng CRLF hoặc LF rồi lưu lại.';
    return { faults: [{ rule: 'encoding', offset: text.search(CARRIAGE_RETURN), message }] };
  }
  const plain = plainYaml(text);
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

/** The places of the file looked at last: findings come file by file. */
let last: { readonly source: YamlSource; readonly places: YamlPlaces } | null = null;

/** One YAML file: its text, and where each part of its value stands. */
export class YamlSource implements SourceText {
  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  locate(path: Path): ReturnType<SourceText['locate']> {
    const { offset, depth } = this.#places().locate(path);
    return { ...this.#places().position(offset), depth };
  }

  /** The scalar at `path` as written; null where there is none. */
  scalarAt(path: Path): Scalar | null {
    return this.#places().scalarAt(path);
  }

  /** Every scalar of the text in order, keys included. */
  scalars(): readonly Scalar[] {
    return this.#places().scalars();
  }

  #places(): YamlPlaces {
    if (last?.source !== this) last = { source: this, places: new YamlPlaces(this.text) };
    return last.places;
  }
}
