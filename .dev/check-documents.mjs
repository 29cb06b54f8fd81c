// Renders every form of the clean samples and has tools that are not ours open them: the OOXML schema
// validator, LibreOffice (to PDF), pdftotext, python-docx. Last line: "PASSED FAILED".
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const years = ['samples/tinh-mau/2020', 'samples/huyen-mau/2020'];
const labels = JSON.parse(readFileSync(join(root, 'test/forms/labels.json'), 'utf8'));
const validator = process.env.OOXML_VALIDATOR;
let passed = 0;
let failed = 0;

function verdict(ok, what) {
  if (ok) passed++;
  else {
    failed++;
    process.stdout.write(`FAILED ${what}\n`);
  }
}

/** Text as a reader sees it: white space and line breaks do not matter. */
const plain = (text) => text.normalize('NFC').replace(/\s+/g, ' ');

async function inParallel(items, work) {
  const queue = [...items];
  const workers = Array.from({ length: Math.max(cpus().length, 2) }, async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  });
  await Promise.all(workers);
}

async function validates(path) {
  try {
    await run(process.execPath, [validator, path]);
    return true;
  } catch (error) {
    process.stdout.write(`${String(error.stdout).slice(0, 500)}\n`);
    return false;
  }
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

for (const year of years) {
  const out = mkdtempSync(join(tmpdir(), 'kiemdiem-docx-'));
  const made = spawnSync(
    process.execPath,
    ['bin/kiemdiem.js', 'render', 'all', year, '--out', out],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  verdict(made.status === 0, `render all ${year}: ${made.stderr}`);
  const names = readdirSync(out).filter((name) => name.endsWith('.docx'));
  verdict(names.length > 20, `${year} has only ${names.length} documents`);
  const paths = names.map((name) => join(out, name));

  await inParallel(paths, async (path) => verdict(await validates(path), `schema of ${path}`));

  const python = spawnSync('/usr/bin/python3', ['-c', PYTHON, ...paths], { encoding: 'utf8' });
  verdict(python.stdout.trim() === 'ok', `python-docx: ${python.stderr.slice(-300)}`);

  const profile = mkdtempSync(join(tmpdir(), 'kiemdiem-lo-'));
  spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      out,
      ...paths,
    ],
    { encoding: 'utf8', timeout: 600_000 },
  );
  for (const path of paths) {
    const pdf = path.replace(/\.docx$/, '.pdf');
    if (!existsSync(pdf)) {
      verdict(false, `LibreOffice did not open ${path}`);
      continue;
    }
    // Page numbers stand between two halves of a label that crosses a page.
    const text = plain(
      spawnSync('pdftotext', ['-layout', '-nopgbrk', pdf, '-'], { encoding: 'utf8' }).stdout,
    );
    verdict(!/\{\{|undefined|NaN|\[object/.test(text), `stray text in ${path}`);
    verdict(text.length > 200, `no text in ${path}`);
  }
  // Words of the form, found by a foreign reader in the flowing text of one document of each kind.
  for (const [form, wanted] of Object.entries(labels)) {
    const path = paths.find((one) => one.includes(`/${form}_`));
    if (!path) {
      verdict(year.includes('huyen') && form === 'mau-03', `${year} has no ${form}`);
      continue;
    }
    const profile2 = `-env:UserInstallation=file://${profile}`;
    spawnSync('soffice', [
      profile2,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      out,
      path,
    ]);
    const text = plain(readFileSync(path.replace(/\.docx$/, '.txt'), 'utf8'));
    for (const label of wanted) verdict(text.includes(plain(label)), `${form} lacks “${label}”`);
  }
}
process.stdout.write(`${passed} ${failed}\n`);
