import { relative, resolve, sep } from 'node:path';
import type { IsoDate } from '../date.js';
import type { LoadedYear } from '../dossier/link.js';
import type { Finding } from '../finding.js';
import { clauseIds } from '../guidance/clauses.js';
import { checkAcross } from '../rules/across.js';
import { checkYear, worldOf } from '../rules/check.js';
import { rules } from '../rules/list.js';
import type { Rule } from '../rules/rule.js';
import { pathBelow, stillRead } from './ignore-file.js';
import { asOfDate, listOf, oneOf } from './options.js';
import { tickingBar } from './progress.js';
import { openRoots, type Root } from './roots.js';

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
  readonly year: LoadedYear | null;
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

/** Reads and checks every year of the folders given. Throws UserError. */
export async function checkFolders(
  dirs: readonly string[],
  options: CheckOptions,
): Promise<Checked> {
  const asOf = asOfDate(options.asOf);
  const choice = { only: words(options.only), skip: words(options.skip) };
  const bar = tickingBar('Đọc hồ sơ');
  const roots = await openRoots(dirs, bar.tick);
  bar.end();
  const years = roots.flatMap((root) => root.years);
  const subjects = listOf(options.subject)?.map((id) => oneOf('đối tượng', id, subjectIds(years)));
  const all = [
    ...roots.flatMap((root) => foundIn(root, asOf, choice)),
    ...foundAcross(roots, choice),
  ].filter(({ finding: { subject } }) => !subjects || subjects.includes(subject ?? ''));
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

function subjectIds(years: readonly LoadedYear[]): string[] {
  return years.flatMap(({ read }) =>
    read.files
      .filter((file) => file.kind === 'tap-the' || file.kind === 'ca-nhan')
      .map((file) => file.id),
  );
}

/** Rules or clauses to look at, and to leave out; null for all, and for none. */
export interface Choice {
  readonly only: readonly string[] | null;
  readonly skip: readonly string[] | null;
}

function words(text: string | undefined): string[] | null {
  return listOf(text)?.map((word) => oneOf('quy tắc, điểm khoản', word, known())) ?? null;
}

function foundIn(root: Root, asOf: IsoDate, choice: Choice): Found[] {
  const dossiers = root.years.flatMap(({ read }) => read.files.map((file) => file.source.file));
  const notes = root.ignore ? stillRead(root.ignore, dossiers) : [];
  return [
    ...notes.map((finding) => ({ finding, root, year: null })),
    ...root.years.flatMap((year) =>
      findingsOf(year, asOf, choice).map((finding) => ({ finding, root, year })),
    ),
  ];
}

/** Faults of the files, then of the rules, as far as they are asked for. */
export function findingsOf(loaded: LoadedYear, asOf: IsoDate, { only, skip }: Choice): Finding[] {
  const wanted = (rule: Rule) =>
    skip?.includes(rule.id) !== true &&
    (!only || only.includes(rule.id) || rule.clauses.some((clause) => only.includes(clause)));
  const checked = loaded.year ? checkYear(worldOf(loaded.year, asOf), wanted) : [];
  return chosen([...loaded.findings, ...checked], { only, skip });
}

function chosen(findings: readonly Finding[], { only, skip }: Choice): Finding[] {
  const named = (list: readonly string[], one: Finding) =>
    list.includes(one.rule) || (one.clause !== null && list.includes(one.clause));
  return findings.filter((one) => (!only || named(only, one)) && !(skip && named(skip, one)));
}

/** What only several years together show, each finding with the year of its file. */
function foundAcross(roots: readonly Root[], choice: Choice): Found[] {
  const homes = roots.flatMap((root) => root.years.map((year) => ({ root, year })));
  const findings = chosen(checkAcross(homes.flatMap(({ year }) => year.year ?? [])), choice);
  return findings.map((finding) => {
    const { source } = finding.place;
    const home = homes.find(({ year }) => year.read.files.some((file) => file.source === source));
    if (!home) throw new Error('a finding of no year');
    return { finding, ...home };
  });
}

/** Findings on files that are no dossiers of a year, and that the ignore file leaves out. */
function ignoredIn(root: Root, all: readonly Found[]): Found[] {
  const { ignore, folder, years } = root;
  if (!ignore) return [];
  const read = new Set(years.flatMap((year) => year.read.files.map((one) => one.source.file)));
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
