/** Signs that cannot be seen: marks of direction, blanks without width, breaks of other systems. */
export const HIDDEN = /[\u0085\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
/** What looks like a blank and is none. */
const HARD_SPACE = /[\u00a0\u202f\u3000]/g;
/** No key and no id has more letters. */
const LONGEST_WORD = 200;
const QUOTES = '"\'“”„‟‘’‚«»';

/** Letters of other scripts that look like one of ours. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'аеорсухіѕјһԁԛԝкмт'].map((letter, i) => [letter, 'aeopcyxisjhdqwkmt'[i] ?? '']),
);

/** `U+200B`: the name of a sign that cannot be seen. */
export function signName(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Text as shown in a message: what cannot be seen is named. */
export function shownText(text: string): string {
  return text.replace(HIDDEN, named).replace(HARD_SPACE, named);
}

function named(sign: string): string {
  return `⟨${signName(sign)}⟩`;
}

/** A word without what cannot be seen, quotes around it and letters of other scripts. */
export function plainWord(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  const seen = word.replace(HIDDEN, '').normalize('NFKC').trim();
  return [...withoutQuotes(seen)].map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
}

function withoutQuotes(word: string): string {
  let [start, end] = [0, word.length];
  while (start < end && QUOTES.includes(word.charAt(start))) start += 1;
  while (end > start && QUOTES.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end).trim();
}
