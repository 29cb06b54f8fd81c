import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';

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

/** Hashes of what this program wrote, kept in the folder, so that an edited file is known. */
const RECORD = '.kiemdiem.json';

/**
 * Writes files into `folder` without ever replacing one that somebody edited or that another program
 * wrote. Each file appears whole or not at all. Throws UserError when the folder cannot be used.
 */
export function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  replace: boolean,
): Written {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UserError(
      `Không tạo được thư mục "${folder}" (${code(error)}). Chọn thư mục khác ở --out.`,
    );
  }
  const record = readRecord(folder);
  const result = {
    written: [] as string[],
    unchanged: [] as string[],
    refused: [] as { name: string; why: string }[],
  };
  for (const output of outputs) {
    const state = stateOf(folder, output, record);
    if (state === 'same') {
      result.unchanged.push(output.name);
      record[output.name] = hash(output.bytes);
    } else if (state === 'open')
      result.refused.push({ name: output.name, why: 'đang mở trong Word; đóng tệp rồi chạy lại' });
    else if (state === 'edited' && !replace)
      result.refused.push({
        name: output.name,
        why: 'đã có nội dung khác bản chương trình in ra (có thể đã được sửa); chuyển tệp đi nơi khác, hoặc dùng --replace để thay và giữ bản cũ thành .bak',
      });
    else {
      if (state === 'edited') keepCopy(folder, output.name);
      writeWhole(join(folder, output.name), output.bytes);
      record[output.name] = hash(output.bytes);
      result.written.push(output.name);
    }
  }
  if (result.written.length > 0 || result.unchanged.length > 0)
    writeWhole(join(folder, RECORD), Buffer.from(`${JSON.stringify(sorted(record), null, 1)}\n`));
  return result;
}

type State = 'new' | 'ours' | 'same' | 'edited' | 'open';

function stateOf(folder: string, output: Output, record: Readonly<Record<string, string>>): State {
  const path = join(folder, output.name);
  // Word keeps `~$name.docx` beside a file it has open; long names lose their first two letters.
  const isOpen = [`~$${output.name}`, `~$${output.name.slice(2)}`].some((one) =>
    existsSync(join(folder, one)),
  );
  if (!existsSync(path)) return 'new';
  let there: string;
  try {
    there = hash(readFileSync(path));
  } catch {
    return 'open';
  }
  if (there === hash(output.bytes)) return 'same';
  if (isOpen) return 'open';
  return record[output.name] === there ? 'ours' : 'edited';
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readRecord(folder: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, RECORD), 'utf8'));
    const entries = Object.entries(value as Record<string, unknown>);
    return Object.fromEntries(
      entries.filter((one): one is [string, string] => typeof one[1] === 'string'),
    );
  } catch {
    // No record, or a damaged one: every file there counts as somebody's.
    return {};
  }
}

function sorted(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function keepCopy(folder: string, name: string): void {
  let copy = `${name}.bak`;
  for (let n = 2; existsSync(join(folder, copy)); n++) copy = `${name}.${n}.bak`;
  retrying(() => renameSync(join(folder, name), join(folder, copy)), name);
}

/** Temporary file in the same folder, flushed, then renamed over; readable by its owner only. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(temporary, 'w', 0o600);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    retrying(() => renameSync(temporary, path), path);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (error instanceof UserError) throw error;
    throw new UserError(
      `Không ghi được "${path}" (${code(error)}). Kiểm tra dung lượng đĩa và quyền ghi.`,
    );
  }
}

/** Virus scanners and shared drives hold a file for a moment; waiting is enough. */
function retrying(action: () => void, path: string): void {
  for (let attempt = 0; ; attempt++)
    try {
      action();
      return;
    } catch (error) {
      const busy = ['EPERM', 'EACCES', 'EBUSY'].includes(code(error));
      if (!busy || attempt === 5)
        throw new UserError(
          `Không thay được "${path}" (${code(error)}). Nếu tệp đang mở trong Word thì đóng lại rồi chạy lại.`,
        );
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * 2 ** attempt);
    }
}

function code(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'lỗi không rõ';
}
