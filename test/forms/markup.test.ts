import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/forms/markup/markup.js';
import { MarkupError, parseTree } from '../../src/forms/markup/tree.js';

const parseMarkup = (markup: string) => sectionsOf(parseTree(markup));

const table = (cells: string) => `<section><table widths="1"><row>${cells}</row></table></section>`;
const one = (inner: string) => parseMarkup(`<section>${inner}</section>`)[0]?.blocks ?? [];

describe('the markup of the templates', () => {
  it('reads sections, paragraphs and their runs', () => {
    const sections = parseMarkup(
      '<section landscape="true"><p class="muc-1" keep="true">a <b>b</b><tab/><i>c</i></p></section>',
    );
    expect(sections).toEqual([
      {
        landscape: true,
        blocks: [
          {
            kind: 'paragraph',
            style: 'muc-1',
            keep: true,
            content: [
              { kind: 'text', text: 'a ', bold: false, italic: false },
              { kind: 'text', text: 'b', bold: true, italic: false },
              { kind: 'text', text: '\t', bold: false, italic: false },
              { kind: 'text', text: 'c', bold: false, italic: true },
            ],
          },
        ],
      },
    ]);
  });

  it('folds the white space of the template and keeps that of values', () => {
    const [block] = one('<p>\n  Tên:\n  <field tag="t" label="l">a  b\nc </field>\n</p>');
    expect(block).toMatchObject({
      content: [
        { kind: 'text', text: 'Tên: ' },
        { kind: 'field', tag: 't', label: 'l', blank: false, text: 'a  b\nc ' },
      ],
    });
  });

  it('reads prose, boxes, lists and lines', () => {
    expect(one('<prose tag="t" label="l" blank="cham"><p>a</p><p>b</p></prose>')).toMatchObject([
      { kind: 'prose', tag: 't', blank: true, style: 'than', paragraphs: ['a', 'b'] },
    ]);
    expect(one('<p><tick tag="t" label="l" on="true"/> Tốt</p>')).toMatchObject([
      { content: [{ kind: 'tick', on: true }, { text: ' Tốt' }] },
    ]);
    expect(one('<list><item>a</item></list>')).toMatchObject([
      { style: 'gach', content: [{ text: '- ' }, { text: 'a' }] },
    ]);
    expect(one('<rule of="x" under="Sở Y tế"/>')).toEqual([
      { kind: 'rule', of: 'x', under: 'Sở Y tế' },
    ]);
  });

  it('reads tables: header rows, spans, cells of blocks or of one line', () => {
    const [table] = one(
      '<table widths="1 2"><row header="true"><cell>A</cell><cell>B</cell></row>' +
        '<row><cell span="2"><p>x</p><p>y</p></cell></row></table>',
    );
    expect(table).toMatchObject({
      kind: 'table',
      ruled: true,
      widths: [1, 2],
      rows: [
        { header: true, cells: [{ blocks: [{ style: 'bang-dau' }] }, {}] },
        { header: false, cells: [{ span: 2, blocks: [{ style: 'bang-o' }, {}] }] },
      ],
    });
    const open = '<table widths="chu-ky" class="khung" keep="true"><row><cell/></row></table>';
    expect(one(open)).toMatchObject([{ ruled: false, keep: true, widths: 'chu-ky' }]);
  });

  it('reads bars: a scale, and parts with an amount, a fill and one line', () => {
    expect(
      one('<bar of="9"><part fill="ht" amount="4"><field tag="t" label="l">4</field></part></bar>'),
    ).toMatchObject([
      { kind: 'bar', of: 9, parts: [{ amount: 4, fill: 'ht', content: [{ kind: 'field' }] }] },
    ]);
  });

  it('joins the pieces that entities make of a text', () => {
    expect(parseTree('<a>x &amp; y &lt;b&gt; &#x27;z&#x27;</a>').children).toMatchObject([
      { name: 'a', children: ["x & y <b> 'z'"] },
    ]);
  });

  it.each([
    ['an open tag', '<section><p>a</section>'],
    ['an end tag of nothing', '<section><p>a</p></></section>'],
    ['a tag cut off', '<section><p>a</p></section><p'],
    ['an end tag cut off', '<section><p>a</p></section'],
    ['a comment that never ends', '<section><p>a</p></section><!-- '],
    ['a stray end tag', '<section><p>a</p></b></section>'],
    ['a tag never closed', '<section>'],
    ['a bar without a scale', '<section><bar/></section>'],
    ['an amount that is no number', '<section><bar of="nhiều"/></section>'],
    ['a bar of something else', '<section><bar of="1"><p>a</p></bar></section>'],
    ['an unknown tag', '<section><div>a</div></section>'],
    ['an unknown tag in a line', '<section><p><u>a</u></p></section>'],
    ['text outside paragraphs', '<section>a</section>'],
    ['a field without a tag', '<section><p><field label="l">a</field></p></section>'],
    ['a field by itself', '<section><field tag="t" label="l">a</field></section>'],
    ['text beside paragraphs in a cell', table('<cell><p>a</p>b</cell>')],
    ['an attribute that the tag lacks', '<section><p clas="than">a</p></section>'],
    ['an attribute of a prototype', '<section><p constructor="x">a</p></section>'],
    ['a flag that is none', '<section><p keep="yes">a</p></section>'],
    ['a span that is no number', table('<cell span="hai">a</cell>')],
    ['a span of nothing', table('<cell span="0">a</cell>')],
    ['a span without end', table('<cell span="64">a</cell>')],
    ['a column without width', '<section><table widths="1 0"/></section>'],
    ['a width that is no number', '<section><table widths="1.2.3"/></section>'],
    ['a table without rows', '<section><table widths="1"/></section>'],
    ['a table without widths', '<section><table/></section>'],
    ['tags within tags without end', `<section><p>${'<b>'.repeat(1e5)}`],
    [
      'markup inside a value',
      '<section><prose tag="t" label="l"><p><b>a</b></p></prose></section>',
    ],
  ])('refuses %s', (_what, markup) => {
    expect(() => parseMarkup(markup)).toThrow(MarkupError);
  });
});
