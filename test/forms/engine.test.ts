import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { forms, renderForm, type Templates } from '../../src/forms/forms.js';
import { type Limits, makeEngine } from '../../src/forms/markup/engine.js';
import { type Element, MarkupError } from '../../src/forms/markup/tree.js';
import { escapeMarkup } from '../../src/forms/word/xml.js';
import { sample } from './sample.js';
import { inputOf, templates } from './world.js';

function templatesOf(texts: Readonly<Record<string, string>>): Templates {
  return new Map(
    Object.entries(texts).map(([name, text]) => [name, { name, file: `mau/${name}.hbs`, text }]),
  );
}

const run = (
  text: string,
  view: object,
  partials: Record<string, string> = {},
  limits?: Partial<Limits>,
) =>
  written(
    makeEngine(
      templatesOf({ thu: text, ...partials }),
      limits && { output: 1e6, steps: 1e6, depth: 20, ...limits },
    ).run('thu', view),
  );

/** What an element holds, as markup. */
const written = ({ children }: Element): string =>
  children
    .map((one) => {
      if (typeof one === 'string') return escapeMarkup(one);
      const attributes = Object.entries(one.attributes)
        .map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`)
        .join('');
      return `<${one.name}${attributes}>${written(one)}</${one.name}>`;
    })
    .join('');

const blank = (value: string | null) => ({ path: 'a.b', label: 'Nhãn', value, dots: '.....' });

describe('the template engine', () => {
  it.each([
    ['a variable', '{{khong_co}}', 'khong_co'],
    ['a part of a variable', '\n\n{{co.khong_co}}', 'khong_co'],
    ['an argument of a helper', '{{field khong_co}}', 'khong_co'],
    ['a condition', '{{#if khong_co}}x{{/if}}', 'khong_co'],
    ['a list', '{{#each co.khong_co}}x{{/each}}', 'khong_co'],
    ['something of a prototype', '{{co.constructor}}', 'constructor'],
    ['something of a list', '{{ds.length}}', 'length'],
    ['something of a text', '{{chu.length}}', 'length'],
    ['something hidden', '{{__proto__}}', '__proto__'],
  ])('names the template and %s that the view lacks', (_what, text, name) => {
    const view = { co: {}, ds: [1], chu: 'a' };
    expect(() => run(text, view)).toThrow(UserError);
    expect(() => run(text, view)).toThrow(`"mau/thu.hbs"`);
    expect(() => run(text, view)).toThrow(`"${name}"`);
  });

  it('names the partial, the line and the column, and the nearest name', () => {
    expect(() => run('{{> _con}}', { thieu_so: 1 }, { _con: 'a\n  {{thieuso}}' })).toThrow(
      /"mau\/_con\.hbs", dòng 2, cột 5: .*"thieuso"\. Có phải là "thieu_so"\?/,
    );
  });

  it.each([
    ['an open block', 'a\n {{#if a}}', /dòng 2, cột 2: Khối {{#if}} chưa đóng/],
    ['a block closed by another', '{{#if a}}x{{/each}}', /cột 4: Khối {{#if}} lại đóng bằng/],
    ['an end without a block', 'x{{/if}}', /cột 2: .*không có khối/],
    ['half a mustache', 'x\n{{a b', /dòng 2/],
    ['an unknown helper', '{{feild x}}', /"feild"\. Có phải là "field"\?/],
    ['an unknown block', '{{#eech a}}{{/eech}}', /"eech"\. Có phải là "each"\?/],
    ['an unknown option', '{{field x fil=true}}', /"fil"\. Có phải là "fill"\?/],
    ['an unknown partial', '{{> _contact}}', /"_contact"/],
    ['a blank as text', '{{x}}', /\{\{field x\}\}/],
    ['a condition as text', '{{a}}', /không phải chữ/],
    ['a text as a value', '{{field chu}}', /không phải chỗ điền/],
    ['a value as a list', '{{#each x}}{{/each}}', /không phải danh sách/],
    ['a way out of the form', '{{../a}}', /Bớt "\.\.\/"/],
    ['a place in a list outside one', '{{#if @first}}{{/if}}', /chỉ có trong {{#each}}/],
  ])('tells %s', (_what, text, message) => {
    const view = { a: true, chu: 'x', x: blank('1') };
    expect(() => run(text, view)).toThrow(UserError);
    expect(() => run(text, view)).toThrow(message);
  });

  it('asks for an if around what this paper does not have', () => {
    expect(() => run('{{field so}}', { so: null })).toThrow(/Đặt trong \{\{#if so\}\}/);
    expect(() => run('{{so.value}}', { so: null })).toThrow(/Đặt trong \{\{#if so\}\}/);
    expect(run('{{#if so}}{{field so}}{{else}}–{{/if}}', { so: null })).toBe('–');
  });

  it('walks lists, groups and partials, and looks outwards', () => {
    const view = { ten: 'T', ds: [{ so: 1 }, { so: 2 }], nhom: { so: 3 }, rong: [] };
    expect(run('{{#each ds}}{{so}}{{../ten}}{{#unless @last}}, {{/unless}}{{/each}}', view)).toBe(
      '1T, 2T',
    );
    expect(
      run('{{#with nhom}}{{so}}{{../ten}}{{/with}}{{#each rong}}x{{else}}–{{/each}}', view),
    ).toBe('3T–');
    expect(run('{{> _con nhom them="a" ten=ten}}', view, { _con: '{{so}}{{them}}{{ten}}' })).toBe(
      '3aT',
    );
    expect(run('{{#each ds}}{{> _con}}{{/each}}', view, { _con: '{{so}}{{../ten}};' })).toBe(
      '1T;2T;',
    );
    expect(run('{{#if rong}}a{{else if ten}}b{{/if}}{{#if nhom}}c{{/if}}', view)).toBe('bc');
  });

  it('passes over what is not filled in, unless it is asked for', () => {
    const view = { x: blank(null), y: blank('1'), co: true, khong: false };
    const engine = makeEngine(
      templatesOf({ thu: '{{#filled x}}a{{else}}b{{/filled}}{{#filled y}}c{{/filled}}' }),
    );
    expect(written(engine.run('thu', view))).toBe('bc');
    expect(written(engine.run('thu', view, true))).toBe('ac');
    expect(run('{{#filled x or=co}}a{{/filled}}{{#filled x or=khong}}b{{/filled}}', view)).toBe(
      'a',
    );
    expect(() => run('{{#filled co}}{{/filled}}', view)).toThrow(/không phải chỗ điền/);
    expect(() => run('{{#filled x and=co}}{{/filled}}', view)).toThrow(/chỉ nhận một tên/);
    expect(() => run('{{#if x or=co}}{{/if}}', view)).toThrow(/chỉ nhận một tên/);
  });

  it('asks in a form to be filled in, with the hint of the value', () => {
    const ask = (text: string) =>
      written(
        makeEngine(templatesOf({ thu: text })).run(
          'thu',
          { x: { ...blank(null), hint: '1 đến 5' } },
          true,
        ),
      );
    expect(ask('{{field x}}')).toContain('blank="hoi">[Ghi nhãn: 1 đến 5]<');
    expect(ask('{{prose x}}')).toContain('blank="hoi" class="than"><p>[Ghi nhãn: 1 đến 5]</p>');
  });

  it('writes values as markup that text cannot leave', () => {
    const hostile = '</field><p class="x">&amp;';
    expect(run('{{field x}}', { x: blank(hostile) })).toBe(
      '<field tag="a.b" label="Nhãn">&lt;/field&gt;&lt;p class=&quot;x&quot;&gt;&amp;amp;</field>',
    );
    expect(run('{{x}}', { x: '<p>' })).toBe('&lt;p&gt;');
    expect(run('{{field x}}', { x: { ...blank('a'), path: '"/>', label: '"><p>' } })).toBe(
      '<field tag="&quot;/&gt;" label="&quot;&gt;&lt;p&gt;">a</field>',
    );
  });

  it('writes text into a tag that it cannot leave', () => {
    const wide =
      '<section><p class="{{x}}" keep="{{#if x}}true{{/if}}">a &amp; {{x}}</p></section>';
    expect(run(wide, { x: '"><b>&amp;' })).toBe(
      '<section><p class="&quot;&gt;&lt;b&gt;&amp;amp;" keep="true">a &amp; &quot;&gt;&lt;b&gt;&amp;amp;</p></section>',
    );
    expect(run('<{{#if x}}p{{/if}}>a</{{#if x}}p{{/if}}>', { x: '1' })).toBe('<p>a</p>');
    expect(run('R&{{field x}}', { x: blank('D') })).toContain('R&amp;<field');
    expect(run('<p{{#if x}} keep="true"{{/if}}/>{{x}}', { x: '<' })).toBe(
      '<p keep="true"></p>&lt;',
    );
  });

  it.each([
    ['a value that is an element', '<p class="{{field x}}">a</p>'],
    ['a comment with a value in it', '<!-- {{field x}} -->'],
    ['a tag that never ends', '{{#each ds}}<p class="{{/each}}'],
    ['a tag that seems to end all the time', '<p class="{{#each ds}}{{this}}>{{/each}}">a</p>'],
  ])('refuses, within a tag, %s', (_what, text) => {
    const ds = Array.from({ length: 30 }, () => 'a'.repeat(1000));
    expect(() => run(text, { x: blank('a'), ds })).toThrow(MarkupError);
  });

  it('prints the dots of the form where a value is missing', () => {
    expect(run('{{field x}}', { x: blank(null) })).toContain('blank="cham">.....<');
    expect(run('{{field x fill=true}}', { x: blank(null) })).toContain('>.....\t<');
    expect(run('{{prose x}}', { x: blank(null) })).toContain(
      'blank="cham" class="cham"><p>.....\t</p><p>.....\t</p>',
    );
  });

  it('makes a paragraph of every line', () => {
    expect(run('{{prose x}}', { x: blank('a\r\nb\n\n c') })).toContain('<p>a</p><p>b</p><p> c</p>');
  });

  it('says which template makes no document', async () => {
    const broken = new Map(templates).set('mau-02', {
      name: 'mau-02',
      file: 'mau/mau-02.hbs',
      text: '<section><p>a</section>',
    });
    await expect(
      renderForm(forms['mau-02'], { ...inputOf(sample), templates: broken }),
    ).rejects.toThrow('"mau/mau-02.hbs"');
  });

  it.each(['docx', 'html'] as const)(
    'refuses a fill that the document form lacks (%s)',
    async (format) => {
      const bar = '<section><bar of="1"><part fill="xanh" amount="1">1</part></bar></section>';
      const own = { name: 'mau-02', file: 'mau/mau-02.hbs', text: bar };
      const coloured = new Map(templates).set('mau-02', own);
      const input = { ...inputOf(sample), templates: coloured };
      await expect(renderForm(forms['mau-02'], input, format)).rejects.toThrow('"xanh"');
    },
  );

  it('says which template is missing', async () => {
    await expect(
      renderForm(forms['mau-01'], { ...inputOf(sample), templates: new Map() }),
    ).rejects.toThrow(/Thiếu mẫu in "mau-01\.hbs"/);
  });
});

describe('a hostile template', () => {
  it.each([
    ['text without escape', '{{{chu}}}', /\{\{\{…\}\}\}/],
    ['text without escape, by &', '{{&chu}}', /\{\{\{…\}\}\}/],
    ['lookup', '{{lookup nhom "constructor"}}', /"lookup"/],
    ['log', '{{log chu}}', /"log"/],
    ['the parts of a call', '{{#with (lookup nhom "x")}}{{/with}}', /tên biến/],
    ['a helper that is missing', '{{helperMissing chu}}', /"helperMissing"/],
    ['a block of a missing helper', '{{#blockHelperMissing chu}}{{/blockHelperMissing}}', /"block/],
    ['a section by the name of a value', '{{#nhom}}x{{/nhom}}', /"nhom"/],
    ['a partial named by data', '{{> (lookup . "ten_mau")}}', /viết thẳng/],
    ['a partial outside the folder', '{{> ../../etc/passwd}}', /không có mẫu con/],
    ['a partial outside the folder, quoted', '{{> "../../etc/passwd"}}', /không có mẫu con/],
    ['a partial of a prototype', '{{> constructor}}', /không có mẫu con/],
    ['a partial written in place', '{{#*inline "a"}}x{{/inline}}{{> a}}', /Không dùng/],
    ['a block handed to a partial', '{{#> _con}}x{{/_con}}', /Không dùng/],
    ['a decorator', '{{* a}}', /Không dùng/],
    ['the root', '{{@root.chu}}', /"@root/],
    ['a name for the item', '{{#each ds as |x|}}{{x}}{{/each}}', /chỉ nhận một tên/],
    ['brackets around a prototype', '{{nhom.[constructor].[prototype]}}', /"constructor"/],
  ])('gets no %s', (_what, text, message) => {
    const view = { chu: '<p>', nhom: { x: 'a' }, ten_mau: '_con', ds: ['a'] };
    expect(() => run(text, view, { _con: 'y' })).toThrow(UserError);
    expect(() => run(text, view, { _con: 'y' })).toThrow(message);
  });

  it('cannot call itself for ever', () => {
    expect(() => run('{{> _a}}', {}, { _a: '{{> _b}}', _b: '{{> _a}}' })).toThrow(
      /"mau\/_[ab]\.hbs", dòng 1.*lồng nhau quá 20 lần.*_a → _b/,
    );
    expect(() => run('{{> thu}}', {})).toThrow(/thu → thu/);
  });

  it('cannot write or loop without end', () => {
    const ds = Array.from({ length: 100 }, () => 'abc');
    const nested =
      '{{#each ds}}{{#each ../ds}}{{#each ../../ds}}{{this}}{{/each}}{{/each}}{{/each}}';
    expect(() => run(nested, { ds }, {}, { output: 1000 })).toThrow(/"mau\/thu\.hbs".*quá dài/);
    expect(() => run(nested, { ds }, {}, { steps: 1000 })).toThrow(/"mau\/thu\.hbs".*lặp quá/);
    expect(
      run('{{#each ds}}{{this}}{{/each}}', { ds }, {}, { output: 300, steps: 101 }),
    ).toHaveLength(300);
    expect(() => run('{{#each ds}}{{this}}{{/each}}', { ds }, {}, { output: 299 })).toThrow();
    expect(() => run('{{#each ds}}{{this}}{{/each}}', { ds }, {}, { steps: 100 })).toThrow();
  });

  it('cannot double itself past the bound by partials', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 19 }, (_, i) => [`_${i}`, `{{> _${i + 1}}}`.repeat(100)]),
    );
    expect(() => run('{{> _0}}', {}, { ...doubling, _19: '' }, { steps: 1e5 })).toThrow(
      /lặp quá nhiều/,
    );
  });

  it('cannot exhaust the stack by nesting', () => {
    for (const depth of [40, 20_000]) {
      const text = `${'{{#if a}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`;
      expect(() => run(text, { a: true })).toThrow(/lồng nhau quá/);
    }
  });

  it('leaves no trace on prototypes by names it hands on', () => {
    const text = '{{> _con __proto__="x" constructor="y"}}';
    expect(run(text, { a: 1 }, { _con: '{{a}}{{constructor}}' })).toBe('1y');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
