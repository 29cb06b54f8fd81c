import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kiemdiem, temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import { clicked, dropParts, editDocument, paragraphBefore, typed } from '../support/word-user.js';
import { type Files, validYear, write } from '../support/year.js';

let year: string;
let out: string;

beforeEach(() => {
  year = temporary();
  out = temporary();
});

/** A year whose so-a has not reported yet, with a comment of the clerk's. */
function unreported(): Files {
  const files = validYear();
  const report = files['tap-the/so-a.yaml'];
  for (const key of ['bao_cao', 'han_che', 'khac_phuc', 'tu_danh_gia', 'chi_tieu'])
    delete report[key];
  return files;
}

function prepare(files: Files): void {
  write(year, files);
}

async function blank(form: string, subject: string): Promise<string> {
  const { code, err } = await here([
    'render',
    form,
    year,
    '--blank',
    '--out',
    out,
    '--subject',
    subject,
  ]);
  expect([code, err]).toEqual([0, '']);
  return join(out, `${form}_${subject}_trong.docx`);
}

async function printed(form: string, subject: string): Promise<string> {
  await here(['render', form, year, '--out', out, '--subject', subject]);
  return join(out, `${form}_${subject}.docx`);
}

const bring = (files: string[], ...more: string[]) =>
  here(['import', ...files, '--into', year, ...more]);
const textOf = (path: string) => readFileSync(join(year, path), 'utf8');
const dossier = (path: string) => parse(textOf(path));

describe('a blank form that a unit filled in', () => {
  it('shows what it brings and writes nothing before it is told to', async () => {
    prepare(unreported());
    const before = textOf('tap-the/so-a.yaml');
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('bao_cao.quan_triet.noi_dung', 'Đã quán triệt 12 nghị quyết.'));
    const { code, out: shown } = kiemdiem(['import', file, '--into', year]);
    expect(code).toBe(0);
    expect(shown).toContain('bao_cao.quan_triet.noi_dung');
    expect(shown).toContain('Đã quán triệt 12 nghị quyết.');
    expect(shown).toContain('Chưa ghi gì');
    expect(textOf('tap-the/so-a.yaml')).toBe(before);
  });

  it('is written into the dossier with every kind of value, comments and order kept', async () => {
    prepare(unreported());
    const path = join(year, 'tap-the/so-a.yaml');
    const before = `# của văn thư\n${textOf('tap-the/so-a.yaml')}`;
    writeFileSync(path, before);
    const file = await blank('mau-01', 'so-a');
    const values = {
      'bao_cao.so': '15/BC-SA',
      'bao_cao.ngay': 'ngày 11 tháng 12 năm 2020',
      'bao_cao.quan_triet.noi_dung': 'Đoạn một: có dấu hai chấm # và <thẻ>.\nĐoạn hai.',
      'chi_tieu.0.ten': 'Thu ngân sách',
      'chi_tieu.0.ke_hoach': '1.250,5',
      'chi_tieu.0.thuc_hien': '1.300',
      'han_che.0.nhom': '2',
      'han_che.0.noi_dung': 'Giải ngân chậm.',
      'han_che.0.trach_nhiem': 'Nguyễn Văn GD-A; Phó so-a',
      'han_che.0.thoi_han': '30/6/2021',
      'han_che.1.noi_dung': 'Họp muộn.',
    };
    for (const [tag, text] of Object.entries(values)) editDocument(file, typed(tag, text));
    editDocument(file, clicked('bao_cao.quan_triet.muc.tot', true));
    editDocument(file, clicked('tu_danh_gia.muc.hoan_thanh', true));
    const { code, out: shown } = await bring([file], '--write');
    expect([code, shown.includes('Đã ghi 1 hồ sơ')], shown).toEqual([0, true]);
    const now = dossier('tap-the/so-a.yaml');
    expect(now.bao_cao).toEqual({
      so: '15/BC-SA',
      ngay: '2020-12-11',
      quan_triet: { noi_dung: 'Đoạn một: có dấu hai chấm # và <thẻ>.\nĐoạn hai.', muc: 'Tốt' },
    });
    expect(now.chi_tieu).toEqual([
      { ten: 'Thu ngân sách', loai: 'chi_tieu', ke_hoach: 1250.5, thuc_hien: 1300 },
    ]);
    expect(now.han_che).toEqual([
      {
        ma: 'hc-1',
        nhom: 2,
        noi_dung: 'Giải ngân chậm.',
        trach_nhiem: ['gd-a', 'so-a-pho'],
        thoi_han: '2021-06-30',
      },
      { ma: 'hc-2', noi_dung: 'Họp muộn.' },
    ]);
    expect(now.tu_danh_gia).toEqual({ muc: 'Hoàn thành nhiệm vụ' });
    expect(textOf('tap-the/so-a.yaml').startsWith(before.trimEnd())).toBe(true);
  });

  it('brings nothing the second time', async () => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('han_che.0.noi_dung', 'Giải ngân chậm.'));
    editDocument(file, typed('bao_cao.trach_nhiem', 'Trách nhiệm chung.'));
    await bring([file], '--write');
    const once = textOf('tap-the/so-a.yaml');
    const again = await bring([file], '--write');
    expect(again.out).toContain('0 nội dung mới');
    expect(textOf('tap-the/so-a.yaml')).toBe(once);
  });

  it('takes "Không có." in a list for an empty list', async () => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('han_che.0.noi_dung', 'Không có.'));
    await bring([file], '--write');
    expect(dossier('tap-the/so-a.yaml').han_che).toEqual([]);
  });
});

