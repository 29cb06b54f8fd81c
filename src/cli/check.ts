import { relative, resolve, sep } from 'node:path';
import type { IsoDate } from '../date.js';
import type { Finding } from '../finding.js';
import { clauseIds } from '../guidance/clauses.js';
import { checkAcross, type Decisions } from '../rules/across.js';
import { rules } from '../rules/list.js';
import { checkYears } from './check-years.js';
import { type CheckedYear, subjectIds } from './checked-year.js';
import { pathBelow, stillRead } from './ignore-file.js';
import { asOfDate, listOf, oneOf } from './options.js';
import { openRoots, type Root, type YearPlace } from './roots.js';
import { type Choice, chosen, type Looking } from './year-findings.js';

/** What narrows a check. */
export interface CheckOptions {
  readonly only?: string;
  readonly skip?: string;
  readonly subject?: string;
  readonly asOf?: string;
}

/** A finding with where it comes from. */
export interface Found {
  readonly finding: Finding;
  readonly root: Root;
  /** Null for what concerns the whole folder given. */
  readonly year: CheckedYear | null;
}

/** What a check of folders gives. */
export interface Checked {
  readonly roots: readonly Root[];
  readonly found: readonly Found[];
  readonly asOf: IsoDate;
  /** Only some rules or subjects were asked for. */
  readonly isNarrow: boolean;
  /** Stray files that the ignore files leave out. */
  readonly ignoredFiles: readonly string[];
}

const FILE_FAULTS = ['yaml', 'schema', 'reference', 'encoding'];

/** Checks years, in the order given. */
export type CheckYears = (
  places: readonly YearPlace[],
  looking: Looking,
) => readonly CheckedYear[] | Promise<readonly CheckedYear[]>;

/** Reads and checks every year of the folders given. Throws UserError. */
export async function checkFolders(
  dirs: readonly string[],
  options: CheckOptions,
  check: CheckYears = checkYears,
): Promise<Checked> {
  const asOf = asOfDate(options.asOf);
  const choice = { only: words(options.only), skip: words(options.skip) };
  const roots = await openRoots(dirs, (places) => check(places, { asOf, choice }));
  const ids = roots.flatMap((root) => root.years.flatMap(subjectIds));
  const subjects = listOf(options.subject)?.map((id) => oneOf('đối tượng', id, ids));
  const all = [...roots.flatMap(foundIn), ...foundAcross(roots, choice)].filter(
    ({ finding: { subject } }) => !subjects || subjects.includes(subject ?? ''),
  );
  const ignored = new Set(roots.flatMap((root) => ignoredIn(root, all)));
  const ignoredFiles = [...ignored].map(({ root, finding }) =>
    fileFromHere(root, finding.place.source.file),
  );
  const isNarrow = choice.only !== null || choice.skip !== null || subjects !== undefined;
  return { roots, found: all.filter((one) => !ignored.has(one)), asOf, isNarrow, ignoredFiles };
}

function known(): string[] {
  return [...FILE_FAULTS, ...rules.map((rule) => rule.id), ...clauseIds];
}

function words(text: string | undefined): string[] | null {
  return listOf(text)?.map((word) => oneOf('quy tắc, điểm khoản', word, known())) ?? null;
}

function foundIn(root: Root): Found[] {
  const dossiers = root.years.flatMap(({ files }) => files.map(({ file }) => file));
  const notes = root.ignore ? stillRead(root.ignore, dossiers) : [];
  return [
    ...notes.map((finding) => ({ finding, root, year: null })),
    ...root.years.flatMap((year) => year.findings.map((finding) => ({ finding, root, year }))),
  ];
}

/** What only several years together show, each finding with the year of its file. */
function foundAcross(roots: readonly Root[], choice: Choice): Found[] {
  const homes = new Map<unknown, Pick<Found, 'root' | 'year'>>();
  const decisions: Decisions[] = [];
  for (const root of roots)
    for (const year of root.years) {
      if (year.decisions) decisions.push(year.decisions);
      for (const { source } of year.decisions?.people ?? []) homes.set(source, { root, year });
    }
  return chosen(checkAcross(decisions), choice).map((finding) => {
    const home = homes.get(finding.place.source);
    if (!home) throw new Error('a finding of no year');
    return { finding, ...home };
  });
}

/** Findings on files that are no dossiers of a year, and that the ignore file leaves out. */
function ignoredIn(root: Root, all: readonly Found[]): Found[] {
  const { ignore, folder, years } = root;
  if (!ignore) return [];
  const read = new Set(years.flatMap(({ files }) => files.map(({ file }) => file)));
  return all.filter(({ finding, year, root: home }) => {
    const { file } = finding.place.source;
    const isStray = home === root && year !== null && finding.clause === null && !read.has(file);
    return isStray && ignore.skips(pathBelow(folder, file));
  });
}

/** A file of a root as somebody in the current folder would write it, with `/`. */
export function fileFromHere(root: Root, file: string): string {
  return relative(process.cwd(), resolve(root.folder, file)).split(sep).join('/');
}
