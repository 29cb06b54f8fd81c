// Writes the table of `kiemdiem explain --coverage` between its marks in the README; with --check only
// says whether it is fresh.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const table = execFileSync(process.execPath, [
  'bin/kiemdiem.js',
  'explain',
  '--coverage',
  '--format',
  'markdown',
]).toString();
const readme = readFileSync('README.md', 'utf8');
const marks = /(<!-- coverage -->\n)[\s\S]*(<!-- \/coverage -->)/;
if (!marks.test(readme)) throw new Error('README.md has no <!-- coverage --> marks');
const fresh = readme.replace(marks, (_all, from, to) => `${from}\n${table}\n${to}`);
if (process.argv.includes('--check')) {
  if (fresh !== readme) {
    process.stderr.write('README.md: the coverage table is out of date; run npm run coverage\n');
    process.exitCode = 1;
  }
} else if (fresh !== readme) writeFileSync('README.md', fresh);
