import {
  ALIAS,
  type CollectionEvent,
  DOCUMENT,
  type Event,
  getScalarValue,
  MAPPING,
  POP,
  SCALAR,
  type ScalarEvent,
  SEQUENCE,
} from './yaml-events.js';
import { plainValue } from './yaml-scalar.js';

/** A fault of the text itself, at an offset of it. */
export interface TextFault {
  readonly rule: 'yaml' | 'encoding';
  readonly offset: number;
  readonly message: string;
}

/** Values that repeated references may add to a file. */
const MAX_REPEATED = 10_000;
/** `style` of text without quotes. */
const PLAIN = 1;
const DOUBLE_QUOTED = 3;
/** What no text of a dossier holds: controls but tab and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const MESSAGES = {
  several: 'Tệp có nhiều phần cách nhau bằng dòng ---. Tách mỗi hồ sơ thành một tệp.',
  directive: 'Dòng mở đầu bằng % không dùng ở đây. Xóa dòng này.',
  tag: 'Dấu ! mở đầu được hiểu là nhãn kiểu. Đặt nội dung trong dấu nháy.',
  doubled: 'Khóa này đã có ở trên trong cùng một mục. Giữ lại một khóa, gộp nội dung nếu cần.',
  merge: 'Khóa << (gộp mục khác vào) không dùng được. Viết trực tiếp các khóa cần có.',
  key: 'Khóa ở đây không phải là chữ. Viết khóa bằng chữ thường, hoặc đặt trong dấu nháy.',
  unknown:
    'Dấu * mở đầu được hiểu là tham chiếu, nhưng không có nội dung nào mang tên này. Đặt cả nội dung trong dấu nháy.',
  repeated: 'Tệp dùng quá nhiều tham chiếu lồng nhau (&, *). Viết lại nội dung trực tiếp.',
  unpaired: 'Chuỗi \\… trong dấu nháy kép không thành chữ. Viết thẳng chữ cần ghi.',
} as const;

/** A value that a reference can repeat. */
interface Anchored {
  readonly value: unknown;
  /** How many values it is made of. */
  readonly size: number;
}

/**
 * The plain value that the marks of a text spell, as the `yaml` package reads it too. What the two
 * would read differently, or a person would hardly mean, is a fault; the value is then of no use.
 */
export function valueIn(
  text: string,
  events: readonly Event[],
): { readonly value: unknown; readonly faults: readonly TextFault[] } {
  const builder = new Builder(text, events);
  return { value: builder.document(), faults: builder.faults };
}

class Builder {
  readonly faults: TextFault[] = [];
  readonly #anchors = new Map<string, Anchored | null>();
  #next = 0;
  /** Values built so far, those of references counted again. */
  #size = 0;
  #repeated = 0;

  constructor(
    readonly text: string,
    readonly events: readonly Event[],
  ) {}

  document(): unknown {
    const first = this.events[0];
    if (first === undefined) return null;
    this.#next = 1;
    if (first.type === DOCUMENT && first.directives.length > 0) this.#fault('directive', 0);
    const value = this.#node();
    // The document's own end; whatever follows is another one.
    const rest = this.events[this.#next + 1];
    if (rest) this.#fault('several', this.#startAfter(this.#next));
    return value;
  }

  #fault(what: keyof typeof MESSAGES, offset: number): void {
    this.faults.push({ rule: 'yaml', offset, message: MESSAGES[what] });
  }

