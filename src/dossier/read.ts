import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.js';
import { type Finding, fileFault } from '../finding.js';
import { nearest } from './nearest.js';
import { checkShape, type FileKind } from './shape.js';
import { decode, YamlSource } from './source.js';

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

const SUBFOLDERS = ['tap-the', 'ca-nhan', 'hoi-nghi', 'bo-phieu'] as const;
const TOP_FILES = ['ky.yaml', 'to-chuc.yaml'] as const;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What an office may keep beside the dossiers without being asked about it. */
const IGNORED =
  /^(\.|~\$|Thumbs\.db$|desktop\.ini$)|\.(md|txt|docx?|pdf|xlsx?|csv|json|png|jpe?g)$/i;

const byName = (a: { name: string }, b: { name: string }) =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch (error) {
    throw new UserError(`Không đọc được thư mục "${folder}" (${reason(error)}).`);
  }
}

/** The system's word for a failure, for the end of a message. */
function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const words: Readonly<Record<string, string>> = {
    EACCES: 'không có quyền',
    EPERM: 'không có quyền',
    ENOENT: 'không tồn tại',
    ENOTDIR: 'không phải thư mục',
    EISDIR: 'là thư mục, không phải tệp',
    ELOOP: 'đường dẫn quay vòng',
    EBUSY: 'đang được chương trình khác dùng',
  };
  return words[code] ?? code ?? 'lỗi không rõ';
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
    if (entries.some((entry) => entry.name === 'ky.yaml' && !entry.isDirectory()))
      years.push(folder);
    for (const entry of entries)
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
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
  const files: ReadFile[] = [];
  const findings: Finding[] = [];
  const show = (path: string) => relative(root, path).split(sep).join('/') || basename(path);
  const take = (kind: FileKind, path: string, id: string) => {
    const read = readOne(kind, path, id, show(path));
    files.push(read.file);
    findings.push(...read.findings);
  };
  const aside = (path: string, message: string) => {
    const source = new YamlSource(show(path), '');
    findings.push(fileFault('schema', { source, path: [] }, message));
  };

  const entries = list(folder);
  for (const name of TOP_FILES)
    if (entries.some((entry) => entry.name === name))
      take(basename(name, '.yaml') as FileKind, join(folder, name), basename(name, '.yaml'));
  for (const entry of entries) {
    if ((TOP_FILES as readonly string[]).includes(entry.name)) continue;
    if ((SUBFOLDERS as readonly string[]).includes(entry.name) && entry.isDirectory()) continue;
    const near = nearest(entry.name, [...SUBFOLDERS, ...TOP_FILES]);
    if (/\.ya?ml$/i.test(entry.name))
      aside(
        join(folder, entry.name),
        near
          ? `Tệp này chưa được đọc. Có phải là "${near}"? Đổi tên tệp.`
          : 'Tệp này chưa được đọc: hồ sơ phải ở trong tap-the/, ca-nhan/, hoi-nghi/ hoặc bo-phieu/. Chuyển tệp vào đúng thư mục.',
      );
    else if (entry.isDirectory() && near && !hasYear(join(folder, entry.name)))
      aside(
        join(folder, entry.name),
        `Thư mục này chưa được đọc. Có phải là "${near}"? Đổi tên thư mục.`,
      );
  }
  for (const kind of SUBFOLDERS) {
    if (!entries.some((entry) => entry.name === kind && entry.isDirectory())) continue;
    for (const entry of list(join(folder, kind))) {
      const path = join(folder, kind, entry.name);
      const id = entry.name.replace(/\.yaml$/, '');
      if (IGNORED.test(entry.name)) continue;
      if (entry.isDirectory())
        aside(path, 'Thư mục con này chưa được đọc. Đưa các tệp hồ sơ ra thẳng thư mục cha.');
      else if (!entry.name.endsWith('.yaml'))
        aside(path, 'Tệp này chưa được đọc. Đổi phần đuôi tên tệp thành .yaml.');
      else if (!ID.test(id))
        aside(
          path,
          `Tên tệp "${entry.name}" chưa đúng nên tệp chưa được đọc. Đặt tên bằng chữ thường không dấu, số và gạch nối, ví dụ so-y-te.yaml.`,
        );
      else take(kind, path, id);
    }
  }
  return { folder, files, findings };
}

function hasYear(folder: string): boolean {
  return list(folder).some((entry) => entry.name === 'ky.yaml');
}

function readOne(
  kind: FileKind,
  path: string,
  id: string,
  shown: string,
): { file: ReadFile; findings: Finding[] } {
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
  const source = new YamlSource(shown, decoded.text);
  const faults = source.faults.map((fault) =>
    fileFault(fault.rule, { source: source.at(fault.offset), path: [] }, fault.message, subject),
  );
  if (faults.length > 0) return failed(source, faults);
  const findings = checkShape(kind, source, subject);
  if (findings.length > 0) return failed(source, findings);
  return { file: { kind, id, source, data: source.value }, findings: [] };
}
