import { existsSync } from 'node:fs';
import { nearest } from '../dossier/nearest.js';
import { UserError } from '../errors.js';
import { ROWS } from '../forms/asking.js';
import { type Form, type Format, forms, writers } from '../forms/forms.js';
import { isReturned, RETURNED } from '../forms/reading/returned.js';
import { slug } from '../names.js';
import { isWhole, loadAll, loadOne, unreadYear, type WholeYear } from './folder.js';
import { asOfDate, listOf, oneOf } from './options.js';
import type { Existing } from './output-folder.js';
import { ownFolder, shortName } from './output-name.js';
import { clearCopies } from './pdf.js';
import { type Job, type Printed, printPdfs, printYear } from './print-year.js';
import { shownFolder } from './shown-folder.js';

interface Options {
  readonly out: string;
  readonly subject?: string;
  readonly asOf?: string;
  readonly replace?: boolean;
  readonly beside?: boolean;
  readonly blank?: boolean;
  readonly rows?: string;
  readonly format?: string;
  readonly pdf?: boolean;
  readonly takeOver?: boolean;
}

/** Most rows of a list that a blank form may have. */
const MOST_ROWS = 100;

/** `render FORM… [DIR] --out OUT`: returns the exit code, the worst of all years printed. */
export async function render(words: readonly string[], options: Options): Promise<number> {
  const { chosen, isAll, dir } = readWords(words);
  const job: Job = {
    forms: chosen,
    format: formatOf(options),
    existing: existingOf(options),
    rows: rowsOf(options, chosen),
    asOf: asOfDate(options.asOf),
    subjects: listOf(options.subject),
    locking: { command: 'render', takeOver: options.takeOver === true },
  };
  tellCopies();
  const years = isAll
    ? authorities(dir, job.subjects)
    : [{ loaded: loadOne(dir), folder: '', subjects: job.subjects }];
  const printed: Printed[] = [];
  for (const { loaded, folder, subjects } of years)
    printed.push(await printYear(loaded, ownFolder(options.out, folder), { ...job, subjects }));
  const codes = printed.map(({ code }) => code);
  if (options.pdf) codes.push(await printPdfs(printed, job.existing));
  return Math.max(...codes);
}

/** Copies of documents are personal data: they go at the first chance. */
function tellCopies(): void {
  const count = clearCopies();
  if (count > 0)
    process.stderr.write(`Đã dọn ${count} thư mục tạm của lần chuyển PDF bị ngắt trước đây.\n`);
}

/** Every year of a root, each with the folder for its papers and those of the subjects that it has. */
function authorities(dir: string | undefined, subjects: readonly string[] | null) {
  const years = loadAll(dir === undefined ? [] : [dir]);
  const broken = years.find((one) => !isWhole(one));
  if (broken) throw new UserError(unreadYear(broken));
  const whole = years.filter(isWhole);
  const has = ({ year }: WholeYear, id: string) => year.tap_the.has(id) || year.ca_nhan.has(id);
  const known = whole.flatMap(({ year }) => [...year.tap_the.keys(), ...year.ca_nhan.keys()]);
  for (const id of subjects ?? []) oneOf('đối tượng', id, known);
  const folders = foldersOf(whole);
  return whole.flatMap((loaded, index) => {
    const own = subjects?.filter((id) => has(loaded, id)) ?? null;
    return own?.length === 0 ? [] : [{ loaded, folder: folders[index] ?? '', subjects: own }];
  });
}

/** One folder for each year; authorities of one name are told apart by where their dossiers are. */
function foldersOf(years: readonly WholeYear[]): string[] {
  const names = years.map(folderOf);
  const longer = years.map(({ read }, index) => {
    const name = names[index] ?? '';
    const isShared = names.filter((one) => one === name).length > 1;
    return shortName(isShared ? `${name}_${slug(shownFolder(read.folder))}` : name);
  });
  return longer.map((name, index) => {
    const before = longer.slice(0, index).filter((one) => one === name).length;
    return before === 0 ? name : `${name}_${before + 1}`;
  });
}

/** `ban-thuong-vu-tinh-uy-…_2020`. */
function folderOf({ year: { ky, nam } }: WholeYear): string {
  return `${slug(ky.data.co_quan_quyet_dinh.ten) || 'co-quan'}_${nam}`;
}

/** Rows of the lists of a form to be filled in; null when forms are printed with what is there. */
function rowsOf({ blank, rows }: Options, chosen: readonly Form[]): number | null {
  if (!blank && rows !== undefined)
    throw new UserError('--rows là số dòng của mẫu trống; dùng cùng --blank.');
  if (!blank) return null;
  const other = chosen.find(({ id }) => !isReturned(id));
  if (other)
    throw new UserError(`Không có mẫu trống của ${other.id}. Dùng được: ${RETURNED.join(', ')}.`);
  const count = rows === undefined ? ROWS : Number(rows);
  if (!Number.isInteger(count) || count < 1 || count > MOST_ROWS)
    throw new UserError(`Số dòng "${rows}" chưa đúng. Ghi một số từ 1 đến ${MOST_ROWS} ở --rows.`);
  return count;
}

function formatOf({ format = 'docx', pdf }: Options): Format {
  oneOf('dạng tệp', format, Object.keys(writers));
  if (pdf && format !== 'docx')
    throw new UserError(`--pdf chuyển từ .docx, không dùng cùng --format ${format}.`);
  return format as Format;
}

function existingOf({ replace, beside }: Options): Existing {
  if (replace && beside) throw new UserError('Chỉ dùng một trong hai: --beside hoặc --replace.');
  return replace ? 'replace' : beside ? 'beside' : 'keep';
}

interface Words {
  readonly chosen: Form[];
  readonly isAll: boolean;
  readonly dir: string | undefined;
}

/** Form names first, then perhaps the folder. */
function readWords(words: readonly string[]): Words {
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
  const isAll = names.includes('all');
  const wanted = isAll ? [...known.keys()] : [...new Set(names)];
  return { chosen: wanted.flatMap((name) => known.get(name) ?? []), isAll, dir };
}
