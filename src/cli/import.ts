import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { IsoDate } from '../date.js';
import { editYaml, valueAt } from '../dossier/edit.js';
import { linkYear } from '../dossier/link.js';
import { type ReadFile, readBytes, SUBFOLDERS } from '../dossier/read.js';
import type { Dossier } from '../dossier/year.js';
import { UserError } from '../errors.js';
import { type Engine, forms, makeEngine, readTemplates } from '../forms/forms.js';
import type { Change } from '../forms/reading/merge.js';
import type { ReadOrigin } from '../forms/reading/origin.js';
import { type Paper, readPaper } from '../forms/reading/paper.js';
import { isReturned, originOf, RETURNED, readReturn } from '../forms/reading/returned.js';
import type { Remark } from '../forms/reading/source.js';
import { type ReturnedPaper, type ReturnedValue, returnsReport } from '../report/returns.js';
import { defaultFolder, loadOne, type WholeYear, yearFolder } from './folder.js';
import { type Locking, lockFolder } from './folder-lock.js';
import { COULD_NOT_RUN, OK } from './main.js';
import { asOfDate, colours, terminalWidth } from './options.js';
import { notesOf, remarkOf, withNotes } from './remarks.js';
import { isWritable, writeWhole } from './write-whole.js';

/** Something was not taken over. */
const REFUSED_SOME = 1;

interface Options {
  readonly into?: string;
  readonly write?: boolean;
  readonly replace?: boolean;
  readonly received?: string;
  readonly takeOver?: boolean;
}

/** `import FILE.docx…`: filled forms back into dossiers. Returns the exit code. */
export async function importForms(files: readonly string[], options: Options): Promise<number> {
  const paths = files.flatMap(expanded);
  if (paths.length === 0) throw new UserError('Không có tệp .docx nào để nhập.');
  const folder = yearFolder(options.into ?? defaultFolder());
  // Before reading: what is written must not undo what somebody writes meanwhile.
  if (options.write) lockFolder(folder, lockingOf(options), SUBFOLDERS);
  const desk = new Desk(loadOne(folder), options);
  const papers: ReturnedPaper[] = [];
  for (const path of paths) {
    papers.push(desk.take(path));
    // An interruption is heard between papers.
    await turn();
  }
  const page = { colour: colours(), width: terminalWidth() };
  process.stdout.write(`${returnsReport(papers, page)}\n\n`);
  const written = options.write ? desk.write() : 0;
  process.stdout.write(`${summary(papers, written, options.write === true)}\n`);
  const grave = papers.some(
    ({ values, remarks }) =>
      values.some(({ kept, refused: why }) => kept || why !== null) ||
      remarks.some((remark) => remark.grave),
  );
  if (papers.every(({ dossier }) => dossier === null)) return COULD_NOT_RUN;
  return grave ? REFUSED_SOME : OK;
}

function lockingOf({ takeOver }: Options): Locking {
  return { command: 'import', takeOver: takeOver === true };
}

/** A folder stands for the documents in it; owner files of an open Word are none. */
function expanded(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => /^[^~.]/.test(name));
    const other = names.filter((name) => /\.(docm|doc|odt|rtf|pdf)$/i.test(name));
    if (other.length > 0)
      process.stderr.write(`Bỏ qua, vì chỉ đọc được .docx: ${other.sort().join(', ')}\n`);
    const papers = names.filter((name) => /\.docx$/i.test(name));
    return papers.sort().map((name) => join(path, name));
  } catch {
    throw new UserError(`Không mở được "${path}". Kiểm tra lại đường dẫn.`);
  }
}

function summary(papers: readonly ReturnedPaper[], written: number, wrote: boolean): string {
  const values = papers.flatMap((paper) => paper.values);
  const kept = values.filter((value) => value.kept).length;
  const remarks = papers.reduce((sum, paper) => sum + paper.remarks.length, 0);
  const refusedOnes = values.filter((value) => value.refused !== null).length;
  const fresh = values.length - kept - refusedOnes;
  const counts = `${papers.length} tệp, ${fresh} nội dung mới, ${kept} nội dung giữ theo hồ sơ, ${remarks + refusedOnes} điểm cần xem.`;
  const next = wrote
    ? `Đã ghi ${written} hồ sơ.`
    : 'Chưa ghi gì. Xem lại ở trên, rồi chạy lại với --write để ghi vào hồ sơ.';
  return `${counts}\n${next}`;
}

