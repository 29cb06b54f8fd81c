import type { CaNhanDossier } from '../dossier/year.js';
import { plain } from './texts.js';

/** What shows two dossiers to be one person's. */
export type SameField = 'cccd' | 'so_the_dang' | 'ho_ten';

export interface SamePerson {
  readonly person: CaNhanDossier;
  /** An earlier dossier of the list. */
  readonly other: CaNhanDossier;
  readonly field: SameField;
}

/** Every pair of dossiers that are, or may be, one person's; the same name and birthday may be two. */
export function samePersons(people: Iterable<CaNhanDossier>): SamePerson[] {
  const known = new Map<string, CaNhanDossier[]>();
  const result: SamePerson[] = [];
  for (const person of people) {
    const candidates = new Set(keysOf(person).flatMap((key) => known.get(key) ?? []));
    for (const other of candidates) {
      const field = sameField(person, other);
      if (field) result.push({ person, other, field });
    }
    for (const key of keysOf(person)) {
      const list = known.get(key);
      if (list) list.push(person);
      else known.set(key, [person]);
    }
  }
  return result;
}

const NUMBERS = ['cccd', 'so_the_dang'] as const;
const digits = (text: string | undefined) => text?.replace(/\D/g, '') ?? '';

function keysOf({ data }: CaNhanDossier): string[] {
  const numbers = NUMBERS.flatMap((key) =>
    digits(data[key]) ? [`${key}:${digits(data[key])}`] : [],
  );
  return data.ngay_sinh ? [...numbers, `${plain(data.ho_ten)}|${data.ngay_sinh}`] : numbers;
}

/** Numbers that differ show two persons, whatever their names. */
function sameField({ data: a }: CaNhanDossier, { data: b }: CaNhanDossier): SameField | null {
  for (const key of NUMBERS) {
    const [x, y] = [digits(a[key]), digits(b[key])];
    if (x && y) return x === y ? key : null;
  }
  return 'ho_ten';
}
