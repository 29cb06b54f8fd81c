import type { Page } from './style.js';
import { block, shorten } from './width.js';

/** One file, and what putting right changes of it. */
export interface MendedText {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly done: ReadonlyMap<string, number>;
  /** Why it is not written; null when it can be. */
  readonly refused: string | null;
}

/** Lines of one file that are shown; a change of all letters has as many as the file. */
const SHOWN_LINES = 40;
const SHOWN_LENGTH = 400;

/** What `--fix` changes, line by line. */
export function mendsReport(files: readonly MendedText[], page: Page): string {
  return files.map((file) => fileLines(file, page).join('\n')).join('\n\n');
}

function fileLines({ file, before, after, done, refused }: MendedText, page: Page): string[] {
  const { colour, width } = page;
  const what = [...done].map(([name, count]) => (count > 1 ? `${name} (${count} chỗ)` : name));
  const head = [colour.bold(file), block(`Sửa: ${what.join('; ')}.`, width, 2)];
  if (refused !== null) head.push(block(`Chưa sửa được: ${refused}`, width, 2));
  return [...head, ...difference(before, after, page)];
}

/** Mends keep every line in its place, so lines are compared one by one. */
function difference(before: string, after: string, { colour }: Page): string[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const changed = old.flatMap((line, i) => (line === fresh[i] ? [] : [i]));
  const lines = changed
    .slice(0, SHOWN_LINES)
    .flatMap((i) => [
      `  dòng ${i + 1}`,
      colour.red(`    - ${shownLine(old[i])}`),
      colour.green(`    + ${shownLine(fresh[i])}`),
    ]);
  const rest = changed.length - SHOWN_LINES;
  return rest > 0 ? [...lines, `  … và ${rest} dòng nữa`] : lines;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Without what a terminal would obey; signs that cannot be seen are named. */
function shownLine(line = ''): string {
  const safe = line.replace(/[\p{Cc}\p{Cf}]/gu, (sign) =>
    sign === '\t'
      ? '→'
      : `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
  return shorten(safe, SHOWN_LENGTH);
}
