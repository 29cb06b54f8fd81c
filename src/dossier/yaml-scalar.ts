/** A key may have so many letters. */
export const LONGEST_KEY = 1000;

const INTEGER = /^[-+]?[0-9]+$/;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const WORDS: ReadonlyMap<string, null | boolean | number> = new Map<
  string,
  null | boolean | number
>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF'].flatMap((word) => [
    [word, Number.POSITIVE_INFINITY] as const,
    [`+${word}`, Number.POSITIVE_INFINITY] as const,
    [`-${word}`, Number.NEGATIVE_INFINITY] as const,
  ]),
]);
const LONGEST_WORD = 5;

/** What unquoted text means (YAML 1.2, core schema): empty, true or false, a number, else the text. */
export function plainValue(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0);
  if (mayBeNumber(first)) {
    if (INTEGER.test(text)) return Number.parseInt(text, 10);
    if (DECIMAL.test(text)) return Number.parseFloat(text);
    if (text.startsWith('0x') && /^0x[0-9a-fA-F]+$/.test(text))
      return Number.parseInt(text.slice(2), 16);
    if (text.startsWith('0o') && /^0o[0-7]+$/.test(text)) return Number.parseInt(text.slice(2), 8);
  }
  if (text.length > LONGEST_WORD) return text;
  const word = WORDS.get(text);
  return word === undefined ? text : word;
}

/** Digits, and a point with digits behind it. */
const USUAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/**
 * A number typed in an odd way (`007`, `1e3`), too long to be kept whole, or with three digits behind
 * its point, which may be thousands.
 */
export function isOddNumber(text: string, value: number): boolean {
  return !USUAL.test(text) || text.at(-4) === '.' || Math.abs(value) > Number.MAX_SAFE_INTEGER;
}

/** A digit, a sign or a point. */
function mayBeNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
}
