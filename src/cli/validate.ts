import { SUBFOLDERS } from '../dossier/read.js';
import { UserError } from '../errors.js';
import type { Finding } from '../finding.js';
import { locateAll } from '../report/located.js';
import { countsOf, type Summary, summarise, type YearSummary } from '../report/summary.js';
import type { Known, Reported, Validation } from '../report/validation.js';
import { rules } from '../rules/list.js';
import { readBaseline } from './baseline-file.js';
import {
  type Checked,
  type CheckOptions,
  type CheckYears,
  checkFolders,
  type Found,
  fileFromHere,
} from './check.js';
import { lockFolder } from './folder-lock.js';
import { asOfDate, colours, listOf, terminalWidth, wholeNumber } from './options.js';
import { outputsOf, writeReports } from './outputs.js';
import { openRoots, type Root, yearFolders, yearReader } from './roots.js';
import { fails, isDoubt, strictOne } from './verdict.js';

interface Options extends CheckOptions {
  readonly format?: readonly string[];
  readonly strict?: boolean;
  readonly watch?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly takeOver?: boolean;
  readonly quiet?: boolean;
  readonly maxWarnings?: string;
  readonly changedSince?: string;
}

/** `validate [DIR…]`: returns the exit code. */
export async function validate(dirs: readonly string[], options: Options): Promise<number> {
  const outputs = outputsOf(options.format);
  const most = wholeNumber('--max-warnings', options.maxWarnings);
  if (options.watch && options.fix) throw new UserError('--watch không dùng cùng --fix.');
  await mend(dirs, options);
  if (options.watch)
    return (await import('./watch-validate.js')).watchValidate(dirs, outputs, (check) =>
      look(dirs, options, check),
    );
  const { validation, judged } = await look(dirs, options);
  await writeReports(outputs, validation);
  const counted = judged.told.filter((one) => !one.known);
  const doubts = counted.filter(({ finding }) => isDoubt(finding)).length;
  if (most !== null && doubts > most)
    process.stderr.write(
      `Có ${doubts} lưu ý, điểm chưa xác định; --max-warnings cho phép ${most}.\n`,
    );
  const isBad = counted.some(({ finding }) => fails(finding, options.strict === true));
  return isBad || (most !== null && doubts > most) ? 1 : 0;
}

/** Looks at the folders once. */
async function look(
  dirs: readonly string[],
  options: Options,
  check?: CheckYears,
): Promise<{ readonly validation: Validation; readonly judged: Verdict }> {
  const checked = await checkFolders(dirs, options, check);
  const judged = await judge(checked, options);
  return { validation: reportOf(checked, judged, options), judged };
}

/** Puts right what is safe; the findings told afterwards are of the folders as they then are. */
async function mend(dirs: readonly string[], options: Options): Promise<void> {
  const { fix = false, dryRun = false, takeOver = false } = options;
  if (dryRun && !fix) throw new UserError('--dry-run dùng cùng --fix.');
  if (!fix) return;
  asOfDate(options.asOf);
  const locking = { command: 'validate --fix', takeOver };
  if (!dryRun)
    for (const folder of await yearFolders(dirs)) lockFolder(folder, locking, SUBFOLDERS);
  const years = (await openRoots(dirs, (places) => places.map(yearReader()))).flatMap(
    (root) => root.years,
  );
  const page = { colour: colours(), width: terminalWidth() };
  const subjects = listOf(options.subject);
  const told = (await import('./fix.js')).fix(years, { dryRun, subjects, page });
  // Programs read findings alone on the output.
  const isForPeople = options.format === undefined || options.format.includes('pretty');
  (isForPeople ? process.stdout : process.stderr).write(`${told}\n\n`);
}

/** A finding with what the baseline says of it, weighed as the run asks. */
interface Judged extends Found {
  readonly known: Known | null;
}

interface Verdict {
  readonly told: readonly Judged[];
  /** What `--changed-since` leaves out; null without it. */
  readonly unchanged: readonly Judged[] | null;
  readonly hasBaseline: boolean;
}

