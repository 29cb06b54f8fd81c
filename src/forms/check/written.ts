/** What stands for a part of a template whose text is not known before it is run. */
export const HOLE = '\uFFFC';

export function attributesOf(written: string): [key: string, value: string][] {
  const found = written.matchAll(/(?<![\w-])([\w-]+)="([^"]*)"/g);
  return [...found].map(([, key = '', value = '']) => [key, value]);
}

/** Whether attributes may be written by a block or part. */
export function hasHole(written: string): boolean {
  return written.replace(/"[^"]*"/g, '').includes(HOLE);
}

/** Columns that a cell fills; any other tag counts for one. */
export function spanOf(written: string): number | null {
  const [, span = '1'] = attributesOf(written).find(([key]) => key === 'span') ?? [];
  return hasHole(written) || !/^\d+$/.test(span) ? null : Number(span);
}
