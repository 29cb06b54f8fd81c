import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import { type Files, validYear, write } from '../support/year.js';

/** A root with one year, one that is not to be checked, and stray files. */
function folder(ignore: string | Uint8Array | null, more: Files = {}): string {
  const root = temporary();
  write(join(root, '2020'), validYear());
  write(join(root, 'mẫu cũ/2018'), { 'ky.yaml': 'nam: [' });
  write(root, more);
  if (ignore !== null) writeFileSync(join(root, '.kiemdiemignore'), ignore);
  return root;
}

async function validate(root: string, ...more: string[]) {
  const done = await here(['validate', root, '--as-of', '2021-03-01', '--format', 'json', ...more]);
  const { findings, summary } = JSON.parse(done.out || '{"findings":[]}');
  return { ...done, findings: findings as Record<string, string>[], summary };
}
const grave = (findings: Record<string, string>[]) =>
  findings
    .filter((one) => one['severity'] !== 'info')
    .map((one) => `${one['rule']} ${one['file']}`);

const STRAY: Files = {
  '2020/tap-the/so-a - Copy.yaml': 'ten: A',
  '2020/nhap.yaml': 'a: 1',
  '2020/ca-nhan/nhap/gd.yaml': 'a: 1',
};

describe('.kiemdiemignore', () => {
  it('is not needed: without it everything is told, and nothing is said of it', async () => {
    const { code, findings, summary } = await validate(folder(null, STRAY));
    expect(code).toBe(1);
    expect(grave(findings).length).toBe(4);
    expect(Object.keys(summary)).not.toContain('ignored');
  });

  it('leaves out whole years and stray files, and says how many', async () => {
    const root = folder('# bản cũ\nmẫu cũ/\n*Copy*\n/2020/nhap.yaml\nnhap/\n', STRAY);
    const { code, findings, summary } = await validate(root);
    expect([code, grave(findings)]).toEqual([0, []]);
    expect(summary.years).toBe(1);
    expect(summary.ignored.files.length).toBe(3);
    expect(summary.ignored.years.map((one: string) => one.split('/').slice(-2))).toEqual([
      ['mẫu cũ', '2018'],
    ]);
    const { out } = await here(['validate', root, '--as-of', '2021-03-01']);
    expect(out).toMatch(/đã bỏ qua 1 kỳ \(\S*mẫu cũ\/2018\), 3 tệp.*Copy\.yaml/);
  });

  it('knows negation, comments and names typed in parts', async () => {
    const root = folder('mẫu cũ/\n*.yaml\n!nhap.yaml\n'.normalize('NFD'), STRAY);
    const { findings } = await validate(root);
    expect(grave(findings)).toEqual([
      // A folder is not `*.yaml`.
      'schema 2020/ca-nhan/nhap',
      'schema 2020/nhap.yaml',
    ]);
  });

  it('never leaves out a dossier of a year: it counts, is checked, and is told', async () => {
    const bad = validYear();
    bad['ca-nhan/gd-a.yaml'].ho_so.y_kien_noi_cu_tru = { co: false };
    const root = folder('mẫu cũ/\nca-nhan/\n**/ky.yaml\n');
    write(join(root, '2020'), bad);
    const { code, findings, summary } = await validate(root);
    expect([code, grave(findings)]).toEqual([1, ['giay-nhan-xet 2020/ca-nhan/gd-a.yaml']]);
    expect(summary.cadres).toBe(5);
    const note = findings.find((one) => one['rule'] === 'ignore');
    expect([note?.['severity'], note?.['file']]).toEqual(['info', '.kiemdiemignore']);
    expect(note?.['message']).toMatch(/nêu 6 hồ sơ .*và 1 tệp khác/);
  });

  it('never hides what a rule finds, nor a fault of a file that was read', async () => {
    const root = folder('mẫu cũ/\n*.yaml\n');
    write(join(root, '2020'), { 'tap-the/so-a.yaml': 'ten: [' });
    const { code, findings } = await validate(root);
    expect(code).toBe(1);
    expect(grave(findings)).toContain('yaml 2020/tap-the/so-a.yaml');
  });

  it('cannot leave out everything', async () => {
    const { code, out, err } = await validate(folder('*\n'));
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('Mọi kỳ')]);
  });

  it('may be saved by Notepad, and is refused where it is no text', async () => {
    const wide = Buffer.from('\ufeffmẫu cũ/\r\n', 'utf16le');
    expect((await validate(folder(wide))).code).toBe(0);
    const broken = await validate(folder(Buffer.of(0x6d, 0xe3, 0x28)));
    expect([broken.code, broken.err]).toEqual([2, expect.stringContaining('UTF-8')]);
    const root = folder(null);
    mkdirSync(join(root, '.kiemdiemignore'));
    expect((await validate(root)).code).toBe(2);
  });
});
