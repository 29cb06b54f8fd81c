import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type FormId, type FormInput, forms, renderForm } from '../../src/forms/forms.js';
import { documentForms } from '../../src/forms/word/document-forms.js';
import { tagOf } from '../../src/forms/word/marks.js';
import { open } from './open.js';
import { type HtmlElement, openHtml } from './open-html.js';
import { huyenUy, sample } from './sample.js';
import { sampleInputs } from './sample-year.js';
import { inputOf } from './world.js';

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const values = (elements: readonly HtmlElement[]) =>
  elements.filter((one) => one.attributes['data-path'] !== undefined);

async function page(id: FormId, name: string, input: FormInput): Promise<HtmlElement[]> {
  const files = await renderForm(forms[id], input, 'html');
  return openHtml(files.find((one) => one.name === `${name}.html`)?.bytes ?? Buffer.of());
}

/** Everything that our pages are made of; what a dossier brings in shows as another one. */
const ELEMENTS = new Set(
  'html head meta title style body section p h1 h2 h3 div span b i br table colgroup col thead tbody tr th td'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset http-equiv content name class data-path title role colspan'.split(' '),
);

function strangers(elements: readonly HtmlElement[]): string[] {
  return elements.flatMap(({ name, attributes }) => [
    ...(ELEMENTS.has(name) ? [] : [name]),
    ...Object.keys(attributes).filter((key) => !ATTRIBUTES.has(key)),
  ]);
}

/** Word takes no longer names of controls. */
const SAME_LABEL = 63;

describe.each(sampleInputs())('the pages of the %s year', (_name, input) => {
  it.each(Object.values(forms).map((form) => [form.id, form] as const))(
    '%s holds the values of the .docx, in order, under the same paths',
    async (_id, form) => {
      const documents = await renderForm(form, input);
      const pages = await renderForm(form, input, 'html');
      expect(pages.map((file) => file.name)).toEqual(
        documents.map((file) => file.name.replace(/docx$/, 'html')),
      );
      for (const [index, file] of pages.entries()) {
        const { controls } = open(documents[index]?.bytes ?? Buffer.of());
        const shown = values(openHtml(file.bytes)).map((one) => [
          tagOf(one.attributes['data-path'] ?? ''),
          one.attributes.title?.slice(0, SAME_LABEL),
          one.text,
        ]);
        expect(shown).toEqual(
          controls.map((one) => [one.tag, one.alias.slice(0, SAME_LABEL), one.text]),
        );
      }
    },
  );

  const printed = Object.values(forms).filter((form) => form.documents(input).length > 0);
  it.each(printed.map((form) => [form.id, form] as const))(
    '%s needs nothing outside itself and allows nothing but its own style sheet',
    async (_id, form) => {
      const [file] = await renderForm(form, input, 'html');
      const text = textOf(file?.bytes ?? Buffer.of());
      const elements = openHtml(file?.bytes ?? Buffer.of());
      expect(strangers(elements)).toEqual([]);
      expect(text).not.toMatch(/url\(|@import|https?:|javascript:/);
      const sheets = elements.filter((one) => one.name === 'style').map((one) => one.text);
      expect(sheets).toHaveLength(1);
      const hash = createHash('sha256')
        .update(sheets[0] ?? '')
        .digest('base64');
      const policy = elements.find((one) => one.attributes['http-equiv'])?.attributes.content;
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).toContain(`style-src 'sha256-${hash}'`);
      expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">/);
    },
  );

  it('is the same bytes from the same data', async () => {
    for (const form of Object.values(forms)) {
      const once = await renderForm(form, input, 'html');
      const again = await renderForm(form, input, 'html');
      expect(again.map((file) => textOf(file.bytes)).join()).toBe(
        once.map((file) => textOf(file.bytes)).join(),
      );
    }
  });
});

