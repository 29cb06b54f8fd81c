import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { barOf } from '../../src/cli/progress.js';
import { batches } from '../../src/cli/soffice.js';
import { kiemdiem, type Run, temporary } from '../support/bin.js';
import { type Files, validYear, write } from '../support/year.js';

/** Stands for LibreOffice: notes its call, and makes of each document a file that ends as a PDF does. */
const FAKE = `#!${process.execPath}
const fs = require('node:fs');
const path = require('node:path');
const args = process.argv.slice(2);
const names = args.filter((one) => one.endsWith('.docx'));
fs.appendFileSync(process.env.CALLS, JSON.stringify(args) + '\\n');
const out = args[args.indexOf('--outdir') + 1];
for (const [index, name] of names.entries()) {
  if (String(index) === process.env.LOSES) continue;
  const end = String(index) === process.env.HALVES ? '' : '%%EOF\\n';
  const bytes = fs.readFileSync(name).length;
  fs.writeFileSync(path.join(out, name.replace('.docx', '.pdf')), \`%PDF \${bytes} \${process.hrtime.bigint()}\\n\${end}\`);
}
`;

/** A year of ten papers, a machine with a LibreOffice of our own on PATH, and a folder to print to. */
class Office {
  readonly files: Files = validYear();
  readonly year = temporary();
  readonly out = temporary();
  readonly bin = temporary();
  readonly temp = temporary();
  readonly calls = join(this.bin, 'calls');

  constructor() {
    writeFileSync(join(this.bin, 'soffice'), FAKE);
    chmodSync(join(this.bin, 'soffice'), 0o755);
    write(this.year, this.files);
  }

  print(more: readonly string[] = [], env: Record<string, string> = {}): Run {
    writeFileSync(this.calls, '');
    return kiemdiem(
      ['render', 'mau-01', 'mau-02', this.year, '--out', this.out, '--pdf', ...more],
      undefined,
      { PATH: this.bin, TMPDIR: this.temp, CALLS: this.calls, KIEMDIEM_SOFFICE: '', ...env },
    );
  }

  /** How many documents each start of LibreOffice was given. */
  converted(): number[] {
    return readFileSync(this.calls, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as string[]).filter((one) => one.endsWith('.docx')).length);
  }

  names(end: string): string[] {
    return readdirSync(this.out).filter((name) => name.endsWith(end));
  }

  path(name: string): string {
    return join(this.out, name);
  }

  change(): void {
    this.files['tap-the/so-a.yaml'].ten = 'Tập thể lãnh đạo Sở Mới';
    write(this.year, this.files);
  }
}

