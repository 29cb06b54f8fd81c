import type { SourceText } from '../finding.js';
import { eventsOf, isRefusal } from './yaml-events.js';
import { faultsOf } from './yaml-faults.js';
import { type Path, type Scalar, YamlPlaces } from './yaml-places.js';
import { NOT_PLAIN, plainYaml } from './yaml-plain.js';
import { type TextFault, valueIn } from './yaml-value.js';

export type { TextFault } from './yaml-value.js';

const CARRIAGE_RETURN = /\r(?!\n)/;

/** Bytes of a file to text: UTF-8 with or without BOM, UTF-16 with BOM; NFC. */
export function decode(bytes: Uint8Array): { text: string } | { fault: TextFault } {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes).normalize('NFC') };
  } catch {
    const message =
      'Tệp không phải Unicode (UTF-8), có thể được gõ bằng bảng mã TCVN3 hoặc VNI. Chuyển sang Unicode rồi lưu lại dạng UTF-8.';
    return { fault: { rule: 'encoding', offset: 0, message } };
  }
}

/** The plain value in the text of a YAML file, or what keeps it from being read. */
export function readYaml(
  text: string,
): { readonly value: unknown } | { readonly faults: readonly TextFault[] } {
  if (text.includes('\r') && CARRIAGE_RETURN.test(text)) {
    const message =
      'Tệp xuống dòng theo kiểu cũ (chỉ có CR). Mở bằng trình soạn thảo, chọn kiểu xuống dòng CRLF hoặc LF rồi lưu lại.';
    return { faults: [{ rule: 'encoding', offset: text.search(CARRIAGE_RETURN), message }] };
  }
  const plain = plainYaml(text);
  if (plain !== NOT_PLAIN) return { value: plain };
  const events = eventsOf(text);
  if (isRefusal(events)) return { faults: faultsOf(text, events) };
  const { value, faults } = valueIn(text, events);
  return faults.length > 0 ? { faults } : { value };
}

/** The places of the file looked at last: findings come file by file. */
let last: { readonly source: YamlSource; readonly places: YamlPlaces } | null = null;

/** One YAML file: its text, and where each part of its value stands. */
export class YamlSource implements SourceText {
  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  /** This file seen from one offset: a fault of the text has no path to stand on. */
  at(offset: number): SourceText {
    const locate: SourceText['locate'] = (path) => ({
      ...this.#places().position(offset),
      depth: path.length,
    });
    return { file: this.file, text: this.text, locate };
  }

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
