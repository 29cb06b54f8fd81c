import { type Path, withValue } from '../../dossier/edit.js';
import type { KhacPhuc, TapThe } from '../../dossier/generated/types.js';
import type { Dossier, Year } from '../../dossier/year.js';
import { askingDossier } from '../asking.js';
import type { ReadOrigin } from './origin.js';

type Json = Readonly<Record<string, unknown>>;
type Remedy = NonNullable<KhacPhuc['tung_muc']>[number];
type YKien = NonNullable<TapThe['y_kien']>[number];

/** A dossier with its lists in the order in which the paper has them, and the way back. */
export interface Aligned {
  readonly dossier: Dossier;
  /** Index in the dossier's own list of an item of the paper; null for a new one. */
  indexOf(list: string, index: number): number | null;
  /** What a new item holds besides what was written into it. */
  baseOf(list: string, index: number): Json;
}

const REMEDIES = 'khac_phuc.tung_muc';
const OPINIONS = 'y_kien';

/** Lines the lists of a dossier up with those of a paper. */
export function align(year: Year, dossier: Dossier, origin: ReadOrigin): Aligned {
  if (origin.giver) return alignOpinions(dossier, origin, origin.giver);
  const asked = origin.rows === undefined ? null : askingDossier(year, dossier, origin.rows);
  const remedies = asked?.data.khac_phuc?.tung_muc ?? [];
  const own = dossier.data.khac_phuc?.tung_muc ?? [];
  const order = remedies.map((one) => own.findIndex((it) => isSame(it, one)));
  const rest = own.map((_, index) => index).filter((index) => !order.includes(index));
  const places = [...order, ...rest];
  const inOrder = places.map((place, index) => own[place] ?? remedies[index]);
  const data = asked
    ? { ...dossier.data, khac_phuc: { ...dossier.data.khac_phuc, tung_muc: inOrder } }
    : dossier.data;
  return {
    dossier: { ...dossier, data } as Dossier,
    indexOf: (list, index) => {
      if (list !== REMEDIES || !asked) return index < lengthAt(dossier, list) ? index : null;
      const place = places[index] ?? -1;
      return place < 0 ? null : place;
    },
    baseOf: (list, index) => withoutBlanks(asked ? itemAt(asked, list, index) : undefined),
  };
}

function isSame(one: Remedy, other: Remedy): boolean {
  return one.han_che !== undefined
    ? one.han_che === other.han_che
    : one.noi_dung === other.noi_dung;
}

/** The paper has one answer, at the place that it had when the letter was printed. */
function alignOpinions(
  dossier: Dossier,
  { printed }: ReadOrigin,
  giver: NonNullable<ReadOrigin['giver']>,
): Aligned {
  const own = dossier.kind === 'tap_the' ? (dossier.data.y_kien ?? []) : [];
  const asked = own.flatMap((one, index) => (one.chu_the === giver.id ? [index] : []));
  const found = asked[giver.nth - 1] ?? null;
  const names = [...printed.keys()].flatMap((name) => /^y_kien_(\d+)_/.exec(name)?.[1] ?? []);
  const place = Number(names[0] ?? found ?? own.length);
  const base = { chu_the: giver.id } as YKien;
  const y_kien = Array.from({ length: place + 1 }, () => base);
  y_kien[place] = (found === null ? undefined : own[found]) ?? base;
  return {
    dossier: { ...dossier, data: { ...dossier.data, y_kien } } as Dossier,
    indexOf: (list, index) => (list === OPINIONS && index === place ? found : null),
    baseOf: () => base,
  };
}

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

/** The value at a path of a dossier. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, key) => (node as Json | undefined)?.[key], root);
}

function lengthAt({ data }: Dossier, list: string): number {
  const found = valueAt(data, list.split('.'));
  return Array.isArray(found) ? found.length : 0;
}

function itemAt({ data }: Dossier, list: string, index: number): unknown {
  return valueAt(data, [...list.split('.'), index]);
}

function withoutBlanks(item: unknown): Json {
  if (item === null || typeof item !== 'object') return {};
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== ''));
}
