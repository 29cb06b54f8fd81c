import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.js';
import { type Finding, fileFault } from '../finding.js';
import { nearest } from './nearest.js';
import { reason } from './reason.js';
import { isWithheld, WITHHELD } from './secrecy.js';
import { checkShape, type FileKind } from './shape.js';
import { decode, readYaml, YamlSource } from './source.js';

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
const TOP_FILES = ['ky.yaml', 'to-chuc.yaml'] as const;
/** Printing templates of the office; they are no dossiers and are not read here. */
const TEMPLATES = 'mau';
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What an office may keep beside the dossiers without being asked about it. */
const IGNORED =
  /^(\.|~\$|Thumbs\.db$|desktop\.ini$)|\.(md|txt|docx?|pdf|xlsx?|csv|json|png|jpe?g)$/i;

/** An entry of a folder; a link counts as what it leads to. */
interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

function list(folder: string): Entry[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new UserError(`Không đọc được thư mục "${folder}" (${reason(error)}).`);
  }
  return entries
    .map((entry) => ({
      name: entry.name,
      isFolder: entry.isSymbolicLink()
        ? leadsToFolder(join(folder, entry.name))
        : entry.isDirectory(),
      isLink: entry.isSymbolicLink(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // A broken link is read as a file, which then says why it cannot be.
    return false;
  }
}

/** Every folder with a `ky.yaml` at or below `root`, in order of path. Throws UserError. */
export function findYears(root: string): string[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(root).isDirectory();
  } catch (error) {
    throw new UserError(
      `Không mở được thư mục "${root}" (${reason(error)}). Kiểm tra lại đường dẫn.`,
    );
  }
  if (!isFolder)
    throw new UserError(
      `"${root}" là một tệp, không phải thư mục. Ghi đường dẫn thư mục chứa ky.yaml.`,
    );
  const years: string[] = [];
  const visit = (folder: string): void => {
    const entries = list(folder);
    if (entries.some((entry) => entry.name === 'ky.yaml' && !entry.isFolder)) years.push(folder);
    // Links are not followed here: one may lead back up and never end.
    for (const entry of entries)
      if (
        entry.isFolder &&
        !entry.isLink &&
        !entry.name.startsWith('.') &&
        entry.name !== 'node_modules'
      )
        visit(join(folder, entry.name));
  };
  visit(resolve(root));
  if (years.length === 0)
    throw new UserError(
      `Không tìm thấy ky.yaml trong "${root}" và các thư mục con. Tạo kỳ kiểm điểm bằng lệnh: kiemdiem new ky TÊN`,
    );
  return years.sort();
}

/**
 * Reads every file of a year's folder. Faults of files become findings; nothing is passed over in
 * silence. `root` is the folder that printed paths are relative to.
 */
export function readYear(folder: string, root: string): ReadYear {
  const show = (path: string) => relative(root, path).split(sep).join('/') || basename(path);
  const entries = list(folder);
  const top = TOP_FILES.filter((name) => entries.some((entry) => entry.name === name)).map(
    (name) => {
      const kind = basename(name, '.yaml') as FileKind;
      return readOne(kind, join(folder, name), kind, show(join(folder, name)));
    },
  );
  const below = SUBFOLDERS.flatMap((kind) =>
    entries.some((entry) => entry.name === kind && entry.isFolder)
      ? list(join(folder, kind)).flatMap((entry) =>
          readEntry(kind, join(folder, kind), entry, show),
        )
      : [],
  );
  const read = [...top, ...below];
  return {
    folder,
    files: read.flatMap((one) => (one.file ? [one.file] : [])),
    findings: [
      ...entries.flatMap((entry) => strayEntry(folder, entry, show)),
      ...read.flatMap((one) => one.findings),
    ],
  };
}

type Show = (path: string) => string;

/** A file or folder that is not read, with what to do about it. */
function aside(path: string, show: Show, message: string): Finding {
  const source = new YamlSource(show(path), '');
  return fileFault('schema', { source, path: [] }, message);
}

/** One entry of tap-the/, ca-nhan/, hoi-nghi/ or bo-phieu/. */
function readEntry(kind: FileKind, folder: string, entry: Entry, show: Show): Read[] {
  const path = join(folder, entry.name);
  const id = entry.name.replace(/\.yaml$/, '');
  if (IGNORED.test(entry.name)) return [];
  const left = (message: string): Read[] => [
    { file: null, findings: [aside(path, show, message)] },
  ];
  if (entry.isFolder)
    return left('Thư mục con này chưa được đọc. Đưa các tệp hồ sơ ra thẳng thư mục cha.');
  if (!entry.name.endsWith('.yaml'))
    return left('Tệp này chưa được đọc. Đổi phần đuôi tên tệp thành .yaml.');
  if (!ID.test(id))
    return left(
      `Tên tệp "${entry.name}" chưa đúng nên tệp chưa được đọc. Đặt tên bằng chữ thường không dấu, số và gạch nối, ví dụ so-y-te.yaml.`,
    );
  return [readOne(kind, path, id, show(path))];
}

/** What stands at the top of a year's folder without being part of it, when it may be meant to. */
function strayEntry(folder: string, entry: Entry, show: Show): Finding[] {
  const names: readonly string[] = TOP_FILES;
  const folders: readonly string[] = [...SUBFOLDERS, TEMPLATES];
  const path = join(folder, entry.name);
  if (names.includes(entry.name) || (folders.includes(entry.name) && entry.isFolder)) return [];
  if (folders.includes(entry.name))
    return [aside(path, show, `"${entry.name}" phải là thư mục chứa các hồ sơ, không phải tệp.`)];
  const near = nearest(entry.name, [...folders, ...names]);
  if (/\.ya?ml$/i.test(entry.name)) {
    const advice = near
      ? `Có phải là "${near}"? Đổi tên tệp.`
      : 'Hồ sơ phải ở trong tap-the/, ca-nhan/, hoi-nghi/ hoặc bo-phieu/. Chuyển tệp vào đúng thư mục.';
    return [aside(path, show, `Tệp này chưa được đọc. ${advice}`)];
  }
  if (!entry.isFolder || !near || hasYear(path)) return [];
  return [aside(path, show, `Thư mục này chưa được đọc. Có phải là "${near}"? Đổi tên thư mục.`)];
}

function hasYear(folder: string): boolean {
  return list(folder).some((entry) => entry.name === 'ky.yaml');
}

interface Read {
  readonly file: ReadFile | null;
  readonly findings: readonly Finding[];
}

function readOne(kind: FileKind, path: string, id: string, shown: string): Read {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const source = new YamlSource(shown, '');
    const message = `Không đọc được tệp (${reason(error)}). Kiểm tra quyền truy cập rồi chạy lại.`;
    const fault = fileFault('encoding', { source, path: [] }, message, subjectOf(kind, id));
    return { file: { kind, id, source, data: null }, findings: [fault] };
  }
  return readBytes(kind, id, shown, bytes);
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
  const decoded = decode(bytes);
  if ('fault' in decoded) {
    const source = new YamlSource(shown, '');
    return failed(source, [
      fileFault(decoded.fault.rule, { source, path: [] }, decoded.fault.message, subject),
    ]);
  }
  const read = readYaml(decoded.text);
  if (isWithheld(decoded.text, 'faults' in read ? undefined : read.value)) {
    const source = new YamlSource(shown, '');
    return failed(source, [fileFault('schema', { source, path: [] }, WITHHELD, subject)]);
  }
  const source = new YamlSource(shown, decoded.text);
  if ('faults' in read)
    return failed(
      source,
      read.faults.map((fault) =>
        fileFault(
          fault.rule,
          { source: source.at(fault.offset), path: [] },
          fault.message,
          subject,
        ),
      ),
    );
  const findings = checkShape(kind, read.value, source, subject);
  if (findings.length > 0) return failed(source, findings);
  return { file: { kind, id, source, data: read.value }, findings: [] };
}
