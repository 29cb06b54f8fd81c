import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../dossier/encoding.js';
import { reason } from '../dossier/reason.js';
import { UserError } from '../errors.js';
import { type Finding, fileFault, type SourceText } from '../finding.js';

export const IGNORE_FILE = '.kiemdiemignore';

/** What the ignore file of a root says, in the syntax of .gitignore. */
export interface IgnoreFile {
  readonly source: SourceText;
  /** `path`: below the root, with `/`; a folder ends in `/`. */
  skips(path: string): boolean;
}

/** The ignore file of a root, or null. Throws UserError when it cannot be read. */
export async function ignoreFileOf(root: string): Promise<IgnoreFile | null> {
  const path = join(root, IGNORE_FILE);
  if (!existsSync(path)) return null;
  const text = textOf(path);
  // Most folders have no such file, and the package takes a while to load.
  const { default: ignore } = await import('ignore');
  const patterns = ignore().add(text);
  const locate: SourceText['locate'] = () => ({ line: 1, column: 1, depth: 0 });
  return {
    source: { file: IGNORE_FILE, text, locate },
    skips: (one) => ignore.isPathValid(one) && patterns.ignores(one.normalize('NFC')),
  };
}

function textOf(path: string): string {
  try {
    const { text, isSure } = decode(readFileSync(path));
    if (isSure) return text;
  } catch (error) {
    throw new UserError(`Không đọc được "${path}" (${reason(error)}). Kiểm tra quyền truy cập.`);
  }
  throw new UserError(`Không đọc được "${path}": tệp không phải UTF-8. Lưu lại dạng UTF-8.`);
}

/** A path below `root` as the ignore file wants it: a folder with `/` at its end. */
export function pathBelow(root: string, file: string): string {
  const stat = statSync(join(root, file), { throwIfNoEntry: false });
  return stat?.isDirectory() ? `${file}/` : file;
}

/** Dossiers named in the message; the others are counted. */
const NAMED = 5;

/** Says which dossiers the ignore file names in vain: they count in the year, so they are read. */
export function stillRead(file: IgnoreFile, dossiers: readonly string[]): Finding[] {
  const named = dossiers.filter((one) => file.skips(one));
  if (named.length === 0) return [];
  const left = named.length - NAMED;
  const list = `${named.slice(0, NAMED).join(', ')}${left > 0 ? ` và ${left} tệp khác` : ''}`;
  const message = `${IGNORE_FILE} nêu ${named.length} hồ sơ của kỳ, nhưng hồ sơ tính vào tỷ lệ và mức xếp loại nên vẫn được đọc và kiểm tra: ${list}. Nếu không phải hồ sơ, chuyển tệp ra khỏi kỳ; muốn bỏ cả kỳ, ghi tên thư mục của kỳ.`;
  return [fileFault('ignore', { source: file.source, path: [] }, message, null, 'info')];
}
