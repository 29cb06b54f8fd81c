import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { LIMITS } from './limits.js';

/** A file beyond the limit, not read. */
export class TooLarge extends Error {}

/** A pipe that took the place of a file must not hold the run up. Windows has no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file. Throws TooLarge, or what the system says. */
export function readWhole(path: string): Uint8Array {
  const file = openSync(path, FLAGS);
  try {
    const { size } = fstatSync(file);
    if (size > LIMITS.fileBytes) throw new TooLarge();
    const bytes = Buffer.allocUnsafe(size);
    let done = 0;
    for (let read = -1; read !== 0 && done < size; done += read)
      read = readSync(file, bytes, done, size - done, done);
    return bytes.subarray(0, done);
  } finally {
    closeSync(file);
  }
}
