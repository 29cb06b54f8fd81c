import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters that Word drops from the front of a name to make that of its owner file, by its length. */
const DROPPED = [0, 1, 2];
/** Where the name stands a second time, in letters of all languages. */
const WIDE_NAME = 54;

/** Who has a document open, by the owner file that Word or LibreOffice keeps beside it. */
export interface Owner {
  readonly program: 'Word' | 'LibreOffice';
  /** Empty where the file does not say. */
  readonly name: string;
}

/** Null when no program seems to have the document open. */
export function ownerOf(folder: string, name: string): Owner | null {
  for (const own of DROPPED.map((count) => `~$${name.slice(count)}`))
    if (existsSync(join(folder, own)))
      return { program: 'Word', name: wordOwner(join(folder, own)) };
  const lock = join(folder, `.~lock.${name}#`);
  if (!existsSync(lock)) return null;
  return { program: 'LibreOffice', name: textOf(lock).toString('utf8').split(',')[0] ?? '' };
}

/** A byte with the length of the name and the name, in the letters of the machine; then in Unicode. */
function wordOwner(path: string): string {
  const bytes = textOf(path);
  const length = bytes[0] ?? 0;
  const wide = bytes.toString('utf16le', WIDE_NAME + 2, WIDE_NAME + 2 + 2 * length);
  const isWide = bytes.length > WIDE_NAME && bytes.readUInt8(WIDE_NAME) === length;
  const name = isWide ? wide : bytes.toString('latin1', 1, 1 + length);
  return /^[\p{L}\p{N} ._-]*$/u.test(name) ? name : '';
}

function textOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.of();
  }
}
