import { relative, resolve, sep } from 'node:path';
import { findYears } from '../dossier/find-years.js';
import { type LoadedYear, loadYear } from '../dossier/link.js';
import { UserError } from '../errors.js';
import { defaultFolder } from './folder.js';
import { tellInterrupted } from './folder-lock.js';
import { IGNORE_FILE, type IgnoreFile, ignoreFileOf } from './ignore-file.js';
import type { OnProgress } from './progress.js';

/** A folder given to `validate`, with the years that are looked at. */
export interface Root {
  /** As given. */
  readonly folder: string;
  readonly years: readonly LoadedYear[];
  readonly ignore: IgnoreFile | null;
  /** Years that the ignore file leaves out, relative to the folder. */
  readonly ignoredYears: readonly string[];
}

/** The folders of the years that are looked at, before anything of them is read. Throws UserError. */
export async function yearFolders(dirs: readonly string[]): Promise<string[]> {
  return (await plansOf(dirs)).flatMap(({ folders }) => folders);
}

function plansOf(dirs: readonly string[]) {
  return Promise.all((dirs.length > 0 ? dirs : [defaultFolder()]).map(planOf));
}

/** Reads every year of the folders given, those apart that an ignore file leaves out. Throws UserError. */
export async function openRoots(dirs: readonly string[], onProgress: OnProgress): Promise<Root[]> {
  const plans = await plansOf(dirs);
  const total = plans.reduce((sum, plan) => sum + plan.folders.length, 0);
  let done = 0;
  return plans.map(({ folder, ignore, folders, ignoredYears }) => ({
    folder,
    ignore,
    ignoredYears,
    years: folders.map((year) => {
      tellInterrupted(year);
      const loaded = loadYear(year, folder);
      // Counts years. A reader that counts files takes `onProgress` and calls it for each of them.
      onProgress(++done, total);
      return loaded;
    }),
  }));
}

async function planOf(folder: string) {
  const ignore = await ignoreFileOf(folder);
  const all = findYears(folder);
  const below = (year: string) => relative(resolve(folder), year).split(sep).join('/');
  const ignored = all.filter((year) => ignore?.skips(`${below(year)}/`));
  if (ignored.length === all.length)
    throw new UserError(
      `Mọi kỳ trong "${folder}" đều bị bỏ qua theo ${IGNORE_FILE} nên không có gì để kiểm tra. Sửa ${IGNORE_FILE}.`,
    );
  return {
    folder,
    ignore,
    folders: all.filter((year) => !ignored.includes(year)),
    ignoredYears: ignored.map(below),
  };
}
