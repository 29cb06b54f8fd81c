import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeOutputs } from '../../src/cli/output-folder.js';
import { hashOf } from '../../src/cli/print-record.js';
import { temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import { clicked, editDocument, typed } from '../support/word-user.js';
import { type Files, validYear, write } from '../support/year.js';

const DOCUMENT = 'mau-01_so-a.docx';
let year: string;
let out: string;
let files: Files;

beforeEach(() => {
  year = temporary();
  out = temporary();
  files = validYear();
  write(year, files);
});

const render = (...more: string[]) =>
  here(['render', 'mau-01', year, '--out', out, '--subject', 'so-a', ...more]);
const there = (name = DOCUMENT) => readFileSync(join(out, name));

describe('a document that somebody edited', () => {
  it('is named with the controls that changed, and stays as it is', async () => {
    await render();
    editDocument(join(out, DOCUMENT), typed('bao_cao.trach_nhiem', 'Viết tay trong Word.'));
    editDocument(join(out, DOCUMENT), clicked('tu_danh_gia.muc.xuat_sac', true));
    const edited = there();
    const { code, err } = await render();
    expect(code).toBe(2);
    expect(err).toContain(DOCUMENT);
    expect(err).toContain('đã được sửa sau khi in (Mục V; Hoàn thành xuất sắc nhiệm vụ)');
    expect(err).toMatch(/--beside.*--replace/);
    expect(there().equals(edited)).toBe(true);
  });

  it('is not said to be changed where only the dossier changed', async () => {
    await render();
    editDocument(join(out, DOCUMENT), typed('bao_cao.trach_nhiem', 'Viết tay trong Word.'));
    files['tap-the/so-a.yaml'].bao_cao.phuong_huong = 'Phương hướng mới của hồ sơ.';
    write(year, files);
    expect((await render()).err).toContain('(Mục V)');
  });

  it('says so when nothing but the look or the words of the form changed', async () => {
    await render();
    editDocument(join(out, DOCUMENT), (xml) =>
      xml.replace('BÁO CÁO KIỂM ĐIỂM', 'BÁO CÁO VỀ KIỂM ĐIỂM'),
    );
    expect((await render()).err).toContain('ngoài các ô');
  });

  it('gets a second file with --beside, the same one at the next run', async () => {
    await render();
    editDocument(join(out, DOCUMENT), typed('bao_cao.trach_nhiem', 'Viết tay trong Word.'));
    const edited = there();
    expect((await render('--beside')).code).toBe(0);
    const second = there('mau-01_so-a_2.docx');
    expect(there().equals(edited)).toBe(true);
    const again = await render('--beside');
    expect(again.out).toContain('1 tệp không đổi');
    expect(there('mau-01_so-a_2.docx').equals(second)).toBe(true);
    expect(existsSync(join(out, 'mau-01_so-a_3.docx'))).toBe(false);
  });

  it('is kept as a backup with --replace, every time', async () => {
    for (const text of ['Lần một.', 'Lần hai.']) {
      await render();
      editDocument(join(out, DOCUMENT), typed('bao_cao.trach_nhiem', text));
      expect((await render('--replace')).code).toBe(0);
    }
    const backups = readdirSync(out).filter((name) => name.endsWith('.bak'));
    expect(backups.sort()).toEqual([`${DOCUMENT}.2.bak`, `${DOCUMENT}.bak`]);
  });

  it('cannot be both replaced and left beside', async () => {
    expect((await render('--beside', '--replace')).err).toContain('Chỉ dùng một trong hai');
  });
});

describe('a file that this program did not write', () => {
  it('is left alone, whatever it holds', async () => {
    writeFileSync(join(out, DOCUMENT), 'của người khác');
    const { code, err } = await render();
    expect([code, there().toString()]).toEqual([2, 'của người khác']);
    expect(err).toContain('không do chương trình in ra');
  });

  it('is ours without a record where it only is packed in another way', async () => {
    await render();
    const fresh = there();
    const parts = Object.entries(unzipSync(fresh));
    const packed = zipSync(Object.fromEntries(parts), { level: 1 });
    expect(hashOf(packed)).not.toBe(hashOf(fresh));
    for (const [bytes, code] of [
      [packed, 0],
      [zipSync(Object.fromEntries(parts.slice(1))), 2],
      [zipSync(Object.fromEntries([...parts.slice(1), ['word/x.xml', parts[0]?.[1] ?? fresh]])), 2],
      [packed.subarray(0, -30), 2],
      [packed.subarray(-10), 2],
    ] as const) {
      writeFileSync(join(out, DOCUMENT), bytes);
      rmSync(join(out, '.kiemdiem.json'), { force: true });
      expect((await render()).code).toBe(code);
      expect(there().equals(code === 0 ? fresh : bytes)).toBe(true);
    }
  });

  it('counts as edited after the record of the folder was lost', async () => {
    await render();
    rmSync(join(out, '.kiemdiem.json'));
    files['tap-the/so-a.yaml'].bao_cao.phuong_huong = 'Phương hướng mới.';
    write(year, files);
    expect((await render()).code).toBe(2);
  });
});

describe('a file that is open', () => {
  const word = Buffer.concat([Buffer.of(8), Buffer.from('Lan Pham'), Buffer.alloc(100)]);

  it.each([
    ['Word', `~$${DOCUMENT.slice(2)}`, word, 'Word (Lan Pham)'],
    [
      'LibreOffice',
      `.~lock.${DOCUMENT}#`,
      Buffer.from('Trần Bình,may-1,binh,28.11.2020;'),
      'LibreOffice (Trần Bình)',
    ],
  ])('in %s is named with who has it, and never replaced', async (_, lock, content, named) => {
    await render();
    files['tap-the/so-a.yaml'].bao_cao.phuong_huong = 'Phương hướng mới.';
    write(year, files);
    writeFileSync(join(out, lock), content);
    const before = there();
    for (const more of [[], ['--replace']]) {
      const { code, err } = await render(...more);
      expect([code, err]).toEqual([2, expect.stringContaining(`đang mở trong ${named}`)]);
      expect(there().equals(before)).toBe(true);
    }
    expect((await render('--beside')).code).toBe(0);
    expect(there().equals(before)).toBe(true);
  });
});

describe('a second file beside', () => {
  const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

  it('never takes the name of another document of the same run', () => {
    const first = [file('a.docx', '1'), file('a_2.docx', '2')];
    writeOutputs(out, first);
    for (const { name } of first) writeFileSync(join(out, name), 'sửa tay');
    const { written } = writeOutputs(out, [file('a.docx', '3'), file('a_2.docx', '4')], 'beside');
    expect(written.map((name) => there(name).toString())).toEqual(['3', '4']);
    expect(there('a.docx').toString() + there('a_2.docx').toString()).toBe('sửa taysửa tay');
  });

  it('is not written over while somebody has it open', () => {
    writeOutputs(out, [file('a.docx', '1')]);
    writeFileSync(join(out, 'a.docx'), 'sửa tay');
    writeOutputs(out, [file('a.docx', '2')], 'beside');
    writeFileSync(join(out, '~$a_2.docx'), '');
    const { written } = writeOutputs(out, [file('a.docx', '3')], 'beside');
    expect([there('a_2.docx').toString(), written]).toEqual(['2', ['a_3.docx']]);
  });
});

describe('a run that was cut off', () => {
  const a = (text: string) => ({ name: 'a.docx', bytes: Buffer.from(text) });

  it('leaves only files that the next run knows as its own', () => {
    writeOutputs(out, [a('một')]);
    // As a killed run leaves it: noted, but not yet settled, and either not written or just written.
    const record = JSON.parse(readFileSync(join(out, '.kiemdiem.json'), 'utf8'));
    const noted = { 'a.docx': [...[record['a.docx']].flat(), hashOf(Buffer.from('hai'))] };
    for (const content of ['một', 'hai']) {
      writeFileSync(join(out, 'a.docx'), content);
      writeFileSync(join(out, '.kiemdiem.json'), JSON.stringify(noted));
      expect(writeOutputs(out, [a('ba')]).refused).toEqual([]);
      expect(readFileSync(join(out, 'a.docx'), 'utf8')).toBe('ba');
    }
  });

  it('is told of at the next run that prints other files: which are still old', () => {
    writeOutputs(out, [a('một')]);
    const path = join(out, '.kiemdiem.json');
    const settled = readFileSync(path, 'utf8');
    const noted = { 'a.docx': [hashOf(Buffer.from('một')), hashOf(Buffer.from('hai'))] };
    const b = { name: 'b.docx', bytes: Buffer.from('b') };
    for (const [content, old] of [
      ['một', ['a.docx']],
      ['hai', []],
      ['sửa tay', []],
    ] as const) {
      writeFileSync(join(out, 'a.docx'), content);
      writeFileSync(path, JSON.stringify(noted));
      expect(writeOutputs(out, [b]).old).toEqual(old);
      expect(writeOutputs(out, [b]).old).toEqual([]);
      const known = JSON.parse(readFileSync(path, 'utf8'))['a.docx'];
      expect(known).toEqual(
        content === 'sửa tay' ? noted['a.docx'] : [hashOf(Buffer.from(content))],
      );
    }
    expect(JSON.parse(settled)['a.docx']).toHaveLength(1);
  });

  it('never makes an edited file one of its own', () => {
    writeOutputs(out, [a('một')]);
    writeFileSync(join(out, 'a.docx'), 'sửa tay');
    writeOutputs(out, [a('hai'), { name: 'b.docx', bytes: Buffer.from('b') }]);
    expect(writeOutputs(out, [a('hai')]).refused).toHaveLength(1);
    expect(readFileSync(join(out, 'a.docx'), 'utf8')).toBe('sửa tay');
  });
});

describe.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder without leave to write',
  () => {
    it('is a message, and what is there stays', async () => {
      await render();
      const before = there();
      files['tap-the/so-a.yaml'].bao_cao.phuong_huong = 'Phương hướng mới.';
      write(year, files);
      chmodSync(out, 0o500);
      const { code, err } = await render();
      chmodSync(out, 0o700);
      expect([code, err]).toEqual([2, expect.stringContaining('Không ghi được')]);
      expect(there().equals(before)).toBe(true);
    });
  },
);

