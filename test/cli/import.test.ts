import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kiemdiem, temporary } from '../support/bin.js';
import { here } from '../support/here.js';
import {
  clicked,
  dropParts,
  editDocument,
  editPart,
  paragraphBefore,
  typed,
} from '../support/word-user.js';
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

  it.each(['Không có.', 'không có'])('takes “%s” in a list for an empty list', async (words) => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('han_che.0.noi_dung', words));
    await bring([file], '--write');
    expect(dossier('tap-the/so-a.yaml').han_che).toEqual([]);
  });
});

describe('a control that Word or a person left half done', () => {
  it.each([
    [
      'emptied in Word',
      (xml: string) =>
        typed(
          'bao_cao.trach_nhiem',
          'Click or tap here to enter text.',
        )(xml).replace(
          '<w:tag w:val="bao_cao.trach_nhiem"/>',
          '<w:tag w:val="bao_cao.trach_nhiem"/><w:showingPlcHdr/>',
        ),
      undefined,
    ],
    [
      'with the prompt left beside',
      typed('bao_cao.trach_nhiem', '[Ghi mục V] Chung.'),
      { trach_nhiem: 'Chung.' },
    ],
    [
      'with dots left around',
      typed('bao_cao.trach_nhiem', '..........Chung.........'),
      { trach_nhiem: 'Chung' },
    ],
    [
      'with its own dots inside',
      typed('bao_cao.trach_nhiem', 'Chung, v.v...'),
      { trach_nhiem: 'Chung, v.v...' },
    ],
  ])('%s brings what was meant', async (_, change, wanted) => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, change);
    await bring([file], '--write');
    expect(dossier('tap-the/so-a.yaml').bao_cao).toEqual(wanted);
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
    files['tap-the/so-a.yaml'].bao_cao.quan_triet.muc = 'Kém';
    write(year, files);
    const { code, out: shown } = await bring([file]);
    expect([code, shown.includes('Không có gì mới')]).toEqual([0, true]);
  });

  it('is changed where its item now stands, after the list was reordered', async () => {
    const files = validYear();
    const report = files['tap-the/so-a.yaml'];
    const [one] = report.han_che;
    report.han_che.push({ ...one, ma: 'hc-2', noi_dung: 'Việc khác.' });
    report.khac_phuc = {
      muc: 'Tốt',
      tung_muc: ['Cũ một.', 'Cũ hai.'].map((noi_dung) => ({
        noi_dung,
        trang_thai: 'Đang khắc phục',
        muc_do: '50%',
      })),
    };
    prepare(files);
    const file = await printed('mau-01', 'so-a');
    editDocument(file, typed('han_che.0.nguyen_nhan', 'Nguyên nhân viết lại.'));
    editDocument(file, typed('khac_phuc.tung_muc.1.muc_do', '80%'));
    report.han_che.reverse();
    report.khac_phuc.tung_muc.reverse();
    write(year, files);
    const { code } = await bring([file], '--write', '--replace');
    expect(code).toBe(0);
    const now = dossier('tap-the/so-a.yaml');
    expect(now.han_che.map((it: { nguyen_nhan: string }) => it.nguyen_nhan)).toEqual([
      'Thiếu người.',
      'Nguyên nhân viết lại.',
    ]);
    expect(now.khac_phuc.tung_muc.map((it: { muc_do: string }) => it.muc_do)).toEqual([
      '80%',
      '50%',
    ]);
  });

  it('of a list of sentences is changed where the sentence now stands', async () => {
    const files = validYear();
    const review = files['ca-nhan/gd-a.yaml'].ban_kiem_diem.nhiem_vu;
    review.chuc_trach = ['Việc một.', 'Việc hai.'];
    prepare(files);
    const file = await printed('mau-02', 'gd-a');
    editDocument(file, typed('ban_kiem_diem.nhiem_vu.chuc_trach.0', 'Việc một sửa.'));
    review.chuc_trach.reverse();
    write(year, files);
    await bring([file], '--write', '--replace');
    expect(dossier('ca-nhan/gd-a.yaml').ban_kiem_diem.nhiem_vu.chuc_trach).toEqual([
      'Việc hai.',
      'Việc một sửa.',
    ]);
  });

  it('whose item the clerk rewrote meanwhile is left to the clerk', async () => {
    const files = validYear();
    prepare(files);
    const file = await printed('mau-01', 'so-a');
    editDocument(file, typed('han_che.0.nguyen_nhan', 'Nguyên nhân viết lại.'));
    files['tap-the/so-a.yaml'].han_che[0].noi_dung = 'Câu khác hẳn.';
    write(year, files);
    const { code, out: shown } = await bring([file], '--write', '--replace');
    expect([code, shown.includes('đã thay đổi sau khi in mẫu')], shown).toEqual([1, true]);
    expect(dossier('tap-the/so-a.yaml')).toEqual(files['tap-the/so-a.yaml']);
  });

  it('that is gone from the dossier comes back, and is said to', async () => {
    const files = validYear();
    prepare(files);
    const file = await printed('mau-01', 'so-a');
    delete files['tap-the/so-a.yaml'].bao_cao.trach_nhiem;
    write(year, files);
    const { out: shown } = await bring([file], '--write');
    expect(shown.replace(/\s+/g, ' ')).toContain('khi in mẫu hồ sơ có nội dung này, nay không còn');
    expect(dossier('tap-the/so-a.yaml').bao_cao.trach_nhiem).toBe('Trách nhiệm chung.');
  });

  it('is not joined with an item of a blank form that stands at its place', async () => {
    prepare(validYear());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('han_che.0.noi_dung', 'Việc khác hẳn.'));
    await bring([file], '--write', '--replace');
    expect(dossier('tap-the/so-a.yaml').han_che).toEqual([
      validYear()['tap-the/so-a.yaml'].han_che[0],
      { ma: 'hc-2', noi_dung: 'Việc khác hẳn.' },
    ]);
  });

  it('keeps its permissions, the link that leads to it and its comments', async () => {
    prepare(validYear());
    const path = join(year, 'tap-the/so-a.yaml');
    mkdirSync(join(year, '.kho'));
    const real = join(year, '.kho/that.yaml');
    writeFileSync(real, `${textOf('tap-the/so-a.yaml')}# của văn thư\n`, { mode: 0o664 });
    chmodSync(real, 0o664);
    rmSync(path);
    symlinkSync(real, path);
    const file = await printed('mau-01', 'so-a');
    editDocument(file, typed('bao_cao.trach_nhiem', 'Câu mới.'));
    await bring([file], '--write', '--replace');
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(statSync(real).mode & 0o777).toBe(0o664);
    expect(readFileSync(real, 'utf8')).toMatch(/Câu mới\..*# của văn thư\n$/s);
  });

  it('written with anchors is not lost, nor are the papers behind it', async () => {
    prepare(unreported());
    const path = join(year, 'ca-nhan/gd-b.yaml');
    const text = textOf('ca-nhan/gd-b.yaml').replace(/^don_vi: /m, '$&&noi ');
    writeFileSync(path, text.replace(/^dia_danh: .*$/m, 'dia_danh: *noi'));
    const [first, second] = [await printed('mau-02', 'gd-b'), await blank('mau-01', 'so-a')];
    editDocument(first, typed('don_vi', 'Sở B'));
    editDocument(second, typed('bao_cao.trach_nhiem', 'Chung.'));
    const before = textOf('ca-nhan/gd-b.yaml');
    const { code, out: shown } = await bring([first, second], '--write', '--replace');
    expect([code, shown.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining('ghi tay')]);
    expect(dossier('tap-the/so-a.yaml').bao_cao).toEqual({ trach_nhiem: 'Chung.' });
    // Nothing of the file changes; what could not be written stands below it.
    expect(textOf('ca-nhan/gd-b.yaml')).toBe(
      `${before}# Nhập từ mau-02_gd-b.docx, ở “Đơn vị công tác”: "Sở B"\n`,
    );
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

describe('words that find no place of their own', () => {
  const known = (words: string) => expect(textOf('tap-the/so-a.yaml')).toContain(words);

  it('of a copied row are kept, and never taken for another item', async () => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('chi_tieu.4.ten', 'Chỉ tiêu năm'));
    editDocument(file, (xml) => {
      const at = xml.lastIndexOf('<w:tr>', xml.indexOf('<w:tag w:val="chi_tieu.4.ten"/>'));
      const end = xml.indexOf('</w:tr>', at) + '</w:tr>'.length;
      const copy = xml
        .slice(at, end)
        .replace(/<w:bookmark(Start|End) [^>]*>/g, '')
        .replace('Chỉ tiêu năm', 'Chỉ tiêu chép');
      return xml.slice(0, end) + copy + xml.slice(end);
    });
    await bring([file], '--write');
    expect(dossier('tap-the/so-a.yaml').chi_tieu).toEqual([
      { ten: 'Chỉ tiêu năm', loai: 'chi_tieu' },
    ]);
    known('Chỉ tiêu chép');
  });

  it('that would make the dossier invalid are kept, and the rest is written', async () => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('bao_cao.trach_nhiem', 'Chung.'));
    editDocument(file, typed('han_che.0.nguyen_nhan', 'Chỉ có nguyên nhân.'));
    const { code, out: shown } = await bring([file], '--write');
    expect([code, shown.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining('chưa nhập')]);
    const now = dossier('tap-the/so-a.yaml');
    expect([now.bao_cao, now.han_che]).toEqual([{ trach_nhiem: 'Chung.' }, undefined]);
    known('Chỉ có nguyên nhân.');
  });

  it('beside a date, in a box or in an equation are shown', async () => {
    prepare(validYear());
    const file = await printed('mau-01', 'so-a');
    editDocument(file, typed('bao_cao.ngay', 'ngày 11 tháng 12 năm 2020 (dự thảo lần hai)'));
    editDocument(file, typed('bao_cao.quan_triet.muc.kem', 'chưa rõ'));
    editDocument(file, paragraphBefore('II. Hạn chế, khuyết điểm và', '@@'));
    editDocument(file, (xml) =>
      xml.replace(/<w:t [^>]*>@@<\/w:t>/, '<m:oMath><m:r><m:t>y = 2x</m:t></m:r></m:oMath>'),
    );
    const { out: shown } = await bring([file], '--write');
    for (const words of ['(dự thảo lần hai)', 'chưa rõ', 'y = 2x']) {
      expect(shown).toContain(words);
      known(words);
    }
  });

  it('of the form are cut off a paragraph that was joined with them', async () => {
    prepare(validYear());
    const file = await printed('mau-01', 'so-a');
    editDocument(
      file,
      typed('bao_cao.quan_triet.noi_dung', 'Câu mới.Tự đánh giá về cấp độ thực hiện:'),
    );
    await bring([file], '--write', '--replace');
    expect(dossier('tap-the/so-a.yaml').bao_cao.quan_triet.noi_dung).toBe('Câu mới.');
  });
});

