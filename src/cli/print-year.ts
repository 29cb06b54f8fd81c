import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { formatDate, type IsoDate } from '../date.js';
import { UserError } from '../errors.js';
import { asking } from '../forms/asking.js';
import {
  type Form,
  type Format,
  type FormInput,
  readTemplates,
  renderForm,
} from '../forms/forms.js';
import { editedControls } from '../forms/reading/edited.js';
import { unknownSource } from '../forms/word/document-forms.js';
import { checkYear, worldOf } from '../rules/check.js';
import { refuseUnread, type WholeYear } from './folder.js';
import { type Locking, lockFolder } from './folder-lock.js';
import { makeFolder } from './folders.js';
import { oneOf, shown } from './options.js';
import { type Existing, type Output, type Written, writeOutputs } from './output-folder.js';
import { type Papers, writePdfs } from './pdf.js';
import { shownFolder } from './shown-folder.js';
import { tellTemplateFaults } from './templates.js';

/** What `render` was asked for. */
export interface Job {
  readonly forms: readonly Form[];
  readonly format: Format;
  readonly existing: Existing;
  /** Rows of each list of blank forms; null for forms with what is there. */
  readonly rows: number | null;
  readonly asOf: IsoDate;
  readonly subjects: readonly string[] | null;
  readonly locking: Locking;
}

/** What was printed into one folder, and the exit code of that. */
export interface Printed extends Papers {
  readonly code: number;
}

/** Prints the forms of one year into a folder and says what became of them. */
export async function printYear(loaded: WholeYear, out: string, job: Job): Promise<Printed> {
  tellUnknownLook(loaded);
  const outputs = await outputsOf(loaded, job);
  makeFolder(out);
  lockFolder(out, job.locking);
  const { written, unchanged, refused, old } = writeOutputs(
    out,
    outputs,
    job.existing,
    editedControls,
  );
  process.stdout.write(`Đã in ${written.length} tệp vào ${out}${sameOf(unchanged)}.\n`);
  tellRefused(out, refused);
  if (old.length > 0)
    process.stderr.write(
      `Lần in trước bị ngắt nên còn là bản cũ: ${shown(old)}. In lại các tệp này.\n`,
    );
  const unread = loaded.read.files.filter((file) => file.data === null);
  for (const file of unread)
    process.stderr.write(
      `Chưa in được từ ${file.source.file}: tệp có lỗi. Xem: kiemdiem validate ${shownFolder(loaded.year.folder)}\n`,
    );
  const code = refused.length > 0 ? 2 : unread.length > 0 ? 1 : 0;
  return { code, folder: out, documents: [...written, ...unchanged] };
}

async function outputsOf(loaded: WholeYear, job: Job): Promise<Output[]> {
  const { forms, format, subjects } = job;
  tellTemplateFaults(loaded.year.folder);
  const input = inputOf(loaded, job);
  const outputs: Output[] = [];
  for (const form of forms) {
    outputs.push(...(await renderForm(form, input, format)));
    // An interruption is heard between forms.
    await turn();
  }
  if (subjects && outputs.length === 0)
    throw new UserError(
      `Không có gì để in: ${forms.map(({ id }) => id).join(', ')} không dùng cho ${subjects.join(', ')} (mau-01, mau-03 in cho tập thể, mau-02 cho cá nhân; bien-ban cho nơi đã ghi hội nghị).`,
    );
  return outputs;
}

function inputOf(loaded: WholeYear, { asOf, rows, subjects }: Job): FormInput {
  const { year, findings } = loaded;
  for (const id of subjects ?? []) refuseUnread(loaded, id);
  const world = worldOf(year, asOf);
  const known = [...world.ranking.subjects.keys()];
  return {
    year: rows === null ? year : asking(year, rows),
    ranking: world.ranking,
    settings: world.settings,
    findings: [...findings, ...checkYear(world)],
    templates: readTemplates(year.folder),
    ...(rows !== null && { rows }),
    ...(subjects && { subjects: subjects.map((id) => oneOf('đối tượng', id, known)) }),
  };
}

/** A text on the form of documents that came after those the program knows. */
function tellUnknownLook({ year: { ky, nam } }: WholeYear): void {
  const source = unknownSource('dang', `${nam}-12-31`);
  if (source && !ky.data.the_thuc?.dang)
    process.stderr.write(
      `Văn bản của Đảng từ ${formatDate(source.from)} theo ${source.text}; chương trình chưa có số liệu của văn bản này nên in theo thể thức trước đó. Kiểm tra lề, cỡ chữ; nếu khác thì ghi ở the_thuc trong ky.yaml.\n`,
    );
}

/** Makes the PDFs of what was printed and says what became of them. Returns the exit code. */
export async function printPdfs(papers: readonly Papers[], existing: Existing): Promise<number> {
  const all = await writePdfs(papers, existing);
  for (const { folder, written, unchanged, refused, failed } of all) {
    const same = sameOf(unchanged);
    process.stdout.write(`Đã chuyển ${written.length} tệp sang PDF vào ${folder}${same}.\n`);
    tellRefused(folder, refused);
    if (failed.length > 0)
      process.stderr.write(
        `LibreOffice chưa chuyển được ${failed.length} tệp sang PDF: ${shown(failed)}. Các tệp .docx vẫn còn; đóng LibreOffice nếu đang mở rồi chạy lại.\n`,
      );
  }
  return all.some(({ refused, failed }) => refused.length + failed.length > 0) ? 2 : 0;
}

function sameOf(unchanged: readonly string[]): string {
  return unchanged.length > 0 ? `, ${unchanged.length} tệp không đổi` : '';
}

function tellRefused(out: string, refused: Written['refused']): void {
  for (const { name, why } of refused)
    process.stderr.write(`Không ghi ${join(out, name)}: ${why}.\n`);
}
