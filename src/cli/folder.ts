import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type LoadedYear, loadYear, loadYears } from '../dossier/link.js';
import { findYears } from '../dossier/read.js';
import type { Year } from '../dossier/year.js';
import { UserError } from '../errors.js';

/** The nearest folder upward with a `ky.yaml`, else the current one. */
export function defaultFolder(from: string = process.cwd()): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'ky.yaml'))) return relative(process.cwd(), folder) || '.';
    if (folder === dirname(folder)) return '.';
  }
}

/** Every year at or below the folders given, each file named relative to its own folder given. */
export function loadAll(dirs: readonly string[]): LoadedYear[] {
  const roots = dirs.length > 0 ? dirs : [defaultFolder()];
  return roots.flatMap((root) => loadYears(root));
}

/** The one year of a folder. Throws UserError when there is none, or several to choose from. */
export function loadOne(dir: string | undefined): LoadedYear & { year: Year } {
  const root = dir ?? defaultFolder();
  const folders = existsSync(join(root, 'ky.yaml')) ? [resolve(root)] : findYears(root);
  const [folder] = folders;
  if (folders.length > 1 || folder === undefined) {
    const names = folders.map((one) => relative(process.cwd(), one) || '.').join(', ');
    throw new UserError(`"${root}" có nhiều kỳ kiểm điểm: ${names}. Ghi rõ một thư mục.`);
  }
  const loaded = loadYear(folder, folder);
  const { year } = loaded;
  if (!year) {
    const first = loaded.findings[0];
    throw new UserError(
      `ky.yaml trong "${root}" có lỗi nên chưa đọc được kỳ kiểm điểm${first ? `: ${first.message}` : '.'} Chạy: kiemdiem validate ${root}`,
    );
  }
  return { ...loaded, year };
}
