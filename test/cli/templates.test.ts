import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { open } from '../forms/open.js';
import { kiemdiem, ROOT, temporary } from '../support/bin.js';
import { validYear, write } from '../support/year.js';

/** A valid year with these files in `mau/`. */
function yearWith(files: Readonly<Record<string, string>>): string {
  const year = temporary();
  write(year, validYear());
  mkdirSync(join(year, 'mau'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(year, 'mau', name), text);
  return year;
}

const shipped = (name: string) => readFileSync(join(ROOT, `templates/${name}.hbs`), 'utf8');

describe('templates list', () => {
  it('names every form, its clause and the template in force', () => {
    const year = yearWith({ 'mau-02.hbs': shipped('mau-02') });
    const { code, out } = kiemdiem(['templates', 'list'], year);
    expect(code).toBe(0);
    for (const id of ['mau-01', 'mau-02', 'mau-03', 'tong-hop']) expect(out).toContain(id);
    expect(out).toMatch(/B\.I\.4\.1\.a-d2 .*mau\/mau-02\.hbs/);
    expect(out).toMatch(/B\.II\.1\.6\.B3 .*templates\/tong-hop\.hbs/);
  });

  it('says the same to other programs', () => {
    const year = yearWith({ 'mau-02.hbs': shipped('mau-02') });
    const { version, templates } = JSON.parse(
      kiemdiem(['templates', 'list', year, '--format', 'json']).out,
    );
    expect(version).toBe(1);
    expect(templates).toContainEqual({
      name: 'mau-02',
      title: 'Bản kiểm điểm cá nhân lãnh đạo, quản lý',
      clause: 'B.I.4.1.a-d2',
      file: 'mau/mau-02.hbs',
    });
  });

  it('works outside a year', () => {
    const { code, out } = kiemdiem(['templates', 'list'], temporary());
    expect([code, out]).toEqual([0, expect.stringContaining('templates/mau-01.hbs')]);
  });
});

describe('templates show', () => {
  it('tells each variable, its meaning and how it is written', () => {
    const { code, out } = kiemdiem(['templates', 'show', 'mau-01'], temporary());
    expect(code).toBe(0);
    expect(out).toMatch(/^\{\{field ten\}\} +Tên tập thể$/m);
    expect(out).toMatch(/^\{\{#each chi_tieu\}\} … \{\{\/each\}\} +Chỉ tiêu, nhiệm vụ/m);
    expect(out).toMatch(/^ {2}\{\{field ke_hoach\}\} +Kế hoạch$/m);
    expect(out).toMatch(/^\{\{> _bon-o xep_loai\}\} +Mục VII/m);
    expect(out).toMatch(/^\{\{#if con_trong\}\}/m);
    expect(out).toContain(join(ROOT, 'templates/mau-01.hbs'));
  });

  it('gives the headings of the tables of the summary', () => {
    const { variables } = JSON.parse(
      kiemdiem(['templates', 'show', 'tong-hop', '--format', 'json'], temporary()).out,
    );
    const find = (path: string) => variables.find((one: { path: string }) => one.path === path);
    expect(find('bang_22').meaning).toBe('Bảng 22. Tham số cấu hình đã dùng');
    expect(find('chu_yeu_khong_dat')).toMatchObject({ depth: 2, meaning: 'Chủ yếu không đạt' });
    expect(find('bang_15.cong.tong').write).toBe('{{field bang_15.cong.tong}}');
  });

  it('prints the shipped text to start from', () => {
    const { code, out } = kiemdiem(['templates', 'show', 'mau-03', '--source'], temporary());
    expect([code, out]).toEqual([0, shipped('mau-03')]);
    expect(kiemdiem(['templates', 'show', '_bon-o', '--source'], temporary()).out).toBe(
      shipped('_bon-o'),
    );
  });

  it.each([
    [['templates', 'show', 'mau-1'], /Có phải là "mau-01"\?/],
    [['templates', 'show'], /Chưa ghi mẫu/],
    [['templates', 'shw', 'mau-01'], /Có phải là "show"\?/],
    [['templates', 'list', 'a', 'b'], /Thừa tham số "b"/],
    [['templates', 'check', 'khong-co-thu-muc'], /khong-co-thu-muc/],
    [['templates', 'list', '--format', 'xml'], /xml/],
    [['templates', 'list', '--source'], /--source chỉ dùng với show/],
    [['templates', 'check', '--source'], /--source chỉ dùng với show/],
    [['templates', 'list', '--strict'], /--strict chỉ dùng với check/],
    [['templates', 'show', 'mau-01', '--strict'], /--strict chỉ dùng với check/],
    [['templates', 'show', 'mau-01', '--source', '--format', 'json'], /không dùng cùng --format/],
    [['templates', 'show', 'mau-01', 'thu-muc', '--source'], /Thừa tham số "thu-muc"/],
  ])('cannot run %j', (args, message) => {
    const { code, out, err } = kiemdiem(args, temporary());
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(message)]);
  });
});

describe('templates check', () => {
  it('finds nothing wrong with what is shipped, and counts it', () => {
    const { code, out } = kiemdiem(['templates', 'check'], temporary());
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^Đã kiểm tra \d+ mẫu in: 0 lỗi, 0 lưu ý\.\n$/),
    ]);
  });

  it('shows the line of each fault, and exits 1', () => {
    const text = shipped('mau-02').replace('{{prose phuong_huong}}', '{{prose phuong_huog}}');
    const line = text.split('\n').indexOf('{{prose phuong_huog}}') + 1;
    const { code, out } = kiemdiem(['templates', 'check', yearWith({ 'mau-02.hbs': text })]);
    expect(code).toBe(1);
    expect(line).toBeGreaterThan(0);
    expect(out).toContain(`mau/mau-02.hbs:${line}:9  lỗi  template`);
    expect(out).toMatch(/"phuong_huog"\. Có phải là "phuong_huong"\?/);
    expect(out).toContain(`> ${line} | {{prose phuong_huog}}`);
  });

  it('says the same to other programs, in the shape of validate', () => {
    const year = yearWith({ 'mau-02.hbs': '<section><p>{{field ho_tem}}</p></section>' });
    const { code, out } = kiemdiem(['templates', 'check', year, '--format', 'json']);
    const { version, findings, summary } = JSON.parse(out);
    expect([code, version]).toEqual([1, 1]);
    expect(findings[0]).toEqual({
      rule: 'template',
      clause: null,
      severity: 'warning',
      outcome: 'violated',
      subject: null,
      file: 'mau/mau-02.hbs',
      path: '',
      line: 1,
      column: 1,
      message: expect.stringContaining('"bo_sung"'),
      facts: {},
    });
    expect(findings.filter((one: { severity: string }) => one.severity === 'error')).toEqual([
      expect.objectContaining({
        line: 1,
        column: 21,
        message: expect.stringContaining('"ho_ten"'),
      }),
    ]);
    expect(summary).toMatchObject({ errors: 1, warnings: findings.length - 1 });
  });

  it('tells what is wrong first, then in one list what is left out', () => {
    const year = yearWith({
      'mau-01.hbs': '<section><p>{{field ten}}</p></section>',
      'mau-02.hbs': '<section><p>{{field ho_tem}}</p></section>',
    });
    const { out } = kiemdiem(['templates', 'check', year]);
    expect(out).toMatch(/^mau\/mau-02\.hbs\n\n.*:1:21 {2}lỗi[\s\S]*1 lỗi, 2 lưu ý\.\n$/);
    expect(out.match(/Mẫu không in \d+ nội dung/g)).toHaveLength(2);
    expect(out.match(/^ +- "phuong_huong" \(/gm)).toHaveLength(2);
    expect(out.match(/> 1 \|/g)).toHaveLength(1);
  });

  it('takes content left out for an error only when strict', () => {
    const year = yearWith({
      'mau-02.hbs': shipped('mau-02').replace('{{prose phuong_huong}}', ''),
    });
    const plain = kiemdiem(['templates', 'check', year]);
    expect([plain.code, plain.out]).toEqual([
      0,
      expect.stringMatching(/lưu ý.*\n.*không in 1 nội dung[\s\S]*\n +- "phuong_huong"/),
    ]);
    expect(kiemdiem(['templates', 'check', year, '--strict']).code).toBe(1);
  });

  it.skipIf(process.platform === 'win32')('tells of files that are not read', () => {
    const year = yearWith({ 'mau-01.hbs.txt': 'x' });
    symlinkSync('/etc/hosts', join(year, 'mau/mau-03.hbs'));
    const { code, out } = kiemdiem(['templates', 'check', year]);
    expect(code).toBe(1);
    expect(out).toMatch(/mau-01\.hbs\.txt[\s\S]*\.hbs[\s\S]*mau-03\.hbs[\s\S]*ra ngoài/);
  });
});

describe('an own template', () => {
  it('is printed by render and is no matter of validate', () => {
    const year = yearWith({
      'mau-01.hbs': '<section><p>MẪU RIÊNG: {{field ten}}</p></section>',
      'thua.yaml': 'khong: doc',
    });
    const out = temporary();
    const run = kiemdiem(['render', 'mau-01', year, '--out', out, '--subject', 'so-a']);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(open(readFileSync(join(out, 'mau-01_so-a.docx'))).text).toMatch(/^MẪU RIÊNG: /m);
    const { findings } = JSON.parse(kiemdiem(['validate', year, '--format', 'json']).out);
    expect(findings.filter((one: { file: string }) => one.file.startsWith('mau'))).toEqual([]);
  });

  it('is known again when its paper comes back', () => {
    const year = yearWith({
      'mau-01.hbs':
        '<section><p>Riêng của đơn vị: {{field ten}}</p>{{prose trach_nhiem}}</section>',
    });
    const out = temporary();
    kiemdiem(['render', 'mau-01', year, '--out', out, '--subject', 'so-a']);
    const back = kiemdiem(['import', join(out, 'mau-01_so-a.docx'), '--into', year]);
    expect([back.code, back.out]).toEqual([
      0,
      expect.stringMatching(/0 nội dung mới.*0 điểm cần xem/),
    ]);
  });

  it('with a fault stops render, naming file, line and variable', () => {
    const year = yearWith({ 'mau-01.hbs': '<section>\n<p>{{field tenn}}</p></section>' });
    const { code, err } = kiemdiem(['render', 'mau-01', year, '--out', temporary()]);
    expect([code, err]).toEqual([2, expect.stringMatching(/"mau\/mau-01\.hbs", dòng 2.*"tenn"/)]);
  });

  it('under a name of nothing is told of by render', () => {
    const year = yearWith({ 'mau-1.hbs': '<section><p>a</p></section>' });
    const { code, err } = kiemdiem(['render', 'mau-01', year, '--out', temporary()]);
    expect([code, err]).toEqual([0, expect.stringMatching(/1 lỗi.*templates check/)]);
  });
});

it('a folder that is nearly mau is asked about', () => {
  const year = temporary();
  write(year, validYear());
  mkdirSync(join(year, 'mẫu'));
  expect(kiemdiem(['validate', year]).out).toMatch(/Có phải là "mau"\?/);
});
