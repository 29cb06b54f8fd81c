import type { IsoDate } from '../date.js';
import type { Place, SourceText } from '../finding.js';
import { keptOfEach } from '../kept.js';
import type { BoPhieu, CaNhan, HoiNghi, Ky, TapThe, ToChuc, VaiTro } from './generated/types.js';

/** A value of a file together with where it stands. */
export interface Located<T> {
  readonly source: SourceText;
  readonly data: T;
  /** The place of a part of this value. */
  at(...path: (string | number)[]): Place;
}

export type ChucVu = CaNhan['chuc_vu'][number];
export type Buoc = NonNullable<HoiNghi['buoc']>[number];
export type Phieu = BoPhieu['phieu'][number];
export type MotToChuc = ToChuc['to_chuc'][string];

/** Someone who belongs to a collective, with a dossier of their own or only listed in it. */
export interface ThanhVien {
  readonly id: string;
  readonly ho_ten: string;
  readonly chuc_danh: string;
  readonly vai_tro: VaiTro;
  /** Their own dossier; null for a member listed in the collective's file only. */
  readonly ca_nhan: CaNhanDossier | null;
  readonly lanh_dao: boolean;
  readonly tu: IsoDate | null;
  readonly den: IsoDate | null;
  readonly place: Place;
}

export interface TapTheDossier extends Located<TapThe> {
  readonly kind: 'tap_the';
  readonly id: string;
  readonly name: string;
  /** Everyone who was a member at some time, heads first, then by id. */
  readonly members: readonly ThanhVien[];
  /** Review meetings that this collective held. */
  readonly meetings: readonly HoiNghiFile[];
}

export interface CaNhanDossier extends Located<CaNhan> {
  readonly kind: 'ca_nhan';
  readonly id: string;
  readonly name: string;
}

export type Dossier = TapTheDossier | CaNhanDossier;

export interface HoiNghiFile extends Located<HoiNghi> {
  readonly id: string;
  /** First and last day. */
  readonly bat_dau: IsoDate;
  readonly ket_thuc: IsoDate;
  /** Total length in half days. */
  readonly half_days: number;
}

export interface BoPhieuFile extends Located<BoPhieu> {
  readonly id: string;
}

/** One subject's result in one voting session. */
export interface LaPhieu {
  readonly session: BoPhieuFile;
  readonly index: number;
  readonly phieu: Phieu;
  readonly place: Place;
}

export interface ToChucEntry {
  readonly id: string;
  readonly data: MotToChuc;
  readonly place: Place;
}

/** A violation of the register. */
export interface ViPhamEntry {
  readonly mo_ta: string;
  /** Day of the violation; null where the register has none, or only a month or words. */
  readonly ngay: IsoDate | null;
  readonly place: Place;
}

/** Number of dossiers of a kind that could not be read. */
export function unreadOf({ unreadable }: Year, kind: Dossier['kind']): number {
  const folder = kind === 'tap_the' ? 'tap-the' : 'ca-nhan';
  return [...unreadable.values()].filter((one) => one.kind === folder).length;
}

/** A review year of one authority: every file, linked. Read-only. */
export interface Year {
  readonly folder: string;
  readonly nam: number;
  readonly ky: Located<Ky>;
  readonly to_chuc: ReadonlyMap<string, ToChucEntry>;
  readonly vi_pham: ReadonlyMap<string, ViPhamEntry>;
  readonly tap_the: ReadonlyMap<string, TapTheDossier>;
  readonly ca_nhan: ReadonlyMap<string, CaNhanDossier>;
  readonly hoi_nghi: ReadonlyMap<string, HoiNghiFile>;
  readonly bo_phieu: ReadonlyMap<string, BoPhieuFile>;
  /** People listed in a collective's file only, by id. */
  readonly thanh_vien_khac: ReadonlyMap<string, ThanhVien>;
  /** Ids of dossiers that exist but could not be read, with their kind and file. */
  readonly unreadable: ReadonlyMap<string, { readonly kind: string; readonly place: Place }>;
  /** Meetings with a step for a collective or a person, by its id. */
  readonly reviewedIn: ReadonlyMap<string, readonly HoiNghiFile[]>;
  /** Ballot results by subject id, in order of session. */
  readonly ballots: ReadonlyMap<string, readonly LaPhieu[]>;
  /** Last year's folder, when `ky_truoc` leads to one that could be read. */
  readonly previous: Year | null;
}

/** True when a post or membership was in force on `date`. */
export function inForce(
  span: { readonly tu?: IsoDate | null | undefined; readonly den?: IsoDate | null | undefined },
  date: IsoDate,
): boolean {
  return (!span.tu || span.tu <= date) && (!span.den || span.den >= date);
}

/** The last day of several meetings; null where there is none. */
export function lastDay(meetings: readonly HoiNghiFile[]): IsoDate | null {
  return meetings.reduce<IsoDate | null>(
    (last, { ket_thuc }) => (last === null || ket_thuc > last ? ket_thuc : last),
    null,
  );
}

/** The day on which a collective is looked at: the end of its last review meeting, else 31/12. */
export const evaluationDate = keptOfEach(
  (year: Year, tapThe: TapTheDossier): IsoDate => lastDay(tapThe.meetings) ?? `${year.nam}-12-31`,
);

/** Meetings with a step for the subject; for a collective without any step, all its meetings. */
export const reviewMeetings = keptOfEach((year: Year, dossier: Dossier): readonly HoiNghiFile[] => {
  const named = year.reviewedIn.get(dossier.id) ?? [];
  return named.length === 0 && dossier.kind === 'tap_the' ? dossier.meetings : named;
});

/** Members in force on the evaluation date. */
export const membersNow = keptOfEach((year: Year, tapThe: TapTheDossier): readonly ThanhVien[] => {
  const date = evaluationDate(year, tapThe);
  return tapThe.members.filter((member) => inForce(member, date));
});

/** The heads in force on the evaluation date: one, none when vacant, more only by mistake. */
export function headsOf(year: Year, tapThe: TapTheDossier): ThanhVien[] {
  return membersNow(year, tapThe).filter((member) => member.vai_tro === 'dung_dau');
}

/** The name of anything that has an id: a collective, an organisation, a person. */
export function nameOf(year: Year, id: string): string {
  return year.tap_the.get(id)?.name ?? year.to_chuc.get(id)?.data.ten ?? personName(year, id);
}

/** Every person who can be named: dossiers and members listed in a collective's file. */
export function personName(year: Year, id: string): string {
  return year.ca_nhan.get(id)?.name ?? year.thanh_vien_khac.get(id)?.ho_ten ?? id;
}

/** Every subject's lines of the sessions given, in the order the sessions were held. */
export function ballotsBySubject(sessions: Iterable<BoPhieuFile>): Map<string, LaPhieu[]> {
  const result = new Map<string, LaPhieu[]>();
  for (const session of sessions)
    session.data.phieu.forEach((phieu, index) => {
      const ids = typeof phieu.doi_tuong === 'string' ? [phieu.doi_tuong] : phieu.doi_tuong;
      for (const id of ids) {
        const list = result.get(id) ?? [];
        list.push({ session, index, phieu, place: session.at('phieu', index) });
        result.set(id, list);
      }
    });
  const order = (one: LaPhieu) =>
    `${one.session.data.ngay} ${String(one.session.data.thu_tu ?? 0).padStart(4, '0')} ${one.session.id}`;
  for (const list of result.values()) list.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return result;
}
