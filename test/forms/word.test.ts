import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ky } from '../../src/dossier/generated/types.js';
import {
  type FormId,
  type FormInput,
  forms,
  type RenderedFile,
  renderForm,
} from '../../src/forms/forms.js';
import type { Element } from '../../src/forms/markup/tree.js';
import { barWidths } from '../../src/forms/word/bar.js';
import { documentForms } from '../../src/forms/word/document-forms.js';
import { bookmarkOf, Marks, tagOf } from '../../src/forms/word/marks.js';
import { share, twips } from '../../src/forms/word/units.js';
import { escapeXml } from '../../src/forms/word/xml.js';
import { pack, readZip, writeZip } from '../../src/forms/word/zip.js';
import { all, type Opened, open, textOf } from './open.js';
import { sample } from './sample.js';
import { sampleInputs } from './sample-year.js';
import { inputOf } from './world.js';

const child = (element: Element, name: string) =>
  element.children.filter((one): one is Element => typeof one !== 'string' && one.name === name);
const elements = (element: Element) =>
  element.children.filter((one): one is Element => typeof one !== 'string');
const width = (element: Element | undefined) => Number(element?.attributes['w:w']);

/** The properties of an element itself, not of a table within it. */
const own = (element: Element, name: string): Element =>
  child(element, name)[0] ?? { name, attributes: {}, children: [], at: null };

/** What Word needs and no schema checks. */
function faults({ document, parts, controls }: Opened): string[] {
  const xml = parts.get('word/document.xml') ?? '';
  const found: string[] = [];
  const check = (ok: boolean, what: string) => {
    if (!ok) found.push(what);
  };
  check(!/&(?!(amp|lt|gt|quot);)/.test(xml), 'bare ampersand');
  for (const cell of all(document, 'w:tc'))
    check(elements(cell).at(-1)?.name === 'w:p', 'cell without a last paragraph');
  for (const table of all(document, 'w:tbl')) {
    const grid = all(own(table, 'w:tblGrid'), 'w:gridCol').map(width);
    const total = grid.reduce((a, b) => a + b, 0);
    check(grid.length > 0 && total === width(all(own(table, 'w:tblPr'), 'w:tblW')[0]), 'grid');
    check(child(table, 'w:tr').length > 0, 'empty table');
    for (const row of child(table, 'w:tr')) {
      const cells = child(row, 'w:tc').map((cell) => width(all(own(cell, 'w:tcPr'), 'w:tcW')[0]));
      check(cells.reduce((a, b) => a + b, 0) === total, 'row width');
    }
  }
  const body = all(document, 'w:body')[0];
  const blocks = body ? elements(body) : [];
  check(blocks[0]?.name === 'w:p' && blocks.at(-2)?.name === 'w:p', 'ends of the document');
  blocks.forEach((block, index) => {
    if (all(block, 'w:sectPr').length > 0) check(blocks[index + 1]?.name === 'w:p', 'section');
  });
  const ids = controls.map((one) => one.id);
  check(new Set(ids).size === ids.length, 'id of a control');
  check(
    controls.every((one) => one.tag !== '' && one.alias !== ''),
    'control without a name',
  );
  check(
    controls.every((one) => one.tag.length <= 64),
    'long tag',
  );
  const starts = all(document, 'w:bookmarkStart');
  const names = starts.map((one) => one.attributes['w:name'] ?? '');
  check(new Set(names).size === names.length, 'bookmark twice');
  check(
    names.every((name) => /^[a-z][a-z0-9_]{0,39}$/.test(name)),
    'bookmark name',
  );
  check(starts.length === all(document, 'w:bookmarkEnd').length, 'bookmark ends');
  check(starts.length === controls.length, 'control without a bookmark');
  check(
    // The four levels, or the two answers of a ballot.
    boxGroups(controls).every((ticks) => [2, 4].includes(ticks.length) && count(ticks) <= 1),
    'boxes',
  );
  return found;
}

/** Boxes of one question stand under one path. */
function boxGroups(controls: Opened['controls']): Opened['controls'][number][][] {
  const groups = new Map<string, Opened['controls'][number][]>();
  for (const one of controls) {
    if (one.checked === null) continue;
    const path = one.tag.replace(/\.[^.]*$/, '');
    groups.set(path, [...(groups.get(path) ?? []), one]);
  }
  return [...groups.values()];
}

