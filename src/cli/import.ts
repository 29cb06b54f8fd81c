import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { IsoDate } from '../date.js';
import { editYaml } from '../dossier/edit.js';
import { linkYear } from '../dossier/link.js';
import { readBytes } from '../dossier/read.js';
import type { Dossier } from '../dossier/year.js';
import { UserError } from '../errors.js';
import { type Engine, forms, makeEngine, readTemplates } from '../forms/forms.js';
import type { Change } from '../forms/reading/merge.js';
import type { ReadOrigin } from '../forms/reading/origin.js';
import { type Paper, readPaper } from '../forms/reading/paper.js';
import { isReturned, originOf, RETURNED, readReturn } from '../forms/reading/returned.js';
import { type ReturnedPaper, type ReturnedRemark, returnsReport } from '../report/returns.js';
import { loadOne, type WholeYear } from './folder.js';
import { COULD_NOT_RUN, OK } from './main.js';
import { asOfDate, colours, terminalWidth } from './options.js';

import { remarkOf, withStray } from './remarks.js';
import { writeWhole } from './write-whole.js';

interface Options {
  readonly into?: string;
  readonly write?: boolean;
  readonly replace?: boolean;
  readonly received?: string;
}

/** `import FILE.docx…`: filled forms back into dossiers. Returns the exit code. */
export function importForms(files: readonly string[], options: Options): number {
  const paths = files.flatMap(expanded);
  if (paths.length === 0) throw new UserError('Không có tệp .docx nào để nhập.');
  const desk = new Desk(loadOne(options.into), options);
  const papers = paths.map((path) => desk.take(path));
  const page = { colour: colours(), width: terminalWidth() };
  process.stdout.write(`${returnsReport(papers, page)}\n\n`);
  const written = options.write ? desk.write() : 0;
  process.stdout.write(`${summary(papers, written, options.write === true)}\n`);
  const grave = papers.some(
    ({ values, remarks }) =>
      values.some(({ kept }) => kept) || remarks.some((remark) => remark.grave),
  );
  if (papers.every(({ dossier }) => dossier === null)) return COULD_NOT_RUN;
  return grave ? 1 : OK;
}

/** A folder stands for the documents in it; owner files of an open Word are none. */
function expanded(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => /^[^~.].*\.docx$/i.test(name));
    return names.sort().map((name) => join(path, name));
  } catch {
    throw new UserError(`Không mở được "${path}". Kiểm tra lại đường dẫn.`);
  }
}

function summary(papers: readonly ReturnedPaper[], written: number, wrote: boolean): string {
  const values = papers.flatMap((paper) => paper.values);
  const kept = values.filter((value) => value.kept).length;
  const remarks = papers.reduce((sum, paper) => sum + paper.remarks.length, 0);
  const counts = `${papers.length} tệp, ${values.length - kept} nội dung mới, ${kept} nội dung giữ theo hồ sơ, ${remarks} điểm cần xem.`;
  const next = wrote
    ? `Đã ghi ${written} hồ sơ.`
    : 'Chưa ghi gì. Xem lại ở trên, rồi chạy lại với --write để ghi vào hồ sơ.';
  return `${counts}\n${next}`;
}

/** Takes papers one after another; each sees what those before it brought. */
class Desk {
  #loaded: WholeYear;
  readonly #options: Options;
  readonly #received: IsoDate | null;
  readonly #engine: Engine;
  /** New texts of dossiers by their place on the disk. */
  readonly #texts = new Map<string, string>();

  constructor(loaded: WholeYear, options: Options) {
    this.#loaded = loaded;
    this.#engine = makeEngine(readTemplates(loaded.year.folder));
    this.#options = options;
    this.#received = options.received === undefined ? null : asOfDate(options.received);
  }

