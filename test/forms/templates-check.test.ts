import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.js';
import { checkTemplates } from '../../src/forms/check/check.js';
import { forms } from '../../src/forms/forms.js';
import { readTemplates } from '../../src/forms/templates.js';

const shipped = readTemplates();

/** What the check says of these files in `mau/`. */
function check(files: Readonly<Record<string, string>>): Finding[] {
  const templates = new Map(
    Object.entries(files).map(([name, text]) => [name, { name, file: `mau/${name}.hbs`, text }]),
  );
  return checkTemplates({
    forms: Object.values(forms),
    shipped,
    own: { templates, unread: [] },
  });
}

function lines(findings: readonly Finding[], severity: Finding['severity'] = 'error'): string[] {
  return findings
    .filter((one) => one.severity === severity)
    .map(({ place: { source }, message }) => {
      const { line, column } = source.locate([]);
      return `${source.file}:${line}:${column} ${message}`;
    });
}

/** Mẫu 01 with something put in at line 3, column 1. */
const original = shipped.get('mau-01')?.text ?? '';
const inMau01 = (text: string) => original.replace('<section>\n', `<section>\n${text}\n`);
const faults = (text: string) => lines(check({ 'mau-01': inMau01(text) }));

describe('the check of templates', () => {
  it('finds nothing in the shipped ones, nor in a copy of them', () => {
    expect(check({})).toEqual([]);
    const copy = Object.fromEntries([...shipped].map(([name, { text }]) => [name, text]));
    expect(check(copy)).toEqual([]);
  });

  it.each([
    ['a name of the form', '<p>{{field tenn}}</p>', /^mau\/mau-01\.hbs:3:12 .*"tenn".*"ten"/],
    ['a name of a group', '<p>{{field ky.ho_tem}}</p>', /"ho_tem" trong "ky.ho_tem".*"ho_ten"/],
    [
      'a name within each',
      '{{#each han_che.items}}<p>{{field noidung}}</p>{{/each}}',
      /:3:35 .*"noidung".*"noi_dung"/,
    ],
    ['a name within with', '{{#with ky}}<p>{{field ten}}</p>{{/with}}', /"ten"/],
    [
      'a name around each',
      '{{#each han_che.items}}<p>{{field ../tem}}</p>{{/each}}',
      /"tem" trong "\.\.\/tem".*"ten"/,
    ],
    ['too many steps outwards', '<p>{{field ../ten}}</p>', /Bớt "\.\.\/"/],
    ['a name in a branch never taken', '{{#if con_trong}}<p>{{khong}}</p>{{/if}}', /"khong"/],
    ['a name handed to a part', '{{> _cap-do quan_triet.mucc}}', /"mucc".*"muc"/],
    ['a place in no list', '<p>{{#if @first}}a{{/if}}</p>', /@first.*{{#each}}/],
    ['a helper', '<p>{{feild ten}}</p>', /:3:4 .*"feild".*"field"/],
    ['a block', '{{#eech chi_tieu}}{{/eech}}', /:3:1 .*"eech".*"each"/],
    ['a part', '{{> _cap-doo quan_triet.muc}}', /:3:1 .*"_cap-doo".*"_cap-do"/],
    ['a blank as text', '<p>{{ten}}</p>', /chỗ điền.*{{field ten}}/],
    ['a list as a value', '<p>{{field chi_tieu}}</p>', /danh sách.*{{#each chi_tieu}}/],
    ['a group as a list', '{{#each ky}}{{/each}}', /nhóm biến.*ky\.…/],
    ['a choice as a value', '<p>{{field xep_loai}}</p>', /nhóm ô chọn.*_xep-loai/],
    ['a list as something filled in', '{{#filled chi_tieu}}{{/filled}}', /danh sách.*{{#filled}}/],
    ['a second condition', '{{#filled ten or=con_tron}}{{/filled}}', /"con_tron".*"con_trong"/],
    ['a condition as text', '<p>{{con_trong}}</p>', /điều kiện.*{{#if con_trong}}/],
    ['unescaped text', '<p>{{{ten}}}</p>', /{{{…}}}/],
  ])('tells of %s', (_what, text, message) => {
    expect(faults(text)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['a tag', '<pp>a</pp>', /:3:1 .*<pp>.*"p"/],
    ['a style', '<p class="muc1">a</p>', /:3:1 .*kiểu đoạn "muc1".*"muc-1"/],
    ['a style of prose', '{{prose trach_nhiem class="thann"}}', /"thann".*"than"/],
    ['a pair of columns', '<table widths="chu-kyy"/>', /cặp cột "chu-kyy".*"chu-ky"/],
    ['a drawn line', '<rule of="ten-dangg"/>', /đường kẻ "ten-dangg".*"ten-dang"/],
    [
      'a fill',
      '<bar of="1"><part fill="htxx" amount="1">1</part></bar>',
      /nền thanh "htxx".*"htxs"/,
    ],
    ['an amount', '<bar of="x"/>', /of="x" phải là số/],
    ['an attribute', '<p clas="muc-1">a</p>', /"clas".*"class"/],
    ['a flag', '<p keep="co">a</p>', /keep="co".*true/],
    ['a span', '<table widths="1"><row><cell span="0">a</cell></row></table>', /span="0"/],
    ['a width', '<table widths="1 0"/>', /widths="1 0"/],
    ['a table without widths', '<table class="khung"/>', /thiếu widths/],
    ['a tag open past its block', '{{#if con_trong}}<p>{{/if}}a', /<p> chưa đóng/],
    ['a stray end', 'a</p>', /<\/p> không khớp/],
    ['a tag out of place', '<p><table widths="1"/></p>', /<table> không đứng được trong <p>/],
    ['text out of place', 'chữ', /:3:1 Chữ "chữ" đứng ngoài đoạn văn/],
    ['a field out of place', '{{field ten}}', /:3:1 {{field}} đứng trong một dòng/],
    ['a field in a tag', '<p class="{{field ten}}">x</p>', /:3:11 {{field}} viết ra một thẻ/],
    ['a field for an attribute', '<p {{field ten}}>x</p>', /:3:4 {{field}} viết ra một thẻ/],
    ['prose within a line', '<p>{{prose trach_nhiem}}</p>', /:3:4 {{prose}}.*{{field x}}/],
    ['a value written by hand', '<p><field tag="a" label="b">giả</field></p>', /{{field x}}/],
    ['a bare sign', '<p>a < b</p>', /:3:6 Dấu </],
    ['a name of HTML', '<p>a&nbsp;b</p>', /:3:5 .*&nbsp;/],
  ])('tells of the markup: %s', (_what, text, message) => {
    expect(faults(text)).toContainEqual(expect.stringMatching(message));
  });

  const row = (cells: string, widths = '10 20') =>
    faults(`<table widths="${widths}">\n<row>${cells}</row>\n</table>`);

  it('counts the cells of a row, with the columns that they span', () => {
    expect(row('<cell>a</cell>')).toEqual([
      expect.stringMatching(/:4:1 Dòng có 1 ô, bảng có 2 cột\./),
    ]);
    expect(row('<cell span="2">a</cell><cell/>')).toEqual([
      expect.stringMatching(/:4:1 Dòng có 3 ô, bảng có 2 cột\./),
    ]);
    expect(row('')).toEqual([expect.stringMatching(/Dòng có 0 ô/)]);
    expect(row('<cell>a</cell>', 'chu-ky')).toEqual([expect.stringMatching(/Dòng có 1 ô/)]);
    const looped = '{{#each chi_tieu}}\n<row><cell>a</cell></row>\n{{/each}}';
    expect(faults(`<table widths="1 2">${looped}</table>`)).toEqual([
      expect.stringMatching(/:4:1 Dòng có 1 ô/),
    ]);
    expect(row('<cell>a</cell><cell>b</cell>')).toEqual([]);
    expect(row('<cell span="2"><table widths="1"><row><cell/></row></table></cell>')).toEqual([]);
  });

  it('leaves the cells of a row alone where only the data tells how many there are', () => {
    expect(row('{{#each chi_tieu}}<cell>a</cell>{{/each}}')).toEqual([]);
    expect(row('<cell{{#if con_trong}} span="2"{{/if}}>a</cell>')).toEqual([]);
    expect(row('<cell>a</cell>', '{{ten.value}}')).toEqual([]);
  });

  it('tells of a table without rows', () => {
    expect(faults('<p>a</p>\n<table widths="1">\n</table>')).toEqual([
      expect.stringMatching(/:4:1 Bảng không có dòng nào/),
    ]);
    expect(faults('<table widths="1"/>')).toHaveLength(1);
    expect(
      faults('<table widths="1">{{#each chi_tieu}}<row><cell/></row>{{/each}}</table>'),
    ).toEqual([]);
  });

  it.each([
    '',
    ' \n',
    '<section></section>',
    '<section>{{! ghi chú }}<p>{{#if ten}} {{/if}}</p></section>',
  ])('tells of a form that prints nothing: %j', (text) => {
    expect(lines(check({ 'mau-01': text }))).toEqual([
      expect.stringMatching(/^mau\/mau-01\.hbs:1:1 Mẫu không in chữ nào/),
    ]);
  });

  it('lets a part of a form print nothing', () => {
    expect(lines(check({ '_bon-o': '' }))).toEqual([]);
  });

  it('tells of a tag left open where it was opened, and of nothing that follows from it', () => {
    expect(faults('<p>a')).toEqual([expect.stringMatching(/:3:1 Thẻ <p> chưa đóng/)]);
    expect(faults('<p><b>a</p>')).toEqual([expect.stringMatching(/:3:4 Thẻ <b> chưa đóng/)]);
  });

  it('lets stand what a template may do', () => {
    const fine = [
      '<p class="{{ten.value}}">a &lt; b &amp; c</p>',
      '<p{{#if con_trong}} class="gach"{{/if}}>a</p>',
      '{{#each chi_tieu}}<p>{{stt}}{{#if @last}}.{{/if}} {{field ../ten}} {{field ten}}</p>{{/each}}',
      '{{#with xep_loai}}{{#each options}}<p>{{tick this}} {{text}}</p>{{/each}}{{/with}}',
      '{{#filled ten or=con_trong}}<p>a</p>{{else}}<p>b</p>{{/filled}}',
      '{{#if tieu_de.so}}<p>{{field tieu_de.so fill=true}}</p>{{else if con_trong}}<p/>{{/if}}',
      '<table widths="1 2.5"><row header="true"><cell span="2">{{field ten}}</cell></row></table>',
    ].join('\n');
    expect(faults(fine)).toEqual([]);
  });

  it('follows what a part is given, and names the form that gives it', () => {
    const part = '<p>{{field noi_dung}}{{field them}}{{chu}}</p>';
    expect(
      lines(check({ 'mau-01': inMau01('{{> _con quan_triet them=ten chu="a"}}'), _con: part })),
    ).toEqual([]);
    const [wrong, ...more] = lines(check({ 'mau-01': inMau01('{{> _con ky}}'), _con: part }));
    expect(wrong).toMatch(
      /^mau\/_con\.hbs:1:12 .*"noi_dung".*\(Khi dùng trong mau\/mau-01\.hbs\.\)/,
    );
    expect(more).toHaveLength(2);
  });

  it('tells once of a part that two forms include', () => {
    const found = lines(check({ '_bon-o': '<p>{{khong_co}}</p>' }));
    expect(found).toHaveLength(1);
  });

  it('tells of parts that call themselves', () => {
    const found = lines(
      check({ 'mau-01': inMau01('{{> _a}}'), _a: '{{> _b}}', _b: '{{#if ten}}{{> _a}}{{/if}}' }),
    );
    expect(found).toEqual([expect.stringMatching(/^mau\/_b\.hbs:1:12 .*"_a" gọi lại chính nó/)]);
  });

  it('tells of a file that nothing uses, with the name that was meant', () => {
    expect(lines(check({ 'mau-1': original }))).toEqual([
      expect.stringMatching(/^mau\/mau-1\.hbs:1:1 .*"mau-1".*Có phải là "mau-01"\?/),
    ]);
    expect(lines(check({ 'mau-01': inMau01('{{> _rieng}}'), _rieng: '<p>a</p>' }))).toEqual([]);
  });

  it('tells of content that the shipped form prints and the own one does not', () => {
    const shorter = original
      .replace('{{prose phuong_huong}}', '')
      .replace(/\{\{> _giai-trinh goi_y\}\}/, '');
    expect(lines(check({ 'mau-01': shorter }), 'warning')).toEqual([
      expect.stringMatching(
        /^mau\/mau-01\.hbs:1:1 Mẫu không in 2 nội dung .*\n- "goi_y" .*\n- "phuong_huong" \(Mục VI/,
      ),
    ]);
    expect(lines(check({ 'mau-01': shorter }))).toEqual([]);
  });

  it('tells several faults of one template at once', () => {
    expect(faults('<p>{{field aaaa}}{{bbbb}}</p>\n<q>x</q>\n{{feild ten}}').length).toBe(4);
  });

  it('ends on templates made to be slow', () => {
    const texts = Object.fromEntries(
      Array.from({ length: 18 }, (_, i) => [`_x${i}`, `{{> _x${i + 1}}}`.repeat(50)]),
    );
    const found = lines(check({ 'mau-01': inMau01('{{> _x0}}'), ...texts, _x18: '<p>a</p>' }));
    expect(found).toEqual([expect.stringMatching(/quá nhiều lần/)]);
    expect(lines(check({ 'mau-01': `<section>${'<p '.repeat(60_000)}` })).length).toBeGreaterThan(
      0,
    );
  });
});
