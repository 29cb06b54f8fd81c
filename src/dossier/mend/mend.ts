import { isDeepStrictEqual } from 'node:util';
import { type Path, withValue } from '../edit.js';
import { decode, type Encoding, hasMark } from '../encoding.js';
import type { FileKind } from '../shape.js';
import { readValue } from '../source.js';
import { TEXT_MENDS } from './text.js';
import { type ValueMend, valueMends } from './values.js';

/** A change of the whole text. */
export interface TextMend {
  readonly what: string;
  /** Letters of values change with it; else the text must say the same afterwards, where it said anything. */
  readonly changesWords: boolean;
  readonly apply: (text: string) => string;
}

/** A file as it is, and as it is after everything safe was put right. */
export interface Mended {
  /** The text as another program shows it, letters composed. */
  readonly before: string;
  readonly after: string;
  /** What was done, with the number of places. */
  readonly done: ReadonlyMap<string, number>;
  readonly bytes: Uint8Array;
  /** The letters themselves were read anew: the old file must be kept. */
  readonly keepsOld: boolean;
}

/** Mends of values that may uncover others: a key that was mistyped, then its value. */
const MOST_PASSES = 8;
const LEGACY: readonly Encoding[] = ['TCVN3', 'VNI', 'windows-1258'];
const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1258': 'Windows-1258',
  TCVN3: 'TCVN3',
  VNI: 'VNI',
};

/** Puts right what is certain in the bytes of a file; null when there is nothing, or nothing certain. */
export function mend(kind: FileKind, bytes: Uint8Array): Mended | null {
  const { text, encoding, isSure } = decode(bytes);
  if (!isSure) return null;
  const done = new Map<string, number>();
  const isLegacy = LEGACY.includes(encoding);
  if (encoding !== 'utf-8') done.set(`chuyển từ ${NAMES[encoding]} sang UTF-8`, 1);
  else if (text !== withoutMark(bytes)) done.set('dấu liền với chữ (NFC)', 1);
  const whole = textMended(text, done);
  const after = valuesMended(kind, whole, done);
  if (done.size === 0) return null;
  const mark = encoding === 'utf-8' && hasMark(bytes) ? '\ufeff' : '';
  return {
    before: isLegacy ? new TextDecoder('windows-1252').decode(bytes) : text,
    after,
    done,
    bytes: Buffer.from(mark + after),
    keepsOld: isLegacy || done.has(TEXT_MENDS[0]?.what ?? ''),
  };
}

function withoutMark(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function textMended(given: string, done: Map<string, number>): string {
  let text = given;
  for (const { what, changesWords, apply } of TEXT_MENDS) {
    const next = apply(text);
    if (next === text || !isFaithful(text, next, changesWords)) continue;
    done.set(what, changedLines(text, next));
    text = next;
  }
  return text;
}

function changedLines(before: string, after: string): number {
  const lines = after.split('\n');
  return before.split('\n').filter((line, i) => line !== lines[i]).length;
}

/** The text says what it said: the same values, or the same keys and numbers where words change. */
function isFaithful(before: string, after: string, changesWords: boolean): boolean {
  const [old, fresh] = [readValue(before), readValue(after)];
  if (!old) return true;
  if (!fresh) return false;
  return changesWords
    ? isDeepStrictEqual(frameOf(old.value), frameOf(fresh.value))
    : isDeepStrictEqual(old.value, fresh.value);
}

/** A value without its words. */
function frameOf(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(frameOf);
  if (value === null || typeof value !== 'object') return value;
  return Object.values(value).map(frameOf);
}

function valuesMended(kind: FileKind, given: string, done: Map<string, number>): string {
  let text = given;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const read = readValue(text);
    if (!read) break;
    const all = valueMends(kind, text, read.value);
    const isSafe = (mends: readonly ValueMend[]) => isExact(text, read.value, mends);
    const mends = isSafe(all) ? all : all.filter((one) => isSafe([one]));
    if (mends.length === 0) break;
    const next = written(text, mends);
    for (const { what } of mends) done.set(what, (done.get(what) ?? 0) + 1);
    text = next;
  }
  return text;
}

function written(text: string, mends: readonly ValueMend[]): string {
  const last = [...mends].sort((a, b) => b.scalar.start - a.scalar.start);
  return last.reduce(
    (all, { scalar, written: own }) => all.slice(0, scalar.start) + own + all.slice(scalar.end),
    text,
  );
}

/** After the mends the file says the same but for their places. */
function isExact(text: string, value: unknown, mends: readonly ValueMend[]): boolean {
  const read = readValue(written(text, mends));
  if (!read) return false;
  // Keys last: paths name them as they were.
  const [keys, values] = [mends.filter(({ key }) => key), mends.filter(({ key }) => !key)];
  const mended = values.reduce(
    (root, { path, value: own }) => withValue(root, { path, value: own }),
    value,
  );
  const deepest = [...keys].sort((a, b) => b.path.length - a.path.length);
  const wanted = deepest.reduce((root, { path, key = '' }) => renamed(root, path, key), mended);
  return isDeepStrictEqual(read.value, wanted);
}

function renamed(root: unknown, path: Path, key: string): unknown {
  const [step, ...rest] = path;
  if (root === null || typeof root !== 'object' || step === undefined) return root;
  if (Array.isArray(root))
    return root.map((one, i) => (i === step ? renamed(one, rest, key) : one));
  return Object.fromEntries(
    Object.entries(root).map(([name, inner]) => {
      if (name !== step) return [name, inner];
      return rest.length === 0 ? [key, inner] : [name, renamed(inner, rest, key)];
    }),
  );
}
