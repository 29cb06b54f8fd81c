import type { Data, Files } from '../support/year.js';
import { type Case, collectivesOf, dossiersIn, leadersNamed, named } from './facts.js';

const NOT_DISCIPLINE = ['Phê bình', 'Nhắc nhở', 'Kiểm điểm rút kinh nghiệm', 'Đình chỉ sinh hoạt'];

/** A decision that counts this year (4.4), with the collective or the person it is against. */
export interface Counted {
  readonly tap_the: string | null;
  readonly ca_nhan: string | null;
  /** In a collective's file: the member without a dossier. */
  readonly nguoi: string | null;
  readonly entry: Data;
}

/**
 * Decisions that count: real discipline only; per violation the first decision, in the year of that
 * decision, unless the violation was counted in an earlier year already (B.II.1.4(4)-d4-s2).
 */
export function counted(files: Files): Counted[] {
  const nam: number = files['ky.yaml'].nam;
  const of = (folder: string, key: 'tap_the' | 'ca_nhan'): Counted[] =>
    named(files, folder).flatMap(([id, dossier]) =>
      (dossier.ky_luat ?? []).map((entry: Data) => ({
        tap_the: null,
        ca_nhan: null,
        nguoi: entry.nguoi ?? null,
        [key]: id,
        entry,
      })),
    );
  const decisions = [...of('tap-the', 'tap_the'), ...of('ca-nhan', 'ca_nhan')].filter(
    ({ entry }) => !NOT_DISCIPLINE.includes(entry.hinh_thuc),
  );
  const violations = new Set(decisions.map(({ entry }) => entry.vi_pham));
  return [...violations].flatMap((violation) => {
    const all = decisions.filter(({ entry }) => entry.vi_pham === violation);
    if (all.some(({ entry }) => entry.da_tinh_nam < nam)) return [];
    const [first] = all.sort((a, b) => (a.entry.ngay < b.entry.ngay ? -1 : 1));
    return first?.entry.ngay.startsWith(`${nam}-`) ? [first] : [];
  });
}

/** What discipline does to one collective. */
export interface Discipline {
  /** A member was disciplined in any form ((2)-d2). */
  readonly member: boolean;
  /** A member was disciplined from cảnh cáo upward ((4)-d4). */
  readonly grave: boolean;
  /** The collective was disciplined ((3)-d2). */
  readonly own: boolean;
  /** ... in some case without having found and mended it itself ((4)-d3). */
  readonly unexcused: boolean;
}

export function disciplineOf(files: Files, id: string, taken: Case): Discipline {
  const worst = taken === 'worst';
  const all = counted(files);
  const unlisted = missingMembers(files, id) || undisclosed(files, id);
  const members = all.filter((one) => touches(files, one, id, taken));
  const own = all.filter((one) => one.tap_the === id && one.nguoi === null);
  const noRecord = files[`tap-the/${id}.yaml`].ky_luat === undefined;
  return {
    member: members.length > 0 || (worst && unlisted),
    grave: members.some((one) => one.entry.hinh_thuc !== 'Khiển trách') || (worst && unlisted),
    own: own.length > 0 || (worst && noRecord),
    unexcused: own.some((one) => !excused(one.entry, taken)) || (worst && noRecord),
  };
}

/**
 * More leaders than the files name, or no number to compare with: nobody can say whether one who is
 * not named was disciplined.
 */
const missingMembers = (files: Files, id: string): boolean =>
  (files[`tap-the/${id}.yaml`].so_lanh_dao ?? Infinity) > leadersNamed(files, id);

/** A register of discipline that is not there, of the collective or of a member. */
const undisclosed = (files: Files, id: string): boolean =>
  files[`tap-the/${id}.yaml`].ky_luat === undefined ||
  dossiersIn(files, id).some(([, person]) => person.ky_luat === undefined);

/** Whether a member's discipline counts at this collective (4.4 O3). */
function touches(files: Files, one: Counted, id: string, taken: Case): boolean {
  if (one.tap_the !== null) return one.nguoi !== null && one.tap_the === id;
  const places = collectivesOf(files, files[`ca-nhan/${one.ca_nhan}.yaml`]);
  if (!places.includes(id)) return false;
  if (places.length === 1) return true;
  if (one.entry.gan_voi !== undefined) return one.entry.gan_voi === id;
  return taken === 'worst';
}

/** Self-detected and fully remedied, both ((3)-d2). */
const excused = (entry: Data, taken: Case): boolean =>
  (entry.tu_phat_hien ?? taken === 'best') && (entry.khac_phuc_xong ?? taken === 'best');

/** The competent authority concluded disunity, or the degradation of a member ((4)-d1). */
export function concluded(files: Files, id: string, taken: Case): boolean {
  const nam = files['ky.yaml'].nam;
  const real = (one: Data) => one.tinh_chat === 'ket_luan' && one.ngay.startsWith(`${nam}-`);
  const registers = [
    { list: files[`tap-the/${id}.yaml`].ket_luan, kinds: ['mat_doan_ket', 'suy_thoai'] },
    ...dossiersIn(files, id).map(([, person]) => ({
      list: person.ket_luan,
      kinds: ['suy_thoai'],
    })),
  ];
  if (taken === 'worst' && missingMembers(files, id)) return true;
  return registers.some(({ list, kinds }) =>
    list === undefined
      ? taken === 'worst'
      : list.some((one: Data) => real(one) && kinds.includes(one.loai)),
  );
}
