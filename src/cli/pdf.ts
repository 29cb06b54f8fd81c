import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Existing, type Output, type Written, writeOutputs } from './output-folder.js';
import { progressBar } from './progress.js';
import { convert, findSoffice } from './soffice.js';

/** A PDF that was cut off lacks these letters near its end. */
const END = '%%EOF';
const TAIL = 32;

/** What became of the PDFs of a folder. */
export interface Pdfs extends Written {
  /** Documents that LibreOffice made nothing of. */
  readonly failed: readonly string[];
}

/**
 * Makes the PDF of every document that has none, or an older one: a PDF carries the time it was made,
 * so that making it again would change it for nothing. Guarded as all outputs are. Throws UserError
 * when LibreOffice is missing.
 */
export async function writePdfs(
  folder: string,
  documents: readonly string[],
  existing: Existing,
): Promise<Pdfs> {
  const due = documents.filter((name) => isDue(join(folder, name)));
  const unchanged = documents.filter((name) => !due.includes(name)).map(pdfOf);
  if (due.length === 0) return { written: [], unchanged, refused: [], failed: [] };
  const soffice = findSoffice();
  const made = await convertAll(soffice, folder, due);
  const failed = due.filter((name) => !made.some((pdf) => pdf.name === pdfOf(name)));
  return { ...writeOutputs(folder, made, existing), unchanged, failed };
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

/** In a private folder under short names: the command stays short, no half-made PDF is ever seen. */
async function convertAll(
  soffice: string,
  folder: string,
  documents: readonly string[],
): Promise<Output[]> {
  const work = mkdtempSync(join(tmpdir(), 'kiemdiem-pdf-'));
  const out = join(work, 'out');
  const stop = progressBar('PDF', documents.length, () => pdfsIn(out));
  try {
    mkdirSync(out);
    const names = documents.map((_document, index) => `${index + 1}.docx`);
    documents.forEach((document, index) => {
      copyFileSync(join(folder, document), join(work, names[index] ?? ''));
    });
    await convert(soffice, work, names);
    return documents.flatMap((document, index) => {
      const pdf = join(out, pdfOf(names[index] ?? ''));
      const bytes = existsSync(pdf) ? readFileSync(pdf) : Buffer.of();
      return bytes.subarray(-TAIL).includes(END) ? [{ name: pdfOf(document), bytes }] : [];
    });
  } finally {
    stop();
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  }
}
