/**
 * What the oracle reads from the plain files of a year: nothing of `src/` but the words of the
 * scales. Slow and literal on purpose; the inventory of clauses is the only source.
 */
import { HTXS, KHT, MUC, XEP_LOAI } from '../../src/guidance/scale.js';
import type { Data, Files } from '../support/year.js';

/** Which way every missing fact is taken. */
export type Case = 'best' | 'worst';

export const named = (files: Files, folder: string): [string, Data][] =>
  Object.entries(files)
    .filter(([path, value]) => path.startsWith(`${folder}/`) && value !== undefined)
    .map(([path, value]) => [path.slice(folder.length + 1, -'.yaml'.length), value]);

export const xepLoai = (level: string): number => (XEP_LOAI as readonly string[]).indexOf(level);
export const muc = (level: string): number => (MUC as readonly string[]).indexOf(level);
export const [TRUNG_BINH, TOT, XUAT_SAC] = [1, 2, 3];
export const LOWEST = xepLoai(KHT);
export const HIGHEST = xepLoai(HTXS);

/** The authority's reading of an unclear clause, else the default of section 4. */
export const reading = (files: Files, key: string, standard: string): string =>
  files['ky.yaml'].cach_hieu?.[key]?.gia_tri ?? standard;

export const authority = (files: Files): string => files['ky.yaml'].co_quan_quyet_dinh.ma;

/** Day on which a collective is looked at: the end of its last meeting, else the year's last day. */
export function lookedAt(files: Files, id: string): string {
  const days = named(files, 'hoi-nghi')
    .filter(([, meeting]) => meeting.tap_the.includes(id))
    .flatMap(([, meeting]) => meeting.phien.map((one: Data) => one.ngay));
  return days.sort().at(-1) ?? `${files['ky.yaml'].nam}-12-31`;
}

const during = (span: Data, day: string): boolean =>
  (span.tu ?? day) <= day && (span.den ?? day) >= day;

/** Posts in force of one person in one collective. */
export function postsIn(files: Files, person: Data, tapThe: string): Data[] {
  const day = lookedAt(files, tapThe);
  return person.chuc_vu.filter((post: Data) => post.tap_the === tapThe && during(post, day));
}

/** People with a dossier who are members of a collective. */
export const dossiersIn = (files: Files, tapThe: string): [string, Data][] =>
  named(files, 'ca-nhan').filter(([, person]) => postsIn(files, person, tapThe).length > 0);

/** Collectives of which one person is a member. */
export const collectivesOf = (files: Files, person: Data): string[] =>
  named(files, 'tap-the')
    .map(([id]) => id)
    .filter((id) => postsIn(files, person, id).length > 0);

/** Leaders of a collective that the files name. */
export function leadersNamed(files: Files, tapThe: string): number {
  const day = lookedAt(files, tapThe);
  const listed = Object.values(files[`tap-the/${tapThe}.yaml`].thanh_vien_khac ?? {});
  const leading = dossiersIn(files, tapThe).filter(([, person]) =>
    postsIn(files, person, tapThe).some((post) => post.lanh_dao !== false),
  );
  return listed.filter((one) => during(one, day)).length + leading.length;
}