describe('a value that the dossier has', () => {
  it('stays unless --replace is given', async () => {
    prepare(validYear());
    const file = await printed('mau-01', 'so-a');
    editDocument(file, typed('bao_cao.trach_nhiem', 'Trách nhiệm của Giám đốc.'));
    const kept = await bring([file], '--write');
    expect([kept.code, dossier('tap-the/so-a.yaml').bao_cao.trach_nhiem]).toEqual([
      1,
      'Trách nhiệm chung.',
    ]);
    expect(kept.out).toMatch(/giữ.*Mục V.*--replace/s);
    const replaced = await bring([file], '--write', '--replace');
    expect([replaced.code, dossier('tap-the/so-a.yaml').bao_cao.trach_nhiem]).toEqual([
      0,
      'Trách nhiệm của Giám đốc.',
    ]);
  });

  it('that the clerk changed after printing is no news of an untouched paper', async () => {
    prepare(validYear());
    const file = await printed('mau-01', 'so-a');
    const files = validYear();
    files['tap-the/so-a.yaml'].bao_cao.trach_nhiem = 'Câu mới của văn thư.';
    write(year, files);
    const { code, out: shown } = await bring([file]);
    expect([code, shown.includes('Không có gì mới')]).toEqual([0, true]);
  });

  it('is not mixed up with another item after the list was reordered', async () => {
    const files = validYear();
    const [one] = files['tap-the/so-a.yaml'].han_che;
    files['tap-the/so-a.yaml'].han_che.push({ ...one, ma: 'hc-2', noi_dung: 'Việc khác.' });
    prepare(files);
    const file = await printed('mau-01', 'so-a');
    editDocument(file, typed('han_che.0.nguyen_nhan', 'Nguyên nhân viết lại.'));
    files['tap-the/so-a.yaml'].han_che.reverse();
    write(year, files);
    const { code, out: shown } = await bring([file], '--write', '--replace');
    expect([code, shown.includes('đã thay đổi sau khi in mẫu')], shown).toEqual([1, true]);
    expect(dossier('tap-the/so-a.yaml').han_che).toEqual(files['tap-the/so-a.yaml'].han_che);
  });
});