async function judge(checked: Checked, { strict, changedSince }: Options): Promise<Verdict> {
  const perRoot = await Promise.all(checked.roots.map((root) => withBaseline(root, checked)));
  const all = perRoot
    .flatMap(({ judged }) => judged)
    .map((one) => (strict ? { ...one, finding: strictOne(one.finding) } : one));
  const hasBaseline = perRoot.some((one) => one.hasBaseline);
  if (changedSince === undefined) return { told: all, unchanged: null, hasBaseline };
  const { unchangedSince } = await import('./unchanged.js');
  const isUnchanged = unchangedSince(checked.roots, changedSince);
  return {
    told: all.filter((one) => !isUnchanged(one)),
    unchanged: all.filter(isUnchanged),
    hasBaseline,
  };
}

/** The findings of one root, those that its baseline knows marked, with what is wrong with the baseline. */
async function withBaseline(root: Root, { found, asOf, isNarrow }: Checked) {
  const own = found.filter((one) => one.root === root);
  const baseline = readBaseline(root.folder);
  if (!baseline) return { hasBaseline: false, judged: own.map((one) => ({ ...one, known: null })) };
  const { matchBaseline, unusedFinding } = await import('./baseline-match.js');
  const findings = own.map((one) => one.finding);
  const { known, findings: problems, unused } = matchBaseline(baseline.entries, findings, asOf);
  // A narrow run cannot tell which entries are of no use.
  const idle = isNarrow ? [] : unused.map(unusedFinding);
  const notes = [...baseline.faults, ...problems, ...idle];
  return {
    hasBaseline: true,
    judged: [
      ...own.map((one): Judged => ({ ...one, known: known.get(one.finding) ?? null })),
      ...notes.map((finding): Judged => ({ finding, root, year: null, known: null })),
    ],
  };
}

function reportOf(checked: Checked, verdict: Verdict, options: Options): Validation {
  const { told, hasBaseline } = verdict;
  const homes = new Map(told.map((one) => [one.finding, one]));
  const findings = locateAll(told.map((one) => one.finding)).flatMap((pair): Reported[] => {
    const home = homes.get(pair.finding);
    if (!home || (options.quiet && (home.known || pair.finding.severity !== 'error'))) return [];
    const file = fileFromHere(home.root, pair.located.file);
    const isFailure = !home.known && fails(pair.finding, options.strict === true);
    return [{ ...pair, file, known: home.known, fails: isFailure }];
  });
  return {
    findings,
    summary: summaryOf(checked, verdict),
    years: yearsOf(checked, told),
    clean: () => cleanFiles(checked, verdict),
    rules,
    hasBaseline,
  };
}

function summaryOf({ roots, ignoredFiles }: Checked, verdict: Verdict): Summary {
  const { told, unchanged, hasBaseline } = verdict;
  const ignoredYears = roots.flatMap((root) =>
    root.ignoredYears.map((year) => fileFromHere(root, year)),
  );
  return {
    ...summarise(
      roots.flatMap((root) => root.years),
      uncounted(told),
    ),
    ...(hasBaseline ? { known: told.filter((one) => one.known).length } : {}),
    ...(unchanged ? { unchanged: countsOf(uncounted(unchanged)) } : {}),
    ...(roots.some((root) => root.ignore)
      ? { ignored: { years: ignoredYears, files: ignoredFiles } }
      : {}),
  };
}

/** The findings that nobody accepted. */
function uncounted(judged: readonly Judged[]): Finding[] {
  return judged.filter((one) => !one.known).map((one) => one.finding);
}

function yearsOf({ roots }: Checked, told: readonly Judged[]): YearSummary[] {
  return roots.flatMap((root) =>
    root.years.map((loaded) => ({
      authority: loaded.authority ?? fileFromHere(root, loaded.folder),
      year: loaded.nam,
      files: loaded.files.length,
      ...countsOf(uncounted(told.filter((one) => one.year === loaded))),
    })),
  );
}

function cleanFiles({ roots }: Checked, { told, unchanged }: Verdict): string[] {
  const place = (root: Root, file: string) => fileFromHere(root, file);
  const named = new Set(
    [...told, ...(unchanged ?? [])].map(({ root, finding }) =>
      place(root, finding.place.source.file),
    ),
  );
  return roots
    .flatMap((root) =>
      root.years.flatMap(({ files }) => files.map(({ file }) => place(root, file))),
    )
    .filter((file) => !named.has(file));
}
