import type { Data, Files } from '../support/year.js';
import { authority, named, reading } from './facts.js';

export type Kind = 'tap_the' | 'ca_nhan';
export const folderOf = (kind: Kind): string => (kind === 'tap_the' ? 'tap-the' : 'ca-nhan');

/** One subject's votes in a round; null when the round did not deal with it. */
export function votes(files: Files, kind: Kind, id: string, round: 1 | 2) {
  for (const [, session] of named(files, 'bo-phieu')) {
    if (session.doi_tuong !== kind || session.vong !== round) continue;
    const line = session.phieu.find((one: Data) => one.doi_tuong === id);
    if (line) return { for: line.dong_y as number, passed: passed(files, session, line) };
  }
  return null;
}

/** More than half of what the reading in force names (4.1). */
function passed(files: Files, session: Data, line: Data): boolean {
  const base: Record<string, number> = {
    tong_so: session.tong_so,
    co_mat: session.co_mat,
    hop_le: line.hop_le,
  };
  return 2 * line.dong_y > (base[reading(files, 'nguong_phieu', 'tong_so')] as number);
}

export interface Group {
  readonly kind: Kind;
  readonly members: readonly string[];
  /** The seat of a collective of under five leaders. */
  readonly small: boolean;
}

/** Groups for the 20% of the subjects that this authority decides on (4.1). */
export function groupsOf(files: Files, kind: Kind): Group[] {
  const found = new Map<string, string[]>();
  for (const [id, one] of named(files, folderOf(kind))) {
    if (one.quan_ly_boi !== authority(files)) continue;
    const key = kind === 'tap_the' ? collectiveKey(files, one) : personKey(files, one);
    found.set(key, [...(found.get(key) ?? []), id]);
  }
  return [...found].map(([key, members]) => ({
    kind,
    members: members.sort(),
    small: key.startsWith(SMALL),
  }));
}

const SMALL = 'dưới năm';

function collectiveKey(files: Files, dossier: Data): string {
  const configured = files['ky.yaml'].nhom_tap_the ?? {};
  const byKind = Object.keys(configured).find((key) => configured[key].loai.includes(dossier.loai));
  const own = dossier.nhom ?? byKind;
  return own === undefined ? `loại ${dossier.loai}` : `nhóm ${own}`;
}

function personKey(files: Files, person: Data): string {
  const post = person.chuc_vu.find((one: Data) => one.chinh);
  const exempt = reading(files, 'quota_tap_the_duoi_5', 'mien_tru') === 'mien_tru';
  if (exempt && isSmall(files, post)) return `${SMALL} ${post.tap_the}`;
  if (person.nhom) return `nhóm ${person.nhom}`;
  const title = [post.ma, post.cap, post.nganh, post.linh_vuc];
  return `chức danh ${title.map((one) => one ?? '').join('|')}`;
}

/** The exception of under five needs the number of leaders; a missing one gives no exception. */
function isSmall(files: Files, post: Data): boolean {
  const number = files[`tap-the/${post.tap_the}.yaml`].so_lanh_dao;
  return number !== undefined && number < 5 && post.lanh_dao !== false;
}

/** `n * 20 // 100`; where HTXS leave the base they are counted on, `n1 * 20 // 120` (4.1). */
export function seats(files: Files, small: boolean, n: number): number {
  if (small) return Math.min(1, n);
  const percent = files['ky.yaml'].tham_so?.quota_ty_le?.gia_tri ?? 20;
  const final = reading(files, 'quota_mau_so', 'vong_1') === 'cuoi_cung';
  return Math.floor((n * percent) / (final ? 100 + percent : 100));
}
