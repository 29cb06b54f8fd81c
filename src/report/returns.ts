import type { Page } from './style.js';
import { block, shorten } from './width.js';

/** A value that a paper brings, and what became of it. */
export interface ReturnedValue {
  readonly path: readonly (string | number)[];
  readonly label: string;
  readonly before: unknown;
  readonly value: unknown;
  /** The dossier has a value of its own there, which stays. */
  readonly kept: boolean;
  /** The dossier had it when the paper was printed. */
  readonly restored: boolean;
  /** Why it would make the dossier invalid, and is left out; null when it is taken. */
  readonly refused: string | null;
}

/** Something of a paper that a person has to look at; `grave` when a value could not be taken over. */
export interface ReturnedRemark {
  readonly label: string | null;
  readonly message: string;
  readonly grave: boolean;
}

/** One paper, read against its dossier. */
export interface ReturnedPaper {
  readonly file: string;
  /** Path of the dossier within the year's folder, and what the paper is; null where it has no place. */
  readonly dossier: string | null;
  readonly title: string | null;
  readonly values: readonly ReturnedValue[];
  readonly remarks: readonly ReturnedRemark[];
}

/** Papers without news that are named. */
const NAMED = 10;
/** Longest text of a value that is shown; the dossier takes all of it. */
const SHOWN = 400;

/** What papers change, before anything is written. */
export function returnsReport(papers: readonly ReturnedPaper[], page: Page): string {
  const same = papers.filter(isSame);
  const shown = papers.filter((one) => !isSame(one));
  const texts = shown.map((paper) => paperLines(paper, page).join('\n'));
  const some = same.slice(0, NAMED).map(({ file }) => visible(file));
  const names = same.length > NAMED ? [...some, '…'].join(', ') : some.join(', ');
  if (same.length > 0)
    texts.push(block(`Không có gì mới so với hồ sơ (${same.length} tệp): ${names}`, page.width, 0));
  return texts.join('\n\n');
}

function isSame({ values, remarks }: ReturnedPaper): boolean {
  return values.length + remarks.length === 0;
}

function paperLines(paper: ReturnedPaper, page: Page): string[] {
  const { colour } = page;
  const { dossier, title } = paper;
  const file = visible(paper.file);
  const lines = [dossier ? `${colour.bold(file)} → ${dossier}` : colour.bold(file)];
  if (title) lines.push(block(title, page.width, 2));
  for (const value of paper.values) lines.push(...valueLines(value, page));
  for (const { label, message, grave } of paper.remarks) {
    const mark = grave ? colour.red('lỗi') : colour.yellow('xem');
    const where = label ? `${label}: ` : '';
    lines.push(`  ${mark}  ${block(`${visible(where + message)}`, page.width - 2, 7).trimStart()}`);
  }
  return lines;
}

function valueLines(value: ReturnedValue, page: Page): string[] {
  const { path, label, before } = value;
  const { width } = page;
  const { mark, note } = verdictOn(value, page);
  const lines = [`  ${mark} ${block(`${label}: ${path.join('.')}${note}`, width, 7).trimStart()}`];
  if (before !== undefined) lines.push(block(`- ${textOf(before)}`, width, 7));
  lines.push(block(`+ ${textOf(value.value)}`, width, 7));
  return lines;
}

function verdictOn({ before, kept, restored, refused }: ReturnedValue, { colour }: Page) {
  if (refused !== null)
    return { mark: colour.red('lỗi '), note: ` (chưa nhập, giữ thành chú thích: ${refused})` };
  if (kept)
    return {
      mark: colour.yellow('giữ '),
      note: ' (hồ sơ đã có nội dung khác; dùng --replace để thay)',
    };
  const note = restored ? ' (khi in mẫu hồ sơ có nội dung này, nay không còn)' : '';
  return before === undefined
    ? { mark: colour.green('mới '), note }
    : { mark: colour.cyan('thay'), note };
}

function textOf(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? '[] (không có)' : value.map(textOf).join('; ');
  if (value !== null && typeof value === 'object')
    return Object.entries(value)
      .map(([key, inner]) => `${key}: ${textOf(inner)}`)
      .join('; ');
  return shorten(visible(String(value)), SHOWN);
}

/** Text of strangers without what a terminal would obey. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (one) => (one === '\n' ? one : ''));
}