describe.skipIf(process.platform === 'win32')('render --pdf', () => {
  it('makes a private PDF beside each document in one start, and leaves nothing behind', () => {
    const office = new Office();
    const { code, out, err } = office.print();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Đã chuyển 10 tệp sang PDF vào ');
    expect(office.names('.pdf')).toEqual(
      office.names('.docx').map((name) => name.replace('.docx', '.pdf')),
    );
    expect(office.converted()).toEqual([10]);
    expect(statSync(office.path('mau-01_so-a.pdf')).mode & 0o077).toBe(0);
    expect(readdirSync(office.temp)).toEqual([]);
    expect(office.names('.tmp')).toEqual([]);
    const [call = ''] = readFileSync(office.calls, 'utf8').split('\n');
    expect(call).toMatch(/"-env:UserInstallation=file:\/\/.*profile"/);
    expect(call).toContain('"--headless"');
  });

  it('converts what is new only: a PDF is not made again for nothing', () => {
    const office = new Office();
    office.print();
    const before = readFileSync(office.path('mau-01_so-b.pdf'), 'utf8');
    const again = office.print();
    expect([again.code, office.converted()]).toEqual([0, []]);
    expect(again.out).toMatch(/Đã chuyển 0 tệp sang PDF vào .*, 10 tệp không đổi\./);
    office.change();
    rmSync(office.path('mau-01_so-c.pdf'));
    const first = readFileSync(office.path('mau-01_so-a.pdf'), 'utf8');
    const { code, out } = office.print();
    const printed = Number(/Đã in (\d+) tệp/.exec(out)?.[1]);
    expect([code, printed > 0, office.converted()]).toEqual([0, true, [printed + 1]]);
    expect(readFileSync(office.path('mau-01_so-a.pdf'), 'utf8')).not.toBe(first);
    expect(readFileSync(office.path('mau-01_so-b.pdf'), 'utf8')).toBe(before);
    expect(office.names('.pdf')).toHaveLength(10);
  });

  it('makes up for a run whose conversion failed', () => {
    const office = new Office();
    office.print();
    office.change();
    expect(office.print([], { LOSES: '0' }).code).toBe(2);
    expect([office.print().code, office.converted()]).toEqual([0, [1]]);
  });

  it('never replaces a PDF that it did not make, and keeps it when told to', () => {
    const office = new Office();
    const scan = office.path('mau-01_so-a.pdf');
    mkdirSync(office.out, { recursive: true });
    writeFileSync(scan, 'bản có chữ ký và dấu');
    utimesSync(scan, new Date('2021-01-01'), new Date('2021-01-01'));
    const { code, err } = office.print();
    expect([code, readFileSync(scan, 'utf8')]).toEqual([2, 'bản có chữ ký và dấu']);
    expect(err).toMatch(/Không ghi .*mau-01_so-a\.pdf: .*--replace/);
    expect(office.names('.pdf')).toHaveLength(10);
    expect(office.print(['--replace']).code).toBe(0);
    expect(readFileSync(scan, 'utf8')).toMatch(/^%PDF/);
    expect(readFileSync(`${scan}.bak`, 'utf8')).toBe('bản có chữ ký và dấu');
  });

  it.each([
    ['lost', { LOSES: '3' }],
    ['cut off', { HALVES: '3' }],
  ])(
    'names a document whose PDF was %s; every .docx stays',
    (_what, env: Record<string, string>) => {
      const office = new Office();
      const { code, err } = office.print([], env);
      const missing = office
        .names('.docx')
        .filter((name) => !existsSync(office.path(name.replace('.docx', '.pdf'))));
      expect([code, missing.length, office.names('.docx').length]).toEqual([2, 1, 10]);
      expect(err).toContain(`LibreOffice chưa chuyển được 1 tệp sang PDF: ${missing[0]}.`);
    },
  );

  it('shares one start among authorities, and prints them all before it looks for LibreOffice', () => {
    const office = new Office();
    const root = temporary();
    for (const name of ['tinh', 'huyen']) write(join(root, name), office.files);
    const print = (env: Record<string, string> = {}) => {
      writeFileSync(office.calls, '');
      return kiemdiem(['render', 'all', root, '--out', office.out, '--pdf'], undefined, {
        ...{ PATH: office.bin, HOME: office.temp, CALLS: office.calls, KIEMDIEM_SOFFICE: '' },
        ...env,
      });
    };
    const found = (end: string) =>
      readdirSync(office.out, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith(end),
      );
    expect(print({ PATH: office.temp }).code).toBe(2);
    const documents = found('.docx');
    expect(new Set(documents.map((name) => dirname(name))).size).toBe(2);
    const { code } = print();
    expect([code, office.converted()]).toEqual([0, [documents.length]]);
    expect(found('.pdf')).toEqual(documents.map((name) => name.replace('.docx', '.pdf')));
  });

  it('says how to get LibreOffice when there is none; every .docx stays', () => {
    const office = new Office();
    rmSync(join(office.bin, 'soffice'));
    const { code, err } = office.print([], { HOME: office.temp });
    expect([code, office.names('.docx').length, office.names('.pdf')]).toEqual([2, 10, []]);
    expect(err).toMatch(/Chưa thấy LibreOffice .*\.docx đã in xong.*KIEMDIEM_SOFFICE/);
  });

  it('uses the LibreOffice that KIEMDIEM_SOFFICE points at', () => {
    const office = new Office();
    const other = join(temporary(), 'loffice');
    writeFileSync(other, FAKE);
    chmodSync(other, 0o755);
    rmSync(join(office.bin, 'soffice'));
    expect(office.print([], { KIEMDIEM_SOFFICE: other }).code).toBe(0);
    rmSync(other);
    rmSync(office.path('mau-01_so-a.pdf'));
    const { code, err } = office.print([], { KIEMDIEM_SOFFICE: other });
    expect([code, err]).toEqual([2, expect.stringContaining(`"${other}"`)]);
  });
});

describe('render --format', () => {
  const year = temporary();
  write(year, validYear());
  const print = (...more: string[]) => {
    const folder = temporary();
    return { folder, ...kiemdiem(['render', 'mau-01', year, '--out', folder, ...more]) };
  };

  it('writes pages under the names of the documents', () => {
    const pages = print('--format', 'html');
    const names = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('mau'));
    expect(names(pages.folder)).toEqual(
      names(print().folder).map((name) => name.replace('.docx', '.html')),
    );
    expect(readFileSync(join(pages.folder, 'mau-01_so-a.html'), 'utf8')).toMatch(
      /^<!DOCTYPE html>/,
    );
  });

  it.each([
    [['--format', 'htm'], /Không có dạng tệp "htm"\. Có phải là "html"\?/],
    [['--format', 'html', '--pdf'], /--pdf chuyển từ \.docx/],
  ])('refuses %s', (words, message) => {
    const { code, err, folder } = print(...words);
    expect([code, err, readdirSync(folder)]).toEqual([2, expect.stringMatching(message), []]);
  });
});

describe('a start of LibreOffice', () => {
  it('is given no more than a command line holds, and every name once, in order', () => {
    const names = Array.from({ length: 3000 }, (_one, index) => `${index + 1}.docx`);
    const parts = batches(names, 24_000);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat()).toEqual(names);
    for (const part of parts)
      expect(part.map((one) => `"${one}"`).join(' ').length).toBeLessThanOrEqual(24_000);
    expect(batches(['a.docx'], 3)).toEqual([['a.docx']]);
    expect(batches([], 100)).toEqual([]);
  });

  it('shows how many are done', () => {
    expect(barOf('PDF', 6, 12)).toBe(`PDF ${'█'.repeat(12)}${'░'.repeat(12)} 6/12`);
  });
});
