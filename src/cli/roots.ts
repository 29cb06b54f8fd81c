import { dirname, relative, resolve, sep } from 'node:path';
import { findYears } from '../dossier/find-years.js';
import { type LoadedYear, YearLoader } from '../dossier/link.js';
import type { ReadThrough } from '../dossier/read.js';
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

function plansOf(dirs: readonly string[]) {
  return Promise.all((dirs.length > 0 ? dirs : [defaultFolder()]).map(planOf));
}

/** A year's folder, and the folder given that it lies in. */
export interface YearPlace {
  readonly folder: string;
  readonly root: string;
}

/** Makes something of each year, in the order given. */
export type YearsOf<Y> = (places: readonly YearPlace[]) => readonly Y[] | Promise<readonly Y[]>;

/** Goes through every year of the folders given but those that an ignore file leaves out. Throws UserError. */
export async function openRoots<Y>(
  dirs: readonly string[],
  yearsOf: YearsOf<Y>,
): Promise<Root<Y>[]> {
  const plans = await plansOf(dirs);
  const places = plans.flatMap(({ folder: root, folders }) =>
    folders.map((folder) => ({ folder, root })),
  );
  for (const { folder } of places) tellInterrupted(folder);
  const years = [...(await yearsOf(places))];
  return plans.map(({ folder, ignore, folders, ignoredYears }) => ({
    folder,
    ignore,
    ignoredYears,
    years: years.splice(0, folders.length),
  }));
}

/** Reads one year after the other; years side by side are mostly those of one office. */
export function yearReader(through?: ReadThrough): (place: YearPlace) => LoadedYear {
  let loader: YearLoader | null = null;
  let home = '';
  return ({ folder, root }) => {
    if (loader?.root !== root || home !== dirname(folder)) loader = new YearLoader(root, through);
    home = dirname(folder);
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
