import { type Path, valueAt, withValue } from '../../dossier/edit.js';
import type { TapThe } from '../../dossier/generated/types.js';
import type { Dossier, Year } from '../../dossier/year.js';
import { askingDossier } from '../asking.js';
import type { ReadOrigin } from './origin.js';

type Json = Readonly<Record<string, unknown>>;
type YKien = NonNullable<TapThe['y_kien']>[number];

/** Lists of a dossier that a form prints a row for each item of. */
const LISTS: readonly (readonly [Path, unknown])[] = [
  [['han_che'], {}],
  [['khac_phuc', 'tung_muc'], {}],
  [['goi_y'], {}],
  [['chi_tieu'], { loai: 'chi_tieu' }],
  [['ban_kiem_diem', 'nhiem_vu', 'chuc_trach'], ''],
];

/** A dossier whose lists have at least so many items, to find the places of rows yet to be written. */
export function withRoom<T extends Dossier>(dossier: T, rows: number): T {
  const data = LISTS.reduce<unknown>((root, [path, item]) => {
    const own = valueAt(root, path);
    const list: unknown[] = Array.isArray(own) ? own : [];
    const more = Array.from({ length: Math.max(0, rows - list.length) }, () => item);
    return withValue(root, { path, value: [...list, ...more] });
  }, dossier.data);
  return { ...dossier, data } as T;
}

/** What a new item of a list holds besides what was written into it: what the blank form asked about. */
export function givenOut(year: Year, dossier: Dossier, { rows }: ReadOrigin) {
  const asked = rows === undefined ? null : askingDossier(year, dossier, rows);
  return (list: string, index: number): Json => {
    const item = asked && valueAt(asked.data, [...list.split('.'), index]);
    if (item === null || typeof item !== 'object') return {};
    return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== ''));
  };
}

/** The answer of one giver on a collective, at the place that it had when the letter was printed. */
export interface Answer {
  /** A dossier that has the answer at that place. */
  readonly dossier: Dossier;
  readonly place: number;
  /** Its index in the dossier's own list; null for a body that was not asked. */
  readonly own: number | null;
  readonly giver: string;
}

export function answerOf(
  dossier: Dossier,
  { printed }: ReadOrigin,
  { id, nth }: NonNullable<ReadOrigin['giver']>,
): Answer {
  const list = dossier.kind === 'tap_the' ? (dossier.data.y_kien ?? []) : [];
  const asked = list.flatMap((one, index) => (one.chu_the === id ? [index] : []));
  const own = asked[nth - 1] ?? null;
  const names = [...printed.keys()].flatMap((name) => /^y_kien_(\d{1,3})_/.exec(name)?.[1] ?? []);
  const place = Number(names[0] ?? own ?? list.length);
  const base = { chu_the: id } as YKien;
  const y_kien = Array.from({ length: place + 1 }, () => base);
  if (own !== null) y_kien[place] = list[own] ?? base;
  const data = { ...dossier.data, y_kien };
  return { dossier: { ...dossier, data } as Dossier, place, own, giver: id };
}
