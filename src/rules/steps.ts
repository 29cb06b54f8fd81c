import type { IsoDate } from '../date.js';
import { formatDate } from '../date.js';
import {
  type Buoc,
  type Dossier,
  type HoiNghiFile,
  lastDay,
  reviewMeetings,
  type Year,
} from '../dossier/year.js';
import { kept, keptOfEach } from '../kept.js';
import type { World } from './rule.js';

/** The review of one collective or one person in a meeting, with the days it may have been on. */
export interface Step {
  readonly meeting: HoiNghiFile;
  readonly index: number;
  readonly buoc: Buoc;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export const stepsOf = kept((meeting: HoiNghiFile): readonly Step[] =>
  (meeting.data.buoc ?? []).map((buoc, index) => ({
    meeting,
    index,
    buoc,
    from: buoc.ngay ?? meeting.bat_dau,
    to: buoc.ngay ?? meeting.ket_thuc,
  })),
);

/** Where `a` stands to `b`: by day, and within one meeting by `thu_tu`. */
type Order = 'before' | 'after' | 'unknown';

function order(a: Step, b: Step): Order {
  if (a.meeting !== b.meeting) {
    if (a.to < b.from) return 'before';
    if (a.from > b.to) return 'after';
    // Meetings of one day: the running number tells, where the day of both is sure.
    const isSameDay = a.from === a.to && b.from === b.to;
    return isSameDay ? byNumber(a.buoc.thu_tu, b.buoc.thu_tu) : 'unknown';
  }
  const [x, y] =
    a.buoc.ngay && b.buoc.ngay && a.buoc.ngay !== b.buoc.ngay
      ? [a.buoc.ngay, b.buoc.ngay]
      : [a.buoc.thu_tu, b.buoc.thu_tu];
  return byNumber(x, y);
}

function byNumber<T extends number | string>(x: T, y: T): Order {
  if (x === y) return 'unknown';
  return x < y ? 'before' : 'after';
}

/** Where a subject's first review stands to `step`; a later return to the subject does no harm. */
function firstOf(reviews: readonly Step[], step: Step): Order {
  const orders = reviews.map((one) => order(one, step));
  if (orders.includes('before')) return 'before';
  return orders.includes('unknown') ? 'unknown' : 'after';
}

/** Steps that came before a review that must be first (`order`), and those that may have (`unsure`). */
export interface Misplaced {
  readonly kind: 'order' | 'unsure';
  readonly first: Step;
  readonly steps: readonly Step[];
}

export function misplaced(reviews: readonly Step[], others: readonly Step[]): Misplaced[] {
  const orders = others.map((one) => firstOf(reviews, one));
  const standing = (wanted: Order) => others.filter((_one, index) => orders[index] === wanted);
  return (
    [
      ['order', standing('after')],
      ['unsure', standing('unknown')],
    ] as const
  ).flatMap(([kind, steps]) => (steps[0] ? [{ kind, first: steps[0], steps }] : []));
}

/** `bước 2 ngày 10/12/2020`; the day only where it is known. */
export function stepName({ buoc, from, to }: Step): string {
  return from === to ? `bước ${buoc.thu_tu} ngày ${formatDate(from)}` : `bước ${buoc.thu_tu}`;
}

/** Last day of the subject's review; null when no meeting is recorded. */
export const reviewEnd = keptOfEach((year: Year, dossier: Dossier): IsoDate | null =>
  lastDay(reviewMeetings(year, dossier)),
);

/** True once the review is over: its last day, or without a meeting the end of the season. */
export function reviewIsOver(world: World, dossier: Dossier): boolean {
  const end = reviewEnd(world.year, dossier);
  return end === null ? world.asOf > world.settings.yearEnd.to : world.asOf >= end;
}

/** Everyone and every collective that has a dossier and is reviewed this year. */
export const reviewedDossiers = kept((year: Year): readonly Dossier[] =>
  [...year.tap_the.values(), ...year.ca_nhan.values()].filter(
    (dossier) => !dossier.data.mien_kiem_diem,
  ),
);
