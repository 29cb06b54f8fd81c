// Makes the pictures of the README, the first page of one paper of each form in four shades of grey, and
// the table that shows them: npm run pictures.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { filesIn, formOf, outputOf, render, root, years } from './documents.mjs';

const { forms } = await import('../dist/forms/forms.js');
const { convert, findSoffice } = await import('../dist/cli/soffice.js');

/** Whose papers are shown, where a form has one of them: these dossiers fill every part of a form. */
const SHOWN = ['btv-huyen-uy-thuong-luu', 'lo-van-phuc'];
const DPI = 90;
const COLUMNS = 3;
const [year] = years;
const folder = 'samples/anh';

/** A PNG of two bits a pixel from a portable grey map: a page of text is a fifth of what others make. */
function png(pgm) {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 64));
  const row = 1 + Math.ceil(width / 4);
  const lines = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const shade = Math.round((pgm[head.length + y * width + x] * 3) / 255);
      lines[y * row + 1 + (x >> 2)] |= shade << (6 - 2 * (x & 3));
    }
  const size = Buffer.from([...u32(width), ...u32(height), 2, 0, 0, 0, 0]);
  const parts = [
    ['IHDR', size],
    ['IDAT', deflateSync(lines, { level: 9 })],
    ['IEND', Buffer.of()],
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts.map(chunk)]);
}

function chunk([name, data]) {
  const named = Buffer.concat([Buffer.from(name), data]);
  return Buffer.concat([u32(data.length), named, u32(crc32(named))]);
}

function u32(value) {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}

/** One paper of a form, for the README. */
function chosen(papers) {
  return (
    SHOWN.map((id) => papers.find((path) => basename(path).includes(id))).find(Boolean) ?? papers[0]
  );
}

function table(names) {
  const cells = names.map(
    (name) =>
      `<td align="center"><a href="${folder}/${name}.png"><img src="${folder}/${name}.png" width="240" alt="${forms[name].title}"></a><br><code>${name}</code>: ${forms[name].title}</td>`,
  );
  const rows = [];
  while (cells.length > 0) rows.push(`<tr>\n${cells.splice(0, COLUMNS).join('\n')}\n</tr>`);
  return `<table>\n${rows.join('\n')}\n</table>`;
}

const work = mkdtempSync(join(tmpdir(), 'kiemdiem-pictures-'));
process.stderr.write(render('all', year, '--as-of', '2021-03-01', '--out', work).stderr);
const papers = filesIn(work, '.docx');
const names = Object.keys(forms);
mkdirSync(join(work, 'anh', 'out'), { recursive: true });
for (const name of names)
  copyFileSync(
    chosen(papers.filter((path) => formOf(path) === name)),
    join(work, 'anh', `${name}.docx`),
  );
await convert(
  findSoffice(),
  join(work, 'anh'),
  names.map((name) => `${name}.docx`),
);
mkdirSync(join(root, folder), { recursive: true });
for (const name of names) {
  const pdf = join(work, 'anh', 'out', `${name}.pdf`);
  const page = await outputOf('pdftoppm', ['-r', DPI, '-gray', '-f', 1, '-l', 1, pdf]);
  writeFileSync(join(root, folder, `${name}.png`), png(page));
}
rmSync(work, { recursive: true });

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const marks = /(<!-- pictures -->\n)[\s\S]*(<!-- \/pictures -->)/;
if (!marks.test(readme)) throw new Error('README.md has no <!-- pictures --> marks');
writeFileSync(
  join(root, 'README.md'),
  readme.replace(marks, (_all, from, to) => `${from}\n${table(names)}\n\n${to}`),
);
