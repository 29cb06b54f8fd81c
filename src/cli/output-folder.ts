import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { UserError } from '../errors.js';
import { ownerOf } from './owner-file.js';
import { hashOf, PrintRecord } from './print-record.js';
import { codeOf, moveOver, writeWhole } from './write-whole.js';

/** A file to be written, by name within the folder. */
export interface Output {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of each file. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Left alone, with the reason in Vietnamese. */
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

/** What happens to a file that somebody edited, or that is not ours. */
export type Existing = 'keep' | 'replace' | 'beside';

/** Names what differs between the file there and the one that was printed; null for a foreign file. */
export type Describe = (there: Uint8Array, printed: Uint8Array) => readonly string[] | null;

/** Changed controls that a message names. */
const NAMED = 5;

interface Planned extends Output {
  readonly hash: string;
  readonly why?: string;
}

/**
 * Writes files into `folder` without ever replacing one that somebody edited or that another program
 * wrote. Each file appears whole or not at all. Throws UserError when the folder cannot be used.
 */
export function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  existing: Existing = 'keep',
  describe: Describe = () => null,
): Written {
  makeFolder(folder);
  const record = new PrintRecord(folder);
  const unchanged: Planned[] = [];
  const refused: { name: string; why: string }[] = [];
  const due: Planned[] = [];
  for (const output of outputs) {
    const planned = { ...output, hash: hashOf(output.bytes) };
    const why = obstacle(folder, planned, record, describe);
    if (why === 'same') unchanged.push(planned);
    else if (why === null) due.push(planned);
    else if (existing === 'replace' && !why.startsWith(OPEN)) due.push({ ...planned, why });
    else if (existing === 'beside') {
      const second = besideOf(folder, planned, record);
      (second.isThere ? unchanged : due).push(second.file);
    } else refused.push({ name: output.name, why: `${why}. ${HOW}` });
  }
  const ours = [...unchanged, ...due];
  if (ours.length > 0) record.expect(ours);
  for (const { name, bytes, why } of due) {
    if (why !== undefined) keepCopy(folder, name);
    writeWhole(join(folder, name), bytes);
  }
  if (ours.length > 0) record.settle(ours);
  return { written: due.map(nameOf), unchanged: unchanged.map(nameOf), refused };
}

const OPEN = 'đang mở trong';
const HOW =
  'Không ghi gì lên tệp này; dùng --beside để in thành tệp thứ hai bên cạnh, hoặc --replace để thay và giữ bản cũ thành .bak';

function nameOf({ name }: Output): string {
  return name;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UserError(
      `Không tạo được thư mục "${folder}" (${codeOf(error)}). Chọn thư mục khác ở --out.`,
    );
  }
}

/** Why a file may not be written over; null when it may, `same` when that would change nothing. */
function obstacle(
  folder: string,
  { name, bytes, hash }: Planned,
  record: PrintRecord,
  describe: Describe,
): string | null {
  if (!existsSync(join(folder, name))) return null;
  const there = read(join(folder, name));
  if (there === null) return `${OPEN} chương trình khác hoặc không có quyền đọc`;
  const own = hashOf(there);
  if (own === hash) return 'same';
  const owner = ownerOf(folder, name);
  if (owner)
    return `${OPEN} ${owner.program}${owner.name ? ` (${owner.name})` : ''}; đóng tệp rồi chạy lại`;
  if (record.has(name, own)) return null;
  const changed = describe(there, bytes);
  if (changed === null) return 'đã có tệp cùng tên không do chương trình in ra';
  return `đã được sửa sau khi in (${listed(changed)})`;
}

function listed(changed: readonly string[]): string {
  if (changed.length === 0) return 'ngoài các ô: lời văn của mẫu hoặc cách trình bày';
  const more = changed.length > NAMED ? ` và ${changed.length - NAMED} ô khác` : '';
  return changed.slice(0, NAMED).join('; ') + more;
}

/** The first free second name, or the one that already holds the same. */
function besideOf(folder: string, file: Planned, record: PrintRecord) {
  const extension = extname(file.name);
  const stem = file.name.slice(0, -extension.length);
  for (let copy = 2; ; copy++) {
    const name = `${stem}_${copy}${extension}`;
    const path = join(folder, name);
    const there = existsSync(path) ? read(path) : null;
    if (there === null ? !existsSync(path) : record.has(name, hashOf(there)))
      return { file: { ...file, name }, isThere: there !== null && hashOf(there) === file.hash };
  }
}

function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function keepCopy(folder: string, name: string): void {
  let copy = `${name}.bak`;
  for (let n = 2; existsSync(join(folder, copy)); n++) copy = `${name}.${n}.bak`;
  moveOver(join(folder, name), join(folder, copy));
}
