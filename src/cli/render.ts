import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../dossier/nearest.js';
import { UserError } from '../errors.js';
import { asking, ROWS } from '../forms/asking.js';
import {
  type Form,
  type Format,
  forms,
  readTemplates,
  renderForm,
  writers,
} from '../forms/forms.js';
import { isReturned, RETURNED } from '../forms/reading/returned.js';
import { checkYear, worldOf } from '../rules/check.js';
import { loadOne } from './folder.js';
import { asOfDate, listOf, oneOf, shown } from './options.js';
import { type Output, type Written, writeOutputs } from './output-folder.js';
import { writePdfs } from './pdf.js';

interface Options {
  readonly out: string;
  readonly subject?: string;
  readonly asOf?: string;
  readonly replace?: boolean;
  readonly blank?: boolean;
  readonly rows?: string;
  readonly format?: string;
  readonly pdf?: boolean;
}

/** `render FORM… [DIR] --out OUT`: returns the exit code. */
export async function render(words: readonly string[], options: Options): Promise<number> {
  const { chosen, dir } = readWords(words);
  const format = formatOf(options);
  const asOf = asOfDate(options.asOf);
  const loaded = loadOne(dir);
  const world = worldOf(loaded.year, asOf);
  const subjects = listOf(options.subject)?.map((id) =>
    oneOf('đối tượng', id, [...world.ranking.subjects.keys()]),
  );
  const rows = rowsOf(options, chosen);
  const input = {
    year: rows === null ? loaded.year : asking(loaded.year, rows),
    ...(rows !== null && { rows }),
    ranking: world.ranking,
    settings: world.settings,
    findings: [...loaded.findings, ...checkYear(world)],
    templates: readTemplates(),
    ...(subjects ? { subjects } : {}),
  };
  const outputs: Output[] = [];
  for (const form of chosen) outputs.push(...(await renderForm(form, input, format)));
  if (subjects && outputs.length === 0)
    throw new UserError(
      `Không có gì để in: ${words.filter((word) => word !== dir).join(', ')} không dùng cho ${subjects.join(', ')} (mau-01, mau-03 in cho tập thể, mau-02 cho cá nhân; bien-ban cho nơi đã ghi hội nghị).`,
    );
  const { written, unchanged, refused } = writeOutputs(
    options.out,
    outputs,
    options.replace === true,
  );
  process.stdout.write(`Đã in ${written.length} tệp vào ${options.out}${sameOf(unchanged)}.\n`);
  tellRefused(options.out, refused);
  const converted =
    options.pdf !== true || (await makePdfs(options.out, [...written, ...unchanged], options));
  const unread = loaded.read.files.filter((file) => file.data === null);
  for (const file of unread)
    process.stderr.write(
      `Chưa in được từ ${file.source.file}: tệp có lỗi. Xem: kiemdiem validate${dir ? ` ${dir}` : ''}\n`,
    );
  if (refused.length > 0 || !converted) return 2;
  return unread.length > 0 ? 1 : 0;
}

/** Rows of the lists of a form to be filled in; null when forms are printed with what is there. */
function rowsOf({ blank, rows }: Options, chosen: readonly Form[]): number | null {
  if (!blank) return null;
  const other = chosen.find(({ id }) => !isReturned(id));
  if (other)
    throw new UserError(`Không có mẫu trống của ${other.id}. Dùng được: ${RETURNED.join(', ')}.`);
  const count = rows === undefined ? ROWS : Number(rows);
  if (!Number.isInteger(count) || count < 1 || count > 100)
    throw new UserError(`Số dòng "${rows}" chưa đúng. Ghi một số từ 1 đến 100 ở --rows.`);
  return count;
}

function formatOf({ format = 'docx', pdf }: Options): Format {
  oneOf('dạng tệp', format, Object.keys(writers));
  if (pdf && format !== 'docx')
    throw new UserError(`--pdf chuyển từ .docx, không dùng cùng --format ${format}.`);
  return format as Format;
}

/** True when every document has its PDF. */
async function makePdfs(
  out: string,
  documents: readonly string[],
  { replace }: Options,
): Promise<boolean> {
  const made = await writePdfs(out, documents, replace === true);
  const { written, unchanged, refused, failed } = made;
  process.stdout.write(`Đã chuyển ${written.length} tệp sang PDF${sameOf(unchanged)}.\n`);
  tellRefused(out, refused);
  if (failed.length > 0)
    process.stderr.write(
      `LibreOffice chưa chuyển được ${failed.length} tệp sang PDF: ${shown(failed)}. Các tệp .docx vẫn còn; đóng LibreOffice nếu đang mở rồi chạy lại.\n`,
    );
  return refused.length === 0 && failed.length === 0;
}

function sameOf(unchanged: readonly string[]): string {
  return unchanged.length > 0 ? `, ${unchanged.length} tệp không đổi` : '';
}

function tellRefused(out: string, refused: Written['refused']): void {
  for (const { name, why } of refused)
    process.stderr.write(`Không ghi ${join(out, name)}: ${why}.\n`);
}

/** Form names first, then perhaps the folder. */
function readWords(words: readonly string[]): { chosen: Form[]; dir: string | undefined } {
  const known = new Map<string, Form>(Object.entries(forms));
  const isForm = (word: string) => known.has(word) || word === 'all';
  const last = words.at(-1) ?? '';
  const dir = isForm(last) ? undefined : last;
  const names = dir === undefined ? words : words.slice(0, -1);
  const wrong = names.find((word) => !isForm(word));
  if (wrong !== undefined) oneOf('biểu mẫu', wrong, [...known.keys(), 'all']);
  if (names.length === 0) {
    const near = existsSync(last) ? null : nearest(last, [...known.keys(), 'all']);
    throw new UserError(
      near
        ? `Không có biểu mẫu "${last}". Có phải là "${near}"?`
        : `Chưa ghi biểu mẫu cần in. Dùng được: ${[...known.keys(), 'all'].join(', ')}.`,
    );
  }
  const wanted = names.includes('all') ? [...known.keys()] : [...new Set(names)];
  return { chosen: wanted.flatMap((name) => known.get(name) ?? []), dir };
}
