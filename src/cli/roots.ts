import { relative, resolve, sep } from 'node:path';
import { findYears } from '../dossier/find-years.js';
import { type LoadedYear, YearLoader } from '../dossier/link.js';
import { countFiles, type ReadThrough } from '../dossier/read.js';
import { UserError } from '../errors.js';
import type { CheckedYear } from './checked-year.js';
import { defaultFolder } from './folder.js';
import { tellInterrupted } from './folder-lock.js';
import { IGNORE_FILE, type IgnoreFile, ignoreFileOf } from './ignore-file.js';

/** A folder given to `validate`, with the years that are looked at. */
export interface Root<Y = CheckedYear> {
  /** As given. */
  readonly folder: string;
  readonly years: readonly Y[];
  readonly ignore: IgnoreFile | null;
  /** Years that the ignore file leaves out, relative to the folder. */
  readonly ignoredYears: readonly string[];
}

/** The folders of the years that are looked at, before anything of them is read. Throws UserError. */
export async function yearFolders(dirs: readonly string[]): Promise<string[]> {
  return (await plansOf(dirs)).flatMap(({ folders }) => folders);
}

/** About how many files a check reads. */
export async function fileCount(dirs: readonly string[]): Promise<number> {
  return (await yearFolders(dirs)).reduce((sum, folder) => sum + countFiles(folder), 0);
}

function plansOf(dirs: readonly string[]) {
  return Promise.all((dirs.length > 0 ? dirs : [defaultFolder()]).map(planOf));
}

/** Makes something of a year's folder; `root` is the folder given that it lies in. */
export type YearOf<Y> = (folder: string, root: string) => Y;

/** Goes through every year of the folders given but those that an ignore file leaves out. Throws UserError. */
export async function openRoots<Y>(dirs: readonly string[], yearOf: YearOf<Y>): Promise<Root<Y>[]> {
  const plans = await plansOf(dirs);
  return plans.map(({ folder, ignore, folders, ignoredYears }) => ({
    folder,
    ignore,
    ignoredYears,
    years: folders.map((year) => {
      tellInterrupted(year);
      return yearOf(year, folder);
    }),
  }));
}

/** Reads one year after the other. */
export function loadingYears(through?: ReadThrough): YearOf<LoadedYear> {
  const loaders = new Map<string, YearLoader>();
  return (folder, root) => {
    const loader = loaders.get(root) ?? new YearLoader(root, through);
    loaders.set(root, loader);
    return loader.load(folder);
  };
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