  take(file: string): ReturnedPaper {
    const paper = readPaper(readFile(file));
    const origin = paper && originOf(paper, file, this.#loaded.year);
    const dossier = origin && this.#dossierOf(origin);
    const fault = this.#faultOf(paper, origin, dossier);
    if (fault !== null || !paper || !origin || !dossier || !isReturned(origin.form)) {
      const remark = { label: null, message: fault ?? '', grave: true };
      return { file: basename(file), dossier: null, title: null, values: [], remarks: [remark] };
    }
    const { year } = this.#loaded;
    const result = readReturn(this.#engine, year, origin.form, dossier, paper, origin);
    const values = [...result.changes, ...this.#reply(result.changes, origin)].map((change) => ({
      ...change,
      kept: change.before !== undefined && this.#options.replace !== true,
    }));
    const stray = result.remarks.filter(({ kind }) => kind === 'stray' || kind === 'unknown');
    const faults = this.#apply(
      dossier,
      basename(file),
      values.filter((one) => !one.kept),
      stray,
    );
    return {
      file: basename(file),
      dossier: dossier.source.file,
      title: `${forms[origin.form].title}: ${dossier.name}, năm ${year.nam}`,
      values: faults.length > 0 ? [] : values,
      remarks: [...faults, ...result.remarks.map(remarkOf)],
    };
  }

  write(): number {
    for (const [path, text] of this.#texts) writeWhole(path, Buffer.from(text, 'utf8'));
    return this.#texts.size;
  }

  #dossierOf({ subject }: ReadOrigin): Dossier | undefined {
    return subject && this.#loaded.year[subject.kind].get(subject.id);
  }

  /** Why a paper cannot be read into this year; null when it can. */
  #faultOf(
    paper: Paper | null,
    origin: ReadOrigin | null,
    dossier: Dossier | null | undefined,
  ): string | null {
    const { year } = this.#loaded;
    const { ma, ten } = year.ky.data.co_quan_quyet_dinh;
    if (!paper) return 'Tệp hỏng hoặc không phải văn bản Word (.docx). Xin đơn vị gửi lại.';
    if (!origin)
      return 'Đây không phải biểu mẫu do chương trình in ra, nên chưa đọc được. In mẫu trống bằng render --blank rồi điền lại.';
    if (!isReturned(origin.form))
      return `Biểu mẫu ${origin.form} không nhập lại được; chỉ nhập ${RETURNED.join(', ')}.`;
    if (origin.nam !== year.nam)
      return `Biểu mẫu của năm ${origin.nam}, còn thư mục này là năm ${year.nam}. Ghi thư mục đúng ở --into.`;
    if (origin.co_quan !== ma)
      return `Biểu mẫu của cơ quan quyết định khác (${origin.co_quan}), không phải ${ten}. Ghi thư mục đúng ở --into.`;
    if (dossier) return null;
    const id = origin.subject?.id ?? '';
    return year.unreadable.has(id)
      ? `Hồ sơ "${id}" đang có lỗi nên chưa nhập được. Chạy kiemdiem validate và sửa trước.`
      : `Không có hồ sơ "${id}" trong năm này. Tạo bằng kiemdiem new, hoặc ghi thư mục đúng ở --into.`;
  }

  /** Mẫu 03 does not say when it came back. */
  #reply(changes: readonly Change[], { giver }: ReadOrigin): Change[] {
    const [first] = changes;
    if (!giver || !first || this.#received === null) return [];
    const [list, index] = first.path;
    const path = [list ?? '', index ?? 0, 'tra_loi_ngay'];
    return [{ path, label: 'Ngày trả lời', before: undefined, value: this.#received }];
  }

  /** Edits the text of the dossier, unless the result would not be a valid one. */
  #apply(
    dossier: Dossier,
    file: string,
    changes: readonly Change[],
    stray: Parameters<typeof withStray>[2],
  ): ReturnedRemark[] {
    const { read, year } = this.#loaded;
    const { source, id } = dossier;
    const old = read.files.find((one) => one.source === source);
    if (!old || changes.length + stray.length === 0) return [];
    const text = withStray(editYaml(source.text, changes), file, stray);
    const again = readBytes(old.kind, id, source.file, Buffer.from(text, 'utf8'));
    if (again.findings.length > 0)
      return again.findings.map(({ message }) => ({ label: null, message, grave: true }));
    const files = read.files.map((one) => (one === old ? again.file : one));
    const linked = linkYear({ ...read, files }, year.previous);
    this.#loaded = { ...linked, year: linked.year ?? year };
    if (text !== source.text) this.#texts.set(join(read.folder, old.kind, `${id}.yaml`), text);
    return [];
  }
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new UserError(`Không đọc được "${path}". Nếu tệp đang mở trong Word thì đóng lại.`);
  }
}
