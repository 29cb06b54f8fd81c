import { describe, expect, it } from 'vitest';
import { forms, renderForm } from '../../src/forms/forms.js';
import { documentForms } from '../../src/forms/word/document-forms.js';
import { holdable } from '../../src/forms/word/xml.js';
import { opened } from './documents.js';
import { all, type Control, open, textOf } from './open.js';
import { huyenUy, sample, soYTe } from './sample.js';
import { emptyYear, sampleInputs } from './sample-year.js';
import { inputOf, type World } from './world.js';

type FormName = keyof typeof forms;

/** The value of a dossier at a data path. */
function at(data: unknown, tag: string): unknown {
  return tag
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

function ticked(controls: readonly Control[], path: string): string[] {
  return controls
    .filter((one) => one.checked && one.tag.startsWith(`${path}.`))
    .map((one) => one.alias);
}

describe('what the forms print', () => {
  it.each([
    ['mau-01', 'mau-01_huyen-uy-tan-hoa', sample.tapThe?.['huyen-uy-tan-hoa']],
    ['mau-02', 'mau-02_nguyen-van-an', sample.caNhan?.['nguyen-van-an']],
    ['mau-03', 'mau-03_huyen-uy-tan-hoa_ban-tuyen-giao', sample.tapThe?.['huyen-uy-tan-hoa']],
  ] as const)('%s tags every value with the path it stands at', async (id, name, dossier) => {
    const { controls } = await opened(id, name, sample);
    const texts = controls.filter((one) => {
      const value = at(dossier, one.tag);
      return typeof value === 'string' && !/ngay|han$|thoi_han|han_che$|chu_the/.test(one.tag);
    });
    expect(texts.length).toBeGreaterThan(2);
    for (const one of texts) expect([one.tag, one.text]).toEqual([one.tag, at(dossier, one.tag)]);
  });

  it('leaves no blank where the data is full', async () => {
    for (const [id, name] of [
      ['mau-01', 'mau-01_huyen-uy-tan-hoa'],
      ['mau-02', 'mau-02_nguyen-van-an'],
      ['mau-03', 'mau-03_huyen-uy-tan-hoa_ban-tuyen-giao'],
    ] as const) {
      const { controls } = await opened(id, name, sample);
      expect(controls.filter((one) => one.blank).map((one) => one.tag)).toEqual([]);
    }
  });

  it('ticks the level of every item and of the whole', async () => {
    const { controls } = await opened('mau-01', 'mau-01_huyen-uy-tan-hoa', sample);
    expect(ticked(controls, 'bao_cao.quan_triet.muc')).toEqual(['Xuất sắc']);
    expect(ticked(controls, 'bao_cao.kiem_tra_giam_sat.muc')).toEqual(['Trung bình']);
    expect(ticked(controls, 'khac_phuc.muc')).toEqual(['Tốt']);
    expect(ticked(controls, 'tu_danh_gia.muc')).toEqual(['Hoàn thành tốt nhiệm vụ']);
    const boxes = controls.filter((one) => one.checked !== null);
    expect(boxes).toHaveLength(7 * 4);
    expect(boxes.every((one) => one.text === (one.checked ? '☒' : '☐'))).toBe(true);
  });

  it('writes place and date by the rules of document form', async () => {
    const { text } = await opened('mau-01', 'mau-01_huyen-uy-tan-hoa', sample);
    expect(text).toContain('Tân Hòa, ngày 05 tháng 01 năm 2021');
    const march = { ...huyenUy, bao_cao: { ...huyenUy.bao_cao, ngay: '2021-03-15' } };
    const world = { ...sample, tapThe: { ...sample.tapThe, 'huyen-uy-tan-hoa': march } };
    expect((await opened('mau-01', 'mau-01_huyen-uy-tan-hoa', world)).text).toContain(
      'ngày 15 tháng 3 năm 2021',
    );
  });

  it('prints targets with their results, in Vietnamese figures', async () => {
    const { text } = await opened('mau-01', 'mau-01_huyen-uy-tan-hoa', sample);
    expect(text).toContain('Thu ngân sách nhà nước (chủ yếu)\ntỷ đồng\n1.250,5\n1.310\nĐạt');
    expect(text).toContain('Tỷ lệ hộ nghèo (chủ yếu)\n%\n3\n3,4\nChưa đạt');
    expect(text).toContain('Bất khả kháng\nBất khả kháng: dịch Covid-19');
    expect(text).toContain('Nhiệm vụ\nHoàn thành\nNghị quyết đại hội');
  });

  it.each([
    1, 999, 99_999_999.75, 12_500_000_000, 999_999_999_999, 9_999_999_999_999, 999_999_999_999_999,
  ])('keeps the figure %d of a target on one line', async (figure) => {
    const [first] = huyenUy.chi_tieu ?? [];
    if (!first) throw new Error('no target');
    const chi_tieu = [{ ...first, ke_hoach: figure, thuc_hien: 1 }];
    const world = {
      ...sample,
      tapThe: { ...sample.tapThe, 'huyen-uy-tan-hoa': { ...huyenUy, chi_tieu } },
    };
    const { document } = await opened('mau-01', 'mau-01_huyen-uy-tan-hoa', world);
    const shown = figure.toLocaleString('vi-VN');
    const cell = all(document, 'w:tc').find((one) => textOf(one) === shown);
    const style = cell && all(cell, 'w:pStyle')[0]?.attributes['w:val'];
    const { size = 0 } = documentForms.dang.styles[style ?? ''] ?? {};
    // Times New Roman: a digit is half as wide as the size, a dot or a comma a quarter.
    const ems = [...shown].reduce((sum, one) => sum + (/\d/.test(one) ? 0.5 : 0.25), 0);
    const sides = 2 * 60;
    const room = Number(cell && all(cell, 'w:tcW')[0]?.attributes['w:w']) - sides;
    expect(ems * size * 20).toBeLessThanOrEqual(room);
    expect(size).toBe(shown.length > 15 ? 9 : 11);
  });

  it("takes the words of last year's shortcoming from last year's dossier", async () => {
    const { text } = await opened('mau-01', 'mau-01_huyen-uy-tan-hoa', sample);
    expect(text).toContain('Xây dựng nông thôn mới chậm ở 03 xã.');
  });

  it('lists people by given name', async () => {
    const { text } = await opened('mau-01', 'mau-01_huyen-uy-tan-hoa', sample);
    expect(text).toContain('hạn chế 1: Nguyễn Văn An; Lê Thị Ánh.');
  });

  it('signs with the head, or with whoever the report names', async () => {
    expect((await opened('mau-01', 'mau-01_so-y-te', sample)).text).toContain(
      'Giám đốc Sở Y tế\n(Ký, ghi rõ họ tên và đóng dấu)\n\nLê Thị Ánh',
    );
    const signed = { ...soYTe, bao_cao: { ...soYTe.bao_cao, nguoi_ky: 'vo-van-binh' } };
    const world = { ...sample, tapThe: { ...sample.tapThe, 'so-y-te': signed } };
    expect((await opened('mau-01', 'mau-01_so-y-te', world)).text).toContain('Võ Văn Bình');
  });

  it("prints in Mẫu 02.V the collective's shortcomings that name the person", async () => {
    const { text } = await opened('mau-02', 'mau-02_nguyen-van-an', sample);
    expect(text).toContain(
      '- Hạn chế của Ban Thường vụ Huyện ủy Tân Hòa: Giải ngân vốn đầu tư công',
    );
    expect(text).toContain('Chức vụ Đảng: Tỉnh ủy viên; Bí thư Huyện ủy');
    expect(text).toContain('Chức vụ đoàn thể: Không');
    expect(text).toContain('Sản phẩm cụ thể: 1 đề án.');
  });

  it('keeps the Party header in Mẫu 02 for a cadre outside the Party', async () => {
    const { text } = await opened('mau-02', 'mau-02_le-thi-anh', sample);
    expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(text).not.toContain('CỘNG HÒA');
  });

  it('writes one letter to each body, with the symbol of the form', async () => {
    const files = await renderForm(forms['mau-03'], inputOf(sample));
    expect(files.map((file) => file.name)).toEqual([
      'mau-03_huyen-uy-tan-hoa_ban-to-chuc.docx',
      'mau-03_huyen-uy-tan-hoa_ban-tuyen-giao.docx',
    ]);
    expect(open(files[0]?.bytes ?? Buffer.of()).text).toContain('Số 413-CV/BTC');
    const twice = { ...huyenUy, y_kien: [{ chu_the: 'so-y-te' }, { chu_the: 'so-y-te' }] };
    const world = { ...sample, tapThe: { ...sample.tapThe, 'huyen-uy-tan-hoa': twice } };
    const again = await renderForm(forms['mau-03'], inputOf(world));
    expect(again.map((file) => file.name)).toEqual([
      'mau-03_huyen-uy-tan-hoa_so-y-te.docx',
      'mau-03_huyen-uy-tan-hoa_so-y-te_2.docx',
    ]);
  });

  it('prints the subjects asked for only', async () => {
    const input = { ...inputOf(sample), subjects: ['so-y-te', 'le-thi-anh'] };
    const names = async (id: FormName) =>
      (await renderForm(forms[id], input)).map((file) => file.name);
    expect(await names('mau-01')).toEqual(['mau-01_so-y-te.docx']);
    expect(await names('mau-02')).toEqual(['mau-02_le-thi-anh.docx']);
    expect(await names('mau-03')).toEqual([]);
    expect(await names('tong-hop')).toEqual(['tong-hop_2020.docx']);
  });
});

describe('missing data', () => {
  it('says "Không có." where a list is declared empty, dots where it is absent', async () => {
    const declared = await opened('mau-01', 'mau-01_so-y-te', sample);
    const section = (text: string, from: string, to: string) =>
      text.slice(text.indexOf(from), text.indexOf(to));
    expect(section(declared.text, 'IV. Giải trình', 'V. Trách')).toContain('Không có.');
    expect(section(declared.text, 'II. Hạn chế', 'III. Kết quả')).toContain('Không có.');
    expect(section(declared.text, 'III. Kết quả', 'IV. Giải')).toContain(
      'Kỳ kiểm điểm trước không có hạn chế phải khắc phục.',
    );
    expect(ticked(declared.controls, 'khac_phuc.muc')).toEqual([]);
    const absent = await opened('mau-01', 'mau-01_so-y-te', emptyYear());
    expect(section(absent.text, 'IV. Giải trình', 'V. Trách')).toContain('.....');
    expect(absent.text).not.toContain('Không có.');
  });

  it('prints the dots of the form for every value, and ticks nothing', async () => {
    for (const [id, name] of [
      ['mau-01', 'mau-01_huyen-uy-tan-hoa'],
      ['mau-02', 'mau-02_le-thi-anh'],
      ['mau-03', 'mau-03_huyen-uy-tan-hoa_so-y-te'],
    ] as const) {
      const { text, controls } = await opened(id, name, emptyYear());
      expect(text).toContain('.....');
      expect(controls.filter((one) => one.checked)).toEqual([]);
      for (const one of controls.filter((control) => control.blank))
        expect(one.text).toMatch(/\.{5}/);
    }
    const { text } = await opened('mau-01', 'mau-01_huyen-uy-tan-hoa', emptyYear());
    expect(text).toContain('ĐƠN VỊ.....');
    expect(text).toContain('....., ngày.....tháng.....năm.....');
  });

  it.each(sampleInputs())('never shows how the program is made (%s year)', async (_name, input) => {
    for (const form of Object.values(forms))
      for (const file of await renderForm(form, input)) {
        const { text } = open(file.bytes);
        expect(text).not.toMatch(/undefined|NaN|\[object|\{\{|\}\}|null/);
        expect(text).toBe(text.normalize('NFC'));
      }
  });
});

describe('hostile text', () => {
  const LONG = `${'Đoạn rất dài có nhiều chữ. '.repeat(400)}HẾT`;
  const HOSTILE = `<w:p>&amp; <b>"'{{ten}}{{{x}}}</b> ]]> <!-- x --> \u{1F600} \\n %s`;
  const withText = (text: string): World => ({
    ...sample,
    tapThe: {
      ...sample.tapThe,
      'huyen-uy-tan-hoa': {
        ...huyenUy,
        bao_cao: { ...huyenUy.bao_cao, quan_triet: { noi_dung: text } },
        chi_tieu: [{ ten: text, loai: 'nhiem_vu' }],
      },
    },
  });

  it.each([
    ['markup, braces and emoji', HOSTILE],
    ['a very long paragraph', LONG],
  ])('prints %s whole, once in prose and once in a table', async (_what, value) => {
    const { text, controls, parts } = await opened(
      'mau-01',
      'mau-01_huyen-uy-tan-hoa',
      withText(value),
    );
    expect(text.split(value).length - 1).toBe(2);
    const own = controls.filter((one) => one.text === value).map((one) => one.tag);
    expect(own).toEqual(['bao_cao.quan_triet.noi_dung', 'chi_tieu.0.ten']);
    expect(parts.get('word/document.xml')).not.toContain('<w:p>&amp; <b>');
  });

  it('drops what XML cannot hold and keeps the rest, should the reader ever let it pass', () => {
    expect(holdable('a\u0001b\u001Fc\u0007\td')).toBe('abc\td');
    expect(holdable('a\uD83Db')).toBe('a\uFFFDb');
  });

  it('makes paragraphs of lines in prose and line breaks in cells', async () => {
    const { document, controls } = await opened(
      'mau-01',
      'mau-01_huyen-uy-tan-hoa',
      withText('dòng một\r\n\r\ndòng hai'),
    );
    expect(document).toBeDefined();
    expect(controls.find((one) => one.tag === 'bao_cao.quan_triet.noi_dung')?.text).toBe(
      'dòng một\ndòng hai',
    );
    expect(controls.find((one) => one.tag === 'chi_tieu.0.ten')?.text).toBe('dòng một\n\ndòng hai');
  });
});
