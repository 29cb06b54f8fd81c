import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDate } from '../date.js';
import { type Finding, fileFault, type Place } from '../finding.js';
import { checkCopies } from './copies.js';
import { findYears } from './find-years.js';
import type { BoPhieu, CaNhan, HoiNghi, Ky, TapThe, ToChuc, VaiTro } from './generated/types.js';
import { type ReadFile, type ReadThrough, type ReadYear, readYear } from './read.js';
import { checkIds, checkReferences } from './references.js';
import {
  type BoPhieuFile,
  ballotsBySubject,
  type CaNhanDossier,
  type ChucVu,
  type HoiNghiFile,
  type Located,
  type TapTheDossier,
  type ThanhVien,
  type ToChucEntry,
  type Year,
} from './year.js';

/** A year linked, with the faults of its files and references; `year` is null without a `ky.yaml`. */
export interface LoadedYear {
  readonly read: ReadYear;
  readonly year: Year | null;
  readonly findings: readonly Finding[];
}

/** Reads and links every year at or below `root`. Throws UserError when there is none. */
export function loadYears(root: string): LoadedYear[] {
  const loader = new YearLoader(root);
  return findYears(root).map((folder) => loader.load(folder));
}

/** Reads and links one year, and last year's when `ky_truoc` names it. */
export function loadYear(folder: string, root: string): LoadedYear {
  return new YearLoader(root).load(folder);
}

/** Years loaded of late: last year's folder is mostly the one before. */
const RECENT = 2;

/** Loads the years of one root one after the other, without reading last year's a second time. */
export class YearLoader {
  readonly #recent = new Map<string, LoadedYear>();
  /** Some year led back to one that was being loaded: what was then loaded is not whole. */
  #isCut = false;

  constructor(
    readonly root: string,
    readonly through?: ReadThrough,
  ) {}

  load(folder: string): LoadedYear {
    this.#isCut = false;
    return this.#load(folder, new Set());
  }

