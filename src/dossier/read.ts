import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { type Finding, fileFault } from '../finding.js';
import { decode } from './encoding.js';
import { type Entry, linkFault, Walk } from './entries.js';
import {
  FolderNames,
  idFault,
  isId,
  isIgnored,
  isReserved,
  leftBehind,
  type NameFault,
  reservedFault,
} from './file-names.js';
import { grouped, LIMITS } from './limits.js';
import { nearest } from './nearest.js';
import { readWhole, TooLarge } from './read-whole.js';
import { reason } from './reason.js';
import { isWithheld, WITHHELD } from './secrecy.js';
import { checkShape, type FileKind } from './shape.js';
import { readYaml, type TextFault, YamlSource } from './source.js';
import { seenFrom } from './text-place.js';

/** One file of a year's folder, read and checked. */
export interface ReadFile {
  readonly kind: FileKind;
  /** File stem: the key that other files use. */
  readonly id: string;
  readonly source: YamlSource;
  /** The value, when text and shape are without fault; null otherwise. */
  readonly data: unknown;
}

/** A year's folder as read, before its parts are linked. */
export interface ReadYear {
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly files: readonly ReadFile[];
  readonly findings: readonly Finding[];
}

/** Where the dossiers of a year stand. */
export const SUBFOLDERS = ['tap-the', 'ca-nhan', 'hoi-nghi', 'bo-phieu'] as const;
const TOP_KINDS = ['ky', 'to-chuc'] as const;
/** Printing templates of the office; they are no dossiers and are not read here. */
const TEMPLATES = 'mau';
/**
 * Reads every file of a year's folder. Faults of files become findings; nothing is passed over in
 * silence. `root` is the folder that printed paths are relative to.
 */
export function readYear(folder: string, root: string, through: ReadThrough = plainly): ReadYear {
  const shown = relative(root, folder).split(sep).join('/');
  const walk = new Walk();
  const entries = walk.list(folder);
  const here: Place = { year: folder, folder, shown, names: new FolderNames(entries), through };
  const top = entries.flatMap((entry): Read[] => {
    const kind = TOP_KINDS.find((one) => `${one}.yaml` === entry.name);
    return kind ? [readEntry(here, entry, kind, kind)] : strayEntry(here, entry);
  });
  const below = SUBFOLDERS.flatMap((kind) => {
    const entry = entries.find(({ name, is }) => name === kind && is === 'folder');
    return entry ? readFolder(here, entry, kind, walk) : [];
  });
  const read = [...top, ...below];
  return {
    folder,
    files: read.flatMap((one) => one.file ?? []),
    findings: read.flatMap((one) => one.findings),
  };
}

/** How many entries the folders of a year hold, without a look at them. */
export function countFiles(folder: string): number {
  const count = (name: string) => {
    try {
      return readdirSync(join(folder, name)).length;
    } catch {
      return 0;
    }
  };
  return SUBFOLDERS.reduce((sum, name) => sum + count(name), 0);
}

/** A folder of a year, as its entries are looked at. */
interface Place {
  readonly year: string;
  readonly folder: string;
  /** The folder as findings print it; empty for the one that paths are relative to. */
  readonly shown: string;
  readonly names: FolderNames;
  readonly through: ReadThrough;
}

/**
 * Stands between a file and its reading: `watch` keeps what has not changed, a bar counts. Files of last
 * year pass, too.
 */
export type ReadThrough = (path: string, read: () => Read) => Read;

/** A file of a folder as findings print it. */
function shownIn({ shown }: Place, name: string): string {
  return shown === '' ? name : `${shown}/${name}`;
}

const plainly: ReadThrough = (_path, read) => read();

/** What became of an entry; null for a file that is no dossier. */
export interface Read {
  readonly file: ReadFile | null;
  readonly findings: readonly Finding[];
}

