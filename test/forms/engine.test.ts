import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { forms, renderForm } from '../../src/forms/forms.js';
import { makeEngine } from '../../src/forms/markup/engine.js';
import { sample } from './sample.js';
import { inputOf, templates } from './world.js';

const run = (text: string, view: object, partials: Record<string, string> = {}) =>
  makeEngine(new Map([['thu', text], ...Object.entries(partials)])).run('thu', view);

const blank = (value: string | null) => ({ path: 'a.b', label: 'Nhãn', value, dots: '.....' });

describe('the template engine', () => {
  it.each([
    ['a variable', '{{khong_co}}', 'khong_co'],
    ['a part of a variable', '\n\n{{co.khong_co}}', 'khong_co'],
    ['an argument of a helper', '{{field khong_co}}', 'khong_co'],
    ['a condition', '{{#if khong_co}}x{{/if}}', 'khong_co'],
    ['a list', '{{#each co.khong_co}}x{{/each}}', 'khong_co'],
    ['something of a prototype', '{{co.constructor}}', 'constructor'],
    ['something hidden', '{{__proto__}}', '__proto__'],
  ])('names the template and %s that the view lacks', (_what, text, name) => {
    expect(() => run(text, { co: {} })).toThrow(UserError);
    expect(() => run(text, { co: {} })).toThrow(`"thu.hbs"`);
    expect(() => run(text, { co: {} })).toThrow(`"${name}"`);
  });

  it('names the partial and the line', () => {
    expect(() => run('{{> _con}}', {}, { _con: 'a\n{{thieu}}' })).toThrow(/"_con\.hbs", dòng 2/);
  });

  it('tells wrong syntax and unknown helpers', () => {
    expect(() => run('{{#if a}}', { a: 1 })).toThrow(UserError);
    expect(() => run('{{la x}}', { x: 1 })).toThrow(UserError);
  });

  it('writes values as markup that text cannot leave', () => {
    const hostile = '</field><p class="x">&amp;';
    expect(run('{{field x}}', { x: blank(hostile) })).toBe(
      '<field tag="a.b" label="Nhãn">&lt;/field&gt;&lt;p class&#x3D;&quot;x&quot;&gt;&amp;amp;</field>',
    );
    expect(run('{{x}}', { x: '<p>' })).toBe('&lt;p&gt;');
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
    const broken = new Map([...templates, ['mau-02', '<section><p>a</section>']]);
    await expect(
      renderForm(forms['mau-02'], { ...inputOf(sample), templates: broken }),
    ).rejects.toThrow('"mau-02.hbs"');
  });

  it.each(['docx', 'html'] as const)(
    'refuses a fill that the document form lacks (%s)',
    async (format) => {
      const bar = '<section><bar of="1"><part fill="xanh" amount="1">1</part></bar></section>';
      const coloured = new Map([...templates, ['mau-02', bar]]);
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
