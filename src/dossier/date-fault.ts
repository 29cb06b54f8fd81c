import { parseDate } from '../date.js';

/** No day is written with more letters. */
const LONGEST = 40;
const ADVICE = 'Viết ngày dạng 2020-12-31 hoặc 31/12/2020.';

/**
 * A date in another form as the accepted form of the same order; null where that is a guess or no such
 * day exists. Day before month, as everywhere here.
 */
export function respelledDate(text: string): string | null {
  if (text.length > LONGEST) return null;
  const parts = text.trim().normalize('NFC');
  const local =
    /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(parts) ??
    /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i.exec(parts);
  const iso = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})$/.exec(parts);
  const date = local
    ? local.slice(1).join('/')
    : iso && [iso[1], two(iso[2]), two(iso[3])].join('-');
  return date && parseDate(date) !== null ? date : null;
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}

/** What is wrong with a text that should be a date, and what to write. */
export function dateFault(name: string, text: string): string {
  if (text.length > LONGEST) return `${name} chưa đúng dạng. ${ADVICE}`;
  const right = respelledDate(text);
  if (right) return `${name} ghi "${text}" chưa đúng dạng ngày. Ghi ${right}.`;
  return `${missing(name, text) ?? noSuchDay(text) ?? `${name} ghi "${text}" chưa đúng dạng.`} ${ADVICE}`;
}

function missing(name: string, text: string): string | null {
  const what = (words: string) => `${name} ghi "${text}", ${words}.`;
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) return what('năm chưa đủ bốn chữ số');
  if (/^\d{4}$/.test(text)) return what('mới có năm, thiếu ngày và tháng');
  if (/^(\d{1,2}[/.-]\d{4}|\d{4}[/.-]\d{1,2})$/.test(text)) return what('thiếu ngày');
  if (/^\d{1,2}[/.-]\d{1,2}$/.test(text)) return what('thiếu năm');
  if (/\d{1,2}:\d{2}|\d[hg]\d{0,2}$/.test(text)) return what('có cả giờ; chỉ ghi ngày');
  return null;
}

const MONTHS = 12;
const MONTHS_OF_30 = [4, 6, 9, 11];
const FEBRUARY = 2;

function noSuchDay(text: string): string | null {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text);
  const parts = local?.slice(1).reverse() ?? iso?.slice(1);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const swapped = local
    ? [month, day, year].join('/')
    : [year, two(`${day}`), two(`${month}`)].join('-');
  return `Không có ngày ${text}: ${whyNot(year, month, day, swapped)}`;
}

function whyNot(year: number, month: number, day: number, swapped: string): string {
  if (month < 1 || month > MONTHS) {
    const hint = parseDate(swapped) ? ` Có phải là ${swapped} (ngày ${month} tháng ${day})?` : '';
    return `không có tháng ${month}.${hint}`;
  }
  if (parseDate(`1/${month}/${year}`) === null) return `năm ${year} ngoài khoảng 1900-2200.`;
  if (month === FEBRUARY && day > 0)
    return `tháng 2 năm ${year} có ${parseDate(`29/2/${year}`) ? 29 : 28} ngày.`;
  return `tháng ${month} có ${MONTHS_OF_30.includes(month) ? 30 : 31} ngày.`;
}
