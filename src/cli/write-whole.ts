import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { UserError } from '../errors.js';

/** First wait of a retry in milliseconds, doubled each time. */
const FIRST_WAIT = 20;
const ATTEMPTS = 6;
const OWNER_ONLY = 0o600;
const PERMISSIONS = 0o777;

/**
 * Writes a file that appears whole or not at all: a temporary file in the same folder, flushed, then
 * renamed over. A file that is there keeps its permissions, and a link goes on leading to it; a new one
 * is readable by its owner only. Throws UserError; what was there is then still there.
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const temporary = writeAside(target, bytes);
  try {
    moveOver(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes the bytes beside a file, ready to be moved over it. */
export function writeAside(path: string, bytes: Uint8Array): string {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const mode = existsSync(path) ? statSync(path).mode & PERMISSIONS : OWNER_ONLY;
    const file = openSync(temporary, 'w', mode);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fchmodSync(file, mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UserError(
      `Không ghi được "${path}" (${codeOf(error)}). Kiểm tra dung lượng đĩa và quyền ghi.`,
    );
  }
}

/** Renames a file, over another if there is one. Virus scanners and shared drives hold files for a moment. */
export function moveOver(from: string, to: string): void {
  for (let attempt = 1; ; attempt++)
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const busy = ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error));
      if (!busy || attempt === ATTEMPTS)
        throw new UserError(
          `Không thay được "${to}" (${codeOf(error)}). Nếu tệp đang mở trong Word thì đóng lại rồi chạy lại.`,
        );
      const wait = FIRST_WAIT * 2 ** (attempt - 1);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, wait);
    }
}

/** The system's word for a failure. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'lỗi không rõ';
}
