import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { findYears } from '../dossier/find-years.js';
import { type LoadedYear, loadYear, loadYears } from '../dossier/link.js';
import type { Year } from '../dossier/year.js';
import { UserError } from '../errors.js';
import type { Finding } from '../finding.js';
import { tellInterrupted } from './folder-lock.js';
import { shownFolder } from './shown-folder.js';

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
  const years = roots.flatMap((root) => loadYears(root));
  for (const { read } of years) tellInterrupted(read.folder);
  return years;
}

/** A year whose `ky.yaml` could be read. */
export type WholeYear = LoadedYear & { readonly year: Year };

export function isWhole(loaded: LoadedYear): loaded is WholeYear {
  return loaded.year !== null;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** Why nothing can be done with a year that has no readable `ky.yaml`. */
export function unreadYear({ read, findings }: LoadedYear): string {
  const first = findings.find(isError);
  const folder = shownFolder(read.folder);
  return `ky.yaml trong "${folder}" có lỗi nên chưa đọc được kỳ kiểm điểm${first ? `: ${first.message}` : '.'} Chạy: kiemdiem validate ${folder}`;
}

/** Refuses a subject whose dossier is there but could not be read. Throws UserError. */
export function refuseUnread({ year, read, findings }: WholeYear, id: string): void {
  const place = year.unreadable.get(id)?.place;
  if (!place) return;
  const own = findings.find((one) => isError(one) && one.place.source.file === place.source.file);
  throw new UserError(
    `Hồ sơ "${id}" chưa đọc được${own ? `: ${own.message}` : '.'} Xem: kiemdiem validate ${shownFolder(read.folder)}`,
  );
}

/** The one year's folder at or below `root`. Throws UserError when there is none, or several. */
export function yearFolder(root: string): string {
  const folders = existsSync(join(root, 'ky.yaml')) ? [resolve(root)] : findYears(root);
  const [folder] = folders;
  if (folders.length > 1 || folder === undefined) {
    const names = folders.map(shownFolder).join(', ');
    throw new UserError(`"${root}" có nhiều kỳ kiểm điểm: ${names}. Ghi rõ một thư mục.`);
  }
  return folder;
}

/** The one year of a folder. Throws UserError when there is none, or several to choose from. */
export function loadOne(dir: string | undefined): WholeYear {
  const folder = yearFolder(dir ?? defaultFolder());
  tellInterrupted(folder);
  const loaded = loadYear(folder, folder);
  if (!isWhole(loaded)) throw new UserError(unreadYear(loaded));
  return loaded;
}
