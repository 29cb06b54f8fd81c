import { MAX_NESTING, quotedText } from './yaml-events.js';
import { isOddNumber, LONGEST_KEY, plainValue } from './yaml-scalar.js';

/** Not written in the plain way: the whole grammar has to be asked. */
export const NOT_PLAIN = Symbol('not plain');

/** Tabs, controls, half characters, marks of byte order: what needs a closer look. */
const UNUSUAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufeff\ufffe\uffff]|\r(?!\n)/;

/** A key of letters, digits, `_`, `-` and `.`, with its colon. */
const KEY = /[A-Za-z_][\w.-]*:(?=[ \r\n]|$)/y;

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const SINGLE_QUOTE = 0x27;
const PLUS = 0x2b;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const GREATER = 0x3e;
const BACKSLASH = 0x5c;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
const LEFT_BRACE = 0x7b;
const BAR = 0x7c;
const RIGHT_BRACE = 0x7d;

/** Signs that an unquoted text cannot begin with; a dash can, before anything but a space. */
const RESERVED = new Set([...'?:,[]{}#&*!|>\'"%@`'].map((sign) => sign.charCodeAt(0)));

/**
 * The value of a YAML text written the way nearly all dossiers are: mappings and lists by indent,
 * texts on their line, over several or in a block, brackets. Ten times faster than a whole grammar.
 * Whatever goes beyond is not judged here, and `NOT_PLAIN`; nor is what has a fault. `isUsual`: somebody
 * has seen that the text has no unusual letters.
 */
export function plainYaml(text: string, isUsual = false): unknown {
  return !isUsual && UNUSUAL.test(text) ? NOT_PLAIN : new PlainReader(text).document();
}

/** Where the keys and items of every mapping and list begin. */
export interface PlainPlaces {
  readonly top: unknown;
  readonly of: ReadonlyMap<unknown, ReadonlyMap<string | number, number>>;
  /** Where the first words stand. */
  readonly start: number;
}

/** The places of the parts of a text that is written the plain way; null for any other. */
export function plainPlaces(text: string): PlainPlaces | null {
  if (UNUSUAL.test(text)) return null;
  const of = new Map<unknown, Map<string | number, number>>();
  const reader = new PlainReader(text, of);
  const top = reader.document();
  return top === NOT_PLAIN ? null : { top, of, start: reader.start };
}

class PlainReader {
  start = 0;
  #isPlain = true;
  /** Where the words of the next line begin, behind comments and empty lines, and how far in. */
  #at = 0;
  #indent = 0;
  #depth = 0;
  #empty = 0;
  /** What the lines of a text in quotes, or of brackets, must stand further in than. */
  #outer = 0;

  constructor(
    readonly text: string,
    /** Filled where somebody asks for the places. */
    readonly places: Map<unknown, Map<string | number, number>> | null = null,
  ) {}

