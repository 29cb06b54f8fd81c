import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forms, readTemplates, renderForm } from '../../src/forms/forms.js';
import { readOwnTemplates } from '../../src/forms/templates.js';
import { open } from './open.js';
import { sample } from './sample.js';
import { inputOf } from './world.js';

/** A year's folder with these files in `mau/`. */
function yearWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const year = mkdtempSync(join(tmpdir(), 'mau-'));
  mkdirSync(join(year, 'mau'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(year, 'mau', name), content);
  return year;
}

const page = (text: string) => `<section><p>${text}</p></section>`;

async function printed(year: string): Promise<string> {
  const input = { ...inputOf(sample), templates: readTemplates(year), subjects: ['so-y-te'] };
  const [file] = await renderForm(forms['mau-01'], input);
  if (!file) throw new Error('nothing printed');
  return open(file.bytes).text;
}

describe('templates of an office', () => {
  it('take the place of the shipped ones of the same name, forms and parts alike', async () => {
    const year = yearWith({
      'mau-01.hbs': page('Riêng: {{field ten}} {{> _rieng}}'),
      '_rieng.hbs': 'Z',
    });
    expect(await printed(year)).toMatch(/Riêng: Tập thể lãnh đạo Sở Y tế Z/);
    const parts = yearWith({ '_bon-o.hbs': '<p>Bốn mức của đơn vị</p>' });
    const text = await printed(parts);
    expect(text).toMatch(/BÁO CÁO KIỂM ĐIỂM TẬP THỂ/i);
    expect(text).toMatch(/Bốn mức của đơn vị/);
  });

  it('leave every other template as shipped', () => {
    const own = readTemplates(yearWith({ 'mau-01.hbs': page('x') }));
    const shipped = readTemplates();
    expect(own.get('mau-01')?.file).toBe('mau/mau-01.hbs');
    expect([...own.keys()].sort()).toEqual([...shipped.keys()].sort());
    expect(own.get('mau-02')).toEqual(shipped.get('mau-02'));
  });

  it('need no folder, and share it with other files', () => {
    expect(readTemplates(mkdtempSync(join(tmpdir(), 'mau-')))).toEqual(readTemplates());
    expect(readTemplates(yearWith({ 'ghi-chu.txt': 'x', 'mau-01.docx': 'x' }))).toEqual(
      readTemplates(),
    );
  });

  it('are read in composed letters, with or without a byte order mark', async () => {
    const decomposed = page('Mẫu của đơn vị').normalize('NFD');
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(decomposed)]);
    expect(await printed(yearWith({ 'mau-01.hbs': marked }))).toContain('Mẫu của đơn vị');
    const wide = Buffer.from(`\uFEFF${page('Mẫu của đơn vị')}`, 'utf16le');
    expect(await printed(yearWith({ 'mau-01.hbs': wide }))).toContain('Mẫu của đơn vị');
  });

  it.each([
    ['too large', { 'mau-01.hbs': 'x'.repeat(256 * 1024 + 1) }, /mau\/mau-01\.hbs.*256 KB/],
    ['not Unicode', { 'mau-01.hbs': Uint8Array.of(0x4d, 0xb7, 0x75) }, /mau\/mau-01\.hbs.*Unicode/],
    ['given a second ending', { 'mau-01.hbs.txt': 'x' }, /mau\/mau-01\.hbs\.txt.*\.hbs/],
    ['given a loud ending', { 'mau-01.HBS': 'x' }, /mau\/mau-01\.HBS.*\.hbs/],
  ])('are refused by name when %s', (_what, files, message) => {
    expect(() => readTemplates(yearWith(files))).toThrow(message);
  });

  it('may be as large as the bound', () => {
    const text = 'x'.repeat(256 * 1024);
    expect(readTemplates(yearWith({ 'mau-01.hbs': text })).get('mau-01')?.text).toBe(text);
  });

  it.skipIf(process.platform === 'win32')('do not lead out of their folder', () => {
    const outside = join(mkdtempSync(join(tmpdir(), 'ngoai-')), 'x.hbs');
    writeFileSync(outside, page('bí mật'));
    const year = yearWith({ 'that.hbs': page('x') });
    symlinkSync(outside, join(year, 'mau/mau-01.hbs'));
    symlinkSync('khong-co.hbs', join(year, 'mau/mau-02.hbs'));
    symlinkSync('that.hbs', join(year, 'mau/mau-03.hbs'));
    mkdirSync(join(year, 'mau/tong-hop.hbs'));
    const { templates, unread } = readOwnTemplates(year);
    expect([...templates.keys()]).toEqual(['mau-03', 'that']);
    expect(unread.map((one) => `${one.file}: ${one.message}`)).toEqual([
      expect.stringMatching(/mau-01\.hbs: liên kết ra ngoài/),
      expect.stringMatching(/mau-02\.hbs: không đọc được \(không tồn tại\)/),
      expect.stringMatching(/tong-hop\.hbs: không phải là tệp/),
    ]);
    expect(() => readTemplates(year)).toThrow(/mau\/mau-01\.hbs/);
  });
});
