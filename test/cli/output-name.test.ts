import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeOutputs } from '../../src/cli/output-folder.js';
import { isDevice, isPlainName, LONGEST_NAME, shortName } from '../../src/cli/output-name.js';
import { temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import { type Files, validYear, write } from '../support/year.js';

const long = (length: number) => `${'a'.repeat(length - 5)}.docx`;

describe('a name', () => {
  it.each([
    'mau-01_so-a.docx',
    'báo cáo.docx',
    '.kiemdiem.json',
    'console.docx',
    'com10.docx',
    'a..b',
    long(LONGEST_NAME),
  ])('%s is plain', (name) => expect(isPlainName(name)).toBe(true));

  it.each([
    '',
    '.',
    '..',
    '../a.docx',
    '/etc/passwd',
    'a/b.docx',
    'a\\b.docx',
    'C:a.docx',
    'a:b.docx',
    'a.docx.',
    'a.docx ',
    'CON',
    'con.docx',
    'NUL.txt',
    'com1.yaml',
    'LPT9.a.b',
    'aux .docx',
    'com¹',
    'a\u0000.docx',
    'a\n.docx',
    'a?.docx',
    long(LONGEST_NAME + 1),
  ])('%j is not', (name) => expect(isPlainName(name)).toBe(false));

  it('is cut to what every system takes, and still told from others', () => {
    expect(shortName(long(LONGEST_NAME))).toBe(long(LONGEST_NAME));
    const [one, two] = [shortName(`x${long(200)}`), shortName(`x${long(201)}`)];
    expect(new Set([one, two, shortName(`x${long(200)}`)]).size).toBe(2);
    for (const name of [one, two]) {
      expect(name).toHaveLength(LONGEST_NAME);
      expect(name).toMatch(/^xa+-[0-9a-f]{8}\.docx$/);
    }
    expect(isDevice('cons')).toBe(false);
  });
});

let year: string;
let out: string;
let outside: string;
let files: Files;
beforeEach(() => {
  year = temporary();
  out = temporary();
  outside = temporary();
  files = validYear();
  write(year, files);
});

const render = (...more: string[]) =>
  here(['render', 'mau-01', year, '--out', out, '--subject', 'so-a', ...more]);

describe('what is printed', () => {
  it.each(['../a.docx', '/tmp/a.docx', 'con.docx', 'a/b.docx'])('never goes to %s', (name) => {
    expect(() => writeOutputs(out, [{ name, bytes: Buffer.from('x') }])).toThrow('output name');
    expect(readdirSync(out)).toEqual([]);
  });

  it.each([[true], [false]])(
    'never goes through a link of its name (to a file: %s)',
    async (isThere) => {
      const target = join(outside, 'khác.docx');
      if (isThere) writeFileSync(target, 'của người khác');
      symlinkSync(target, join(out, 'mau-01_so-a.docx'));
      for (const more of [[], ['--replace']]) {
        const { code, err } = await render(...more);
        expect([code, err]).toEqual([
          2,
          expect.stringContaining('là một liên kết dẫn ra chỗ khác'),
        ]);
      }
      expect((await render('--beside')).code).toBe(0);
      expect(existsSync(target) ? readFileSync(target, 'utf8') : null).toBe(
        isThere ? 'của người khác' : null,
      );
      expect(readdirSync(outside)).toEqual(isThere ? ['khác.docx'] : []);
    },
  );

  it.each(['.kiemdiem.json', '.kiemdiem.lock'])(
    'keeps its own %s out of a link as well',
    async (name) => {
      const target = join(outside, 'khác');
      writeFileSync(target, 'của người khác');
      symlinkSync(target, join(out, name));
      await render();
      expect(readFileSync(target, 'utf8')).toBe('của người khác');
    },
  );

  it('of an authority goes to a real folder only', async () => {
    symlinkSync(outside, join(out, 'ban-thuong-vu-tinh-uy_2020'));
    const { code, err } = await here(['render', 'all', year, '--out', out]);
    expect([code, err]).toEqual([2, expect.stringContaining('là một liên kết dẫn ra chỗ khác')]);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('of an authority stays below --out, whatever its name', async () => {
    files['ky.yaml'].co_quan_quyet_dinh.ten = '../../../tmp/CON';
    write(year, files);
    await here(['render', 'all', year, '--out', join(out, 'x'), '--subject', 'gd-a']);
    expect(readdirSync(out)).toEqual(['x']);
    expect(readdirSync(join(out, 'x'))).toEqual(['tmp-con_2020']);
  });

  it('is not mixed up with a name that differs in case only', async () => {
    writeFileSync(join(out, 'MAU-01_SO-A.DOCX'), 'của người khác');
    const { code, err } = await render();
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('có "MAU-01_SO-A.DOCX", chỉ khác chữ hoa, chữ thường'),
    ]);
    expect((await render('--beside')).code).toBe(0);
    expect(readFileSync(join(out, 'MAU-01_SO-A.DOCX'), 'utf8')).toBe('của người khác');
  });

  it('of ids of any length has a name that can be opened', async () => {
    const id = `so-${'rat-dai-'.repeat(28)}a`;
    files[`tap-the/${id}.yaml`] = files['tap-the/so-a.yaml'];
    write(year, files);
    const { code } = await here([
      'render',
      'mau-01',
      'danh-muc',
      year,
      '--out',
      out,
      '--subject',
      id,
    ]);
    expect(code).toBeLessThan(2);
    const names = readdirSync(out).filter((name) => name.endsWith('.docx'));
    expect(names.length).toBe(2);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
  });
});

describe('new', () => {
  const start = (...words: string[]) => here(['new', ...words]);

  it.each(['con', 'NUL', 'Com1', 'lpt9'])(
    'refuses %s, which Windows keeps for itself',
    async (name) => {
      for (const kind of ['tap-the', 'ca-nhan', 'ky']) {
        const { code, err } = await start(kind, name, '--dir', year);
        expect([code, err]).toEqual([2, expect.stringContaining('Windows giữ riêng tên')]);
      }
      expect(readdirSync(year)).not.toContain(name.toLowerCase());
    },
  );

  it.each(['../2021', '/tmp/2021', 'a/../../2021', 'C:\\2021', '..\\2021'])(
    'refuses a year outside: %s',
    async (name) => {
      const { code, err } = await start('ky', name, '--dir', out);
      expect([code, err]).toEqual([2, expect.stringContaining('--dir')]);
      expect(readdirSync(out)).toEqual([]);
    },
  );

  it('makes no second dossier whose name differs in case only', async () => {
    mkdirSync(join(year, 'tap-the'), { recursive: true });
    writeFileSync(join(year, 'tap-the/So-Y-Te.yaml'), 'ten: x\n');
    const { code, err } = await start('tap-the', 'Sở Y tế', '--dir', year);
    expect([code, err]).toEqual([2, expect.stringContaining('So-Y-Te.yaml" đã có')]);
  });
});
