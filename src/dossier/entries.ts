import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { UserError } from '../errors.js';
import { grouped, LIMITS } from './limits.js';
import { reason } from './reason.js';

/** An entry of a folder; a link counts as what it leads to. */
export interface Entry {
  readonly name: string;
  /** `special` is a pipe, a socket or a device: opening one may never end. */
  readonly is: 'file' | 'folder' | 'special';
  /** Why a link cannot be followed; null for what is no link, or a good one. */
  readonly fault: string | null;
  readonly isLink: boolean;
}

/** Counts what a run walks through, so that a wrong folder (a whole disk) is told early. */
export class Walk {
  #count = 0;

  constructor(readonly limit: number = LIMITS.files) {}

  /** What a folder holds, in order of name. Throws UserError. */
  list(folder: string): Entry[] {
    const entries = readFolder(folder);
    this.#count += entries.length;
    if (this.#count > this.limit)
      throw new UserError(
        `Thư mục có quá ${grouped(this.limit)} tệp và thư mục con (đến "${folder}"). Ghi đường dẫn hẹp hơn, tới đúng thư mục chứa hồ sơ.`,
      );
    return entries.map((entry) => entryOf(folder, entry)).sort(byName);
  }
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new UserError(`Không đọc được thư mục "${folder}" (${reason(error)}).`);
  }
}

function byName(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function entryOf(folder: string, entry: Dirent): Entry {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return { name, is: kindOf(entry), fault: null, isLink: false };
  try {
    return { name, is: kindOf(statSync(join(folder, name))), fault: null, isLink: true };
  } catch (error) {
    const fault = `Liên kết này không dẫn tới đâu (${reason(error)}). Chép tệp thật vào đây, hoặc xóa liên kết.`;
    return { name, is: 'file', fault, isLink: true };
  }
}

function kindOf(about: Pick<Dirent, 'isFile' | 'isDirectory'>): Entry['is'] {
  return about.isFile() ? 'file' : about.isDirectory() ? 'folder' : 'special';
}

/** Why a link is not followed from a year's folder; null when it stays inside. */
export function linkFault(year: string, path: string): string | null {
  const [inside, target] = [realpathSync(year), realpathSync(path)];
  if (target === inside || inside.startsWith(target + sep))
    return 'Liên kết này dẫn vòng về thư mục chứa nó. Xóa liên kết.';
  return target.startsWith(inside + sep)
    ? null
    : 'Liên kết này dẫn ra ngoài thư mục của kỳ nên không được đọc. Chép tệp, thư mục thật vào đây.';
}
