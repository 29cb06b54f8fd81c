import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { forms, renderForm } from '../../src/forms/forms.js';
import { sample } from './sample.js';
import { inputOf, templates } from './world.js';

/** What is said when Mẫu 01 is printed with these files in `mau/`. */
async function told(files: Readonly<Record<string, string>>, format: 'docx' | 'html' = 'docx') {
  const own = Object.entries(files).map(
    ([name, text]) => [name, { name, file: `mau/${name}.hbs`, text }] as const,
  );
  const input = { ...inputOf(sample), templates: new Map([...templates, ...own]) };
  const error: unknown = await renderForm(forms['mau-01'], input, format).catch((one) => one);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

const page = (inner: string) => `<section>\n<p>a</p>\n${inner}\n</section>`;

describe('a template that cannot be printed', () => {
  it.each([
    ['a tag left open', '<p>b', /dòng 3, cột 1: Thẻ <p> chưa đóng/],
    ['a tag that does not exist', '<p>b</p><script>x</script>', /dòng 3, cột 9: .*<script>/],
    ['a tag of nearly the right name', '<lst><item>a</item></lst>', /dòng 3, cột 1: .*"list"/],
    ['a wrong amount', '<bar of="x"/>', /dòng 3, cột 1: of="x" phải là số/],
    ['a stray end', '<p>b</p></b>', /dòng 3, cột 9: .*<\/b>/],
    ['text outside', 'lạc', /dòng 3, cột 1: .*"lạc"/],
    ['a style', '<p class="muc1">b</p>', /dòng 3, cột 1: .*"muc1".*"muc-1"/],
    ['a row too short', '<table widths="1 2">\n<row><cell/></row></table>', /dòng 4, cột 1: .*1 ô/],
    ['a table without rows', '<table widths="1"/>', /dòng 3, cột 1: .*không có dòng/],
    ['a name', '<p>{{field tenn}}</p>', /dòng 3, cột 12: .*"tenn".*"ten"/],
    [
      'a name like none',
      '<p>{{field ky.qqqqqqqqqq}}</p>',
      /dòng 3, cột 12: .*"qqqqqqqqqq" trong "ky\.qqqqqqqqqq".*Dùng được: .*ho_ten/,
    ],
  ])('is told with its place, as the check tells it: %s', async (_what, inner, message) => {
    for (const format of ['docx', 'html'] as const) {
      const said = await told({ 'mau-01': page(inner) }, format);
      expect(said).toMatch(/^Mẫu in "mau\/mau-01\.hbs", /);
      expect(said).toMatch(message);
    }
  });

  it.each([
    [
      'an amount of the data',
      '<bar of="{{ten.value}}"><part fill="ht" amount="1">1</part></bar>',
      /dòng 3, cột 1: .*"of".*phải là số/,
    ],
    [
      'text beside a block',
      '<table widths="1">\n<row><cell>{{#if ten}}<p>b</p>{{/if}}c</cell></row></table>',
      /dòng 4, cột 6: .*"c"/,
    ],
    [
      'a row as long as the data',
      '<table widths="1 2">\n<row>{{#if ten}}<cell/>{{/if}}</row></table>',
      /dòng 3, cột \d+: bảng 2 cột có dòng 1 ô/,
    ],
    [
      'a table as long as the data',
      '{{#if ten}}\n  <table widths="1">{{#unless ten}}<row><cell/></row>{{/unless}}</table>{{/if}}',
      /dòng 4, cột 3: bảng không có dòng/,
    ],
  ])('is told with its place where only the data shows it: %s', async (_what, inner, message) => {
    const said = await told({ 'mau-01': page(inner) });
    expect(said).toMatch(/^Mẫu in "mau\/mau-01\.hbs", /);
    expect(said).toMatch(message);
  });

  it('is told with the place in the part that it includes', async () => {
    const said = await told({ 'mau-01': page('{{> _con}}'), _con: '<p>b</p>\n <p>c' });
    expect(said).toMatch(/^Mẫu in "mau\/_con\.hbs", dòng 2, cột 2: Thẻ <p> chưa đóng/);
    const dynamic = await told({
      'mau-01': page('{{> _con}}'),
      _con: '<p>b</p>\n <bar of="{{ten.value}}"/>',
    });
    expect(dynamic).toMatch(/^Mẫu in "mau\/_con\.hbs", dòng 2, cột 2: .*phải là số/);
  });

  it.each(['', '<section></section>', '<section><p> </p></section>'])(
    'is one that says nothing: %j',
    async (text) => {
      expect(await told({ 'mau-01': text })).toMatch(
        /^Mẫu in "mau\/mau-01\.hbs", dòng 1, cột 1: Mẫu không in chữ nào/,
      );
    },
  );

  it('is one that says nothing for the data at hand', async () => {
    expect(
      await told({ 'mau-01': '\n<section>{{#unless ten}}<p>a</p>{{/unless}}</section>' }),
    ).toMatch(/^Mẫu in "mau\/mau-01\.hbs", dòng 1, cột 1: bản in không có chữ nào/);
  });
});
