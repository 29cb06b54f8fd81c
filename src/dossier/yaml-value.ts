import type { Severity } from '../finding.js';
import { LIMITS } from './limits.js';
import {
  ALIAS,
  asWritten,
  type CollectionEvent,
  DOCUMENT,
  type Event,
  getScalarValue,
  MAPPING,
  POP,
  SCALAR,
  type ScalarEvent,
  SEQUENCE,
  scalarStart as startOf,
} from './yaml-events.js';
import { isOddNumber, LONGEST_KEY, plainValue } from './yaml-scalar.js';

/** A fault of the text itself, at an offset of it. */
export interface TextFault {
  readonly rule: 'yaml' | 'encoding';
  readonly offset: number;
  readonly message: string;
  /** A warning leaves the text to be read; without a word it is an error. */
  readonly severity?: Severity;
}

/** What a text says. */
export interface ReadValue {
  readonly value: unknown;
  /** Some number is typed otherwise than it would be printed (`007`, `1.000`). */
  readonly hasOddNumbers: boolean;
}

/** Values that repeated references may add to a file. */
const MAX_REPEATED = 10_000;
/** `style` of text without quotes. */
const PLAIN = 1;
/** `style` of what stands in brackets. */
const FLOW = 2;
const DOUBLE_QUOTED = 3;
const LITERAL = 4;
const DASHES = /^---(?:\s|$)/m;
const DOTS = /^\.\.\.(?:\s|$)/m;
/** A block of text whose depth is given as a number. */
const COUNTED = /[|>][-+]?[0-9]/;

/** A comment on a line of its own. */
const OWN_COMMENT = /\n[ \t]*#/;
/** What may follow a closing quote or bracket, blanks apart. */
const BEHIND = '\r\n,]}:';

const MESSAGES = {
  several: 'Tệp có nhiều phần cách nhau bằng dòng ---. Tách mỗi hồ sơ thành một tệp.',
  marks: 'Dòng mở đầu bằng ---, ... hoặc % không dùng ở đây. Xóa dòng này.',
  empty: 'Sau dấu | hoặc > chỉ có dòng trống. Điền nội dung, hoặc bỏ dấu này.',
  counted: 'Bỏ chữ số đứng sau dấu | hoặc >, rồi thụt đều các dòng bên dưới bằng dấu cách.',
  between:
    'Dòng chú thích đứng giữa khóa và nội dung của khóa. Chuyển chú thích lên trên dòng của khóa.',
  glued: 'Chữ viết liền sau dấu nháy hoặc dấu ngoặc đóng. Đặt cả nội dung trong dấu nháy.',
  tag: 'Dấu ! mở đầu được hiểu là nhãn kiểu. Đặt nội dung trong dấu nháy.',
  doubled: 'Khóa này đã có ở trên trong cùng một mục. Giữ lại một khóa, gộp nội dung nếu cần.',
  merge: 'Khóa << (gộp mục khác vào) không dùng được. Viết trực tiếp các khóa cần có.',
  long: 'Khóa này quá dài. Khóa là một từ ngắn; kiểm tra dấu hai chấm, hoặc đưa nội dung ra sau dấu hai chấm.',
  key: 'Khóa ở đây không phải là chữ. Viết khóa bằng chữ thường, hoặc đặt trong dấu nháy.',
  anchor:
    'Dấu & mở đầu được hiểu là tên để dẫn lại, nhưng không có nội dung. Đặt cả nội dung trong dấu nháy.',
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
): ReadValue & { readonly faults: readonly TextFault[] } {
  const builder = new Builder(text, events);
  const value = builder.document();
  const { hasOddNumbers, faults } = builder;
  return { value, hasOddNumbers, faults };
}

class Builder {
  readonly faults: TextFault[] = [];
  hasOddNumbers = false;
  readonly #anchors = new Map<string, Anchored | null>();
  #next = 0;
  /** Values built so far, those of references counted again. */
  #size = 0;
  /** The end of what was read last. */
  #end = 0;
  #repeated = 0;

  constructor(
    readonly text: string,
    readonly events: readonly Event[],
  ) {}

