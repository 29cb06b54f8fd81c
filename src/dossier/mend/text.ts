import { isDeepStrictEqual } from 'node:util';
import { inUnicode, isWhollyOf, readingOf } from '../legacy-text.js';
import { readValue } from '../source.js';
import type { TextMend } from './mend.js';

/** Signs without width and without meaning in Vietnamese. */
const EMPTY_SIGNS = /[\u200b\u2060\ufeff]/g;

/** What can be put right before the text is read as YAML; each mend only where it is certain. */
export const TEXT_MENDS: readonly TextMend[] = [
  { what: 'chuyển chữ về Unicode', changesWords: true, apply: fromPasted },
  { what: 'bỏ ký tự ẩn', changesWords: true, apply: (text) => text.replace(EMPTY_SIGNS, '') },
  { what: 'xuống dòng kiểu cũ thành LF', changesWords: false, apply: oldBreaks },
  { what: 'thay phím Tab đầu dòng bằng dấu cách', changesWords: false, apply: tabs },
];

/** A part of a line: its value, or the comment behind it, which another hand may have typed. */
const PARTS = /(?<=\s)(?=#)/;

/** Pasted text goes back to Unicode part by part, only where every word of the part allows it. */
function fromPasted(text: string): string {
  const reading = readingOf(text);
  if (!reading) return text;
  const { scheme, isWhole } = reading;
  return text
    .split(/(?<=\n)/)
    .flatMap((line) => line.split(PARTS))
    .map((part) => (isWhole || isWhollyOf(part, scheme) ? inUnicode(part, scheme) : part))
    .join('');
}

function oldBreaks(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}

const WIDTHS = [2, 4, 8];
const INDENT = /^[ ]*\t[ \t]*/gm;

/** Tabs become as many blanks as leave one meaning: whatever width reads without fault must say the same. */
function tabs(text: string): string {
  if (text.search(INDENT) < 0 || readValue(text)) return text;
  const spaced = WIDTHS.map((width) =>
    text.replace(INDENT, (indent) => indent.replaceAll('\t', ' '.repeat(width))),
  );
  const readable = spaced.flatMap((one) => {
    const read = readValue(one);
    return read ? [{ text: one, value: read.value }] : [];
  });
  const [first] = readable;
  return first && readable.every(({ value }) => isDeepStrictEqual(value, first.value))
    ? first.text
    : text;
}
