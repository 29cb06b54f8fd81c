import { formatDate, type IsoDate } from '../../date.js';
import { MUC, type Muc, XEP_LOAI, type XepLoai } from '../../guidance/scale.js';
import type { At } from './at.js';

/** One blank of a form: what is printed there, and the data path that the print is tagged with. */
export interface Blank {
  readonly path: string;
  /** Name that Word shows on the content control. */
  readonly label: string;
  /** Null prints the dots of the form. */
  readonly value: string | null;
  readonly dots: string;
  /** How a value is to be written, where that is not plain. */
  readonly hint?: string;
}

/** What a numbered section prints for a list that the dossier declares empty. */
export const NONE = 'Không có.';
/** True for these words as somebody may type them. */
export function isNone(value: unknown): boolean {
  return typeof value === 'string' && /^không( có( gì| hạn chế.*)?)?\.?$/iu.test(value.trim());
}

const DOTS = '.....';
/** An hour that is written in by hand. */
export const HOUR_DOTS = '..... giờ .....';
const DATE_HINT = 'ngày/tháng/năm';
const DATE_DOTS = 'ngày.....tháng.....năm.....';

export function blank(
  path: string,
  label: string,
  value: string | number | null | undefined,
  dots = DOTS,
): Blank {
  const text = typeof value === 'number' ? numberText(value) : (value ?? '');
  return { path, label, value: text.trim() === '' ? null : text, dots };
}

/** The blank of a value as it stands in the dossier. */
export function textAt(
  at: At<string | number | null | undefined>,
  label: string,
  dots = DOTS,
): Blank {
  return blank(at.path, label, at.value, dots);
}

/** `31/12/2020`. */
export function dateAt(at: At<IsoDate | undefined>, label: string, dots = DOTS): Blank {
  return { ...blank(at.path, label, at.value && formatDate(at.value), dots), hint: DATE_HINT };
}

/** `ngày 05 tháng 01 năm 2021`: the line of place and date of a paper. */
export function signedOn(at: At<IsoDate | undefined>, label: string): Blank {
  return { ...blank(at.path, label, at.value && longDate(at.value), DATE_DOTS), hint: DATE_HINT };
}

/** Zero before the days 1-9 and the months 1-2 only (thể thức văn bản). */
function longDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const shownMonth = Number(month) > 2 ? String(Number(month)) : month;
  return `ngày ${day} tháng ${shownMonth} năm ${year}`;
}

const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/** `1.234,5`. */
export function numberText(value: number): string {
  return numbers.format(value);
}

/** One box of a group. */
export interface Tick {
  readonly path: string;
  readonly label: string;
  readonly text: string;
  readonly on: boolean;
}

/** A group of boxes of which at most one is ticked. */
export interface Choice {
  readonly path: string;
  readonly options: readonly Tick[];
}

const MUC_CODES: Readonly<Record<Muc, string>> = {
  'Xuất sắc': 'xuat_sac',
  Tốt: 'tot',
  'Trung bình': 'trung_binh',
  Kém: 'kem',
};
const XEP_LOAI_CODES: Readonly<Record<XepLoai, string>> = {
  'Hoàn thành xuất sắc nhiệm vụ': 'xuat_sac',
  'Hoàn thành tốt nhiệm vụ': 'tot',
  'Hoàn thành nhiệm vụ': 'hoan_thanh',
  'Không hoàn thành nhiệm vụ': 'khong_hoan_thanh',
};

/** The four levels of a criterion, highest first, as the forms print them. */
export function mucAt(at: At<Muc | undefined>): Choice {
  return choice(at, [...MUC].reverse(), MUC_CODES);
}

export function xepLoaiAt(at: At<XepLoai | undefined>): Choice {
  return choice(at, [...XEP_LOAI].reverse(), XEP_LOAI_CODES);
}

/** Có or Không; neither while there is no answer. */
export function yesNo(path: string, label: string, answer: boolean | null): Choice {
  const box = (key: string, text: string, on: boolean) => ({
    path: `${path}.${key}`,
    label: `${label}: ${text}`,
    text,
    on,
  });
  return {
    path,
    options: [box('co', 'Có', answer === true), box('khong', 'Không', answer === false)],
  };
}

function choice<T extends string>(
  at: At<T | undefined>,
  options: readonly T[],
  codes: Readonly<Record<T, string>>,
): Choice {
  return {
    path: at.path,
    options: options.map((text) => ({
      path: `${at.path}.${codes[text]}`,
      label: text,
      text,
      on: at.value === text,
    })),
  };
}

/** A list of a numbered section; `empty` is what stands there when nothing is listed. */
export interface Items<T> {
  readonly empty: Blank | null;
  readonly items: readonly T[];
}

/** An absent list leaves a dotted blank; a list declared empty says so. */
export function itemsAt<E, T>(
  at: At<readonly E[] | undefined>,
  label: string,
  view: (item: At<E>, index: number) => T,
): Items<T> {
  const items = at.items() as At<E>[];
  const empty = blank(at.path, label, at.value && NONE);
  return { empty: items.length === 0 ? empty : null, items: items.map(view) };
}
