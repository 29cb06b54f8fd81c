import { type Blank, blank } from '../blank.js';

export type Value = string | number | null | undefined;

/** A line of a table: its number and one blank for each column. */
export type Row<K extends string> = { readonly stt: number } & Readonly<Record<K, Blank>>;

/** What stands where a column does not apply to the line. */
export const NOT_APPLICABLE = '–';

/** `path` is the table and the subject of the line; every column adds its own name to it. */
export function row<K extends string>(
  path: string,
  index: number,
  label: string,
  values: Readonly<Record<K, Value>>,
): Row<K> {
  const cells: Record<string, Blank | number> = { stt: index + 1 };
  for (const [key, value] of Object.entries<Value>(values))
    cells[key] = blank(`${path}.${key}`, label, value);
  return cells as Row<K>;
}

const tenths = new Intl.NumberFormat('vi-VN', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A share of `base` with one decimal, for reading only; null of nothing. */
export function percent(part: number, base: number): string | null {
  return base === 0 ? null : `${tenths.format(Math.round((part * 1000) / base) / 10)}%`;
}
