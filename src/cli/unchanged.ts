import { relative, resolve, sep } from 'node:path';
import { bearsOnLevels } from '../rules/bears-on-levels.js';
import { changedSince } from './changed-since.js';
import type { Found } from './check.js';
import type { CheckedYear } from './checked-year.js';
import type { Root } from './roots.js';

/** Files on which everything in a year depends. */
const SHARED = ['ky.yaml', 'to-chuc.yaml'];
const SUBJECTS = ['tap-the', 'ca-nhan'];

/** What changed in one year. */
interface Change {
  /** What its files' paths begin with. */
  readonly prefix: string;
  readonly isAny: boolean;
  readonly isShared: boolean;
}

/**
 * Tells which findings have nothing to do with what changed since `ref`. Kept are those of a changed
 * file, of a subject whose dossier changed, of a year whose ky.yaml or to-chuc.yaml changed, and, where
 * any file of the year changed, all that bears on levels: one vote or one deleted file moves those of
 * others. Throws UserError.
 */
export function unchangedSince(roots: readonly Root[], ref: string): (one: Found) => boolean {
  const files = new Map(roots.map((root) => [root, changedSince(root.folder, ref)]));
  const years = new Map<CheckedYear | null, Change>();
  return ({ finding, root, year }) => {
    const changed = files.get(root) ?? new Set<string>();
    const { file } = finding.place.source;
    // Nobody asked git about files outside the folder given.
    if (changed.has(file.normalize('NFC')) || file.startsWith('../')) return false;
    const change = years.get(year) ?? changeOf(root, year, changed);
    if (year) years.set(year, change);
    const { prefix, isAny, isShared } = change;
    const isOwn = SUBJECTS.some((kind) => changed.has(`${prefix}${kind}/${finding.subject}.yaml`));
    return !(isShared || isOwn || (isAny && bearsOnLevels(finding)));
  };
}

function changeOf(root: Root, year: CheckedYear | null, changed: ReadonlySet<string>): Change {
  const below = year ? relative(resolve(root.folder), year.folder) : '';
  const prefix = below === '' ? '' : `${below.split(sep).join('/').normalize('NFC')}/`;
  return {
    prefix,
    isAny: [...changed].some((file) => file.startsWith(prefix)),
    isShared: SHARED.some((name) => changed.has(`${prefix}${name}`)),
  };
}
