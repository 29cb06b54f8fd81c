import { readFileSync } from 'node:fs';
import { isThere } from './folders.js';
import { keepAs } from './write-whole.js';

/**
 * Keeps what a file holds as `.bak`, or `.2.bak` and so on, before the file is written anew. What is
 * kept already, by a run that was cut off, needs no second copy. Throws UserError.
 */
export function keepCopy(path: string): void {
  const own = readFileSync(path);
  let copy = `${path}.bak`;
  for (let n = 2; isThere(copy); n++) {
    if (holds(copy, own)) return;
    copy = `${path}.${n}.bak`;
  }
  keepAs(path, copy);
}

function holds(path: string, bytes: Buffer): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