describe('a page', () => {
  const input = inputOf(sample);

  it('takes its looks from the document form', async () => {
    const elements = await page('tong-hop', 'tong-hop_2020', input);
    const css = elements.find((one) => one.name === 'style')?.text ?? '';
    const { top, right, bottom, left } = documentForms.dang.portrait;
    expect(css).toContain(
      `@page dung{size:A4 portrait;margin:${top}mm ${right}mm ${bottom}mm ${left}mm`,
    );
    expect(css).toContain('@page ngang{size:A4 landscape;margin:30mm 20mm 15mm 20mm');
    expect(css).toContain("font-family:'Times New Roman'");
    expect(css).toMatch(
      /\.than\{font-size:14pt;text-align:justify;line-height:18pt;margin-top:6pt;text-indent:10mm\}/,
    );
    for (const id of Object.keys(documentForms.dang.styles)) expect(css).toContain(`.${id}{`);
    const kinds = elements
      .filter((one) => one.name === 'section')
      .map((one) => one.attributes.class);
    expect(kinds.slice(0, 3)).toEqual(['trang dung', 'trang ngang', 'trang dung']);
  });

  it('numbers its pages from the second on', async () => {
    const elements = await page('mau-01', 'mau-01_so-y-te', input);
    const css = elements.find((one) => one.name === 'style')?.text ?? '';
    expect(css).toContain('@top-center{content:counter(page);');
    expect(css).toContain('@page :first{@top-center{content:none}}');
  });

  it('keeps the heads of its tables apart, so that they are printed on every page', async () => {
    const elements = await page('tong-hop', 'tong-hop_2020', input);
    const tables = elements.filter(
      (one) => one.name === 'table' && one.attributes.class === 'bang',
    );
    expect(tables).toHaveLength(22);
    expect(elements.filter((one) => one.name === 'thead')).toHaveLength(22);
    const heads = elements.filter((one) => one.name === 'th');
    expect(heads.length).toBeGreaterThan(100);
    expect(heads.every((one) => one.parents.includes('thead'))).toBe(true);
    expect(elements.filter((one) => one.name === 'td' && one.parents.includes('thead'))).toEqual(
      [],
    );
  });

  it('ticks one box of each question, and draws the dots of what is missing', async () => {
    const elements = values(await page('mau-03', 'mau-03_huyen-uy-tan-hoa_ban-tuyen-giao', input));
    const boxes = elements.filter((one) => one.attributes.class === 'o');
    expect(boxes.map((one) => [one.attributes.title, one.text])).toEqual([
      ['Xuất sắc', '☐'],
      ['Tốt', '☒'],
      ['Trung bình', '☐'],
      ['Kém', '☐'],
    ]);
    const asked = values(await page('mau-03', 'mau-03_huyen-uy-tan-hoa_ban-to-chuc', input));
    const blank = asked.filter((one) => one.attributes.class === 'tri trong');
    expect(blank.map((one) => one.attributes['data-path'])).toContain('y_kien.1.uu_diem');
    for (const one of blank) expect(one.text).toMatch(/\.{5}/);
  });

  it.each([
    ['an element', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['an end of everything', '</p></td></tr></table></section></body></html><p>'],
    ['an attribute', `" onmouseover="alert(1)" x="' onfocus='alert(1)`],
    ['a comment, a section, an entity', '<!-- x --> <![CDATA[ y ]]> &lt;b&gt; &amp;amp; &#60;'],
    ['braces and emoji', `{{ten}}{{{x}}} \u{1F600} \\n %s`],
    ['marks of direction', 'a\u202Eb\u200Fc'],
  ])('prints text that looks like %s as text, wherever it stands', async (_what, text) => {
    const [han_che] = huyenUy.han_che ?? [];
    const world = {
      ...sample,
      tapThe: {
        ...sample.tapThe,
        'huyen-uy-tan-hoa': {
          ...huyenUy,
          ten: text,
          han_che: han_che ? [{ ...han_che, noi_dung: text }] : [],
          bao_cao: { ...huyenUy.bao_cao, quan_triet: { noi_dung: text } },
          chi_tieu: [{ ten: text, loai: 'nhiem_vu' as const }],
        },
      },
    };
    const elements = await page('mau-01', 'mau-01_huyen-uy-tan-hoa', inputOf(world));
    expect(strangers(elements)).toEqual([]);
    const own = values(elements).filter((one) => one.text === text);
    expect(own.map((one) => one.attributes['data-path'])).toEqual(
      expect.arrayContaining(['ten', 'bao_cao.quan_triet.noi_dung', 'chi_tieu.0.ten']),
    );
    expect(values(elements).map((one) => one.attributes['data-path'])).toEqual(
      values(await page('mau-01', 'mau-01_huyen-uy-tan-hoa', inputOf(plain(world)))).map(
        (one) => one.attributes['data-path'],
      ),
    );
  });

  /** The same world with ordinary words in place of the text. */
  function plain<T>(world: T): T {
    return JSON.parse(
      JSON.stringify(world, (key, value) =>
        ['ten', 'noi_dung'].includes(key) && typeof value === 'string' ? 'chữ thường' : value,
      ),
    );
  }
});