/** A file or folder that is not read, with what to do about it. */
function aside(place: Place, name: string, fault: string | NameFault): Read {
  const { message, severity } =
    typeof fault === 'string' ? { message: fault, severity: 'error' as const } : fault;
  const source = seenFrom(shownIn(place, name), '')(0);
  const finding = fileFault('schema', { source, path: [] }, message, null, severity);
  return { file: null, findings: [finding] };
}

/** tap-the/, ca-nhan/, hoi-nghi/ or bo-phieu/. */
function readFolder(top: Place, { name, isLink }: Entry, kind: FileKind, walk: Walk): Read[] {
  const folder = join(top.folder, name);
  const fault = isLink ? linkFault(top.year, folder) : null;
  if (fault) return [aside(top, name, fault)];
  const entries = walk.list(folder);
  const here = { ...top, folder, shown: shownIn(top, name), names: new FolderNames(entries) };
  return [
    ...entries.flatMap((entry) => readDossier(here, entry, kind)),
    ...longPath(top, name, entries),
  ];
}

/** Paths too long for Windows and Word are told once for a folder, by the longest. */
function longPath(top: Place, name: string, entries: readonly Entry[]): Read[] {
  const own = entries.reduce((length, entry) => Math.max(length, entry.name.length), 0);
  const longest = join(top.folder, name).length + sep.length + own;
  if (longest <= LIMITS.pathLength) return [];
  const message = `Đường dẫn dài tới ${longest} ký tự, quá ${LIMITS.pathLength}; Windows, Word có thể không mở được tệp. Đặt tên ngắn hơn, hoặc chuyển thư mục của kỳ lên gần gốc ổ đĩa.`;
  return [aside(top, name, { message, severity: 'warning' })];
}

/** One entry of a folder of dossiers. */
function readDossier(here: Place, entry: Entry, kind: FileKind): Read[] {
  const { name, is } = entry;
  if (isId(name)) {
    const read = readEntry(here, entry, kind, basename(name, '.yaml'));
    return isReserved(name) ? [aside(here, name, reservedFault(name)), read] : [read];
  }
  if (isIgnored(name)) return [];
  const inside = 'Thư mục con này chưa được đọc. Đưa các tệp hồ sơ ra thẳng thư mục cha.';
  const fault = is === 'folder' ? inside : (leftBehind(name, here.names) ?? idFault(name));
  return [aside(here, name, fault)];
}

/** Files of the program itself: baseline, lock, what a killed run left. */
const OWN = /^\.kiemdiem/;

/** What stands at the top of a year's folder without being part of it, when it may be meant to. */
function strayEntry(here: Place, entry: Entry): Read[] {
  const { name, is } = entry;
  if (OWN.test(name)) return [];
  const left = is === 'file' && leftBehind(name, here.names);
  if (left) return [aside(here, name, left)];
  const folders: readonly string[] = [...SUBFOLDERS, TEMPLATES];
  if (folders.includes(name))
    return is === 'folder'
      ? []
      : [aside(here, name, `"${name}" phải là thư mục chứa các hồ sơ, không phải tệp.`)];
  const near = nearest(name, [...folders, ...TOP_KINDS.map((kind) => `${kind}.yaml`)]);
  if (/\.ya?ml$/i.test(name)) {
    const advice = near
      ? `Có phải là "${near}"? Đổi tên tệp.`
      : 'Hồ sơ phải ở trong tap-the/, ca-nhan/, hoi-nghi/ hoặc bo-phieu/. Chuyển tệp vào đúng thư mục.';
    return [aside(here, name, `Tệp này chưa được đọc. ${advice}`)];
  }
  if (is !== 'folder' || !near || existsSync(join(here.folder, name, 'ky.yaml'))) return [];
  return [aside(here, name, `Thư mục này chưa được đọc. Có phải là "${near}"? Đổi tên thư mục.`)];
}

/** A file by its entry, without opening what is none. */
function readEntry(here: Place, entry: Entry, kind: FileKind, id: string): Read {
  const { year, folder, through } = here;
  const path = folder + sep + entry.name;
  const shown = shownIn(here, entry.name);
  const fault = entryFault(year, path, entry);
  if (fault) return unread(kind, id, shown, fault);
  return through(path, () => {
    try {
      return readBytes(kind, id, shown, readWhole(path));
    } catch (error) {
      return unread(kind, id, shown, unreadable(error));
    }
  });
}