/** A change, and whether the dossier keeps its own value. */
type Brought = Change & { readonly kept: boolean };

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
      return refused(file, fault ?? NO_FORM);
    }
    const { year } = this.#loaded;
    const { form } = origin;
    const result = readReturn({ engine: this.#engine, year, form, dossier, paper, origin });
    if (!result.isForm) return refused(file, NO_FORM);
    const brought = result.changes.map((change) => this.#kept(change));
    const values = [...brought, ...this.#reply(brought, origin, dossier)];
    const name = basename(file);
    const done = this.#apply(dossier, name, values, result.remarks);
    return {
      file: name,
      dossier: dossier.source.file,
      title: `${forms[origin.form].title}: ${dossier.name}, năm ${year.nam}`,
      values: done,
      remarks: result.remarks.map(remarkOf),
    };
  }

  write(): number {
    const locked = [...this.#texts.keys()].filter((path) => !isWritable(path));
    if (locked.length > 0)
      throw new UserError(
        `Chưa ghi gì: không có quyền ghi vào ${locked.map((path) => basename(path)).join(', ')}. Bỏ thuộc tính chỉ đọc rồi chạy lại.`,
      );
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
    if (!origin) return NO_FORM;
    if (!isReturned(origin.form))
      return `Biểu mẫu ${origin.form} không nhập lại được; chỉ nhập ${RETURNED.join(', ')}.`;
    if (origin.nam !== year.nam)
      return `Biểu mẫu của năm ${origin.nam}, còn thư mục này là năm ${year.nam}. Ghi thư mục đúng ở --into.`;
    if (origin.co_quan !== ma)
      return `Biểu mẫu của cơ quan quyết định khác (${origin.co_quan}), không phải ${ten}. Ghi thư mục đúng ở --into.`;
    if (dossier) return this.#giverFault(origin);
    const id = origin.subject?.id ?? '';
    return year.unreadable.has(id)
      ? `Hồ sơ "${id}" đang có lỗi nên chưa nhập được. Chạy kiemdiem validate và sửa trước.`
      : `Không có hồ sơ "${id}" trong năm này. Tạo bằng kiemdiem new, hoặc ghi thư mục đúng ở --into.`;
  }

  #giverFault({ giver }: ReadOrigin): string | null {
    const { tap_the, ca_nhan } = this.#loaded.year;
    if (!giver || tap_the.has(giver.id) || ca_nhan.has(giver.id)) return null;
    return `Không có "${giver.id}" trong năm này để nhận ý kiến. Kiểm tra lại thư gửi đi và --into.`;
  }

  #kept(change: Change): Brought {
    return { ...change, kept: change.before !== undefined && this.#options.replace !== true };
  }

  /** Mẫu 03 does not say when it came back: the office does, for a letter that brings something. */
  #reply(brought: readonly Brought[], { giver }: ReadOrigin, dossier: Dossier): Brought[] {
    const first = brought.find(({ kept, path: [list] }) => !kept && list === 'y_kien');
    if (!giver || !first || this.#received === null) return [];
    const path = [...first.path.slice(0, 2), 'tra_loi_ngay'];
    const before = valueAt(dossier.data, path);
    if (before === this.#received) return [];
    const change = { path, label: 'Ngày trả lời', before, value: this.#received, restored: false };
    return [this.#kept(change)];
  }

  /** Edits the text of the dossier; what would make it invalid is left out, and kept as a comment. */
  #apply(
    dossier: Dossier,
    file: string,
    values: readonly Brought[],
    remarks: readonly Remark[],
  ): ReturnedValue[] {
    const { read, year } = this.#loaded;
    const { source } = dossier;
    const old = read.files.find((one) => one.source === source);
    if (!old) return [];
    const { text, done } = edited(old, values);
    const whole = withNotes(text, file, notesOf(done, remarks));
    const again = readBytes(old.kind, old.id, source.file, Buffer.from(whole, 'utf8'));
    const files = read.files.map((one) => (one === old ? again.file : one));
    const linked = linkYear({ ...read, files }, year.previous);
    this.#loaded = { ...linked, year: linked.year ?? year };
    if (whole !== source.text)
      this.#texts.set(join(read.folder, old.kind, `${old.id}.yaml`), whole);
    return done;
  }
}

const NO_FORM =
  'Đây không phải biểu mẫu do chương trình in ra, nên chưa đọc được. In mẫu trống bằng render --blank rồi điền lại.';

function refused(file: string, message: string): ReturnedPaper {
  const remarks = [{ label: null, message, grave: true }];
  return { file: basename(file), dossier: null, title: null, values: [], remarks };
}

/** The text of a dossier with every value that leaves it valid, all at once if they do. */
function edited(file: ReadFile, values: readonly Brought[]) {
  const { kind, id, source } = file;
  const fresh = values.filter((one) => !one.kept);
  const faultOf = (text: string | null) => {
    if (text === null)
      return 'tệp YAML dùng tham chiếu (&, *) hoặc cách viết lạ ở chỗ này; ghi tay';
    const { findings } = readBytes(kind, id, source.file, Buffer.from(text, 'utf8'));
    return findings[0]?.message ?? null;
  };
  const all = editYaml(source.text, fresh);
  if (all !== null && faultOf(all) === null)
    return { text: all, done: values.map((one) => ({ ...one, refused: null })) };
  let { text } = source;
  const done = values.map((one) => {
    if (one.kept) return { ...one, refused: null };
    const next = editYaml(text, [one]);
    const refused = faultOf(next);
    if (refused === null && next !== null) text = next;
    return { ...one, refused };
  });
  return { text, done };
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new UserError(`Không đọc được "${path}". Nếu tệp đang mở trong Word thì đóng lại.`);
  }
}
