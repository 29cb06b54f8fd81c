import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/dossier/encoding.js';
import { findYears } from '../../src/dossier/find-years.js';
import { loadYear } from '../../src/dossier/link.js';
import { nearest } from '../../src/dossier/nearest.js';
import { readYaml } from '../../src/dossier/source.js';
import { temporary } from '../support/bin.js';
import { set, so } from '../support/changes.js';
import { type Change, load, validYear, write } from '../support/year.js';

/** What loading a changed valid year finds: `rule file#path: message`. */
function faults(change: Change): string[] {
  const files = validYear();
  change(files);
  return load(files).findings.map(
    (one) => `${one.rule} ${one.place.source.file}#/${one.place.path.join('/')}: ${one.message}`,
  );
}

const A = so('a');
const text =
  (file: string, content: string): Change =>
  (files) => {
    files[file] = content;
  };

const cases: readonly [string, Change, readonly RegExp[]][] = [
  ['the valid year', () => {}, []],
  [
    'a key mistyped by one letter',
    (f) => {
      f[A].ky_luatt = [];
    },
    [/^schema .*#\/ky_luatt: .*Có phải là "ky_luat"/],
  ],
  [
    'a key with Vietnamese marks',
    (f) => {
      f[A]['kỷ_luật'] = [];
    },
    [/Có phải là "ky_luat"/],
  ],
  [
    'a key deep in a list',
    (f) => {
      f[A].chi_tieu[0].thuc_hienn = 1;
    },
    [/chi_tieu\/0\/thuc_hienn: .*"thuc_hien"/],
  ],
  [
    'a required key mistyped is one fault; one that is missing besides is another',
    (f) => {
      const person = f['ca-nhan/gd-a.yaml'];
      person.ho_tenn = person.ho_ten;
      for (const key of ['ho_ten', 'chuc_vu']) delete person[key];
    },
    [/Thiếu khóa "chuc_vu"/, /ho_tenn: .*Có phải là "ho_ten"/],
  ],
  [
    'an unknown rating',
    set(A, ['bao_cao', 'quan_triet', 'muc'], 'Khá'),
    [/"Khá".*Xuất sắc, Tốt, Trung bình, Kém/],
  ],
  ['a rating in lower case', set(A, ['bao_cao', 'quan_triet', 'muc'], 'tốt'), [/Có phải là "Tốt"/]],
  [
    'a level cut short',
    set(A, ['quyet_dinh', 'muc'], 'Hoàn thành tốt'),
    [/Có phải là "Hoàn thành tốt nhiệm vụ"/],
  ],
  [
    'a number where text must be',
    set('ca-nhan/gd-a.yaml', ['so_the_dang'], 12),
    [/đặt nguyên văn trong dấu nháy/i],
  ],
  ['a missing required key', set(A, ['loai'], undefined), [/Thiếu khóa "loai" \(Loại tập thể\)/]],
  [
    'every missing key of an object at once, and of another in the same run',
    (f) => {
      for (const key of ['cap', 'ban_to_chuc', 'huong_dan']) delete f['ky.yaml'][key];
      for (const key of ['cap_uy', 'dia_danh']) delete f['ky.yaml'].co_quan_quyet_dinh[key];
    },
    [
      /^schema ky\.yaml#\/: Thiếu 3 khóa: "cap" \(Cấp\), "ban_to_chuc" \(Ban tổ chức cấp ủy\), "huong_dan" \(.+\)\. Thêm các khóa này\.$/,
      /^schema ky\.yaml#\/co_quan_quyet_dinh: Thiếu 2 khóa: "cap_uy" \(.+\), "dia_danh" \(.+\)\./,
    ],
  ],
  ['30 February', set(A, ['quyet_dinh', 'ngay'], '30/02/2021'), [/Không có ngày 30\/02\/2021/]],
  ['a date in words', set(A, ['quyet_dinh', 'ngay'], 'đầu năm'), [/chưa đúng dạng.*31\/12\/2020/]],
  ['an empty text', set(A, ['ten'], ''), [/đang để trống/]],
  [
    'half a day written 0.75',
    set('hoi-nghi/hn-a.yaml', ['phien', 0, 'so_ngay'], 0.75),
    [/Chọn một trong: 0.5, 1/],
  ],
  [
    'a step with neither collective nor person',
    (f) => {
      delete f['hoi-nghi/hn-a.yaml'].buoc[0].tap_the;
    },
    [/đúng một trong hai khóa/],
  ],
  [
    'two values of a ballot line',
    set('bo-phieu/tap-the-1.yaml', ['phieu', 0, 'dong_y'], -1),
    [/ngoài khoảng cho phép/],
  ],
  [
    'a reference one letter off',
    set(A, ['to_chuc'], ['cq-so-aa']),
    [/^reference .*to_chuc\/0: Không tìm thấy "cq-so-aa".*"cq-so-a"/],
  ],
  [
    'a reference to nobody',
    set('hoi-nghi/hn-a.yaml', ['co_mat', 0], 'khong-ai-ca'),
    [/Không tìm thấy "khong-ai-ca"/],
  ],
  [
    'a group that is not in ky.yaml',
    set('ca-nhan/gd-a.yaml', ['nhom'], 'giam-doc-x'),
    [/nhom_chuc_danh của ky.yaml.*"giam-doc"/],
  ],
  [
    'no to-chuc.yaml: told once',
    (f) => {
      delete f['to-chuc.yaml'];
    },
    [/^reference ky.yaml#\/: Thiếu tệp to-chuc.yaml/],
  ],
  [
    'a collective and a cadre of one name',
    (f) => {
      f['ca-nhan/so-a.yaml'] = f['ca-nhan/gd-b.yaml'];
    },
    [/Mã "so-a" đã dùng/],
  ],
  [
    'a listed member with the name of a dossier',
    (f) => {
      f[A].thanh_vien_khac['gd-b'] = { ho_ten: 'B', vai_tro: 'thanh_vien' };
    },
    [/Mã "gd-b" đã dùng/],
  ],
  [
    'last year’s folder missing',
    set('ky.yaml', ['ky_truoc'], '../2018'),
    [/"\.\.\/2018" không có ky.yaml/],
  ],
  ['last year’s folder is this one', set('ky.yaml', ['ky_truoc'], '.'), [/dẫn vòng/]],
  [
    'a tab for an indent',
    text('ca-nhan/gd-a.yaml', 'ho_ten: A\nchuc_vu:\n\t- x\n'),
    [/^yaml .*phím Tab/],
  ],
  ['a doubled key', text('ca-nhan/gd-a.yaml', 'ho_ten: A\nho_ten: B\n'), [/^yaml .*đã có ở trên/]],
  [
    'two documents in a file',
    text('ca-nhan/gd-a.yaml', 'ho_ten: A\n---\nho_ten: B\n'),
    [/^yaml .*nhiều phần/],
  ],
  ['an empty file', text('ca-nhan/gd-a.yaml', ''), [/^schema .*chưa có nội dung/]],
  ['only comments', text('ca-nhan/gd-a.yaml', '# chưa làm\n'), [/chưa có nội dung/]],
  ['a list instead of keys', text('ca-nhan/gd-a.yaml', '- a\n- b\n'), [/"khóa: giá trị"/]],
  ['the wrong extension', text('tap-the/so-x.yml', 'ten: X\n'), [/đuôi tên tệp thành .yaml/]],
  [
    'a name with capitals',
    text('tap-the/So-X.yaml', 'ten: X\n'),
    [/Tên tệp "So-X.yaml" chưa đúng/],
  ],
  [
    'a copy made by the system',
    text('tap-the/so-a - Copy.yaml', 'ten: X\n'),
    [/bản sao của "so-a.yaml" nên chưa được đọc\. So sánh với "so-a.yaml"/],
  ],
  ['a dossier outside its folder', text('so-x.yaml', 'ten: X\n'), [/Hồ sơ phải ở trong tap-the/]],
  ['a mistyped folder', text('tapthe/so-x.yaml', 'ten: X\n'), [/Có phải là "tap-the"/]],
  [
    'a file where a folder must be',
    (f) => {
      for (const x of 'abcde') delete f[`hoi-nghi/hn-${x}.yaml`];
      f['hoi-nghi'] = 'x';
    },
    [/phải là thư mục/],
  ],
  ['a note of the office is left alone', text('tap-the/ghi-chu.txt', 'x'), []],
  [
    'aliases that multiply',
    text(
      'ca-nhan/gd-a.yaml',
      `a: &a [x]\n${'bcdefgh'
        .split('')
        .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`)
        .join('\n')}\n`,
    ),
    [/quá nhiều tham chiếu/],
  ],
];

describe('faults of files', () => {
  it.each(cases)('%s', (_name, change, expected) => {
    const found = faults(change);
    expect(found.length, found.join('\n')).toBe(expected.length);
    for (const [i, pattern] of expected.entries()) expect(found[i]).toMatch(pattern);
  });

  it('keeps a broken dossier out of the ranking and says its members are incomplete', () => {
    const { year, findings } = load({
      ...validYear(),
      'ca-nhan/gd-a.yaml': 'ho_ten: A\nloại: x\n',
    });
    expect(year?.ca_nhan.has('gd-a')).toBe(false);
    expect(findings.every((one) => one.subject === 'gd-a')).toBe(true);
  });

  const carried = set(A, ['khac_phuc'], {
    muc: 'Tốt',
    tung_muc: [{ han_che: 'hc-9', trang_thai: 'Đã khắc phục' }],
  });

  it('looks up shortcomings of last year where its folder is known', () => {
    const files = validYear();
    carried(files);
    files['ky.yaml'].ky_truoc = '../2019';
    const last = validYear();
    last['ky.yaml'].nam = 2019;
    const messages = load(files, last).findings.map((one) => one.message);
    expect(messages).toEqual([expect.stringMatching(/Không tìm thấy hạn chế "hc-9"/)]);
    last[A].han_che[0].ma = 'hc-9';
    expect(load(files, last).findings).toEqual([]);
  });

  it('does not look them up without that folder', () => {
    expect(faults(carried)).toEqual([]);
  });

  it('reads dates of both forms as the same day', () => {
    const files = validYear();
    files[A].quyet_dinh.ngay = '12/1/2021';
    expect(load(files).year?.tap_the.get('so-a')?.data.quyet_dinh?.ngay).toBe('2021-01-12');
  });

  it.each(['ky.yml', 'Ky.yaml', 'ky.yaml.txt', 'ky (1).yaml'])(
    'names %s where ky.yaml is missing',
    (name) => {
      const folder = temporary();
      writeFileSync(join(folder, name), 'nam: 2020\n');
      expect(() => findYears(folder)).toThrow(
        `Có tệp "${join(folder, name)}": đổi tên thành ky.yaml.`,
      );
    },
  );

  it('passes by folders that belong to the system', () => {
    const folder = temporary();
    write(folder, validYear());
    for (const name of ['$RECYCLE.BIN', 'System Volume Information', '.git', 'node_modules'])
      write(join(folder, name), { 'ky.yaml': 'nam: 2020\n' });
    expect(findYears(folder)).toEqual([folder]);
  });

  it('reads links within the year only, and reports a broken one', () => {
    const [folder, elsewhere] = [temporary(), temporary()];
    write(folder, validYear());
    renameSync(join(folder, 'ca-nhan'), join(elsewhere, 'ca-nhan'));
    symlinkSync(join(elsewhere, 'ca-nhan'), join(folder, 'ca-nhan'));
    renameSync(join(folder, 'hoi-nghi'), join(folder, 'hop'));
    symlinkSync(join(folder, 'hop'), join(folder, 'hoi-nghi'));
    symlinkSync(join(elsewhere, 'khong-co.yaml'), join(folder, 'tap-the/so-x.yaml'));
    const { year, findings } = loadYear(folder, folder);
    expect([year?.ca_nhan.size, year?.hoi_nghi.size]).toEqual([0, 5]);
    const told = findings.filter(({ rule }) => rule !== 'reference');
    expect(told.map((one) => `${one.place.source.file}: ${one.message}`)).toEqual([
      expect.stringMatching(/^tap-the\/so-x.yaml: .*không tồn tại/),
      expect.stringMatching(/^ca-nhan: .*ra ngoài thư mục của kỳ/),
    ]);
  });

  it('names text that is not Unicode', () => {
    const folder = temporary();
    write(folder, validYear());
    mkdirSync(join(folder, 'ca-nhan'), { recursive: true });
    writeFileSync(
      join(folder, 'ca-nhan/gd-a.yaml'),
      Buffer.from('ho_ten: "NguyÔn V¨n C"\n', 'latin1'),
    );
    const faults = loadYear(folder, folder).findings;
    expect(faults.map((one) => one.rule)).toEqual(['encoding']);
    expect(faults[0]?.message).toMatch(/TCVN3/);
  });

  it('composes letters in parts, written as they are or as escapes', () => {
    for (const name of ['Ế'.normalize('NFD'), '\\u0045\\u0302\\u0301']) {
      const read = decode(Buffer.from(`ho_ten: "${name}"\n`));
      expect(readYaml(read.text)).toMatchObject({
        value: { ho_ten: 'Ế' },
      });
    }
  });

  it('tells a hundred faults of a file at most, and that there are more', () => {
    const doubled = (count: number) =>
      load({ ...validYear(), 'ca-nhan/gd-a.yaml': 'a: 1\n'.repeat(count + 1) });
    const messages = (count: number) =>
      doubled(count)
        .findings.filter(({ rule }) => rule === 'yaml')
        .map(({ message }) => message);
    expect(messages(100)).toHaveLength(100);
    expect(messages(100).at(-1)).not.toMatch(/còn nhiều lỗi/);
    expect(messages(101)).toHaveLength(100);
    expect(messages(101).at(-1)).toMatch(/còn nhiều lỗi/);
  });

  it('points at the very line and column', () => {
    const { findings } = load({
      ...validYear(),
      'ca-nhan/gd-a.yaml':
        'ho_ten: A\ndang_vien: true\nquan_ly_boi: btv_tinh_uy\nchuc_vu:\n  - ten: X\n    he: dang\n    ma: khong_co\n',
    });
    const { place } = findings[0] ?? {};
    expect(place?.source.locate(place.path)).toMatchObject({ line: 7, column: 5 });
  });
});

describe('the nearest word', () => {
  it.each([
    ['ky_luatt', 'ky_luat'],
    ['kỷ luật', 'ky_luat'],
    ['ky_laut', 'ky_luat'],
    ['quyetdinh', 'quyet_dinh'],
    ['zzzzzz', null],
  ])('%s → %s', (word, expected) => {
    expect(nearest(word, ['ky_luat', 'ket_luan', 'quyet_dinh'])).toBe(expected);
  });
});
