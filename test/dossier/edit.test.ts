import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editYaml, withValue } from '../../src/dossier/edit.js';

const TEXT = `# yaml-language-server: $schema=x
ten: Sở Y tế   # tên đầy đủ
bao_cao:   # báo cáo
  # số văn bản
  so: 1
  quan_triet:
    noi_dung: >-
      Đoạn một
      nối tiếp.

      Đoạn hai.
    muc: Tốt # tự đánh giá
han_che:
  - ma: a
    noi_dung: x
  # hết danh sách
trong: []
nhom: {a: 1, b: [x, y]}
"khóa lạ": 'giữ'
# hết tệp
`;

const set = (path: (string | number)[], value: unknown, text = TEXT) =>
  editYaml(text, [{ path, value }]) ?? '';
/** The lines that an edit took away and those that it brought. */
function changed(after: string, before = TEXT) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
  };
}

describe('editing a YAML file', () => {
  it.each([
    [['bao_cao', 'quan_triet', 'muc'], 'Kém', ['    muc: Kém # tự đánh giá']],
    [['bao_cao', 'so'], '07', ["  so: '07'"]],
    [['bao_cao', 'ngay'], '2020-12-11', ['  ngay: 2020-12-11']],
    [['bao_cao', 'kiem_tra', 'muc'], 'Tốt', ['  kiem_tra:', '    muc: Tốt']],
    [['han_che', 0, 'noi_dung'], 'yes: no', ["    noi_dung: 'yes: no'"]],
    [['han_che', 1], { ma: 'b', noi_dung: 'y' }, ['  - ma: b', '    noi_dung: y']],
    [['trong', 0], { ma: 'k' }, ['trong:', '  - ma: k']],
    [['nhom', 'b', 1], 'z', ['nhom: {a: 1, b: [x, z]}']],
    [
      ['khac_phuc', 'tung_muc', 0, 'muc_do'],
      '50%',
      ['khac_phuc:', '  tung_muc:', '    - muc_do: 50%'],
    ],
  ])('at %j changes the lines of the value only', (path, value, come) => {
    const after = set(path, value);
    expect(changed(after).come).toEqual(come);
    expect(changed(after).gone.length).toBeLessThanOrEqual(1);
    expect(parse(after)).toEqual(withValue(parse(TEXT), { path, value }));
  });

  it('keeps paragraphs of long prose, folded as clerks write it', () => {
    const prose = `${'Tập thể đã quán triệt nghị quyết. '.repeat(8).trim()}\nĐoạn hai # không phải chú thích.`;
    const after = set(['bao_cao', 'quan_triet', 'noi_dung'], prose);
    expect(parse(after).bao_cao.quan_triet.noi_dung).toBe(prose);
    expect(after).toContain('    noi_dung: >-\n      Tập thể');
    expect(Math.max(...after.split('\n').map((line) => line.length))).toBeLessThan(105);
    expect(after).toContain('    muc: Tốt # tự đánh giá');
  });

  it('keeps CRLF', () => {
    const after = set(['bao_cao', 'ngay'], 'x', TEXT.replaceAll('\n', '\r\n'));
    expect(after.split('\r\n')).toHaveLength(TEXT.split('\n').length + 1);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('works on a file without a last line break, and on an empty one', () => {
    expect(parse(set(['b'], 1, 'a: 1'))).toEqual({ a: 1, b: 1 });
    expect(parse(set(['a', 'b'], 1, '# chỉ có chú thích\n'))).toEqual({ a: { b: 1 } });
    expect(set(['a'], 1, '# chỉ có chú thích\n')).toContain('# chỉ có chú thích');
  });

  it('puts in any text, anywhere, and loses no comment (property)', () => {
    const paths = fc.constantFrom<(string | number)[]>(
      ['ten'],
      ['bao_cao', 'so'],
      ['bao_cao', 'quan_triet', 'noi_dung'],
      ['bao_cao', 'trach_nhiem'],
      ['moi', 'sau'],
      ['han_che', 0, 'noi_dung'],
      ['han_che', 0, 'bien_phap'],
      ['trong', 0],
      ['nhom', 'c'],
    );
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            '- a',
            '# b',
            'c: d',
            '',
            '  e',
            "'f",
            '"g',
            '&h',
            '*i',
            '{j',
            '@k',
            '>-',
            '|',
            'l\t',
            '%m',
          ),
        )
        .map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(paths, words, (path, raw) => {
        // What YAML cannot hold in a plain file is no text of a dossier.
        const value = raw.replace(/[\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF]/gu, (one) =>
          one === '\n' ? one : '',
        );
        const after = set(path, value);
        expect(parse(after)).toEqual(withValue(parse(TEXT), { path, value }));
        for (const comment of [
          '# tên đầy đủ',
          '# báo cáo',
          '# số văn bản',
          '# tự đánh giá',
          '# hết danh sách',
          '# hết tệp',
        ])
          expect(after).toContain(comment);
      }),
      { numRuns: 500 },
    );
  });
});
