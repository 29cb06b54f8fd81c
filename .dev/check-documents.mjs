// Renders every form of the clean samples, and of years that no office would write, and has tools that
// are not ours open the papers: the OOXML schema validator, python-docx, LibreOffice, poppler. Last line:
// "PASSED FAILED".
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { faultsOf, openDocument } from './check-package.mjs';
import { convert, mostPages, PDF, pageFaults, pdfOf, TEXT } from './check-pages.mjs';
import {
  filesIn,
  formOf,
  inParallel,
  outputOf,
  render,
  root,
  tellVerdicts,
  verdict,
  years,
} from './documents.mjs';
import { changed, printed, texts, writeYear } from './hostile.mjs';

const { forms } = await import('../dist/forms/forms.js');
const { validateFile } = await import(process.env.OOXML_VALIDATOR);
const labels = JSON.parse(readFileSync(join(root, 'test/forms/labels.json'), 'utf8'));
const AS_OF = '2021-03-01';
/** Foreign tools open every paper of the smaller sample, and of the other this many of each form. */
const SPREAD = 6;
const MOST_PAGES_ODD = 40;

const temporary = () => mkdtempSync(join(tmpdir(), 'kiemdiem-docx-'));

/** Prints into a new folder and returns the documents. */
function print(words, year) {
  const out = temporary();
  const made = render(...words, year, '--out', out, '--as-of', AS_OF);
  verdict(made.status === 0, `render ${words.join(' ')} ${year}: ${made.stderr}`);
  return filesIn(out, '.docx');
}

/** At most `most` papers of each form, spread over all of them. */
function spread(paths, most) {
  return Object.keys(forms).flatMap((form) => {
    const own = paths.filter((path) => formOf(path) === form);
    const step = Math.max(1, (own.length - 1) / (most - 1));
    const chosen = Array.from({ length: most }, (_one, n) => own[Math.round(n * step)]);
    return chosen.filter(Boolean);
  });
}

/** The dossier of the subject in a paper's name. */
function dossierOf(path, year) {
  const id = basename(path, '.docx').split('_')[1];
  const file = ['tap-the', 'ca-nhan']
    .map((kind) => join(root, year, kind, `${id}.yaml`))
    .find((one) => existsSync(one));
  return file && parse(readFileSync(file, 'utf8'));
}

const PYTHON = `
import docx, sys
for path in sys.argv[1:]:
    d = docx.Document(path)
    s = d.sections[0]
    assert round(min(s.page_width.mm, s.page_height.mm)) == 210, path
    assert d.core_properties.author in ('', None), path
print('ok')
`;

/** Has the tools open papers; `data` gives the dossier of each, `most` the pages it may have. */
async function check(paths, { data = () => undefined, most, allowed } = {}) {
  await inParallel(paths, async (path) => {
    const { ok, errors } = await validateFile(path);
    verdict(ok, `schema of ${path}: ${JSON.stringify(errors).slice(0, 500)}`);
  });
  const python = await outputOf('/usr/bin/python3', ['-c', PYTHON, ...paths]);
  verdict(python?.toString().trim() === 'ok', 'python-docx');
  await convert(paths, PDF);
  await inParallel(paths, async (path) => {
    const opened = openDocument(path);
    const faults = [
      ...faultsOf(opened, data(path)),
      ...(await pageFaults(pdfOf(path), most ?? mostPages(formOf(path)), opened)),
    ].filter((fault) => fault !== allowed);
    verdict(faults.length === 0, `${path}: ${faults.join('; ')}`);
  });
}

/** Text as a reader sees it: white space and line breaks do not matter. */
const plain = (text) => text.normalize('NFC').replace(/\s+/g, ' ');

/** Words of the form, found by a foreign reader in the flowing text of one document of each kind. */
async function checkLabels(paths, year) {
  const kinds = Object.keys(labels).map((form) => paths.find((path) => formOf(path) === form));
  await convert(kinds.filter(Boolean), TEXT);
  for (const [n, [form, wanted]] of Object.entries(labels).entries()) {
    if (!kinds[n]) {
      verdict(year.includes('huyen') && form === 'mau-03', `${year} has no ${form}`);
      continue;
    }
    const text = plain(readFileSync(kinds[n].replace(/docx$/, 'txt'), 'utf8'));
    for (const label of wanted) verdict(text.includes(plain(label)), `${form} lacks “${label}”`);
  }
}

for (const year of years) {
  const paths = print(['all'], year);
  verdict(paths.length > 20, `${year} has only ${paths.length} documents`);
  const data = (path) => dossierOf(path, year);
  const chosen = year.includes('huyen') ? paths : spread(paths, SPREAD);
  await check(chosen, { data });
  for (const path of paths.filter((one) => !chosen.includes(one))) {
    const faults = faultsOf(openDocument(path), data(path));
    verdict(faults.length === 0, `${path}: ${faults.join('; ')}`);
  }
  await checkLabels(paths, year);
}

for (const [kind, values] of Object.entries(texts)) {
  const year = writeYear(temporary(), kind);
  const paths = print(['mau-01', 'mau-02', '--subject', changed.join(',')], year);
  verdict(paths.length === changed.length, `${kind}: ${paths.length} documents`);
  await check(paths, { most: MOST_PAGES_ODD, allowed: kind === 'hostile' ? 'stray text' : '' });
  const shown = paths.map((path) => openDocument(path).text).join('\n');
  for (const [place, value] of Object.entries(values))
    if (kind !== 'line')
      verdict(
        shown.split(printed(value)).length === 2,
        `${kind}: ${place} is not printed once, whole`,
      );
}
tellVerdicts();
