import type { HoiNghi } from '../../../dossier/generated/types.js';
import { type HoiNghiFile, inForce, personName, type Year } from '../../../dossier/year.js';
import { byGivenName } from '../../../names.js';
import { mainPost } from '../../../ranking/ca-nhan.js';
import type { At } from '../at.js';
import { type Blank, blank, type Items, itemsAt, textAt } from '../blank.js';

/** Someone at a meeting, with the post held there. */
export interface PersonLine {
  readonly stt: number;
  readonly ho_ten: Blank;
  readonly chuc_vu: Blank;
}

export interface AbsentLine extends PersonLine {
  readonly ly_do: Blank;
  /** Whether an opinion in writing was sent. */
  readonly y_kien: Blank;
}

export interface GuestLine extends PersonLine {
  readonly vai_tro: Blank;
}

export function presentView(year: Year, meeting: HoiNghiFile, at: At<HoiNghi['co_mat']>) {
  return byName(
    itemsAt(at, 'Thành viên có mặt', (one: At<string>) => personLine(year, meeting, one)),
  );
}

export function absentView(
  year: Year,
  meeting: HoiNghiFile,
  at: At<HoiNghi['vang_mat']>,
): Items<AbsentLine> {
  type Absent = NonNullable<HoiNghi['vang_mat']>[number];
  return byName(
    itemsAt(at, 'Thành viên vắng mặt', (one: At<Absent>) => {
      const written = one.key('y_kien_van_ban');
      const sent = written.value === undefined ? null : written.value ? 'có' : 'không';
      return {
        ...personLine(year, meeting, one.key('nguoi')),
        ly_do: textAt(one.key('ly_do'), 'Lý do vắng'),
        y_kien: blank(written.path, 'Góp ý bằng văn bản', sent),
      };
    }),
  );
}

/** People of the superior level who came (B.I.4.2-d5, C.1-d2). */
export function guestsView(
  year: Year,
  meeting: HoiNghiFile,
  at: At<HoiNghi['du_hop']>,
): Items<GuestLine> {
  type Guest = NonNullable<HoiNghi['du_hop']>[number];
  return byName(
    itemsAt(at, 'Cấp trên dự', (one: At<Guest>) => {
      const { nguoi, ban_dang, chi_dao } = one.value;
      const line = personLine(year, meeting, nguoi ? one.key('nguoi') : one.key('ho_ten'));
      const body = ban_dang && `đại diện ${year.tap_the.get(ban_dang)?.name ?? ban_dang}`;
      return {
        ...line,
        chuc_vu: body ? blank(one.key('ban_dang').path, 'Đại diện', body) : line.chuc_vu,
        vai_tro: blank(one.key('chi_dao').path, 'Dự, chỉ đạo', chi_dao ? 'dự và chỉ đạo' : 'dự'),
      };
    }),
  );
}

/** `at` holds an id, or the name of someone without one. */
function personLine(year: Year, meeting: HoiNghiFile, at: At<string | undefined>): PersonLine {
  const id = at.value ?? '';
  return {
    stt: 0,
    ho_ten: blank(at.path, 'Họ và tên', personName(year, id)),
    chuc_vu: blank(`${at.path}.chuc_vu`, 'Chức vụ', postIn(year, meeting, id)),
  };
}

/** The posts in the collectives that hold the meeting, else the main post. */
export function postIn(year: Year, { data, ket_thuc }: HoiNghiFile, id: string): string {
  const held = data.tap_the.flatMap((tapThe) =>
    (year.tap_the.get(tapThe)?.members ?? [])
      .filter((one) => one.id === id && inForce(one, ket_thuc))
      .map((one) => one.chuc_danh),
  );
  if (held.length > 0) return [...new Set(held)].join('; ');
  const person = year.ca_nhan.get(id);
  const listed = year.thanh_vien_khac.get(id)?.chuc_danh ?? '';
  return person ? (mainPost(year, person)?.ten ?? '') : listed;
}

/** By given name, numbered in that order. */
function byName<T extends PersonLine>({ empty, items }: Items<T>): Items<T> {
  const sorted = [...items].sort((a, b) => byGivenName(a.ho_ten.value ?? '', b.ho_ten.value ?? ''));
  return { empty, items: sorted.map((one, index) => ({ ...one, stt: index + 1 })) };
}
