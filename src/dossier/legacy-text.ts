import { converted, SCHEMES, type Scheme } from './legacy.js';
import { isSyllable } from './syllable.js';

/** Runs of letters and signs; blanks, digits and ASCII signs part them. */
const RUN = /[A-Za-z\u0080-\u{10ffff}]+/gu;
const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** No run of words is longer; what is, is of no way of writing. */
const LONGEST_RUN = 60;

/** A run that is not of ASCII alone: how often it stands in a text, and where first. */
interface Run {
  readonly run: string;
  readonly first: number;
  count: number;
}

function runsOf(text: string): Run[] {
  const known = new Map<string, Run>();
  for (const { 0: run, index: first } of text.matchAll(RUN)) {
    if (!BEYOND_ASCII.test(run)) continue;
    const before = known.get(run);
    if (before) before.count += 1;
    else known.set(run, { run, first, count: 1 });
  }
  return [...known.values()];
}

function total(runs: readonly Run[]): number {
  return runs.reduce((sum, { count }) => sum + count, 0);
}

/** Letters and signs of Latin-1 that no Vietnamese word has. */
const STRANGE =
  /[\u0080-\u009f\u00a1-\u00af\u00b4-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;

/** Whether every word with marks is spelled in Vietnamese, and there is one. */
function isVietnamese(text: string): boolean {
  if (text.length > LONGEST_RUN) return false;
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => BEYOND_ASCII.test(word));
  return words.length > 0 && words.every(isSyllable);
}

/** Text as Vietnamese of a scheme, with how far that can be told. */
export interface Reading {
  readonly scheme: Scheme;
  /** Words that are Vietnamese only when read so; where the first stands. */
  readonly words: number;
  readonly first: number;
  /** Every word with marks is of the scheme. */
  readonly isWhole: boolean;
}

/** A single word may be a name or a sign of measure; two are text. */
const ENOUGH = 2;
/** How many of the strange words the scheme must explain. */
const MOST = 0.8;

/** The scheme that a text, or part of it, was typed in; null where it may as well be right. */
export function readingOf(text: string): Reading | null {
  if (!STRANGE.test(text)) return null;
  const runs = runsOf(text);
  const readings = SCHEMES.map((scheme) => {
    const proofs = runs.filter(({ run }) => isOdd(run) && means(run, scheme));
    return {
      proofs,
      scheme,
      words: total(proofs),
      first: proofs[0]?.first ?? 0,
      isWhole: runs.every(({ run }) => isWord(meaning(run, scheme))),
    };
  });
  const { proofs, ...best } = readings.reduce((a, b) => (b.words > a.words ? b : a));
  const isStrange = ({ run }: Run) => STRANGE.test(run);
  const explained = total(proofs.filter(isStrange));
  const isTold = explained > 0 && explained >= MOST * total(runs.filter(isStrange));
  return proofs.length >= ENOUGH && isTold ? best : null;
}

/** Not a word of Vietnamese as it stands. */
function isOdd(run: string): boolean {
  return STRANGE.test(run) || !isVietnamese(run);
}

/** A word or a short form such as `QĐ`, as far as letters tell. */
function isWord(text: string | null): boolean {
  return text !== null && (isVietnamese(text) || /^\p{Lu}+$/u.test(text));
}

function meaning(run: string, scheme: Scheme): string | null {
  return run.length > LONGEST_RUN ? null : converted(run, scheme);
}

function means(run: string, scheme: Scheme): boolean {
  const text = meaning(run, scheme);
  return text !== null && isVietnamese(text);
}

/** A word of two letters may as well be a sign of measure, such as `µm`. */
const LONG_ENOUGH = 3;

/** Whether a part of a text in which the scheme was told is wholly of it. */
export function isWhollyOf(part: string, scheme: Scheme): boolean {
  const runs = runsOf(part);
  const proofs = runs.filter(({ run }) => isOdd(run) && means(run, scheme));
  const isTold = total(proofs) >= ENOUGH || proofs.some(({ run }) => run.length >= LONG_ENOUGH);
  return isTold && runs.every(({ run }) => isWord(meaning(run, scheme)));
}

/** Every run of a text read in a scheme; what cannot be of it stays. */
export function inUnicode(text: string, scheme: Scheme): string {
  const known = new Map<string, string>();
  return text.replace(RUN, (run) => {
    const before = known.get(run);
    if (before !== undefined) return before;
    const own = BEYOND_ASCII.test(run) ? (meaning(run, scheme) ?? run) : run;
    known.set(run, own);
    return own;
  });
}

/** A guess at bytes that are no Unicode. */
export interface Guess {
  readonly text: string;
  readonly encoding: 'windows-1258' | 'TCVN3' | 'VNI';
  /** Every word with marks is spelled in Vietnamese. */
  readonly isWhole: boolean;
}

/** What bytes say that are no Unicode; null where no way of reading makes them Vietnamese. */
export function guessOf(bytes: Uint8Array): Guess | null {
  const latin = Buffer.from(bytes).toString('latin1');
  const reading = readingOf(latin);
  if (reading && reading.scheme !== 'UTF-8') {
    const { scheme: encoding, isWhole } = reading;
    return { text: inUnicode(latin, encoding), encoding, isWhole };
  }
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const runs = runsOf(text);
  const good = runs.filter(({ run }) => isVietnamese(run));
  if (good.length < ENOUGH || total(good) < MOST * total(runs)) return null;
  return { text, encoding: 'windows-1258', isWhole: runs.every(({ run }) => isWord(run)) };
}