describe('what people mean', () => {
  it.each(['√', 'V', '■', '✓', 'x', '+'])('a box marked with %s is ticked', async (mark) => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, (xml) => {
      const at = xml.indexOf('<w:tag w:val="bao_cao.quan_triet.muc.tot"/>');
      return xml.slice(0, at) + xml.slice(at).replace('☐', mark);
    });
    await bring([file], '--write');
    expect(dossier('tap-the/so-a.yaml').bao_cao.quan_triet.muc).toBe('Tốt');
  });

  it.each([
    ['han_che.0.trach_nhiem', 'Đ/c Nguyễn Văn GD-A, phó so-a', ['gd-a', 'so-a-pho']],
    ['han_che.0.trach_nhiem', 'Nguyễn Văn GD-A và Phó so-a', ['gd-a', 'so-a-pho']],
    ['han_che.0.trach_nhiem', 'Không', []],
    ['han_che.0.thoi_han', '31-12-2021', '2021-12-31'],
    ['han_che.0.thoi_han', '05.01.2021', '2021-01-05'],
    ['chi_tieu.0.ke_hoach', '91.6', 91.6],
    ['chi_tieu.0.ke_hoach', '1.250', 1250],
  ])('%s “%s” is read', async (tag, text, wanted) => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('han_che.0.noi_dung', 'Chậm.'));
    editDocument(file, typed('chi_tieu.0.ten', 'Thu'));
    editDocument(file, typed(tag, text));
    await bring([file], '--write');
    const [list = '', , key = ''] = tag.split('.');
    expect(dossier('tap-the/so-a.yaml')[list][0][key]).toEqual(wanted);
  });

  it('a list declared empty in the dossier stays so', async () => {
    const files = unreported();
    files['tap-the/so-a.yaml'].han_che = [];
    prepare(files);
    const file = await blank('mau-01', 'so-a');
    editDocument(file, typed('han_che.0.noi_dung', 'Chậm.'));
    const { code } = await bring([file], '--write');
    expect([code, dossier('tap-the/so-a.yaml').han_che]).toEqual([1, []]);
    await bring([file], '--write', '--replace');
    expect(dossier('tap-the/so-a.yaml').han_che).toEqual([{ ma: 'hc-1', noi_dung: 'Chậm.' }]);
  });
});

