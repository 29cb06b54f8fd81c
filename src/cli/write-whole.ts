import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { UserError } from '../errors.js';

/** First wait of a retry in milliseconds, doubled each time. */
const FIRST_WAIT = 20;
const ATTEMPTS = 6;

/**
 * Writes a file that appears whole or not at all: a temporary file in the same folder, flushed, then
 * renamed over; readable by its owner only. Throws UserError; what was there is then still there.
 */
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
    moveOver(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (error instanceof UserError) throw error;
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
