// Prints every form of the clean samples, turns the papers into pictures of pages and lays them out, one
// sheet for each form, so that a person can look at every page: npm run sheets [FOLDER].
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { filesIn, formOf, inParallel, outputOf, render, years } from './documents.mjs';

const folder = process.argv[2]
  ? resolve(process.argv[2])
  : mkdtempSync(join(tmpdir(), 'kiemdiem-sheets-'));
process.stdout.write(`${folder}\n`);

for (const year of years) {
  const made = render('all', year, '--out', join(folder, year), '--pdf', '--as-of', '2021-03-01');
  process.stdout.write(made.stdout);
  process.stderr.write(made.stderr);
}

/** Pages stand under the form, then the sample. */
const papers = years.flatMap((year) =>
  filesIn(join(folder, year), '.pdf').map((pdf) => ({
    pdf,
    place: join(folder, formOf(pdf), basename(dirname(year))),
  })),
);
await inParallel(papers, async ({ pdf, place }) => {
  mkdirSync(place, { recursive: true });
  const name = join(place, `${basename(pdf, '.pdf')}-p`);
  if ((await outputOf('pdftoppm', ['-r', '60', '-png', '-sep', '', pdf, name])) === null)
    process.stderr.write(`${pdf}: pdftoppm made nothing of it\n`);
});

for (const form of new Set(papers.map(({ pdf }) => formOf(pdf)))) {
  const pages = filesIn(join(folder, form), '.png').map((path) => path.slice(folder.length + 1));
  const figures = pages.map(
    (path) => `<figure><img src="${path}" loading="lazy"><figcaption>${path}</figcaption></figure>`,
  );
  writeFileSync(
    join(folder, `${form}.html`),
    `<!DOCTYPE html><meta charset="utf-8"><title>${form}</title><style>body{background:#999}` +
      'figure{display:inline-block;margin:4px;font:10px sans-serif}img{display:block}</style>\n' +
      `${figures.join('\n')}\n`,
  );
  process.stdout.write(`${form}.html: ${pages.length} pages\n`);
}
