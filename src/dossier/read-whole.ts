import { closeSync, constants, openSync, readSync } from 'node:fs';
import { LIMITS } from './limits.js';

/** A file beyond the limit, not read. */
export class TooLarge extends Error {}

/** A pipe that took the place of a file must not hold the run up. Windows has no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** One buffer for every file, a byte longer than a file may be. */
let shared: Buffer | undefined;

/** The bytes of a file, good until the next call. Throws TooLarge, or what the system says. */
export function readWhole(path: string): Uint8Array {
  shared ??= Buffer.allocUnsafeSlow(LIMITS.fileBytes + 1);
  const file = openSync(path, FLAGS);
  try {
    let done = 0;
    for (let read = -1; read !== 0; done += read) {
      if (done > LIMITS.fileBytes) throw new TooLarge();
      read = readSync(file, shared, done, shared.length - done, null);
    }
    return shared.subarray(0, done);
  } finally {
    closeSync(file);
  }
}
