import { join } from 'node:path';
import type { LoadedYear } from '../dossier/link.js';
import { type Mended, mend } from '../dossier/mend/mend.js';
import type { ReadFile } from '../dossier/read.js';
import { readWhole } from '../dossier/read-whole.js';
import { type MendedText, mendsReport } from '../report/mends.js';
import type { Page } from '../report/style.js';
import { keepCopy } from './keep-copy.js';
import { isWritable, writeWhole } from './write-whole.js';

interface Fix {
  /** Show only. */
  readonly dryRun: boolean;
  /** Ids of dossiers to mend; null for every file. */
  readonly subjects: readonly string[] | null;
  readonly page: Page;
}

/** One file on the disk with its mend. */
interface Work extends MendedText {
  readonly path: string;
  readonly mended: Mended;
}

/** `validate --fix`: puts right what is safe in files already read; returns what to show. */
export function fix(years: readonly LoadedYear[], { dryRun, subjects, page }: Fix): string {
  const files = years.flatMap(({ read }) =>
    read.files
      .filter(({ id, source }) => source.text !== '' && (!subjects || subjects.includes(id)))
      .map((file) => [pathOf(read.folder, file), file] as const),
  );
  // Folders given may lie in each other.
  const works = [...new Map(files)].flatMap(([path, file]) => workOn(path, file) ?? []);
  const ready = works.filter(({ refused }) => refused === null);
  if (!dryRun) for (const work of ready) writeMended(work);
  return [mendsReport(works, page), summary(works, ready.length, dryRun)]
    .filter(Boolean)
    .join('\n\n');
}

function workOn(path: string, file: ReadFile): Work | null {
  const old = readNow(path);
  const mended = old && mend(file.kind, old);
  if (!mended) return null;
  const refused = isWritable(path)
    ? null
    : 'không có quyền ghi. Bỏ thuộc tính chỉ đọc của tệp rồi chạy lại.';
  const { before, after, done } = mended;
  return { path, mended, file: file.source.file, before, after, done, refused };
}

function pathOf(folder: string, { kind, id }: ReadFile): string {
  return kind === id ? join(folder, `${id}.yaml`) : join(folder, kind, `${id}.yaml`);
}

/** The file may be gone by now; the findings that follow say so. */
function readNow(path: string): Uint8Array | null {
  try {
    return Buffer.from(readWhole(path));
  } catch {
    return null;
  }
}

/** The old file stays beside the new one where its letters were read anew. */
function writeMended({ path, mended }: Work): void {
  if (mended.keepsOld) keepCopy(path);
  writeWhole(path, mended.bytes);
}

function summary(works: readonly Work[], ready: number, dryRun: boolean): string {
  if (works.length === 0)
    return 'Không có chỗ nào chương trình tự sửa được; các điểm còn lại cần người sửa.';
  const kept = works.filter(({ refused, mended }) => refused === null && mended.keepsOld).length;
  const backup = kept > 0 ? ` Bản cũ của ${kept} tệp đổi bảng mã được giữ thành .bak.` : '';
  return dryRun
    ? `Sẽ sửa ${ready} tệp. Chưa ghi gì; xem lại ở trên rồi chạy lại không có --dry-run.`
    : `Đã sửa ${ready} tệp.${backup} Các điểm còn lại ở dưới cần người sửa.`;
}