describe('what a person has to look at', () => {
  it.each([
    ['two ticks', (xml: string) => clicked('bao_cao.quan_triet.muc.kem', true)(xml), /nhiều ô/],
    [
      'a number that is none',
      typed('chi_tieu.0.ke_hoach', 'mười hai'),
      /“mười hai”: chỉ ghi một số/,
    ],
    [
      'a day that does not exist',
      typed('bao_cao.ngay', '31/6/2020'),
      /“31\/6\/2020”: ghi ngày có thật/,
    ],
    ['a name that nobody has', typed('han_che.0.trach_nhiem', 'Trần Lạ'), /không tìm thấy Trần Lạ/],
    ['a result outside the list', typed('chi_tieu.1.hoan_thanh', 'gần xong'), /“gần xong”/],
    [
      'a control that is gone',
      (xml: string) =>
        xml.replace(/<w:bookmarkStart [^>]*bao_cao_trach_nhiem".*?<w:bookmarkEnd [^>]*>/s, ''),
      /Mục V: ô này không còn/,
    ],
    [
      'a control of another form',
      (xml: string) =>
        xml
          .replace('<w:tag w:val="bao_cao.trach_nhiem"/>', '<w:tag w:val="la"/>')
          .replaceAll('bao_cao_trach_nhiem', 'la'),
      /la: ô không thuộc mẫu này/,
    ],
  ])('%s is reported, not taken over', async (_, change, message) => {
    prepare(validYear());
    const before = dossier('tap-the/so-a.yaml');
    const file = await printed('mau-01', 'so-a');
    editDocument(file, change);
    const { code, out: shown } = await bring([file], '--write', '--replace');
    expect(code, shown).toBe(1);
    expect(shown.replace(/\s+/g, ' ')).toMatch(message);
    expect(dossier('tap-the/so-a.yaml')).toEqual(before);
  });

  it('no tick at all is said', async () => {
    prepare(validYear());
    const file = await printed('mau-01', 'so-a');
    editDocument(file, clicked('bao_cao.quan_triet.muc.xuat_sac', false));
    expect((await bring([file])).out).toMatch(/Mục I\.1.*chưa đánh dấu ô nào/s);
  });

  it('text outside the controls is shown and kept as a comment, once', async () => {
    prepare(validYear());
    const file = await printed('mau-01', 'so-a');
    editDocument(
      file,
      paragraphBefore('II. Hạn chế, khuyết điểm và', 'Đề nghị xem lại chỉ tiêu 3.'),
    );
    const { out: shown } = await bring([file], '--write');
    expect(shown.replace(/\s+/g, ' ')).toContain('Mục I.5, Cấp độ tự đánh giá: chữ ngoài ô');
    expect(shown.replace(/\s+/g, ' ')).toContain('Đề nghị xem lại chỉ tiêu 3.');
    await bring([file], '--write');
    const kept = textOf('tap-the/so-a.yaml').match(/# Nhập từ mau-01_so-a\.docx.*chỉ tiêu 3\./g);
    expect(kept).toHaveLength(1);
  });
});

describe('papers that cannot be read', () => {
  const foreign = (name: string, content: string) => {
    const path = join(out, name);
    writeFileSync(path, content);
    return path;
  };

  it.each([
    ['a damaged file', () => foreign('x.docx', 'PK\u0003\u0004hỏng'), /hỏng hoặc không phải/],
    ['a file of something else', () => foreign('thu.docx', '%PDF-1.4'), /hỏng hoặc không phải/],
    ['an empty file', () => foreign('rong.docx', ''), /hỏng hoặc không phải/],
  ])('%s exits 2 with a message', async (_, make, message) => {
    prepare(validYear());
    const { code, out: shown } = await bring([make()]);
    expect([code, shown]).toEqual([2, expect.stringMatching(message)]);
  });

  it('a form of another year or subject is refused', async () => {
    prepare(validYear());
    const file = await printed('mau-01', 'so-a');
    const files = validYear();
    delete files['tap-the/so-a.yaml'];
    const other = temporary();
    write(other, { ...files, 'ky.yaml': { ...files['ky.yaml'], nam: 2021 } });
    const { code, out: shown } = await here(['import', file, '--into', other]);
    expect([code, shown]).toEqual([2, expect.stringContaining('của năm 2020')]);
  });

  it('a summary report is no form to fill in', async () => {
    prepare(validYear());
    await here(['render', 'tong-hop', year, '--out', out]);
    expect((await bring([join(out, 'tong-hop_2020.docx')])).out).toContain('không nhập lại được');
  });

  it('a good one among them is still taken', async () => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('bao_cao.trach_nhiem', 'Chung.'));
    const { code } = await bring([foreign('x.docx', 'x'), file], '--write');
    expect([code, dossier('tap-the/so-a.yaml').bao_cao]).toEqual([1, { trach_nhiem: 'Chung.' }]);
  });
});

