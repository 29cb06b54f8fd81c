import { addDays, dayOfYear, type IsoDate, weekday } from '../date.js';
import { keptOfEach } from '../kept.js';

/** Days off on weekdays and Saturdays worked instead, of one calendar year (`MM-DD`). */
interface WorkYear {
  readonly off: readonly string[];
  readonly makeup: readonly string[];
  readonly source: string;
}

const span = (month: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${month}-${String(from + i).padStart(2, '0')}`);

const OFFICIAL = 'Thông báo lịch nghỉ lễ, tết hằng năm';

/** The working calendar of cadres and civil servants: five-day week less public holidays. */
export const workYears: Readonly<Record<number, WorkYear>> = {
  2019: {
    off: ['01-01', ...span('02', 4, 8), '04-15', '04-29', '04-30', '05-01', '09-02'],
    makeup: ['01-05', '05-04'],
    source: OFFICIAL,
  },
  2020: {
    off: ['01-01', ...span('01', 23, 29), '04-02', '04-30', '05-01', '09-02'],
    makeup: [],
    source: OFFICIAL,
  },
  2021: {
    off: ['01-01', ...span('02', 10, 16), '04-21', '04-30', '05-03', '09-02', '09-03'],
    makeup: [],
    source: OFFICIAL,
  },
  2022: {
    off: ['01-03', '01-31', ...span('02', 1, 4), '04-11', '05-02', '05-03', '09-01', '09-02'],
    makeup: [],
    source: OFFICIAL,
  },
  2023: {
    off: ['01-02', ...span('01', 20, 26), '05-01', '05-02', '05-03', '09-01', '09-04'],
    makeup: [],
    source: OFFICIAL,
  },
  2024: {
    off: ['01-01', ...span('02', 8, 14), '04-18', '04-29', '04-30', '05-01', '09-02', '09-03'],
    makeup: ['05-04'],
    source: OFFICIAL,
  },
  2025: {
    off: ['01-01', ...span('01', 27, 31), '04-07', '04-30', '05-01', '05-02', '09-01', '09-02'],
    makeup: ['04-26'],
    source: OFFICIAL,
  },
  2026: {
    off: [
      '01-01',
      '01-02',
      ...span('02', 16, 20),
      '04-27',
      '04-30',
      '05-01',
      '08-31',
      '09-01',
      '09-02',
    ],
    makeup: ['01-10', '08-22'],
    source: OFFICIAL,
  },
};

/** Holidays on a fixed date, for a year without a table. */
const FIXED = ['01-01', '04-30', '05-01', '09-02'];

/** What an office adds for itself (`tham_so.ngay_nghi`, `ngay_lam_bu`). */
export interface LocalDays {
  readonly off: readonly IsoDate[];
  readonly makeup: readonly IsoDate[];
}

/** True when the calendar of `date`'s year is known and not just weekends and fixed holidays. */
export function hasCalendar(date: IsoDate): boolean {
  return workYears[Number(date.slice(0, 4))] !== undefined;
}

export function isWorkingDay(date: IsoDate, local: LocalDays): boolean {
  if (local.makeup.includes(date)) return true;
  if (local.off.includes(date)) return false;
  const year = Number(date.slice(0, 4));
  const table = workYears[year];
  const isIn = (days: readonly string[]) => days.some((day) => dayOfYear(year, day) === date);
  if (table && isIn(table.makeup)) return true;
  if (isIn(table?.off ?? FIXED)) return false;
  const day = weekday(date);
  return day !== 0 && day !== 6;
}

/** Number of working days d with `from` < d <= `to` (B.I.4.1.a-d1-s3); 0 when `to` is not later. */
export function workingDays(from: IsoDate, to: IsoDate, local: LocalDays): number {
  return countDays(local, `${from} ${to}`);
}

/** Of two days; many drafts are sent on one day to one meeting. */
const countDays = keptOfEach((local: LocalDays, days: string): number => {
  const [from = '', to = ''] = days.split(' ');
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day, local)) count++;
  return count;
});