  /** Where the next document begins: at its line of dashes. */
  #startAfter(index: number): number {
    let end = 0;
    for (const event of this.events.slice(0, index))
      if (event.type === SCALAR) end = Math.max(end, event.valueEnd);
    const dashes = this.text.slice(end).search(/^---/m);
    return end + Math.max(dashes, 0);
  }

  #node(): unknown {
    const event = this.events[this.#next++] as Event;
    this.#size += 1;
    switch (event.type) {
      case SCALAR:
        return this.#anchored(event, this.#size, this.#scalar(event));
      case MAPPING:
        return this.#collection(event, () => this.#mapping());
      case SEQUENCE:
        return this.#collection(event, () => this.#sequence());
      case ALIAS:
        return this.#repeat(this.text.slice(event.anchorStart, event.anchorEnd), event.anchorStart);
      default:
        return null;
    }
  }

  #collection(event: CollectionEvent, read: () => unknown): unknown {
    if (event.tagStart >= 0) this.#fault('tag', event.tagStart);
    if (event.anchorStart < 0) return read();
    // Not yet whole: a reference to it from within would never end.
    this.#anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), null);
    return this.#anchored(event, this.#size, read());
  }

  #anchored(event: ScalarEvent | CollectionEvent, before: number, value: unknown): unknown {
    if (event.anchorStart >= 0)
      this.#anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), {
        value,
        size: this.#size - before + 1,
      });
    return value;
  }

  #repeat(name: string, offset: number): unknown {
    const anchored = this.#anchors.get(name);
    if (!anchored) {
      this.#fault('unknown', offset - 1);
      return null;
    }
    const allowed = this.#repeated <= MAX_REPEATED;
    this.#repeated += anchored.size;
    this.#size += anchored.size;
    if (allowed && this.#repeated > MAX_REPEATED) this.#fault('repeated', offset - 1);
    return anchored.value;
  }

  #sequence(): unknown[] {
    const list: unknown[] = [];
    while (this.events[this.#next]?.type !== POP) list.push(this.#node());
    this.#next += 1;
    return list;
  }

  #mapping(): Record<string, unknown> {
    const mapping: Record<string, unknown> = {};
    for (;;) {
      const event = this.events[this.#next] as Event;
      if (event.type === POP) break;
      const key = this.#key(event);
      const isDoubled = mapping[key] !== undefined && Object.hasOwn(mapping, key);
      if (isDoubled && event.type === SCALAR) this.#fault('doubled', startOf(event));
      const value = this.#node();
      if (key === '__proto__')
        Object.defineProperty(mapping, key, {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      else mapping[key] = value;
    }
    this.#next += 1;
    return mapping;
  }

  #key(event: Event): string {
    if (event.type !== SCALAR) {
      this.#fault('key', offsetOf(event));
      this.#node();
      return '';
    }
    this.#next += 1;
    if (event.tagStart >= 0) this.#fault('tag', event.tagStart);
    const key = this.#text(event);
    if (event.style === PLAIN) {
      if (key === '<<') this.#fault('merge', startOf(event));
      const value = plainValue(key);
      if (typeof value !== 'string' && String(value) !== key) this.#fault('key', startOf(event));
    }
    if (event.anchorStart >= 0) this.#fault('key', event.anchorStart - 1);
    return key;
  }

  #scalar(event: ScalarEvent): unknown {
    if (event.tagStart >= 0) this.#fault('tag', event.tagStart);
    const text = this.#text(event);
    return event.style === PLAIN ? plainValue(text) : text;
  }

  /** The letters of a scalar; escapes can spell them in parts, after the file itself is composed. */
  #text(event: ScalarEvent): string {
    if (event.valueStart < 0) return '';
    if (event.fast) return this.text.slice(event.valueStart, event.valueEnd);
    const text = getScalarValue(this.text, event);
    if (event.style !== DOUBLE_QUOTED) return text;
    if (!text.isWellFormed() || CONTROLS.test(text)) this.#fault('unpaired', startOf(event));
    return text.normalize('NFC');
  }
}

/** Where a scalar begins, its opening quote included. */
export function startOf(event: ScalarEvent): number {
  return event.style === PLAIN ? event.valueStart : event.valueStart - 1;
}

function offsetOf(event: Event): number {
  if (event.type === MAPPING || event.type === SEQUENCE) return event.start;
  return event.type === ALIAS ? event.anchorStart - 1 : 0;
}