describe('by way of other programs', () => {
  it('a paper without its origin is known by its file name', async () => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('bao_cao.trach_nhiem', 'Chung.'));
    dropParts(file, /^customXml/);
    await bring([file], '--write');
    expect(dossier('tap-the/so-a.yaml').bao_cao).toEqual({ trach_nhiem: 'Chung.' });
  });

  it('a paper under another name is known by its origin', async () => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('bao_cao.trach_nhiem', 'Chung.'));
    const renamed = join(out, 'BC Sở A (1).docx');
    copyFileSync(file, renamed);
    await bring([renamed], '--write');
    expect(dossier('tap-the/so-a.yaml').bao_cao).toEqual({ trach_nhiem: 'Chung.' });
  });

  it('bookmarks alone are enough', async () => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('bao_cao.trach_nhiem', 'Chung.'));
    editDocument(file, (xml) => xml.replace(/<w:tag [^>]*>/g, ''));
    await bring([file], '--write');
    expect(dossier('tap-the/so-a.yaml').bao_cao).toEqual({ trach_nhiem: 'Chung.' });
  });

  it('tags alone are enough', async () => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('bao_cao.trach_nhiem', 'Chung.'));
    editDocument(file, (xml) => xml.replace(/<w:bookmark(Start|End) [^>]*>/g, ''));
    await bring([file], '--write');
    expect(dossier('tap-the/so-a.yaml').bao_cao).toEqual({ trach_nhiem: 'Chung.' });
  });
});

describe('replies to Mẫu 03', () => {
  it('go to their collectives, each to its giver, with the day they came', async () => {
    const files = validYear();
    for (const id of ['so-a', 'so-b'])
      files[`tap-the/${id}.yaml`].y_kien = [
        { chu_the: 'so-c', gui_ngay: '2020-12-15', han: '2020-12-25' },
        { chu_the: 'so-d', gui_ngay: '2020-12-15', han: '2020-12-25' },
      ];
    prepare(files);
    await here(['render', 'mau-03', year, '--blank', '--out', out]);
    const reply = (tapThe: string, giver: string) =>
      join(out, `mau-03_${tapThe}_${giver}_trong.docx`);
    editDocument(reply('so-a', 'so-d'), typed('y_kien.1.uu_diem', 'Đoàn kết.'));
    editDocument(reply('so-b', 'so-c'), typed('y_kien.0.han_che', 'Chậm báo cáo.'));
    editDocument(reply('so-b', 'so-c'), clicked('y_kien.0.muc.trung_binh', true));
    // The office asked one more body first, after the letters had gone out.
    files['tap-the/so-a.yaml'].y_kien.unshift({ chu_the: 'so-e' });
    write(year, files);
    const { out: shown } = await bring([out], '--write', '--received', '24/12/2020');
    expect(shown).toContain('Đã ghi 2 hồ sơ');
    expect(
      dossier('tap-the/so-a.yaml').y_kien.map((one: { uu_diem?: string }) => one.uu_diem),
    ).toEqual([undefined, undefined, 'Đoàn kết.']);
    expect(dossier('tap-the/so-b.yaml').y_kien[0]).toEqual({
      chu_the: 'so-c',
      gui_ngay: '2020-12-15',
      han: '2020-12-25',
      tra_loi_ngay: '2020-12-24',
      han_che: 'Chậm báo cáo.',
      muc: 'Trung bình',
    });
  });
});