describe('papers made to do harm', () => {
  it('say no more to the terminal than words', async () => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, (xml) =>
      typed('bao_cao.trach_nhiem', 'Chung.@')(xml).replace('Chung.@', 'Chung.&#27;[2J\u202E'),
    );
    const { out: shown } = await bring([file]);
    expect(shown).toContain('Chung.');
    expect(/[\p{Cf}\p{Cc}]/u.test(shown.replaceAll('\n', ''))).toBe(false);
  });

  it('put nothing into a dossier by their file name', async () => {
    prepare(unreported());
    const file = await blank('mau-01', 'so-a');
    editDocument(file, paragraphBefore('II. Hạn chế, khuyết điểm và', 'Chữ ngoài ô.'));
    const evil = join(out, 'a\nghi_chu: bịa\n#.docx');
    copyFileSync(file, evil);
    await bring([evil], '--write');
    expect(dossier('tap-the/so-a.yaml').ghi_chu).toBeUndefined();
    expect(textOf('tap-the/so-a.yaml')).toContain('Chữ ngoài ô.');
  });

  it.each([
    ['rows without end', (xml: string) => xml.replace(/rows="\d+"/, 'rows="5000000000"')],
    [
      'a place without end',
      (xml: string) => xml.replace('<v n="', '<v n="y_kien_99999999_muc" h="x"/><v n="'),
    ],
  ])(
    'with %s are read in no time',
    async (_, change) => {
      prepare(unreported());
      const file = await blank('mau-01', 'so-a');
      editPart(file, 'customXml/item1.xml', change);
      editDocument(file, typed('bao_cao.trach_nhiem', 'Chung.'));
      await bring([file], '--write');
      expect(dossier('tap-the/so-a.yaml').bao_cao).toEqual({ trach_nhiem: 'Chung.' });
    },
    20_000,
  );

  it('with a line of nothing but spaces are read in no time', async () => {
    prepare(validYear());
    const file = await printed('mau-02', 'gd-a');
    editDocument(file, paragraphBefore('BẢN KIỂM ĐIỂM', ' '.repeat(4500)));
    editDocument(file, (xml) => xml.replace('Họ và tên: ', `Họ và tên${' '.repeat(4500)}x `));
    expect((await bring([file])).code).not.toBe(2);
  }, 20_000);

  it('that only have the name of a form are no form', async () => {
    prepare(validYear());
    const file = await printed('mau-01', 'so-a');
    editDocument(file, (xml) => xml.replace(/<w:tag [^>]*>|<w:bookmark(Start|End) [^>]*>/g, ''));
    dropParts(file, /^customXml/);
    const { code, out: shown } = await bring([file], '--write');
    expect([code, shown]).toEqual([2, expect.stringContaining('không phải biểu mẫu')]);
  });

  it('from a body that nobody knows are refused', async () => {
    const files = validYear();
    files['tap-the/so-a.yaml'].y_kien = [{ chu_the: 'so-c' }];
    prepare(files);
    await here(['render', 'mau-03', year, '--blank', '--out', out]);
    const file = join(out, 'mau-03_so-a_so-c_trong.docx');
    editPart(file, 'customXml/item1.xml', (xml) => xml.replace('giver="so-c"', 'giver="so-la"'));
    editDocument(file, typed('y_kien.0.uu_diem', 'Tốt.'));
    const { out: shown } = await bring([file], '--write');
    expect(shown).toContain('so-la');
    expect(dossier('tap-the/so-a.yaml').y_kien).toEqual([{ chu_the: 'so-c' }]);
  });
});

describe('templates of the office that cannot be printed', () => {
  it('are a message of import too', async () => {
    prepare(validYear());
    const file = await printed('mau-01', 'so-a');
    mkdirSync(join(year, 'mau'));
    writeFileSync(join(year, 'mau/mau-01.hbs'), '<section><p>a');
    await expect(bring([file])).resolves.toMatchObject({
      code: 2,
      err: expect.stringContaining('templates check'),
    });
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
  it('never change the day that somebody wrote down', async () => {
    const files = validYear();
    files['tap-the/so-a.yaml'].y_kien = [{ chu_the: 'so-c', tra_loi_ngay: '2020-12-23' }];
    prepare(files);
    await here(['render', 'mau-03', year, '--blank', '--out', out]);
    const file = join(out, 'mau-03_so-a_so-c_trong.docx');
    editDocument(file, typed('y_kien.0.uu_diem', 'Tốt.'));
    const { code } = await bring([file], '--write', '--received', '2020-12-24');
    expect([code, dossier('tap-the/so-a.yaml').y_kien[0].tra_loi_ngay]).toEqual([1, '2020-12-23']);
    await bring([file], '--write', '--replace', '--received', '2020-12-24');
  });

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
