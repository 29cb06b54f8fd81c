import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type ReadFile, readBytes } from '../../src/dossier/read.js';

/** A good file that inputs are made from. */
export interface Base {
  readonly kind: ReadFile['kind'];
  readonly id: string;
  readonly text: string;
}

const SAMPLES = join(import.meta.dirname, '../../samples');
/** Of each kind of the clean samples, so many files. */
const OF_EACH = 2;
/** Longer texts of the small copies are cut to a few words; ids and levels are shorter. */
const LONGEST = 40;
const CUT = 20;
const COPIES = 3;

/** Files of the samples as they are, of every kind. */
export const whole: readonly Base[] = ['tinh-mau/2020', 'huyen-mau/2020', 'tinh-mau/2019'].flatMap(
  (year) => {
    const counts = new Map<string, number>();
    return readdirSync(join(SAMPLES, year), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .flatMap((name) => {
        const id = basename(name, '.yaml');
        const kind = (dirname(name) === '.' ? id : dirname(name)) as Base['kind'];
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        const text = readFileSync(join(SAMPLES, year, name), 'utf8');
        return count > OF_EACH ? [] : [{ kind, id, text }];
      });
  },
);

/**
 * Small good files, many of which can be read in a short time: texts and lists are cut, and each copy
 * keeps other ones of the keys that a file can do without.
 */
export const small: readonly Base[] = whole.flatMap((one, n) =>
  Array.from({ length: COPIES }, (_one, copy) => {
    const value = cut(parse(one.text));
    thin(
      value,
      copy,
      () => readBase({ ...one, text: JSON.stringify(value) }).findings.length === 0,
    );
    return { ...one, text: stringify(value, n % 3 === 0 ? { indentSeq: false } : {}) };
  }),
);

/** Drops keys as long as the file that the value is part of stays good. */
function thin(value: unknown, copy: number, isGood: () => boolean): void {
  if (value === null || typeof value !== 'object') return;
  const holder = value as Record<string, unknown>;
  for (const [n, key] of Object.keys(holder).entries()) {
    const inner = holder[key];
    if (n % COPIES !== copy && !Array.isArray(value)) {
      delete holder[key];
      if (isGood()) continue;
      holder[key] = inner;
    }
    thin(inner, copy, isGood);
  }
}

export function readBase({ kind, id, text }: Base) {
  return readBytes(kind, id, `${kind}/${id}.yaml`, Buffer.from(text));
}

function cut(value: unknown): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? value.slice(0, CUT).trim() : value;
  if (Array.isArray(value)) return value.slice(0, 2).map(cut);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const kept = entries.every(([key]) => key.includes('-')) ? entries.slice(0, 2) : entries;
  return Object.fromEntries(kept.map(([key, inner]) => [key, cut(inner)]));
}
