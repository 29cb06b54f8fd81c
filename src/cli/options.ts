import { type IsoDate, parseDate, today } from '../date.js';
import { nearest } from '../dossier/nearest.js';
import { UserError } from '../errors.js';
import { type Style, style } from '../report/style.js';

/** `--as-of` as a date; the only place that asks the clock. */
export function asOfDate(text: string | undefined): IsoDate {
  if (text === undefined) return today();
  const date = parseDate(text);
  if (!date) throw new UserError(`Ngày "${text}" chưa đúng. Ghi dạng 2021-01-31 hoặc 31/01/2021.`);
  return date;
}

/** A comma-separated list, or null when the option is absent. */
export function listOf(text: string | undefined): string[] | null {
  if (text === undefined) return null;
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

/** A whole number from 0, or null when the option is absent. */
export function wholeNumber(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UserError(`"${text}" ở ${option} chưa đúng. Ghi một số nguyên từ 0.`);
}

/** Refuses a word outside `known`, naming the nearest. */
export function oneOf(what: string, word: string, known: readonly string[]): string {
  if (known.includes(word)) return word;
  const near = nearest(word, known);
  const hint = near ? `Có phải là "${near}"? ` : '';
  throw new UserError(`Không có ${what} "${word}". ${hint}Dùng được: ${shown(known)}.`);
}

/** The first of a list of words, in one line. */
export function shown(known: readonly string[]): string {
  return known.slice(0, 8).join(', ') + (known.length > 8 ? '…' : '');
}

/** Colour on a terminal only; NO_COLOR and FORCE_COLOR as everywhere. */
export function colours(stream: NodeJS.WriteStream = process.stdout): Style {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR) return style(false);
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return style(true);
  return style(FORCE_COLOR !== '0' && stream.isTTY === true);
}

/** Cells of the terminal; 80 when output goes to a file or a pipe. */
export function terminalWidth(): number {
  return Math.min(Math.max(process.stdout.columns ?? 80, 60), 120);
}
