import type { Data, Files } from '../support/year.js';
import { type Case, HIGHEST, lookedAt, muc, named, postsIn } from './facts.js';
import { byRatings, ofOrganisations, type Range, type Ratings, rating, remedy } from './levels.js';

/** Mẫu 02: item I.2 and a rated product are results, the other items the rest (3.2, 4.12). */
function ratings(dossier: Data, taken: Case): Ratings {
  const of = (key: string) => rating(dossier, key, dossier.ban_kiem_diem?.[key]?.muc, taken);
  const extra = (key: string): number[] => {
    const level = dossier.tieu_chi_bo_sung?.[key]?.muc;
    return level === undefined ? [] : [muc(level)];
  };
  return {
    results: [of('nhiem_vu'), ...extra('san_pham')],
    rest: [
      of('pham_chat'),
      of('cam_ket'),
      ...remedy(dossier, taken),
      ...['cchc', 'khcn', 'neu_guong'].flatMap(extra),
    ],
    basic: [of('nhiem_vu')],
  };
}

/** What everything headed by a person allows (4.5): collectives, their organisations, others. */
export function headCap(
  files: Files,
  person: Data,
  collectives: ReadonlyMap<string, Range>,
  taken: Case,
): number {
  const headed = named(files, 'tap-the').filter(([id]) => postsIn(files, person, id).some(heads));
  const bodies = person.chuc_vu
    .filter((post: Data) => post.to_chuc !== undefined && inForce(files, post))
    .map((post: Data) => post.to_chuc);
  return Math.min(
    HIGHEST,
    ...headed.map(([id]) => (collectives.get(id) as Range)[taken]),
    ...headed.map(([, dossier]) => ofOrganisations(files, dossier.to_chuc, taken)),
    ofOrganisations(files, bodies, taken),
  );
}

/** Whoever is acting in charge counts as the head (4.5). */
const heads = (post: Data): boolean => post.vai_tro === 'dung_dau' || post.phu_trach === true;

function inForce(files: Files, post: Data): boolean {
  const day = post.tap_the ? lookedAt(files, post.tap_the) : `${files['ky.yaml'].nam}-12-31`;
  return (post.tu ?? day) <= day && (post.den ?? day) >= day;
}

/** Analog of 4.9 for a person: Mẫu 02 ratings, which do not bind, under the cap of a head. */
export const personLevel = (dossier: Data, cap: number, taken: Case): number =>
  Math.min(byRatings(ratings(dossier, taken)), cap);
