import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kiemdiem, temporary } from '../support/bin.js';
import { validYear, write } from '../support/year.js';

const year = temporary();
write(year, validYear());
const render = (out: string, ...more: string[]) =>
  kiemdiem(['render', 'mau-01', 'mau-02', year, '--out', out, ...more]);

describe('render', () => {
  it('writes one private file for each subject, the same bytes the second time', () => {
    const out = join(temporary(), 'sau', 'hon');
    expect(render(out).code).toBe(0);
    const names = readdirSync(out).filter((name) => name.endsWith('.docx'));
    expect(names).toHaveLength(10);
    expect(names.every((name) => /^[a-z0-9_-]+\.docx$/.test(name))).toBe(true);
    if (process.platform !== 'win32')
      expect(statSync(join(out, names[0] ?? '')).mode & 0o077).toBe(0);
    const before = names.map((name) => readFileSync(join(out, name)));
    const again = render(out);
    expect(again.out).toMatch(/10 tệp không đổi/);
    expect(names.map((name) => readFileSync(join(out, name)))).toEqual(before);
    expect(readdirSync(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('never replaces a file that somebody edited, and keeps it when told to', () => {
    const out = temporary();
    render(out);
    const file = join(out, 'mau-01_so-a.docx');
    writeFileSync(file, 'bản đã sửa trong Word');
    const refused = render(out);
    expect([refused.code, readFileSync(file, 'utf8')]).toEqual([2, 'bản đã sửa trong Word']);
    expect(refused.err).toMatch(/mau-01_so-a\.docx.*--replace/);
    const replaced = render(out, '--replace');
    expect(replaced.code).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe('bản đã sửa trong Word');
  });

  it('replaces its own file when the dossier changed', () => {
    const other = temporary();
    const files = validYear();
    write(other, files);
    const out = temporary();
    kiemdiem(['render', 'mau-01', other, '--out', out, '--subject', 'so-a']);
    const before = readFileSync(join(out, 'mau-01_so-a.docx'));
    files['tap-the/so-a.yaml'].ten = 'Tập thể lãnh đạo Sở Mới';
    write(other, files);
    expect(kiemdiem(['render', 'mau-01', other, '--out', out, '--subject', 'so-a']).code).toBe(0);
    expect(readFileSync(join(out, 'mau-01_so-a.docx')).equals(before)).toBe(false);
  });

  it('names a file that is open in Word', () => {
    const out = temporary();
    render(out);
    writeFileSync(join(out, '~$u-01_so-a.docx'), '');
    writeFileSync(join(out, 'mau-01_so-a.docx'), 'đang sửa');
    expect(render(out).err).toMatch(/mau-01_so-a\.docx: đang mở trong Word/);
  });

  it('says which dossier it could not print from, and exits 1', () => {
    const bad = temporary();
    write(bad, { ...validYear(), 'tap-the/so-b.yaml': 'ten: Sở B\nloại: x\n' });
    const { code, err } = kiemdiem(['render', 'mau-01', bad, '--out', temporary()]);
    expect([code, err]).toEqual([1, expect.stringContaining('tap-the/so-b.yaml')]);
  });

  it('refuses a folder that cannot be made', () => {
    const file = join(temporary(), 'tep');
    writeFileSync(file, '');
    const { code, err } = render(join(file, 'out'));
    expect([code, err]).toEqual([2, expect.stringMatching(/Không tạo được thư mục/)]);
  });
});

describe('new', () => {
  const home = temporary();

  it('starts a year whose file passes the schema', () => {
    const made = kiemdiem(['new', 'ky', '2021'], home);
    expect(made.code).toBe(0);
    expect(readFileSync(join(home, '2021/ky.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=.*schemas\/ky\.schema\.json\n/,
    );
    expect(kiemdiem(['validate', '2021'], home).code).toBe(0);
  });

  it.each([
    ['tap-the', 'Sở Y tế', 'so-y-te'],
    ['ca-nhan', 'Đỗ Thị Ánh', 'do-thi-anh'],
  ])(
    'starts a %s under an ASCII id, linked to its schema, with nothing wrong in it',
    (kind, name, id) => {
      const made = kiemdiem(['new', kind, name], join(home, '2021'));
      expect(made.code).toBe(0);
      const path = join(home, '2021', kind, `${id}.yaml`);
      const text = readFileSync(path, 'utf8');
      const schema = /\$schema=(\S+)/.exec(text)?.[1] ?? '';
      expect(existsSync(join(path, '..', decodeURI(schema)))).toBe(true);
      expect(text).toContain(name);
      const { findings } = JSON.parse(
        kiemdiem(['validate', '2021', '--format', 'json', '--as-of', '2021-10-01'], home).out,
      );
      expect(findings.filter((one: { severity: string }) => one.severity === 'error')).toEqual([]);
    },
  );

  it('never writes over an existing file', () => {
    const path = join(home, '2021/tap-the/so-y-te.yaml');
    writeFileSync(path, 'của người khác');
    const { code, err } = kiemdiem(['new', 'tap-the', 'Sở Y tế'], join(home, '2021'));
    expect([code, readFileSync(path, 'utf8')]).toEqual([2, 'của người khác']);
    expect(err).toMatch(/đã có, không ghi đè/);
  });
});