const count = (ticks: Opened['controls']) => ticks.filter((one) => one.checked).length;

/** Of a year without a single fact nobody is put to the vote. */
const ABSENT: readonly string[] = ['phieu'];

describe.each(sampleInputs())('every form of the %s year', (_name, input) => {
  it.each(Object.values(forms).map((form) => [form.id, form] as const))(
    '%s is a document that Word can open',
    async (_id, form) => {
      const files = await renderForm(form, input);
      expect(files.length > 0 || ABSENT.includes(form.id)).toBe(true);
      const wrong = files.flatMap((file) =>
        faults(open(file.bytes)).map((fault) => `${file.name}: ${fault}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('is the same bytes from the same data, in files of stable names', async () => {
    const names: string[] = [];
    for (const form of Object.values(forms)) {
      const once: RenderedFile[] = await renderForm(form, input);
      const again = await renderForm(form, input);
      expect(
        again.every((file, i) => Buffer.compare(file.bytes, once[i]?.bytes ?? Buffer.of()) === 0),
      ).toBe(true);
      const own = once.map((file) => file.name);
      expect(own).toEqual([...own].sort());
      names.push(...own);
    }
    expect(names.every((name) => /^[a-z0-9_-]+\.docx$/.test(name))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it('carries its title and a day of the data, no author, no clock', async () => {
    const [file] = await renderForm(forms['tong-hop'], input);
    const { parts } = open(file?.bytes ?? Buffer.of());
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Báo cáo tổng hợp');
    expect(core).toMatch(/<dcterms:created[^>]*>202[01]-\d\d-\d\dT00:00:00Z</);
    expect(core).not.toMatch(/creator|lastModifiedBy/);
    const rest = [...parts].filter(([name]) => name !== 'word/document.xml');
    const today = String(new Date().getFullYear());
    expect(rest.filter(([, xml]) => xml.includes(`${today}-`)).map(([name]) => name)).toEqual([]);
  });
});

describe('the package', () => {
  it('prints on A4 by the margins of the document form, landscape where asked', async () => {
    const input = sampleInputs()[0]?.[1];
    const [file] = input ? await renderForm(forms['tong-hop'], input) : [];
    const { document, parts } = open(file?.bytes ?? Buffer.of());
    const sizes = all(document, 'w:pgSz').map((one) => one.attributes);
    expect(sizes[0]).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(sizes[1]).toMatchObject({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
    expect(all(document, 'w:pgMar')[0]?.attributes).toMatchObject({
      'w:top': '1134',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:right': '850',
    });
    expect(all(document, 'w:titlePg')).toHaveLength(1);
    const headers = [...parts].filter(([name]) => name.startsWith('word/header'));
    expect(headers.filter(([, xml]) => xml.includes('PAGE'))).toHaveLength(1);
  });

  it('is set in Times New Roman, in Vietnamese, for Word 2013 and later', async () => {
    const input = sampleInputs()[0]?.[1];
    const [file] = input ? await renderForm(forms['mau-01'], input) : [];
    const { parts } = open(file?.bytes ?? Buffer.of());
    const styles = parts.get('word/styles.xml') ?? '';
    for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia'])
      expect(styles).toContain(`w:${script}="Times New Roman"`);
    expect(styles).toContain('<w:lang w:val="vi-VN"');
    expect(styles).toMatch(/w:styleId="than">.*?w:line="360" w:lineRule="exact"/);
    expect(parts.get('word/settings.xml')).toContain('w:val="15" w:name="compatibilityMode"');
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
  });

  it('repeats the header rows of tables and does not split rows', async () => {
    const input = sampleInputs()[0]?.[1];
    const [file] = input ? await renderForm(forms['tong-hop'], input) : [];
    const { document } = open(file?.bytes ?? Buffer.of());
    const ruled = all(document, 'w:tbl').filter((one) => all(one, 'w:tblBorders').length > 0);
    expect(ruled).toHaveLength(22);
    for (const table of ruled) {
      const [first] = child(table, 'w:tr');
      expect(first && all(first, 'w:tblHeader')).toHaveLength(1);
      expect(first && all(first, 'w:cantSplit')).toHaveLength(1);
    }
  });

  it.each(Object.values(documentForms).map((form) => [form.id, form] as const))(
    'has styles of its own for %s, with a source and dates',
    (_id, form) => {
      const [first, ...later] = form.sources;
      expect(first?.confirmed).toBe(true);
      // Each text takes over on the day that ends the one before.
      expect(later.map(({ from }) => from)).toEqual(
        form.sources.slice(0, -1).map(({ until }) => until),
      );
      expect(form.sources.at(-1)?.until).toBeNull();
      // Word takes a comma in a style's name for the start of another name.
      expect(Object.values(form.styles).filter((style) => style.name.includes(','))).toEqual([]);
      const names = Object.values(form.styles).map((style) => style.name);
      expect(new Set(names).size).toBe(names.length);
    },
  );
});

describe('the look that an office sets in ky.yaml', () => {
  const own = (the_thuc: Ky['the_thuc']) =>
    inputOf({ ...sample, ky: { ...sample.ky, ...(the_thuc && { the_thuc }) } });
  const first = async (form: FormId, input: FormInput) => {
    const [file] = await renderForm(forms[form], input);
    return open(file?.bytes ?? Buffer.of());
  };

  it('changes margins, on turned pages too, sizes and spacing of papers of that kind', async () => {
    const input = own({
      dang: { le_trai: 35, le_tren: 25, co_chu: 13, gian_dong: 17, cach_doan: 3 },
    });
    const { document, parts } = await first('tong-hop', input);
    const margins = all(document, 'w:pgMar').map(({ attributes }) => [
      attributes['w:top'],
      attributes['w:left'],
    ]);
    expect(margins).toContainEqual(['1417', '1984']);
    expect(margins).toContainEqual(['1984', '1134']);
    const style =
      /<w:style [^>]*w:styleId="than".*?<\/w:style>/s.exec(
        parts.get('word/styles.xml') ?? '',
      )?.[0] ?? '';
    expect(style).toContain('<w:sz w:val="26"/>');
    expect(style).toMatch(/w:before="60"[^>]*w:line="340"|w:line="340"[^>]*w:before="60"/);
  });

  it('leaves papers of the other kind as they are', async () => {
    const input = own({ nha_nuoc: { le_trai: 35 } });
    const { document } = await first('mau-02', input);
    expect(all(document, 'w:pgMar')[0]?.attributes['w:left']).toBe('1701');
  });

  it('refuses lines so low that letters with two marks would be cut', async () => {
    await expect(first('mau-02', own({ dang: { co_chu: 14, gian_dong: 17 } }))).rejects.toThrow(
      /giãn dòng 17/,
    );
    await expect(
      first('mau-02', own({ dang: { co_chu: 14, gian_dong: 17.5 } })),
    ).resolves.toBeDefined();
  });
});

describe('a value within a line', () => {
  const cut = async (noi_dung: string) => {
    const tapThe = sample.tapThe?.['huyen-uy-tan-hoa'];
    const han_che = [{ ma: 'a', nhom: 1, noi_dung }];
    const world = {
      ...sample,
      tapThe: { ...sample.tapThe, 'huyen-uy-tan-hoa': { ...tapThe, han_che } },
    };
    const input = { ...inputOf(world as typeof sample), subjects: ['huyen-uy-tan-hoa'] };
    const [file] = await renderForm(forms['mau-01'], input);
    const opened = open(file?.bytes ?? Buffer.of());
    const control = all(opened.document, 'w:sdt').find(
      (one) => all(one, 'w:tag')[0]?.attributes['w:val'] === 'han_che.0.noi_dung',
    );
    if (!control) throw new Error('no control');
    return control;
  };

  it('of several lines is no plain control, in which LibreOffice drops the breaks', async () => {
    expect(all(await cut('Một dòng'), 'w:text')).toHaveLength(1);
    const several = await cut('Dòng một\nDòng hai');
    expect([all(several, 'w:text').length, all(several, 'w:br').length]).toEqual([0, 1]);
  });

  it('does not turn the words of the form behind it', async () => {
    const text = textOf(await cut('Đông\u202E Lưu\u2067'));
    expect(text).toBe('Đông\u202E Lưu\u2067\u2069\u202C');
  });
});

describe('the parts of the writer', () => {
  it('shares a width out exactly', () => {
    expect(share(100, [1, 1, 1])).toEqual([33, 34, 33]);
    expect(share(9355, [8, 50, 20, 21, 21, 22, 23]).reduce((a, b) => a + b, 0)).toBe(9355);
    expect(twips(20)).toBe(1134);
  });

  it.each([
    ['in proportion', 1000, [1, 3, 6], 50, [100, 300, 600]],
    ['no narrower than can be read', 1000, [1, 99, 0], 50, [50, 950, 0]],
    ['one after another', 300, [1, 2, 97, 100], 50, [50, 50, 98, 102]],
    ['nothing at all', 1000, [0], 50, [1000]],
    ['only small parts', 100, [1, 1, 0], 80, [50, 50, 0]],
  ])('draws parts of a bar %s', (_how, room, amounts, least, widths) => {
    expect(barWidths(room, amounts, least)).toEqual(widths);
  });

  it('shares the room of a bar exactly, larger amounts never narrower', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 300 }), (parts, rest) => {
        const all = [...parts, rest];
        const widths = barWidths(5000, all, 300);
        expect(widths.reduce((a, b) => a + b, 0)).toBe(5000);
        parts.forEach((amount, i) => {
          const width = widths[i] ?? 0;
          expect(amount === 0 ? width === 0 : width >= 300).toBe(true);
          parts.forEach((other, k) => {
            // Shares are whole: one unit may fall on either side.
            if (amount > other) expect(width).toBeGreaterThanOrEqual((widths[k] ?? 0) - 1);
          });
        });
      }),
    );
  });

  it('shortens tags and bookmarks so that different paths stay different', () => {
    const long = `tap_the.${'a-'.repeat(60)}`;
    expect(tagOf(long).length).toBe(64);
    expect(tagOf(`${long}x`)).not.toBe(tagOf(`${long}y`));
    expect(tagOf('bao_cao.ngay')).toBe('bao_cao.ngay');
    const marks = new Marks();
    const names = [long, `${long}1`, 'a.b', 'a.B', 'a_b', '9'].map(
      (p) => marks.next(p, '').bookmark,
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z][a-z0-9_]{0,39}$/.test(name))).toBe(true);
  });

  it('gives the bookmark of a path wherever its dots stand', () => {
    for (const [path, name] of [
      ['bang_1.so-a.ten', 'bang_1_so_a_ten'],
      ['bang_1.so-a.TEN', 'bang_1_so_a_ten'],
      ['a-.b', 'a_b'],
      ['a.-b', 'a_b'],
      ['a..b', 'a_b'],
      ['a._b', 'a__b'],
      ['a.9', 'a_9'],
      ['a.đ.b', 'a_b'],
      ['.a', 'v__a'],
      ['a.', 'a_'],
      ['9.a', 'v_9_a'],
    ] as const) {
      expect([path, bookmarkOf(path)]).toEqual([path, name]);
      expect([path, new Marks().next(path, '').bookmark]).toEqual([path, name]);
    }
  });

  it('drops what XML cannot hold', () => {
    for (const code of [0, 8, 11, 12, 14, 31, 127, 159, 0xfffe, 0xffff])
      expect(escapeXml(`a${String.fromCharCode(code)}b`)).toBe('ab');
    for (const code of [0xd800, 0xdfff])
      expect(escapeXml(`a${String.fromCharCode(code)}b`)).toBe('a\uFFFDb');
    const kept = "\t\n\r !#%';=?~\u00A0Ấ\uD7FF\uE000\uFFFD😀";
    expect(escapeXml(kept)).toBe(kept);
    expect(escapeXml('a\u0000\u0008\u001Fb\uFFFF<&>"\uD800')).toBe('ab&lt;&amp;&gt;&quot;\uFFFD');
  });

  it('packs and unpacks', () => {
    const files = [pack('a.txt', 'Ấ Ễ'), pack('thư/b', new Uint8Array(5000))];
    const read = readZip(writeZip(files));
    expect([...read.keys()]).toEqual(['a.txt', 'thư/b']);
    expect(Buffer.from(read.get('a.txt') ?? []).toString('utf8')).toBe('Ấ Ễ');
    expect(read.get('thư/b')).toHaveLength(5000);
  });
});