function entryFault(year: string, path: string, { is, isLink, fault }: Entry): string | null {
  if (fault) return fault;
  if (is === 'folder')
    return 'Đây là thư mục mang tên của một tệp. Đổi tên thư mục, đưa hồ sơ ra ngoài.';
  if (is === 'special') return 'Đây không phải tệp thường (ống dẫn, thiết bị). Xóa hoặc đổi tên.';
  return isLink ? linkFault(year, path) : null;
}

/** A dossier that is there and cannot be read: what others say of its id is not wrong. */
function unread(kind: FileKind, id: string, shown: string, message: string): Read {
  const source = new YamlSource(shown, '');
  const fault = fileFault('encoding', { source, path: [] }, message, subjectOf(kind, id));
  return { file: { kind, id, source, data: null }, findings: [fault] };
}

function unreadable(error: unknown): string {
  if (error instanceof TooLarge)
    return `Tệp lớn hơn ${grouped(LIMITS.fileBytes / 1024)} KB nên không được đọc; hồ sơ chỉ gồm chữ. Kiểm tra lại nội dung, tách hoặc rút gọn.`;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'Tệp vừa bị xóa hoặc đổi tên trong lúc đọc. Chạy lại.';
  const advice =
    code === 'EBUSY' ? 'Đóng chương trình đó' : 'Kiểm tra quyền truy cập, kết nối tới ổ dùng chung';
  return `Không đọc được tệp (${reason(error)}). ${advice} rồi chạy lại.`;
}

function subjectOf(kind: FileKind, id: string): string | null {
  return kind === 'tap-the' || kind === 'ca-nhan' ? id : null;
}

/** Reads and checks one file from its bytes; `shown` is the path that findings print. */
export function readBytes(
  kind: FileKind,
  id: string,
  shown: string,
  bytes: Uint8Array,
): { file: ReadFile; findings: Finding[] } {
  const subject = subjectOf(kind, id);
  const failed = (source: YamlSource, findings: Finding[]) => ({
    file: { kind, id, source, data: null },
    findings,
  });
  const { text, isUsual, faults: ofBytes } = decode(bytes);
  const at = seenFrom(shown, text);
  const told = ({ rule, offset, message, severity }: TextFault) =>
    fileFault(rule, { source: at(offset), path: [] }, message, subject, severity);
  const read: ReturnType<typeof readYaml> = isBroken(ofBytes)
    ? { faults: [] }
    : readYaml(text, isUsual);
  // Before anything of the text is told.
  if (isWithheld(text, 'faults' in read ? undefined : read.value)) {
    const nothing = new YamlSource(shown, '');
    return failed(nothing, [fileFault('schema', { source: nothing, path: [] }, WITHHELD, subject)]);
  }
  const source = new YamlSource(shown, text);
  const remarks = ofBytes.map(told);
  if (isBroken(ofBytes)) return failed(source, remarks);
  const faults = 'faults' in read ? read.faults.map(told) : checkShape(kind, read, source, subject);
  if (faults.length > 0) return failed(source, [...remarks, ...mainFaults(faults)]);
  const data = 'value' in read ? read.value : null;
  return { file: { kind, id, source, data }, findings: remarks };
}

function mainFaults(faults: readonly Finding[]): readonly Finding[] {
  const last = faults[LIMITS.faults - 1];
  if (faults.length <= LIMITS.faults || !last) return faults;
  const message = `${last.message} Tệp còn nhiều lỗi nữa; sửa các lỗi đã nêu rồi chạy lại.`;
  return [...faults.slice(0, LIMITS.faults - 1), { ...last, message }];
}

function isBroken(faults: readonly TextFault[]): boolean {
  return faults.some(({ severity }) => severity !== 'warning');
}
