import { HIDDEN } from '../letters.js';

const MARKS = /\p{M}/gu;

/** The one word or phrase of a list that was meant: small letters, old places of tones, no marks, cut short. */
export function meantWord(text: string, allowed: readonly string[]): string | null {
  const words = wordsOf(text);
  const whole = allowed.filter((one) => isSame(words, wordsOf(one)));
  const found =
    whole.length > 0
      ? whole
      : allowed.filter((one) => {
          const own = wordsOf(one);
          return (
            words.length > 1 &&
            own.length > words.length &&
            isSame(words, own.slice(0, words.length))
          );
        });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function wordsOf(text: string): string[] {
  return text.replace(HIDDEN, '').normalize('NFC').trim().toLowerCase().split(/\s+/);
}

function isSame(typed: readonly string[], right: readonly string[]): boolean {
  return (
    typed.length === right.length && typed.every((word, i) => isSpelling(word, right[i] ?? ''))
  );
}

/** The word itself, its tone on another letter (`hoà`, `hòa`), or without any mark. */
function isSpelling(typed: string, right: string): boolean {
  return typed === right || letters(typed) === letters(right) || typed === bare(right);
}

function letters(word: string): string {
  return [...word.normalize('NFD')].sort().join('');
}

function bare(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}