describe('render all', () => {
  it('gives each authority its own of the subjects asked for, and refuses what none has', async () => {
    const root = temporary();
    for (const name of ['a/b', 'a-b']) {
      const own = {
        ...files,
        [`tap-the/chi-${name === 'a/b' ? 'mot' : 'hai'}.yaml`]: files['tap-the/so-a.yaml'],
      };
      mkdirSync(join(root, name), { recursive: true });
      write(join(root, name), own);
    }
    const asked = ['render', 'all', root, '--out', out, '--subject'];
    expect((await here([...asked, 'chi-mot,chi-hai'])).code).toBe(0);
    const folders = readdirSync(out);
    expect(folders).toHaveLength(2);
    const reports = folders.map((folder) =>
      readdirSync(join(out, folder)).filter((name) => name.startsWith('mau-01')),
    );
    expect(reports.flat().sort()).toEqual(['mau-01_chi-hai.docx', 'mau-01_chi-mot.docx']);
    expect((await here([...asked, 'chi-ba'])).err).toContain('chi-ba');
  });

  it('makes a folder for each authority and year, each with its list of contents', async () => {
    const root = temporary();
    for (const [name, nam] of [
      ['a', 2020],
      ['b', 2020],
      ['c', 2021],
    ] as const) {
      const ky = { ...files['ky.yaml'], nam };
      const ten = name === 'b' ? 'Ban Thường vụ Huyện ủy B' : 'Ban Thường vụ Tỉnh ủy A';
      mkdirSync(join(root, name));
      write(join(root, name), {
        ...files,
        'ky.yaml': { ...ky, co_quan_quyet_dinh: { ...ky.co_quan_quyet_dinh, ten } },
      });
    }
    const { code } = await here(['render', 'all', root, '--out', out, '--as-of', '2022-01-01']);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'ban-thuong-vu-huyen-uy-b_2020',
      'ban-thuong-vu-tinh-uy-a_2020',
      'ban-thuong-vu-tinh-uy-a_2021',
    ]);
    for (const folder of readdirSync(out)) {
      const names = readdirSync(join(out, folder));
      expect(names.filter((name) => name.startsWith('muc-luc_'))).toHaveLength(1);
      expect(names).toContain('mau-01_so-a.docx');
    }
  });
});
