import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEnd } from './ending.js';
import { type Existing, type Written, writeOutputs } from './output-folder.js';
import { isGone, MACHINE } from './own-process.js';
import { progressBar } from './progress.js';
import { convert, findSoffice } from './soffice.js';

/** A PDF that was cut off lacks these letters near its end. */
const END = '%%EOF';
const TAIL = 32;

/** Folders of copies in the system's place for temporary ones: `kiemdiem-pdf.MACHINE.PID.…`. */
const WORK = 'kiemdiem-pdf.';
const WORK_OF = /^kiemdiem-pdf\.([a-z0-9-]+)\.(\d+)\.\w+$/;

/** The documents of one folder. */
export interface Papers {
  readonly folder: string;
  readonly documents: readonly string[];
}

/** What became of the PDFs of a folder. */
export interface Pdfs extends Written {
  readonly folder: string;
  /** Documents that LibreOffice made nothing of. */
  readonly failed: readonly string[];
}

/**
 * Makes the PDF of every document that has none, or an older one: a PDF carries the time it was made,
 * so that making it again would change it for nothing. All folders share one start of LibreOffice.
 * Guarded as all outputs are. Throws UserError when LibreOffice is missing.
 */
export async function writePdfs(papers: readonly Papers[], existing: Existing): Promise<Pdfs[]> {
  const paths = papers.flatMap(({ folder, documents }) =>
    documents.map((name) => join(folder, name)),
  );
  const due = paths.filter(isDue);
  const made =
    due.length > 0 ? await convertAll(findSoffice(), due) : new Map<string, Uint8Array>();
  return papers.map(({ folder, documents }) => {
    const outputs = documents.flatMap((name) => {
      const bytes = made.get(join(folder, name));
      return bytes ? [{ name: pdfOf(name), bytes }] : [];
    });
    const idle = documents.filter((name) => !due.includes(join(folder, name)));
    const failed = documents.filter(
      (name) => !idle.includes(name) && !made.has(join(folder, name)),
    );
    const result = writeOutputs(folder, outputs, existing);
    return { ...result, folder, unchanged: idle.map(pdfOf), failed };
  });
}

function isDue(document: string): boolean {
  const pdf = pdfOf(document);
  return !existsSync(pdf) || statSync(pdf).mtimeMs < statSync(document).mtimeMs;
}

function pdfsIn(folder: string): number {
  return readdirSync(folder).filter((name) => name.endsWith('.pdf')).length;
}

function pdfOf(document: string): string {
  return document.replace(/\.docx$/, '.pdf');
}

/**
 * The PDFs by the paths of their documents, made in a private folder under short names: the command
 * stays short, no half-made PDF is ever seen.
 */
async function convertAll(
  soffice: string,
  paths: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const work = mkdtempSync(join(tmpdir(), `${WORK}${MACHINE}.${process.pid}.`));
  const forget = beforeEnd(() => clear(work));
  const out = join(work, 'out');
  const stop = progressBar('PDF', paths.length, () => pdfsIn(out));
  try {
    mkdirSync(out, { mode: 0o700 });
    const short = new Map(paths.map((path, index) => [`${index + 1}.docx`, path]));
    for (const [name, path] of short) copyFileSync(path, join(work, name));
    await convert(soffice, work, [...short.keys()]);
    const made = new Map<string, Uint8Array>();
    for (const [name, path] of short) {
      const pdf = join(out, pdfOf(name));
      const bytes = existsSync(pdf) ? readFileSync(pdf) : Buffer.of();
      if (bytes.subarray(-TAIL).includes(END)) made.set(path, bytes);
    }
    return made;
  } finally {
    stop();
    forget();
    clear(work);
  }
}

/** Removes the copies of documents that conversions which were cut off left. Returns how many. */
export function clearCopies(): number {
  const uid = process.getuid?.();
  return namesIn(tmpdir()).filter((name) => {
    const [, machine = '', pid] = WORK_OF.exec(name) ?? [];
    if (!isGone(machine, Number(pid))) return false;
    const path = join(tmpdir(), name);
    const about = lstatSync(path, { throwIfNoEntry: false });
    if (!about?.isDirectory() || (uid !== undefined && about.uid !== uid)) return false;
    return clear(path);
  }).length;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** False when something still holds it; it is then found by a later run. */
function clear(work: string): boolean {
  try {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
    return true;
  } catch {
    return false;
  }
}
