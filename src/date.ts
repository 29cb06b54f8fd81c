/**
 * Calendar dates without time or zone. Inside the program a date is its ISO form
 * (`2020-12-31`), so comparing strings compares dates.
 */
export type IsoDate = string;

const DAY_MS = 86_400_000;

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2200) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `2020-12-31` or `31/12/2020`; null when it is neither or no such day exists. */
export function parseDate(text: string): IsoDate | null {
  if (ISO.test(text)) {
    const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)];
    return exists(Number(year), Number(month), Number(day)) ? text : null;
  }
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!local) return null;
  const [, day = '', month = '', year = ''] = local;
  if (!exists(Number(year), Number(month), Number(day))) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The day of a year given as `MM-DD`. */
export function dayOfYear(year: number, monthDay: string): IsoDate {
  return `${year}-${monthDay}`;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: IsoDate): number {
  return new Date(Date.parse(date)).getUTCDay();
}

/** `31/12/2020`, the way dates are printed for people. */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** Today on this machine's clock; called once, at the edge. */
export function today(): IsoDate {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The clock of this machine in nanoseconds, as file systems count. */
export function nanoseconds(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}

/** This moment, for what machines compare: `2026-11-28T03:15:02.123Z`. */
export function instant(): string {
  return new Date().toISOString();
}

/** A moment as a clock here shows it: `10:15 ngày 28/11/2026`. */
export function localTime(moment: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  const clock = `${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
  return `${clock} ngày ${pad(moment.getDate())}/${pad(moment.getMonth() + 1)}/${moment.getFullYear()}`;
}
