import { converted, SCHEMES, type Scheme } from './legacy.js';
import { isSyllable } from './syllable.js';

/** Runs of letters and signs that hold more than ASCII; blanks, digits and ASCII signs part them. */
const RUN = /[A-Za-z]*[^\p{ASCII}]+(?:[A-Za-z]+[^\p{ASCII}]*)*/gu;
/** Letters and signs of Latin-1 that no Vietnamese word has. */
const STRANGE =
  /[\u0080-\u009f\u00a1-\u00af\u00b4-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;

/** Whether every word with marks is spelled in Vietnamese, and there is one. */
function isVietnamese(text: string): boolean {
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => /[^\p{ASCII}]/u.test(word));
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
  const runs = [...text.matchAll(RUN)].map((match) => ({ run: match[0], at: match.index }));
  const strange = runs.filter(({ run }) => STRANGE.test(run));
  const readings = SCHEMES.map((scheme): Reading & { explained: number; distinct: number } => {
    const proofs = runs.filter(({ run }) => isOdd(run) && means(run, scheme));
    return {
      scheme,
      words: proofs.length,
      distinct: new Set(proofs.map(({ run }) => run)).size,
      explained: proofs.filter(({ run }) => STRANGE.test(run)).length,
      first: proofs[0]?.at ?? 0,
      isWhole: runs.every(({ run }) => isWord(converted(run, scheme))),
    };
  });
  const best = readings.reduce((a, b) => (b.words > a.words ? b : a));
  const isTold =
    best.distinct >= ENOUGH && best.explained > 0 && best.explained >= MOST * strange.length;
  return isTold ? best : null;
}

/** Not a word of Vietnamese as it stands. */
function isOdd(run: string): boolean {
  return STRANGE.test(run) || !isVietnamese(run);
}

/** A word or a short form such as `QĐ`, as far as letters tell. */
function isWord(text: string | null): boolean {
  return text !== null && (isVietnamese(text) || /^\p{Lu}+$/u.test(text));
}

function means(run: string, scheme: Scheme): boolean {
  const text = converted(run, scheme);
  return text !== null && isVietnamese(text);
}

/** A word of two letters may as well be a sign of measure, such as `µm`. */
const LONG_ENOUGH = 3;

/** Whether a part of a text in which the scheme was told is wholly of it. */
export function isWhollyOf(part: string, scheme: Scheme): boolean {
  const runs = part.match(RUN) ?? [];
  const proofs = runs.filter((run) => isOdd(run) && means(run, scheme));
  const isTold = proofs.length >= ENOUGH || proofs.some((run) => run.length >= LONG_ENOUGH);
  return isTold && runs.every((run) => isWord(converted(run, scheme)));
}

/** Every run of a text read in a scheme; what cannot be of it stays. */
export function inUnicode(text: string, scheme: Scheme): string {
  return text.replace(RUN, (run) => converted(run, scheme) ?? run);
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
  const runs = text.match(RUN) ?? [];
  const good = new Set(runs.filter(isVietnamese));
  if (good.size < ENOUGH || runs.filter((run) => good.has(run)).length < MOST * runs.length)
    return null;
  return { text, encoding: 'windows-1258', isWhole: runs.every(isWord) };
}
