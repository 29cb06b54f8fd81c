import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters that Word drops from a long name to make that of its owner file. */
const DROPPED = 2;

/** Who has a document open, by the owner file that Word or LibreOffice keeps beside it. */
export interface Owner {
  readonly program: 'Word' | 'LibreOffice';
  /** Empty where the file does not say. */
  readonly name: string;
}

/** Null when no program seems to have the document open. */
export function ownerOf(folder: string, name: string): Owner | null {
  for (const own of [`~$${name}`, `~$${name.slice(DROPPED)}`])
    if (existsSync(join(folder, own)))
      return { program: 'Word', name: wordOwner(join(folder, own)) };
  const lock = join(folder, `.~lock.${name}#`);
  if (!existsSync(lock)) return null;
  return { program: 'LibreOffice', name: textOf(lock).toString('utf8').split(',')[0] ?? '' };
}

/** A byte with the length of the name, then the name. */
function wordOwner(path: string): string {
  const bytes = textOf(path);
  const name = bytes.toString('latin1', 1, 1 + (bytes[0] ?? 0));
  return /^[\p{L}\p{N} ._-]*$/u.test(name) ? name : '';
}

function textOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.of();
  }
}
