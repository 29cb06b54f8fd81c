/**
 * Calendar dates without time or zone. Inside the program a date is its ISO form
 * (`2020-12-31`), so comparing strings compares dates.
 */
export type IsoDate = string;

const DAY_MS = 86_400_000;

function fromParts(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 2200) return null;
  const utc = new Date(Date.UTC(year, month - 1, day));
  if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day) return null;
  return utc.toISOString().slice(0, 10);
}

/** Reads `2020-12-31` or `31/12/2020`; null when it is neither or no such day exists. */
export function parseDate(text: string): IsoDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return fromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (local) return fromParts(Number(local[3]), Number(local[2]), Number(local[1]));
  return null;
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