  #placed<T>(holder: T): T {
    this.places?.set(holder, new Map());
    return holder;
  }

  document(): unknown {
    this.#seek(0);
    const isMark = this.#indent === 0 && this.text.startsWith('---', this.#at);
    if (isMark && this.#isLineEnd(this.#at + 3)) this.#seek(this.#nextLine(this.#at));
    if (this.#indent !== 0) return NOT_PLAIN;
    this.start = this.#at;
    const value = this.#block(0);
    return this.#isPlain && this.#indent < 0 ? value : NOT_PLAIN;
  }

  #refuse(): null {
    this.#isPlain = false;
    this.#indent = -1;
    return null;
  }

  /** Goes to the first line with words at or behind `line`, the start of a line. */
  #seek(line: number): void {
    const { text } = this;
    let start = line;
    for (;;) {
      let at = start;
      while (text.charCodeAt(at) === SPACE) at += 1;
      if (at >= text.length) break;
      const code = text.charCodeAt(at);
      if (code !== LF && code !== CR && code !== HASH) {
        this.#at = at;
        this.#indent = at - start;
        return;
      }
      const end = text.indexOf('\n', at);
      if (end < 0) break;
      start = end + 1;
    }
    this.#at = text.length;
    this.#indent = -1;
  }

  /** Goes on behind a value that ends its line; deeper words would be a part of it. */
  #endLine(at: number, indent: number): void {
    if (!this.#isLineEnd(at)) {
      this.#refuse();
      return;
    }
    this.#seek(this.#nextLine(at));
    if (this.#indent > indent) this.#refuse();
  }

  #nextLine(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.text.length : end + 1;
  }

  /** True where nothing but spaces and a comment is left of the line. */
  #isLineEnd(from: number): boolean {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE) at += 1;
    const code = this.text.charCodeAt(at);
    return at >= this.text.length || code === LF || code === CR || (code === HASH && at > from);
  }

  #isDash(at: number): boolean {
    return this.text.charCodeAt(at) === DASH && this.#isSpaceOrEnd(at + 1);
  }

  #isSpaceOrEnd(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === SPACE || code === LF || code === CR || at >= this.text.length;
  }

  #block(indent: number): unknown {
    this.#depth += 1;
    if (this.#depth > MAX_NESTING) return this.#refuse();
    const value = this.#isDash(this.#at) ? this.#sequence(indent) : this.#mapping(indent);
    this.#depth -= 1;
    return value;
  }

  #sequence(indent: number): unknown {
    const list = this.#placed<unknown[]>([]);
    while (this.#indent === indent && this.#isDash(this.#at)) {
      let start = this.#at + 1;
      while (this.text.charCodeAt(start) === SPACE) start += 1;
      // What begins below its dash is placed by the whole grammar.
      if (this.places && this.#isLineEnd(this.#at + 1)) return this.#refuse();
      this.places?.get(list)?.set(list.length, start);
      if (this.#keyEnd(start) < 0) list.push(this.#value(this.#at + 1, indent, false));
      else {
        // A mapping that begins on the line of its dash stands as far in as its first key.
        this.#indent += start - this.#at;
        this.#at = start;
        list.push(this.#block(this.#indent));
      }
    }
    // Whoever holds the list goes on; words further in belong to nothing.
    return this.#indent > indent ? this.#refuse() : list;
  }

  #mapping(indent: number): unknown {
    const mapping = this.#placed<Record<string, unknown>>({});
    let count = 0;
    while (this.#indent === indent) {
      const start = this.#at;
      const end = this.#keyEnd(start);
      if (end < 0) {
        // A list may stand as far in as the key that holds the mapping before it.
        if (this.#isDash(start)) break;
        return this.#refuse();
      }
      const key = this.text.slice(start, end);
      if (!isPlainKey(key)) return this.#refuse();
      this.places?.get(mapping)?.set(key, start);
      mapping[key] = this.#value(end + 1, indent, true);
      count += 1;
    }
    // A key written twice is one key less.
    if (Object.keys(mapping).length !== count) return this.#refuse();
    return this.#indent > indent ? this.#refuse() : mapping;
  }

  /** Where a key ends at its colon; negative where there is none. */
  #keyEnd(start: number): number {
    KEY.lastIndex = start;
    if (!KEY.test(this.text)) return -1;
    const end = KEY.lastIndex - 1;
    return end - start <= LONGEST_KEY ? end : -1;
  }

  /** What stands behind a colon or a dash, on its line or below. */
  #value(from: number, indent: number, ofKey: boolean): unknown {
    if (!this.#isLineEnd(from)) {
      let at = from;
      while (this.text.charCodeAt(at) === SPACE) at += 1;
      const code = this.text.charCodeAt(at);
      return code === BAR || code === GREATER
        ? this.#textBlock(at, indent)
        : this.#scalar(at, indent);
    }
    const below = this.#nextLine(from);
    this.#seek(below);
    const isBlock = this.#isDash(this.#at) || this.#keyEnd(this.#at) >= 0;
    if (this.#indent > indent) {
      if (isBlock) return this.#block(this.#indent);
      // Comments between a key and its words are read in different ways.
      const isApart = this.text.slice(below, this.#at).includes('#');
      return isApart ? this.#refuse() : this.#scalar(this.#at, indent);
    }
    const isList = ofKey && this.#indent === indent && this.#isDash(this.#at);
    return isList ? this.#block(indent) : null;
  }

  #scalar(at: number, indent: number): unknown {
    switch (this.text.charCodeAt(at)) {
      case DOUBLE_QUOTE:
      case SINGLE_QUOTE:
      case LEFT_BRACKET:
      case LEFT_BRACE: {
        this.#at = at;
        this.#outer = indent;
        const value = this.#enclosed();
        if (this.#isPlain) this.#endLine(this.#at, indent);
        return value;
      }
      default:
        return this.#words(at, indent);
    }
  }

  /** Unquoted words, also over several lines, up to a comment. */
  #words(start: number, indent: number): unknown {
    let value = '';
    for (let at = start; at >= 0; at = this.#continued(indent)) {
      const end = this.#wordsEnd(at);
      if (end < 0) return this.#refuse();
      const words = this.text.slice(at, end);
      const gap = this.#empty === 0 ? ' ' : '\n'.repeat(this.#empty);
      value = at === start ? words : value + gap + words;
      this.#at = end;
    }
    return this.#unquoted(value);
  }

  /** A number that is typed in an odd way is looked at closely. */
  #unquoted(words: string): unknown {
    const value = plainValue(words);
    return typeof value === 'number' && isOddNumber(words, value) ? this.#refuse() : value;
  }

  /** Where the words of a line end; negative where they hold a sign of their own. */
  #wordsEnd(start: number): number {
    const { text } = this;
    if (!this.#mayBegin(start)) return -1;
    let end = start;
    for (let at = start; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === LF) break;
      if (code === COLON && this.#isSpaceOrEnd(at + 1)) return -1;
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
      if (code !== SPACE && code !== CR) end = at + 1;
    }
    return end;
  }

  /**
   * Where the words at `#at` go on, on a line further in, with `#empty` lines between; negative where
   * they do not, and `#at` is then at the next line with words.
   */
  #continued(indent: number): number {
    const { text } = this;
    const end = this.#nextLine(this.#at);
    const isCut = !isBlank(text, this.#at, end);
    let line = end;
    let at = line;
    for (this.#empty = 0; ; this.#empty += 1) {
      at = line;
      while (text.charCodeAt(at) === SPACE) at += 1;
      const code = text.charCodeAt(at);
      if (code !== LF && code !== CR) break;
      line = this.#nextLine(at);
    }
    const isFurtherIn = at < text.length && at - line > indent;
    if (!isCut && isFurtherIn && text.charCodeAt(at) !== HASH) return at;
    this.#seek(line);
    if (this.#indent > indent) this.#refuse();
    return -1;
  }

  #mayBegin(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === DASH ? !this.#isSpaceOrEnd(at + 1) : !RESERVED.has(code);
  }

  /** A quoted text, something in brackets, or words between brackets; `#at` is then behind it. */
  #enclosed(): unknown {
    switch (this.text.charCodeAt(this.#at)) {
      case DOUBLE_QUOTE:
      case SINGLE_QUOTE:
        return this.#quoted();
      case LEFT_BRACKET:
        return this.#nested(() => this.#bracketList());
      case LEFT_BRACE:
        return this.#nested(() => this.#bracketMapping());
      default:
        return this.#bracketWords();
    }
  }

  #nested(read: () => unknown): unknown {
    this.#depth += 1;
    if (this.#depth > MAX_NESTING) return this.#refuse();
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #quoted(): unknown {
    const { text } = this;
    const start = this.#at + 1;
    const isDouble = text.charCodeAt(this.#at) === DOUBLE_QUOTE;
    const end = isDouble ? this.#doubleEnd(start) : this.#singleEnd(start);
    if (end < 0) return this.#refuse();
    this.#at = end + 1;
    const raw = text.slice(start, end);
    if (!raw.includes('\n') && !raw.includes(isDouble ? '\\' : "'")) return raw;
    if (!this.#areFurtherIn(raw)) return this.#refuse();
    return quotedText(text, start, end, isDouble) ?? this.#refuse();
  }

  #singleEnd(start: number): number {
    let end = this.text.indexOf("'", start);
    while (end >= 0 && this.text.charCodeAt(end + 1) === SINGLE_QUOTE)
      end = this.text.indexOf("'", end + 2);
    return end;
  }

  #doubleEnd(start: number): number {
    for (let end = this.text.indexOf('"', start); end >= 0; end = this.text.indexOf('"', end + 1)) {
      let before = end;
      while (before > start && this.text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
      if ((end - before) % 2 === 0) return end;
    }
    return -1;
  }

  #areFurtherIn(raw: string): boolean {
    for (let line = raw.indexOf('\n'); line >= 0; line = raw.indexOf('\n', line + 1)) {
      let at = line + 1;
      while (raw.charCodeAt(at) === SPACE) at += 1;
      const isEmpty = raw.charCodeAt(at) === LF || raw.charCodeAt(at) === CR;
      if (!isEmpty && at - line - 1 <= this.#outer) return false;
    }
    return true;
  }

  #bracketList(): unknown {
    const list = this.#placed<unknown[]>([]);
    this.#step();
    if (this.#closes(RIGHT_BRACKET)) return list;
    do {
      this.places?.get(list)?.set(list.length, this.#at);
      list.push(this.#enclosed());
      this.#spaces();
    } while (this.#isPlain && this.#continues(RIGHT_BRACKET));
    return list;
  }

  #bracketMapping(): unknown {
    const mapping = this.#placed<Record<string, unknown>>({});
    this.#step();
    if (this.#closes(RIGHT_BRACE)) return mapping;
    do {
      const end = this.#keyEnd(this.#at);
      const key = this.text.slice(this.#at, end);
      if (end < 0 || !isPlainKey(key) || Object.hasOwn(mapping, key)) return this.#refuse();
      this.places?.get(mapping)?.set(key, this.#at);
      this.#at = end;
      this.#step();
      mapping[key] = this.#enclosed();
      this.#spaces();
    } while (this.#isPlain && this.#continues(RIGHT_BRACE));
    return mapping;
  }

  /** Over one sign and the spaces behind it. */
  #step(): void {
    this.#at += 1;
    this.#spaces();
  }

  /** Over spaces, and over line breaks between brackets. */
  #spaces(): void {
    const { text } = this;
    for (let line = -1; ; line = this.#at) {
      while (text.charCodeAt(this.#at) === SPACE) this.#at += 1;
      const code = text.charCodeAt(this.#at);
      if (code === LF || code === CR) this.#at = this.#nextLine(this.#at);
      else {
        if (line >= 0 && this.#at - line <= this.#outer) this.#refuse();
        return;
      }
    }
  }

  #closes(sign: number): boolean {
    if (this.text.charCodeAt(this.#at) !== sign) return false;
    this.#at += 1;
    return true;
  }

  /** True behind a comma, false behind the closing sign. */
  #continues(sign: number): boolean {
    if (this.#closes(sign)) return false;
    if (this.text.charCodeAt(this.#at) !== COMMA) {
      this.#refuse();
      return false;
    }
    this.#step();
    return true;
  }

  #bracketWords(): unknown {
    const { text } = this;
    const start = this.#at;
    if (!this.#mayBegin(start)) return this.#refuse();
    let at = start;
    let end = start;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === COMMA || code === RIGHT_BRACKET || code === RIGHT_BRACE) break;
      if (code === LF || code === CR) break;
      if (code === COLON || code === HASH || code === LEFT_BRACKET || code === LEFT_BRACE)
        return this.#refuse();
      if (code !== SPACE) end = at + 1;
    }
    if (end === start || (end === start + 1 && text.charCodeAt(start) === DASH))
      return this.#refuse();
    this.#at = at;
    return this.#unquoted(text.slice(start, end));
  }

  /** `|` keeps its lines, `>` folds them; with `-` the last line break falls away. */
  #textBlock(sign: number, indent: number): unknown {
    const { text } = this;
    const isFolded = text.charCodeAt(sign) === GREATER;
    const chomp = text.charCodeAt(sign + 1);
    const isStripped = chomp === DASH;
    if (chomp === PLUS || !this.#isLineEnd(isStripped ? sign + 2 : sign + 1)) return this.#refuse();
    const first = this.#nextLine(sign);
    let inner = first;
    while (text.charCodeAt(inner) === SPACE) inner += 1;
    const depth = inner - first;
    const opening = text.charCodeAt(inner);
    if (depth <= indent || depth === 0 || inner >= text.length) return this.#refuse();
    if (opening === LF || opening === CR) return this.#refuse();
    let value = '';
    let empty = 0;
    let line = first;
    for (;;) {
      const end = text.indexOf('\n', line);
      // A last line without a line break is read differently by different programs.
      if (end < 0) {
        if (line < text.length) return this.#refuse();
        break;
      }
      let at = line;
      while (at < line + depth && text.charCodeAt(at) === SPACE) at += 1;
      const isEmpty = at === end || (at === end - 1 && text.charCodeAt(at) === CR);
      if (!isEmpty && at < line + depth) break;
      if (isEmpty) empty += 1;
      else {
        const code = text.charCodeAt(at);
        // Lines further in, or of spaces alone, are not folded.
        if (code === SPACE && (isFolded || isBlank(text, at, end))) return this.#refuse();
        const words = text.slice(at, text.charCodeAt(end - 1) === CR ? end - 1 : end);
        if (value === '') value = words;
        else if (!isFolded) value += '\n'.repeat(empty + 1) + words;
        else value += (empty === 0 ? ' ' : '\n'.repeat(empty)) + words;
        empty = 0;
      }
      line = end + 1;
    }
    this.#seek(line);
    if (this.#indent > indent) return this.#refuse();
    return isStripped ? value : `${value}\n`;
  }
}

/** The longest word that stands for a value: `false`. */
const LONGEST_WORD = 5;

/** Neither a word such as `null` nor what would change the object itself. */
function isPlainKey(key: string): boolean {
  if (key.length <= LONGEST_WORD) return typeof plainValue(key) === 'string';
  return key !== '__proto__';
}

function isBlank(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === CR)) at += 1;
  return at === end;
}
