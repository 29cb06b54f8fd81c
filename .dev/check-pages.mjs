// What a reader sees of a document: its pages, as LibreOffice sets them and poppler reads them.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { STRAY } from './check-package.mjs';
import { outputOf } from './documents.mjs';

/** Every bookmark becomes a destination, so that the page of every value is known. */
export const PDF =
  'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';
export const TEXT = 'txt:Text (encoded):UTF8';
const MOST_PAGES = { 'mau-01': 10, 'mau-02': 10, 'mau-03': 2, 'tong-hop': 120, 'muc-luc': 40 };
const MOST_PAGES_ELSE = 15;
/** Words beside the signatures, below which a last page is theirs alone. */
const FEWEST_WORDS = 3;

const profile = mkdtempSync(join(tmpdir(), 'kiemdiem-lo-'));

export const mostPages = (form) => MOST_PAGES[form] ?? MOST_PAGES_ELSE;
export const pdfOf = (path) => path.replace(/docx$/, 'pdf');

/** Converts files, one start of LibreOffice for each folder; what it makes stands beside them. */
export async function convert(paths, to) {
  for (const out of new Set(paths.map(dirname)))
    await convertInto(
      out,
      paths.filter((path) => dirname(path) === out),
      to,
    );
}

/** Converts files into a folder. */
export function convertInto(out, paths, to) {
  const user = `-env:UserInstallation=file://${profile}`;
  return outputOf('soffice', [user, '--headless', '--convert-to', to, '--outdir', out, ...paths]);
}

/** The words of each page, or null when LibreOffice did not open the document. */
async function pagesOf(pdf) {
  if (!existsSync(pdf)) return null;
  const text = (await outputOf('pdftotext', [pdf, '-']))?.toString('utf8').normalize('NFC') ?? '';
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split(/\s+/).filter(Boolean));
}

/** Faults of the pages of a document opened by check-package.mjs. */
export async function pageFaults(pdf, most, { headed, signature }) {
  const pages = await pagesOf(pdf);
  if (pages === null) return ['LibreOffice did not open it'];
  const last = pages.length > 1 ? pages.at(-1).length - 1 - signature.length : Infinity;
  return [
    (pages.length < 1 || pages.length > most) && `${pages.length} pages`,
    pages.some((page) => STRAY.test(page.join(' '))) && 'stray text',
    pages[0]?.[0] === '1' && 'first page is numbered',
    ...pages.map((page, n) => n > 0 && page[0] !== String(n + 1) && `page ${n + 1} has no number`),
    last < FEWEST_WORDS && 'last page holds the signatures alone',
    ...(headed.length > 0 ? headingFaults(pages, headed, await placesOf(pdf)) : []),
  ].filter(Boolean);
}

/** On every page that a table reaches stands its heading. */
function headingFaults(pages, headed, places) {
  return headed.flatMap(({ heading, bookmarks }) => {
    const reached = bookmarks.map((name) => places.get(name)).filter(Boolean);
    const first = Math.min(...reached);
    return pages.map((page, n) => {
      const within = n + 1 >= first && n + 1 <= Math.max(...reached);
      const missing = within && heading.filter((word) => !page.includes(word));
      return (
        missing && missing.length > 0 && `page ${n + 1} lacks of a heading: ${missing.join(' ')}`
      );
    });
  });
}

/** The page of each bookmark. */
async function placesOf(pdf) {
  const lines = (await outputOf('pdfinfo', ['-dests', pdf]))?.toString('utf8').split('\n') ?? [];
  return new Map(
    lines.flatMap((line) => {
      const found = /^\s*(\d+) \[.*"(.*)"$/.exec(line);
      return found ? [[found[2].replaceAll('5F', '_'), Number(found[1])]] : [];
    }),
  );
}
