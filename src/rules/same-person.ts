import type { CaNhan } from '../dossier/generated/types.js';
import { plain } from './texts.js';

/** What shows two dossiers to be one person's. */
export type SameField = 'cccd' | 'so_the_dang' | 'ho_ten';

/** As much of a dossier as tells whose it is. */
export interface Identified {
  readonly data: Pick<CaNhan, 'ho_ten' | 'ngay_sinh' | 'cccd' | 'so_the_dang'>;
}

export interface SamePerson<P extends Identified> {
  readonly person: P;
  /** An earlier dossier of the list. */
  readonly other: P;
  readonly field: SameField;
}

/** Every pair of dossiers that are, or may be, one person's; the same name and birthday may be two. */
export function samePersons<P extends Identified>(people: Iterable<P>): SamePerson<P>[] {
  const known = new Map<string, P[]>();
  const result: SamePerson<P>[] = [];
  for (const person of people) {
    const keys = keysOf(person);
    const candidates = new Set(keys.flatMap((key) => known.get(key) ?? []));
    for (const other of candidates) {
      const field = sameField(person, other);
      if (field) result.push({ person, other, field });
    }
    for (const key of keys) {
      const list = known.get(key);
      if (list) list.push(person);
      else known.set(key, [person]);
    }
  }
  return result;
}

const NUMBERS = ['cccd', 'so_the_dang'] as const;
const digits = (text: string | undefined) => text?.replace(/\D/g, '') ?? '';

function keysOf({ data }: Identified): string[] {
  const numbers = NUMBERS.flatMap((key) => {
    const number = digits(data[key]);
    return number ? [`${key}:${number}`] : [];
  });
  return data.ngay_sinh ? [...numbers, `${plain(data.ho_ten)}|${data.ngay_sinh}`] : numbers;
}

/** Numbers that differ show two persons, whatever their names. */
function sameField({ data: a }: Identified, { data: b }: Identified): SameField | null {
  for (const key of NUMBERS) {
    const [x, y] = [digits(a[key]), digits(b[key])];
    if (x && y) return x === y ? key : null;
  }
  return 'ho_ten';
}
