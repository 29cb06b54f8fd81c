import {
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { tcvn3, windows1258 } from '../hostile/letters.js';
import { temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import { validYear, write } from '../support/year.js';

const PERSON = 'ca-nhan/gd-a.yaml';
const COLLECTIVE = 'tap-the/so-a.yaml';
const plain = (path: string) => stringify(validYear()[path], { aliasDuplicateObjects: false });

/** A valid year with one file replaced; returns the file and the folder. */
function year(path: string, bytes: string | Uint8Array): { folder: string; file: string } {
  const folder = temporary();
  write(folder, validYear());
  const file = join(folder, path);
  writeFileSync(file, bytes);
  return { folder, file };
}

const fix = (folder: string, ...more: string[]) => here(['validate', folder, '--fix', ...more]);

/** The file after `--fix`; a second run must change nothing. */
async function fixed(path: string, bytes: string | Uint8Array): Promise<string> {
  const { folder, file } = year(path, bytes);
  await fix(folder);
  const once = readFileSync(file);
  const again = await fix(folder);
  expect(readFileSync(file).equals(once)).toBe(true);
  expect(again.out).toContain('Không có chỗ nào chương trình tự sửa được');
  return once.toString('utf8');
}

/** A file of the valid year with one line another. */
function bent(path: string, from: string, to: string): string {
  const text = plain(path);
  if (!text.includes(from)) throw new Error(`no ${from} in ${path}`);
  return text.replace(from, to);
}

describe('validate --fix mends', () => {
  const text = plain(PERSON);

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without mark', Buffer.from(text, 'utf16le')],
    ['TCVN3', tcvn3(text)],
    ['Windows-1258', windows1258(text)],
    ['letters in parts', Buffer.from(text.normalize('NFD'))],
    ['old line breaks', Buffer.from(text.replaceAll('\n', '\r'))],
  ])('%s', async (_name, bytes) => {
    expect(await fixed(PERSON, bytes)).toBe(text);
  });

  const lines: readonly [string, string, string, string, string][] = [
    ['pasted TCVN3', PERSON, 'Nguyễn Văn GD-A', 'NguyÔn V¨n §øc', 'Nguyễn Văn Đức'],
    ['pasted VNI', PERSON, 'Nguyễn Văn GD-A', 'Nguyeãn Vaên Ñöùc', 'Nguyễn Văn Đức'],
    ['a hidden sign', PERSON, 'Nguyễn Văn GD-A', 'Nguyễn\u200b Văn A', 'Nguyễn Văn A'],
    ['quotes of Word around a key', PERSON, 'ho_ten:', '“ho_ten”:', 'ho_ten:'],
    ['a hidden sign in a key', PERSON, 'ho_ten:', 'ho_\u200bten:', 'ho_ten:'],
    ['a Cyrillic letter in a key', PERSON, 'ho_ten:', 'hо_ten:', 'ho_ten:'],
    ['a rating in small letters', PERSON, '  muc: Tốt', '  muc: tốt', '  muc: Tốt'],
    ['a rating without marks', PERSON, '  muc: Xuất sắc', '  muc: xuat sac', '  muc: Xuất sắc'],
    [
      'a level cut short',
      PERSON,
      'muc: Hoàn thành tốt nhiệm vụ',
      'muc: Hoàn thành tốt',
      'muc: Hoàn thành tốt nhiệm vụ',
    ],
    [
      'a tone in the old place',
      PERSON,
      'muc: Hoàn thành tốt nhiệm vụ',
      'muc: Hòan thành tốt nhiệm vụ',
      'muc: Hoàn thành tốt nhiệm vụ',
    ],
    [
      'a quoted rating keeps its quotes',
      PERSON,
      '  muc: Tốt',
      '  muc: "TỐT" # xem',
      '  muc: "Tốt" # xem',
    ],
    [
      'a day with dots',
      PERSON,
      'ngay_sinh: 1970-05-06',
      'ngay_sinh: 6.5.1970',
      'ngay_sinh: 6/5/1970',
    ],
    [
      'a day with dashes',
      PERSON,
      'ngay_sinh: 1970-05-06',
      "ngay_sinh: '06-05-1970'",
      "ngay_sinh: '06/05/1970'",
    ],
    [
      'a day in year order',
      PERSON,
      'ngay_sinh: 1970-05-06',
      'ngay_sinh: 1970/5/6',
      'ngay_sinh: 1970-05-06',
    ],
    ['blanks of an id', PERSON, 'tap_the: so-a', 'tap_the: "so-a "', 'tap_the: "so-a"'],
    [
      'a number where text must stand',
      PERSON,
      'dang_vien: true',
      'cccd: 001085012345 # thẻ\ndang_vien: true',
      'cccd: "001085012345" # thẻ\ndang_vien: true',
    ],
    [
      'what looks like a power',
      PERSON,
      'dang_vien: true',
      'so_the_dang: 1e3\ndang_vien: true',
      'so_the_dang: "1e3"\ndang_vien: true',
    ],
  ];
  it.each(lines)('%s', async (_name, path, from, typed, right) => {
    expect(await fixed(path, bent(path, from, typed))).toBe(bent(path, from, right));
  });

  it('pasted text in some places, another hand’s Unicode beside it', async () => {
    const typed = `# Hồ sơ của §øc: ô Đức\n${bent(PERSON, 'Nguyễn Văn GD-A', 'TrÇn §øc # họ tên')}`
      .replace('Vững vàng.', 'V÷ng.')
      .replace('Giản dị.', 'Đo 10µm');
    const right = `# Hồ sơ của §øc: ô Đức\n${bent(PERSON, 'Nguyễn Văn GD-A', 'Trần Đức # họ tên')}`
      .replace('Vững vàng.', 'Vững.')
      .replace('Giản dị.', 'Đo 10µm');
    const { folder, file } = year(PERSON, typed);
    await fix(folder);
    expect(readFileSync(file, 'utf8')).toBe(right);
  });

  it('tabs where every width says the same', async () => {
    const tabbed = text.replaceAll(/^(?: {2})+/gm, (indent) => '\t'.repeat(indent.length / 2));
    // A list within a key needs its dash aligned with blanks.
    expect(await fixed(PERSON, tabbed)).toBe(text);
  });

  it('a key, then what stands under it', async () => {
    const typed = bent(PERSON, 'ngay_sinh: 1970-05-06', '“ngay_sinh”: 6.5.1970');
    expect(await fixed(PERSON, typed)).toBe(bent(PERSON, '1970-05-06', '6/5/1970'));
  });

  it('keeps the mark, the line breaks, comments and everything else byte for byte', async () => {
    const typed = `\ufeff# đầu\n${bent(PERSON, '  muc: Tốt', '  muc:   tốt   # mức\n\n')}# cuối`;
    const dos = typed.replaceAll('\n', '\r\n');
    expect(await fixed(PERSON, dos)).toBe(dos.replace('tốt   #', 'Tốt   #'));
  });
});

