import fc from 'fast-check';
import { KEYS, TOKENS, VALUES } from './hostile.js';

/** One change of a text; numbers are taken modulo what there is. */
export interface Edit {
  readonly what: number;
  readonly at: number;
  readonly with: number;
}

export const edits = (maxLength: number): fc.Arbitrary<Edit[]> =>
  fc.array(fc.record({ what: fc.nat(0xff), at: fc.nat(0xffff), with: fc.nat(0xffff) }), {
    maxLength,
  });

const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const KEY_LINE = /^(\s*(?:- )*)([^\s:#'"][^:#'"]*):(?: (.*))?$/;

type Change = (lines: string[], at: number, more: number) => string[];

function withLine(lines: string[], at: number, change: (line: string) => string[]): string[] {
  return [...lines.slice(0, at), ...change(lines[at] ?? ''), ...lines.slice(at + 1)];
}

/** Values and keys make files that are still YAML, so they come most often. */
const CHANGES: readonly Change[] = [
  value,
  value,
  value,
  value,
  value,
  value,
  value,
  (lines, at, more) =>
    withLine(lines, at, (line) => [
      line.replace(
        KEY_LINE,
        (_all, start, _key, rest) => `${start}${of(KEYS, more)}: ${rest ?? ''}`,
      ),
    ]),
  (lines, at) => withLine(lines, at, () => []),
  (lines, at) => withLine(lines, at, (line) => [line, line]),
  (lines, at, more) => {
    const block = lines.slice(at, at + 1 + (more % 20));
    return [...lines.slice(0, at), ...block, ...lines.slice(at)];
  },
  (lines, at, more) => {
    const other = more % lines.length;
    const swapped = [...lines];
    [swapped[at], swapped[other]] = [lines[other] ?? '', lines[at] ?? ''];
    return swapped;
  },
  (lines, at, more) =>
    withLine(lines, at, (line) => [more % 2 === 0 ? ` ${line}` : line.replace(/^ /, '')]),
  (lines, at, more) =>
    withLine(lines, at, (line) => [line.replace(/^ */, '\t'.repeat(1 + (more % 3)))]),
  token,
  token,
  (lines, at, more) => withLine(lines, at, (line) => [line.slice(0, more % (line.length + 1))]),
  (lines, at, more) =>
    withLine(lines, at, (line) => [
      line.slice(0, more % (line.length + 1)),
      line.slice(more % (line.length + 1)),
    ]),
  (lines, at) => lines.slice(0, at),
  (lines, at, more) =>
    withLine(lines, at, (line) => [
      line,
      `${/^ */.exec(line)?.[0] ?? ''}${of(KEYS, more)}: ${of(VALUES, more >> 4)}`,
    ]),
];

function value(lines: string[], at: number, more: number): string[] {
  return withLine(lines, at, (line) => [
    line.replace(KEY_LINE, (_all, start, key) => `${start}${key}: ${of(VALUES, more)}`),
  ]);
}

function token(lines: string[], at: number, more: number): string[] {
  return withLine(lines, at, (line) => {
    const column = (more >> 6) % (line.length + 1);
    return [line.slice(0, column) + of(TOKENS, more) + line.slice(column)];
  });
}

export function mutate(text: string, changes: readonly Edit[]): string {
  let lines = text.split('\n');
  for (const { what, at, with: more } of changes)
    lines = of(CHANGES, what)(lines, at % Math.max(lines.length, 1), more);
  return lines.join('\n');
}

/** Bytes of a text as some program or some accident would leave them. */
const ENCODINGS: readonly ((text: string, n: number) => Uint8Array)[] = [
  ...Array.from({ length: 40 }, () => utf8),
  (text) => utf8(`\ufeff${text}`),
  (text) => utf8(text.replaceAll('\n', '\r\n')),
  (text) => utf8(text.replaceAll('\n', '\r')),
  (text) => utf8(text.normalize('NFD')),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'latin1'),
  (text, n) => utf8(text).subarray(0, n),
  (text, n) => Buffer.concat([utf8(text), Buffer.from(text.slice(0, n), 'utf16le')]),
  (text, n) => flipped(utf8(text), n),
  (text, n) => flipped(flipped(utf8(text), n), n * 31),
];

function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

function flipped(bytes: Buffer, n: number): Buffer {
  const at = n % Math.max(bytes.length, 1);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (n % 8));
  return bytes;
}

export function encode(text: string, how: number): Uint8Array {
  return of(ENCODINGS, how)(text, how >> 6);
}

/** Pieces of YAML set in a row, right or wrong. */
export const scraps: fc.Arbitrary<string> = fc
  .array(
    fc.record({ indent: fc.nat(3), what: fc.nat(0xff), at: fc.nat(0xffff), with: fc.nat(0xffff) }),
    { minLength: 1, maxLength: 7 },
  )
  .map((lines) =>
    lines
      .map(({ indent, what, at, with: more }) => ' '.repeat(2 * indent) + of(LINES, what)(at, more))
      .join('\n'),
  );

const LINES: readonly ((at: number, more: number) => string)[] = [
  (at, more) => `${of(KEYS, at)}: ${of(VALUES, more)}`,
  (at, more) => `${of(KEYS, at)}: ${of(VALUES, more)}`,
  (at) => `${of(KEYS, at)}:`,
  (_at, more) => `- ${of(VALUES, more)}`,
  (at, more) => `- ${of(KEYS, at)}: ${of(VALUES, more)}`,
  (at, more) => `${of(KEYS, at)}: [${of(VALUES, more)}, ${of(VALUES, more >> 7)}]`,
  (at, more) => `- {${of(KEYS, at)}: ${of(VALUES, more)}}`,
  (at, more) => `${of(KEYS, at)}: ${of(TOKENS, more)}`,
  (_at, more) => of(TOKENS, more),
];