  document(): unknown {
    const dots = this.text.search(DOTS);
    if (dots >= 0) this.#fault('marks', dots);
    const first = this.events[0];
    if (first === undefined) return null;
    this.#next = 1;
    if (first.type === DOCUMENT && first.explicitStart) this.#head();
    const value = this.#node();
    // The document's own end; whatever follows is another one.
    const rest = this.events[this.#next + 1];
    if (rest) this.#fault('several', this.#startAfter(this.#next));
    return value;
  }

  /** Only comments may stand above a line of dashes. */
  #head(): void {
    const dashes = this.text.search(DASHES);
    const above = this.text.slice(0, Math.max(dashes, 0)).search(/^[ \t]*[^\s#]/m);
    if (dashes < 0 || above >= 0) this.#fault('marks', Math.max(above, 0));
  }

  #fault(what: keyof typeof MESSAGES, offset: number): void {
    if (this.faults.length <= LIMITS.faults)
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
    // Not yet whole: a reference to it from within would never end.
    if (event.anchorStart >= 0)
      this.#anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), null);
    const before = this.#size;
    this.#end = Math.max(this.#end, event.start);
    const value = read();
    // A single pair of a list in brackets has none of its own.
    const isEnclosed = event.style === FLOW && '[{'.includes(this.text.charAt(event.start));
    if (isEnclosed) this.#endAt(this.#closing(event.start));
    return this.#anchored(event, before, value);
  }

  /** Where the bracket stands that closes what was just read. */
  #closing(start: number): number {
    const gap = /(?:[\s,]|#[^\n]*)*/y;
    gap.lastIndex = Math.max(this.#end, start + 1);
    gap.exec(this.text);
    return gap.lastIndex + 1;
  }

  /** A quote or a bracket ends at `offset`; letters right behind it are read in different ways. */
  #endAt(offset: number): void {
    this.#end = offset;
    let at = offset;
    while (this.text[at] === ' ' || this.text[at] === '\t') at += 1;
    const sign = this.text.charAt(at);
    const isComment = sign === '#' && at > offset;
    if (!BEHIND.includes(sign) && !isComment) this.#fault('glued', offset);
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
    this.#end = offset + name.length;
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
    for (
      let event = this.events[this.#next];
      event?.type !== POP;
      event = this.events[this.#next]
    ) {
      // Comments between items belong to none of them.
      if (event?.type === SCALAR) this.#end = Math.max(this.#end, event.valueStart);
      list.push(this.#node());
    }
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
      if (isDoubled && event.type === SCALAR) this.#fault('doubled', startOf(this.text, event));
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
    const start = Math.max(startOf(this.text, event), this.#end);
    if (event.tagStart >= 0) this.#fault('tag', event.tagStart);
    this.#end = Math.max(event.valueStart, this.#end);
    const key = this.#text(event);
    if (key.length > LONGEST_KEY) this.#fault('long', start);
    if (!event.fast) this.#fault('key', start);
    if (event.style === PLAIN) {
      if (key === '<<') this.#fault('merge', start);
      const value = plainValue(key);
      if (value === null || String(value) !== key) this.#fault('key', start);
    }
    if (event.anchorStart >= 0) this.#fault('key', event.anchorStart - 1);
    return key;
  }

  #scalar(event: ScalarEvent): unknown {
    if (event.tagStart >= 0) this.#fault('tag', event.tagStart);
    const text = this.#text(event);
    if (event.style !== PLAIN) return text;
    const value = plainValue(text);
    if (typeof value === 'number' && isOddNumber(text, value)) this.hasOddNumbers = true;
    return value;
  }

  /** The letters of a scalar; escapes can spell them in parts, after the file itself is composed. */
  #text(event: ScalarEvent): string {
    if (event.valueStart < 0) {
      if (event.anchorStart >= 0) this.#fault('anchor', event.anchorStart - 1);
      return '';
    }
    const between = this.text.slice(this.#end, event.valueStart);
    if (event.style === PLAIN && OWN_COMMENT.test(between))
      this.#fault('between', this.#end + between.indexOf('#'));
    if (event.style === PLAIN || event.style >= LITERAL) this.#end = event.valueEnd;
    else this.#endAt(event.valueEnd + 1);
    if (event.fast) return this.text.slice(event.valueStart, event.valueEnd);
    const text = getScalarValue(this.text, event);
    if (event.style >= LITERAL) {
      const sign = startOf(this.text, event);
      if (COUNTED.test(this.text.slice(sign, event.valueStart))) this.#fault('counted', sign);
      if (text !== '' && text.trim() === '') this.#fault('empty', sign);
    }
    if (event.style !== DOUBLE_QUOTED) return text;
    const written = asWritten(text);
    if (written === null) this.#fault('unpaired', startOf(this.text, event));
    return written ?? '';
  }
}

function offsetOf(event: Event): number {
  if (event.type === MAPPING || event.type === SEQUENCE) return event.start;
  return event.type === ALIAS ? event.anchorStart - 1 : 0;
}