describe('validate --fix leaves to a person', () => {
  const cases: readonly [string, string, string, string][] = [
    ['a year of two digits', PERSON, 'ngay_sinh: 1970-05-06', 'ngay_sinh: 6/5/70'],
    ['a day that does not exist', PERSON, 'ngay_sinh: 1970-05-06', 'ngay_sinh: 31/6/1970'],
    ['the order of other countries', PERSON, 'ngay_sinh: 1970-05-06', 'ngay_sinh: 05-31-1970'],
    ['a day with an hour', PERSON, 'ngay_sinh: 1970-05-06', 'ngay_sinh: 1970-05-06 08:00'],
    ['a year alone', PERSON, 'ngay_sinh: 1970-05-06', 'ngay_sinh: 1970'],
    ['1.000', COLLECTIVE, 'ke_hoach: 10', 'ke_hoach: 1.000'],
    ['1.234.567', COLLECTIVE, 'ke_hoach: 10', 'ke_hoach: 1.234.567'],
    ['1,5', COLLECTIVE, 'ke_hoach: 10', 'ke_hoach: 1,5'],
    ['an unknown rating', PERSON, '  muc: Tốt', '  muc: Khá'],
    ['a level that may be three', PERSON, 'muc: Hoàn thành tốt nhiệm vụ', 'muc: Hoàn thành'],
    ['a wrong mark', PERSON, '  muc: Tốt', '  muc: Tột'],
    ['yes and no', PERSON, 'dang_vien: true', 'dang_vien: có'],
    ['true where text must stand', PERSON, 'dang_vien: true', 'cccd: true\ndang_vien: true'],
    ['a doubled key', PERSON, 'dang_vien: true', 'dang_vien: true\ndang_vien: false'],
    ['a mistyped key', PERSON, 'dang_vien: true', 'dang_vienn: true'],
    [
      'a key that would be doubled',
      PERSON,
      'dang_vien: true',
      'dang_vien: true\n“dang_vien”: false',
    ],
    ['one odd word, which may be a name', PERSON, 'Nguyễn Văn GD-A', 'Nguyễn Văn Müller'],
    ['letters that are lost', PERSON, 'Nguyễn Văn GD-A', 'Nguy\ufffdn Văn A'],
    ['a control sign', PERSON, 'Nguyễn Văn GD-A', 'Nguyễn\u0007Văn A'],
  ];
  it.each(cases)('%s', async (_name, path, from, typed) => {
    const bytes = bent(path, from, typed);
    const { folder, file } = year(path, bytes);
    const { out } = await fix(folder);
    expect(readFileSync(file, 'utf8')).toBe(bytes);
    expect(out).toContain('Không có chỗ nào chương trình tự sửa được');
  });

  it('bytes of no known letters', async () => {
    const bytes = Buffer.from('ho_ten: Élysée été\n', 'latin1');
    const { folder, file } = year(PERSON, bytes);
    await fix(folder);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('TCVN3 with a word that is none', async () => {
    const bytes = Buffer.concat([
      tcvn3('ho_ten: Nguyễn Văn Đức\ndon_vi: '),
      Buffer.from([0xb0, 0x62]),
    ]);
    const { folder, file } = year(PERSON, bytes);
    await fix(folder);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});

describe('validate --fix', () => {
  const typed = bent(PERSON, '  muc: Tốt', '  muc: tốt');

  it('shows the difference and writes nothing with --dry-run', async () => {
    const { folder, file } = year(PERSON, typed);
    const { code, out } = await fix(folder, '--dry-run');
    expect(out).toMatch(
      /ca-nhan\/gd-a\.yaml\n {2}Sửa: viết đúng chữ của Hướng dẫn\.\n {2}dòng \d+\n {4}- {5}muc: tốt\n {4}\+ {5}muc: Tốt/,
    );
    expect(out).toContain('Sẽ sửa 1 tệp. Chưa ghi gì');
    expect([code, readFileSync(file, 'utf8')]).toEqual([1, typed]);
  });

  it('then tells what is left, and exits as validate does of the folder as it is now', async () => {
    const { folder } = year(PERSON, typed);
    const { code, out } = await fix(folder, '--only', 'schema');
    expect(out).toContain('Đã sửa 1 tệp.');
    expect(code).toBe(0);
  });

  it('keeps findings alone on the output for programs', async () => {
    const { folder } = year(PERSON, typed);
    const { out, err } = await fix(folder, '--format', 'json', '--only', 'schema');
    expect(JSON.parse(out).findings).toEqual([]);
    expect(err).toContain('Đã sửa 1 tệp.');
  });

  it('mends only the subjects asked for', async () => {
    const { folder, file } = year(PERSON, typed);
    await fix(folder, '--subject', 'gd-b');
    expect(readFileSync(file, 'utf8')).toBe(typed);
  });

  it('keeps the old file where letters were read anew, and permissions', async () => {
    const old = tcvn3(plain(PERSON));
    const { folder, file } = year(PERSON, old);
    const { mode } = statSync(file);
    const { out } = await fix(folder);
    expect(out).toContain('Bản cũ của 1 tệp đổi bảng mã được giữ thành .bak.');
    expect(readFileSync(`${file}.bak`).equals(old)).toBe(true);
    expect(statSync(file).mode).toBe(mode);
  });

  it.skipIf(process.getuid?.() === 0)('keeps a file that is locked against writing', async () => {
    const { folder, file } = year(PERSON, typed);
    chmodSync(file, 0o444);
    const { out } = await fix(folder);
    expect(out).toContain('Chưa sửa được: không có quyền ghi.');
    expect(readFileSync(file, 'utf8')).toBe(typed);
  });

  it('does not follow a link out of the year', async () => {
    const { folder, file } = year(PERSON, typed);
    const outside = join(temporary(), 'x.yaml');
    renameSync(file, outside);
    symlinkSync(outside, file);
    await fix(folder);
    expect(readFileSync(outside, 'utf8')).toBe(typed);
  });

  it('wants --fix for --dry-run', async () => {
    const { code, err } = await here(['validate', temporary(), '--dry-run']);
    expect([code, err]).toEqual([2, '--dry-run dùng cùng --fix.\n']);
  });

  it('keeps the old file once, also when a run before was cut off', async () => {
    const old = tcvn3(plain(PERSON));
    const { folder, file } = year(PERSON, old);
    writeFileSync(`${file}.bak`, 'cái khác');
    writeFileSync(`${file}.2.bak`, old);
    await fix(folder);
    const names = readdirSync(join(folder, 'ca-nhan')).filter((name) => name.endsWith('.bak'));
    expect(names).toEqual(['gd-a.yaml.2.bak', 'gd-a.yaml.bak']);
  });
});
