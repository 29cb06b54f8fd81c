import { isAscii, isUtf8, transcode } from 'node:buffer';
import { SCHEME_NAMES } from './legacy.js';
import { guessOf, inUnicode, type Reading, readingOf } from './legacy-text.js';
import { HIDDEN, signName } from './letters.js';
import type { TextFault } from './source.js';

/** How the bytes of a file spell its text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'TCVN3' | 'VNI';

/**
 * Text of a file, composed (NFC), and what is wrong with it. With a fault of severity error the text
 * serves only to show where.
 */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** The text is what was meant, or every word of it is Vietnamese. */
  readonly isSure: boolean;
  /** No tabs, carriage returns, controls nor letters beyond the first plane: nothing to look for. */
  readonly isUsual?: true;
  readonly faults: readonly TextFault[];
}

const FIX = 'Xem trước cách sửa: kiemdiem validate --fix --dry-run.';

/** Bytes to text: UTF-8 and UTF-16 are read; anything else is named, with what it seems to say. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return fromWide(bytes, wide);
  if (isAscii(bytes) && !hasControls(bytes))
    return {
      text: bufferOf(bytes).toString('latin1'),
      encoding: 'utf-8',
      isSure: true,
      faults: [],
    };
  if (!isUtf8(bytes)) return fromLegacy(bytes);
  const own = hasMark(bytes) ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
  // Ten times as fast as TextDecoder, which was most of the time of reading.
  const text = transcode(own, 'utf8', 'utf16le').toString('utf16le');
  if (!isPlain(own)) return inspected(text, 'utf-8');
  const usual = UNUSUAL_BYTES.some((byte) => own.includes(byte))
    ? {}
    : ({ isUsual: true } as const);
  return { text, encoding: 'utf-8', isSure: true, ...usual, faults: [] };
}

/** Tab, carriage return, and the first bytes of letters beyond the first plane. */
const UNUSUAL_BYTES = [0x09, 0x0d, 0xf0, 0xf1, 0xf2, 0xf3, 0xf4];

const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

export function hasMark(bytes: Uint8Array): boolean {
  return BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte);
}

function bufferOf({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

/** UTF-16, by its mark or by the zero byte beside a first ASCII letter. */
function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return null;
}

function fromWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return inspected(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding);
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    const message =
      'Tệp Unicode (UTF-16) bị hỏng hoặc bị cắt từ chỗ này. Lấy lại bản gốc, lưu lại dạng UTF-8.';
    return { text, encoding, isSure: false, faults: [fault(text.indexOf(LOST), message)] };
  }
}

/** First bytes of UTF-8 letters that are looked at one by one: signs, marks in parts, hidden ones. */
const LOOKED_AT = [0xc2, 0xcc, 0xcd, 0xee, 0xef];
const CONTROLS = [...Array(0x20).keys(), 0x7f].filter((code) => !'\t\n\r'.includes(char(code)));
/** UTF-8 of letters of Latin-1 that no Vietnamese word has, and of signs without width. */
const STRANGE_BYTES =
  /\xc3[\x84-\x87\x8b\x8e-\x91\x96-\x98\x9b\x9c\x9e\x9f\xa4-\xa7\xab\xae-\xb1\xb6-\xb8\xbb\xbc\xbe\xbf]|\xe2(?:\x80[\x8b-\x8f\xa8-\xae]|\x81[\xa0-\xaf])/;

function char(code: number): string {
  return String.fromCharCode(code);
}

/** Nothing in the bytes needs a closer look; one native search each, as most files are plain. */
function isPlain(bytes: Uint8Array): boolean {
  return (
    LOOKED_AT.every((byte) => !bytes.includes(byte)) &&
    !hasControls(bytes) &&
    !STRANGE_BYTES.test(bufferOf(bytes).toString('latin1'))
  );
}

function hasControls(bytes: Uint8Array): boolean {
  return CONTROLS.some((byte) => bytes.includes(byte));
}

