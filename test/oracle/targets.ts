import type { Data, Files } from '../support/year.js';
import { type Case, reading } from './facts.js';

/** Whether the clause on targets holds against a collective (B.II.1.4(4)-d2, section 4.3). */
export function targetsFailed(files: Files, id: string, taken: Case): boolean {
  const worst = taken === 'worst';
  const all: Data[] = files[`tap-the/${id}.yaml`].chi_tieu ?? [];
  const list = all.filter((one) => !forceMajeure(one));
  // Nothing written is no proof of success. Everything recognised as force majeure leaves nothing to
  // fail: clauses.md calls any total of 0 undecided, but then no fact is missing.
  if (list.length === 0) return worst && all.length === 0;
  const done = list.filter((one) => completed(one, taken));
  const few = 2 * done.length < list.length;
  const keyMissed = list.some((one) => !completed(one, taken) && (one.chu_yeu ?? worst));
  // No key target flagged: the second limb can't be judged.
  const unflagged = worst && !all.some((one) => one.chu_yeu === true);
  const missed = keyMissed || unflagged;
  return reading(files, 'chi_tieu_lien_ket', 'va') === 'hoac' ? few || missed : few && missed;
}

/** Only a recorded recognition takes a target out of both counts. */
function forceMajeure({ bat_kha_khang: claim }: Data): boolean {
  return Boolean(claim?.can_cu && claim.cap_cong_nhan && claim.ngay);
}

function completed(one: Data, taken: Case): boolean {
  const unknown = taken === 'best';
  if (one.loai === 'nhiem_vu') return one.hoan_thanh ?? unknown;
  if (one.ke_hoach === undefined || one.thuc_hien === undefined) return unknown;
  const up = one.thuc_hien >= one.ke_hoach;
  const down = one.thuc_hien <= one.ke_hoach;
  if (one.chieu === undefined) return unknown ? up || down : up && down;
  return one.chieu === 'tang' ? up : down;
}