  #load(folder: string, seen: Set<string>): LoadedYear {
    const known = this.#recent.get(folder);
    if (known && !passesThrough(known.year, seen)) return known;
    const loaded = load(folder, this.root, seen, this.through, (there) => this.#last(there, seen));
    if (!this.#isCut) this.#recent.set(folder, loaded);
    for (const old of [...this.#recent.keys()].slice(0, -RECENT)) this.#recent.delete(old);
    return loaded;
  }

  #last(folder: string, seen: Set<string>): LoadedYear | null {
    if (!seen.has(folder)) return this.#load(folder, seen);
    this.#isCut = true;
    return null;
  }
}

/** True where a year goes back to one that is being loaded: that is a fault, to be told by it. */
function passesThrough(year: Year | null, seen: ReadonlySet<string>): boolean {
  for (let past = year; past; past = past.previous) if (seen.has(past.folder)) return true;
  return false;
}

/** Null where the folder is one of those being loaded. */
type LoadLast = (folder: string) => LoadedYear | null;

function load(
  folder: string,
  root: string,
  seen: Set<string>,
  through: ReadThrough | undefined,
  loadLast: LoadLast,
): LoadedYear {
  seen.add(folder);
  const read = readYear(folder, root, through);
  const ky = located<Ky>(read.files.find((file) => file.kind === 'ky'));
  if (!ky) return { read, year: null, findings: read.findings };
  const last = lastYear(ky, folder, loadLast);
  const linked = linkYear(read, last.year);
  return { ...linked, findings: [...read.findings, ...last.findings, ...linked.findings] };
}

/** Last year's folder, when `ky_truoc` names one, and what is wrong with it. */
function lastYear(
  ky: Located<Ky>,
  folder: string,
  loadLast: LoadLast,
): { year: Year | null; findings: Finding[] } {
  const path = ky.data.ky_truoc;
  if (path == null) return { year: null, findings: [] };
  const there = resolve(folder, path);
  const fault = (message: string, severity: 'error' | 'warning' = 'error') =>
    fileFault('reference', ky.at('ky_truoc'), message, null, severity);
  if (!existsSync(resolve(there, 'ky.yaml')))
    return {
      year: null,
      findings: [
        fault(
          `Thư mục năm trước "${path}" không có ky.yaml. Ghi đường dẫn tương đối tới thư mục của năm trước, ví dụ ../2019.`,
        ),
      ],
    };
  const last = loadLast(there);
  if (last === null)
    return {
      year: null,
      findings: [fault('Thư mục năm trước dẫn vòng về chính năm này. Ghi lại đường dẫn.')],
    };
  const { year, read } = last;
  const unread = read.files.filter((file) => file.data === null).length;
  if (unread === 0) return { year, findings: [] };
  const gap = fault(
    `Thư mục năm trước có ${unread} tệp chưa đọc được nên hạn chế và kỷ luật chuyển sang năm nay có thể thiếu. Chạy kiemdiem validate cho thư mục đó và sửa trước.`,
    'warning',
  );
  return { year, findings: [{ ...gap, outcome: 'undecided' }] };
}

/** Links a year already read, without touching the disk; the findings are of references only. */
export function linkYear(read: ReadYear, previous: Year | null): LoadedYear {
  const ky = located<Ky>(read.files.find((file) => file.kind === 'ky'));
  if (!ky) return { read, year: null, findings: [] };
  const year = link(read, ky, previous);
  return {
    read,
    year,
    findings: [
      ...emptiness(read, ky),
      ...checkReferences(read, year),
      ...checkIds(read, year),
      ...checkCopies(read.files),
    ],
  };
}

/** A year without a single dossier must not look as if it had passed. */
function emptiness(read: ReadYear, ky: Located<Ky>): Finding[] {
  if (read.files.some((file) => file.kind === 'tap-the' || file.kind === 'ca-nhan')) return [];
  const message =
    'Kỳ kiểm điểm chưa có hồ sơ tập thể, cá nhân nào nên chưa có gì để kiểm tra. Thêm hồ sơ vào tap-the/ và ca-nhan/ (lệnh kiemdiem new).';
  return [fileFault('schema', ky.at(), message, null, 'warning')];
}

function located<T>(file: ReadFile | undefined): Located<T> | null {
  if (file?.data == null) return null;
  const { source } = file;
  return { source, data: file.data as T, at: (...path): Place => ({ source, path }) };
}

function ofKind<T>(read: ReadYear, kind: ReadFile['kind']): [string, Located<T>][] {
  const result: [string, Located<T>][] = [];
  for (const file of read.files) {
    if (file.kind !== kind) continue;
    const value = located<T>(file);
    if (value) result.push([file.id, value]);
  }
  return result;
}

function link(read: ReadYear, ky: Located<Ky>, previous: Year | null): Year {
  const ca_nhan = new Map<string, CaNhanDossier>();
  for (const [id, value] of ofKind<CaNhan>(read, 'ca-nhan'))
    ca_nhan.set(id, { ...value, kind: 'ca_nhan', id, name: value.data.ho_ten });
  const hoi_nghi = new Map<string, HoiNghiFile>();
  for (const [id, value] of ofKind<HoiNghi>(read, 'hoi-nghi')) {
    const days = value.data.phien.map((phien) => phien.ngay).sort();
    hoi_nghi.set(id, {
      ...value,
      id,
      bat_dau: days[0] ?? '',
      ket_thuc: days.at(-1) ?? '',
      half_days: halfDays(value.data.phien),
    });
  }
  const memberships = membersByPost(ca_nhan.values());
  const held = meetingsByCollective(hoi_nghi.values());
  const tap_the = new Map<string, TapTheDossier>();
  const thanh_vien_khac = new Map<string, ThanhVien>();
  for (const [id, value] of ofKind<TapThe>(read, 'tap-the')) {
    const listed = listedMembers(value);
    for (const member of listed) thanh_vien_khac.set(member.id, member);
    const members = [...(memberships.get(id) ?? []), ...listed].sort(headFirst);
    const meetings = held.get(id) ?? [];
    tap_the.set(id, { ...value, kind: 'tap_the', id, name: value.data.ten, members, meetings });
  }
  const bo_phieu = new Map<string, BoPhieuFile>();
  for (const [id, value] of ofKind<BoPhieu>(read, 'bo-phieu')) bo_phieu.set(id, { ...value, id });
  const toChuc = ofKind<ToChuc>(read, 'to-chuc')[0]?.[1] ?? null;
  return {
    folder: read.folder,
    nam: ky.data.nam,
    ky,
    to_chuc: new Map(
      Object.entries(toChuc?.data.to_chuc ?? {}).map(([id, data]): [string, ToChucEntry] => [
        id,
        { id, data, place: (toChuc as Located<ToChuc>).at('to_chuc', id) },
      ]),
    ),
    vi_pham: new Map(
      Object.entries(toChuc?.data.vi_pham ?? {}).map(([id, data]) => [
        id,
        {
          mo_ta: data.mo_ta,
          ngay: parseDate(data.thoi_diem ?? ''),
          place: (toChuc as Located<ToChuc>).at('vi_pham', id),
        },
      ]),
    ),
    tap_the,
    ca_nhan,
    hoi_nghi,
    bo_phieu,
    thanh_vien_khac,
    unreadable: new Map(
      read.files
        .filter((file) => file.data === null)
        .map((file) => [file.id, { kind: file.kind, place: { source: file.source, path: [] } }]),
    ),
    reviewedIn: meetingsBySubject(hoi_nghi.values()),
    ballots: ballotsBySubject(bo_phieu.values()),
    previous,
  };
}

function meetingsBySubject(meetings: Iterable<HoiNghiFile>): Map<string, HoiNghiFile[]> {
  const result = new Map<string, HoiNghiFile[]>();
  for (const meeting of meetings) {
    const ids = (meeting.data.buoc ?? []).flatMap((buoc) => buoc.tap_the ?? buoc.can_bo ?? []);
    for (const id of new Set(ids)) append(result, id, meeting);
  }
  return result;
}

/** Total length; a calendar day written several times is still one day. */
function halfDays(phien: HoiNghi['phien']): number {
  const byDay = new Map<string, number>();
  for (const { ngay, so_ngay } of phien)
    byDay.set(ngay, Math.min((byDay.get(ngay) ?? 0) + so_ngay * 2, 2));
  return [...byDay.values()].reduce((sum, one) => sum + one, 0);
}

const RANK = { dung_dau: 0, cap_pho: 1, thanh_vien: 2 } as const;

function headFirst(a: ThanhVien, b: ThanhVien): number {
  return RANK[a.vai_tro] - RANK[b.vai_tro] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Everyone by the collectives of their posts; of several posts in one, the highest. */
function membersByPost(people: Iterable<CaNhanDossier>): Map<string, ThanhVien[]> {
  const result = new Map<string, ThanhVien[]>();
  for (const person of people) {
    const best = new Map<string, number>();
    const { chuc_vu } = person.data;
    for (const [index, { tap_the, vai_tro }] of chuc_vu.entries()) {
      if (tap_the === undefined) continue;
      const known = chuc_vu[best.get(tap_the) ?? -1];
      const isHigher = !known || rankOf(vai_tro) < rankOf(known.vai_tro);
      if (isHigher) best.set(tap_the, index);
    }
    for (const [tapThe, index] of best) append(result, tapThe, memberOf(person, index));
  }
  return result;
}

function rankOf(role: VaiTro | undefined): number {
  return RANK[role ?? 'thanh_vien'];
}

function memberOf(person: CaNhanDossier, index: number): ThanhVien {
  const post = person.data.chuc_vu[index] as ChucVu;
  return {
    id: person.id,
    ho_ten: person.name,
    chuc_danh: post.ten,
    vai_tro: post.vai_tro ?? 'thanh_vien',
    ca_nhan: person,
    lanh_dao: post.lanh_dao !== false,
    tu: post.tu ?? null,
    den: post.den ?? null,
    place: person.at('chuc_vu', index),
  };
}

function meetingsByCollective(meetings: Iterable<HoiNghiFile>): Map<string, HoiNghiFile[]> {
  const result = new Map<string, HoiNghiFile[]>();
  for (const meeting of meetings)
    for (const id of new Set(meeting.data.tap_the)) append(result, id, meeting);
  return result;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function listedMembers(value: Located<TapThe>): ThanhVien[] {
  return Object.entries(value.data.thanh_vien_khac ?? {}).map(([id, data]) => ({
    id,
    ho_ten: data.ho_ten,
    chuc_danh: data.chuc_danh ?? '',
    vai_tro: data.vai_tro,
    ca_nhan: null,
    lanh_dao: true,
    tu: data.tu ?? null,
    den: data.den ?? null,
    place: value.at('thanh_vien_khac', id),
  }));
}
