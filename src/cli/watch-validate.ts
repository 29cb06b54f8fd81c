import { UserError } from '../errors.js';
import { countWords } from '../report/summary.js';
import type { Reported, Validation } from '../report/validation.js';
import type { CheckYears } from './check.js';
import { KeptYears } from './kept-years.js';
import { type Output, writeReports } from './outputs.js';
import { yearFolders } from './roots.js';
import { watchFolders } from './watch.js';

/** Formats that a person reads as they come. */
const FOR_PEOPLE = ['pretty', 'compact'];

/** Looks at the folders once. */
type Look = (check: CheckYears) => Promise<{ readonly validation: Validation }>;

/**
 * `validate --watch`: tells everything, then after each change what is new and what is mended, until it
 * is interrupted. Reports to files are always whole. Throws UserError.
 */
export async function watchValidate(
  dirs: readonly string[],
  outputs: readonly Output[],
  look: Look,
): Promise<never> {
  const printed = outputs.find(({ path }) => path === null);
  if (printed && !FOR_PEOPLE.includes(printed.format.name))
    throw new UserError(
      `--watch chỉ in dạng ${FOR_PEOPLE.join(', ')} ra màn hình. Ghi dạng ${printed.format.name} ra tệp: --format ${printed.format.name}=TỆP.`,
    );
  const toFiles = outputs.filter(({ path }) => path !== null);
  const toScreen = outputs.filter(({ path }) => path === null);
  const kept = new KeptYears();
  const check: CheckYears = (places, looking) => kept.check(places, looking);
  let last = (await look(check)).validation;
  await writeReports(outputs, last);
  process.stderr.write('Đang theo dõi thay đổi của hồ sơ; Ctrl-C để dừng.\n');
  return watchFolders(
    () => yearFolders(dirs),
    async () => {
      const { validation } = await look(check);
      const { fresh, mended } = changes(last, validation);
      const isSame = fresh.length === 0 && mended === 0;
      const isAsBefore = isSame && countWords(last.summary) === countWords(validation.summary);
      last = validation;
      if (isAsBefore) {
        if (kept.changed > 0) process.stderr.write('Hồ sơ thay đổi: không có điểm mới.\n');
        return;
      }
      // Whoever reads the news finds the files up to date: on the screen only what is new, in them all.
      await writeReports(toFiles, validation);
      process.stdout.write(
        `\n── Hồ sơ thay đổi: ${fresh.length} điểm mới, ${mended} điểm đã hết.\n`,
      );
      await writeReports(toScreen, { ...validation, findings: fresh });
    },
  );
}

/** Findings that were not there before, and how many of before are gone. */
function changes(
  before: Validation,
  now: Validation,
): { readonly fresh: readonly Reported[]; readonly mended: number } {
  const known = new Set(before.findings.map(identity));
  const fresh = now.findings.filter((one) => !known.delete(identity(one)));
  return { fresh, mended: known.size };
}

/** A finding whose line has moved is the same. */
function identity({ file, located }: Reported): string {
  const { rule, clause, subject, path, outcome, severity, message } = located;
  return JSON.stringify([file, rule, clause, subject, path, outcome, severity, message]);
}
