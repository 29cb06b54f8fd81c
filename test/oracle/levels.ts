import type { Data, Files } from '../support/year.js';
import { concluded, disciplineOf } from './breaches.js';
import {
  type Case,
  HIGHEST,
  LOWEST,
  muc,
  reading,
  TOT,
  TRUNG_BINH,
  XUAT_SAC,
  xepLoai,
} from './facts.js';
import { targetsFailed } from './targets.js';

/** Lowest and highest level that the facts leave possible; equal when nothing is missing. */
export interface Range {
  readonly worst: number;
  readonly best: number;
}

export const both = (level: (taken: Case) => number): Range => ({
  worst: level('worst'),
  best: level('best'),
});

export interface Ratings {
  readonly results: readonly number[];
  readonly rest: readonly number[];
  /** What must not be Kém (tiêu chí cơ bản). */
  readonly basic: readonly number[];
}

/** A rating: what the organisation committee put in its place, else the form's own (4.12). */
export function rating(dossier: Data, key: string, own: string | undefined, taken: Case): number {
  const level = dossier.tham_dinh?.tieu_chi?.[key] ?? own;
  if (level !== undefined) return muc(level);
  return taken === 'best' ? XUAT_SAC : 0;
}

/** Item III is skipped when the dossier says why it isn't rated (3.2). */
export function remedy(dossier: Data, taken: Case): number[] {
  const appraised = dossier.tham_dinh?.tieu_chi?.khac_phuc;
  if (appraised === undefined && dossier.khac_phuc?.khong_danh_gia) return [];
  return [rating(dossier, 'khac_phuc', dossier.khac_phuc?.muc, taken)];
}

function collectiveRatings(files: Files, dossier: Data, taken: Case): Ratings {
  const of = (key: string) => rating(dossier, key, dossier.bao_cao?.[key]?.muc, taken);
  const results = ['quan_triet', 'lanh_dao_nhiem_vu'].map(of);
  const rest = [
    ...['tap_trung_dan_chu', 'dau_tranh_suy_thoai', 'kiem_tra_giam_sat'].map(of),
    ...remedy(dossier, taken),
  ];
  const all = reading(files, 'pham_vi_co_ban', 'ket_qua') === 'tat_ca';
  return { results, rest, basic: all ? [...results, ...rest] : results };
}

const atLeast = (list: readonly number[], level: number) => list.every((one) => one >= level);

/** The three standards on ratings (B.II.1.4(1)-d2, (2)-d1, (3)-d1). */
export function byRatings({ results, rest, basic }: Ratings): number {
  if (!atLeast(basic, TRUNG_BINH)) return LOWEST;
  if (!atLeast(results, TOT) || !atLeast(rest, TRUNG_BINH)) return 1;
  return atLeast(results, XUAT_SAC) && atLeast(rest, TOT) ? HIGHEST : 2;
}

export function ofOrganisations(
  files: Files,
  ids: readonly string[] | undefined,
  taken: Case,
): number {
  if (ids === undefined) return taken === 'best' ? HIGHEST : LOWEST;
  const levels = ids.map((id) => files['to-chuc.yaml'].to_chuc[id]?.muc);
  return Math.min(
    HIGHEST,
    ...levels.map((level) => (level ? xepLoai(level) : taken === 'best' ? HIGHEST : LOWEST)),
  );
}

/** Highest level that the facts allow a collective (section 4.9), every missing fact taken one way. */
export function collectiveLevel(files: Files, id: string, taken: Case): number {
  const dossier = files[`tap-the/${id}.yaml`];
  const discipline = disciplineOf(files, id, taken);
  const excuse = reading(files, 'ky_luat_tap_the_tu_khac_phuc', 'ngoai_le') === 'ngoai_le';
  if (concluded(files, id, taken) || targetsFailed(files, id, taken)) return LOWEST;
  if (discipline.grave || discipline.unexcused) return LOWEST;
  if (discipline.own && !excuse) return LOWEST;
  const barred = discipline.member || discipline.own;
  const rated = byRatings(collectiveRatings(files, dossier, taken));
  return Math.min(rated, barred ? 1 : HIGHEST, ofOrganisations(files, dossier.to_chuc, taken));
}

/** The level when no missing fact could change it. */
export const maxOf = ({ worst, best }: Range): number | null => (worst === best ? best : null);