const LOST = '\ufffd';
const PARTS = /[\u0300-\u036f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
const PRIVATE = /[\ue000-\uf8ff]/g;

/** A closer look at text that is not plain. */
function inspected(given: string, encoding: Encoding): Decoded {
  const text = PARTS.test(given) ? given.normalize('NFC') : given;
  const pasted = readingOf(text);
  if (pasted) return { text, encoding, isSure: true, faults: [pastedFault(text, pasted)] };
  const faults = [
    ...signs(text, CONTROL, controlMessage, 'error'),
    ...signs(text, /\ufffd/g, lostMessage, 'warning'),
    ...signs(text, HIDDEN, hiddenMessage, 'warning'),
    ...signs(text, PRIVATE, privateMessage, 'warning'),
  ];
  return { text, encoding, isSure: true, faults };
}

function fault(offset: number, message: string, severity: TextFault['severity'] = 'error') {
  return { rule: 'encoding', offset: Math.max(offset, 0), message, severity } as const;
}

/** All signs of a kind are one fault, at the first. */
function signs(
  text: string,
  pattern: RegExp,
  message: (name: string, count: number) => string,
  severity: TextFault['severity'],
): TextFault[] {
  const first = text.search(pattern);
  if (first < 0) return [];
  const count = text.length - text.replace(pattern, '').length;
  return [fault(first, message(signName(text.charAt(first)), count), severity)];
}

const times = (count: number) => (count > 1 ? ` (${count} chỗ trong tệp)` : '');

function controlMessage(name: string, count: number): string {
  return `Có ký tự điều khiển ${name}${times(count)}, không phải chữ; tệp có thể bị hỏng. Xóa ký tự này, hoặc lấy lại bản gốc.`;
}

function lostMessage(_name: string, count: number): string {
  return `Chữ ở đây đã mất khi chuyển bảng mã, chỉ còn dấu ${LOST}${times(count)}. Gõ lại theo bản gốc.`;
}

function hiddenMessage(name: string, count: number): string {
  return `Có ký tự ẩn ${name}${times(count)}, thường do chép từ trang mạng, Zalo. Xóa ký tự này. ${FIX}`;
}

function privateMessage(name: string, count: number): string {
  return `Có ký hiệu riêng của phông Symbol, Wingdings (${name})${times(count)}, in ra thành ô trống. Thay bằng dấu gạch ngang hoặc bỏ đi.`;
}

/** Characters of the line that are quoted. */
const QUOTED = 60;

function pastedFault(text: string, { scheme, first, words }: Reading): TextFault {
  const said = wordsAt(text, first);
  const message = `“${said}” có vẻ gõ bằng ${SCHEME_NAMES[scheme]}; nghĩa là “${inUnicode(said, scheme)}”. Tệp có ${words} chữ như vậy. Gõ lại bằng Unicode, hoặc để chương trình chuyển. ${FIX}`;
  // Halves of letters are then controls, and no YAML.
  return fault(first, message, text.search(CONTROL) < 0 ? 'warning' : 'error');
}

function fromLegacy(bytes: Uint8Array): Decoded {
  const guess = guessOf(bytes);
  if (!guess) return broken(bytes);
  const { text, encoding, isWhole } = guess;
  const at = wordStart(text, text.search(/[^\p{ASCII}]/u));
  const name = encoding === 'windows-1258' ? 'bảng mã Windows-1258' : SCHEME_NAMES[encoding];
  const message = `Tệp không phải Unicode, có vẻ gõ bằng ${name}; chữ ở đây là “${wordsAt(text, at)}”. Chuyển sang Unicode (UTF-8). ${FIX}`;
  return { text, encoding, isSure: isWhole, faults: [fault(at, message)] };
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (/[A-Za-z]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The words from a place on, within the line. */
function wordsAt(text: string, at: number): string {
  return (/^[^\r\n"]*/.exec(text.slice(at, at + QUOTED))?.[0] ?? '').trim();
}

function broken(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const message =
    'Từ chỗ này tệp không phải Unicode (UTF-8): tệp hỏng, bị cắt, hoặc gõ bằng bảng mã khác. Lấy lại bản gốc, lưu lại dạng UTF-8.';
  return { text, encoding: 'utf-8', isSure: false, faults: [fault(text.indexOf(LOST), message)] };
}
