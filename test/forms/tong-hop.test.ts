import { describe, expect, it } from 'vitest';
import { forms, renderForm } from '../../src/forms/forms.js';
import { percent } from '../../src/forms/views/tong-hop/row.js';
import { tongHopView } from '../../src/forms/views/tong-hop.js';
import { documentForms } from '../../src/forms/word/document-forms.js';
import { byGivenName } from '../../src/names.js';
import { excellent } from '../support/changes.js';
import type { Files } from '../support/year.js';
import { all, open, textOf } from './open.js';
import { sample, soYTe } from './sample.js';
import { emptyYear, sampleInputs } from './sample-year.js';
import { voted } from './voted.js';
import { inputOf } from './world.js';

const TABLES = [
  'Tổng hợp xếp loại tập thể',
  'Tổng hợp xếp loại cá nhân',
  'Bảng kiểm soát tỷ lệ 20% (tập thể)',
  'Bảng kiểm soát tỷ lệ 20% (cá nhân)',
  'Danh sách tập thể hoàn thành xuất sắc nhiệm vụ',
  'Danh sách cá nhân hoàn thành xuất sắc nhiệm vụ',
  'Danh sách hoàn thành nhiệm vụ và không hoàn thành nhiệm vụ',
  'So sánh tự nhận, ý kiến, thẩm định, quyết định',
  'Người đứng đầu so với tập thể, tổ chức, cơ quan, đơn vị',
  'Tập thể so với tổ chức, cơ quan, đơn vị',
  'Gợi ý kiểm điểm',
  'Khắc phục hạn chế năm trước',
  'Hạn chế mới, biện pháp, thời hạn (chuyển sang năm sau theo dõi)',
  'Sổ kỷ luật và kết luận',
  'Chỉ tiêu, nhiệm vụ',
  'Thời gian kiểm điểm so với tối thiểu',
  'Tiến độ, thứ tự, thời hạn',
  'Hồ sơ kiểm điểm, xếp loại',
  'Ý kiến theo Mẫu 03',
  'Chưa kiểm điểm, chưa xếp loại',
  'Những điểm cần cấp có thẩm quyền quyết định',
  'Tham số cấu hình đã dùng',
];

const number = (text: string | null) => Number(text?.replaceAll('.', ''));
const words = (row: object) =>
  Object.values(row).map((one) => (typeof one === 'object' ? one?.value : one));

describe.each(sampleInputs())('the summary of the %s year', (_name, input) => {
  const view = tongHopView(input);

  it('has the 22 tables in order', async () => {
    const [file] = await renderForm(forms['tong-hop'], input);
    const { text } = open(file?.bytes ?? Buffer.of());
    let from = 0;
    TABLES.forEach((title, index) => {
      const at = text.indexOf(`Bảng ${index + 1}. ${title}`, from);
      expect(at, title).toBeGreaterThan(from);
      from = at;
    });
  });

  it('counts so that lines add up: levels make the classified, lines make the total', () => {
    for (const table of [view.bang_1, view.bang_2]) {
      for (const row of [...table.dong, table.cong]) {
        const levels = [row.htxs, row.htt, row.ht, row.kht].map((one) => number(one.value));
        expect(levels.reduce((a, b) => a + b, 0)).toBe(number(row.duoc_xep_loai.value));
        expect(number(row.da_kiem_diem.value)).toBeLessThanOrEqual(
          number(row.phai_kiem_diem.value),
        );
      }
      for (const key of ['phai_kiem_diem', 'htt', 'duoc_xep_loai', 'chua_xep_loai'] as const)
        expect(table.dong.reduce((sum, row) => sum + number(row[key].value), 0)).toBe(
          number(table.cong[key].value),
        );
    }
    expect(number(view.bang_1.cong.htxs.value)).toBe(view.bang_5.length);
    expect(number(view.bang_2.cong.htxs.value)).toBe(view.bang_6.length);
  });

  it('agrees with the ranking on every quota', () => {
    const rows = [...view.bang_3, ...view.bang_4];
    expect(rows).toHaveLength(input.ranking.groups.length);
    for (const group of input.ranking.groups) {
      const row = rows.find((one) => one.nhom.value === group.label);
      expect([row?.vong_1, row?.tran, row?.xuat_sac].map((one) => Number(one?.value))).toEqual([
        group.round1,
        group.cap,
        group.excellent,
      ]);
    }
    expect(rows.reduce((sum, row) => sum + Number(row.xuat_sac.value), 0)).toBe(
      view.bang_5.length + view.bang_6.length,
    );
  });

  it('lists people by given name', () => {
    const names = view.bang_6.map((row) => row.ho_ten.value ?? '');
    expect(names).toEqual([...names].sort(byGivenName));
  });

  it('prints every parameter with its clause and paper', () => {
    expect(view.bang_22).toHaveLength(input.settings.used.length);
    for (const row of view.bang_22) expect(words(row)).not.toContain(null);
  });
});

describe('the tables of the small year', () => {
  const input = inputOf(sample);
  const view = tongHopView(input);

  it('compares self-rating, opinions, appraisal and decision', () => {
    const row = view.bang_8.find((one) => one.doi_tuong.value?.startsWith('Ban Thường vụ'));
    expect(row && words(row).slice(2)).toEqual([
      'Hoàn thành tốt nhiệm vụ',
      'Tốt (1)',
      'Hoàn thành tốt nhiệm vụ',
      'Hoàn thành tốt nhiệm vụ',
      'Bằng tự nhận',
    ]);
  });

  it('sets heads and collectives beside what limits them', () => {
    const [head] = view.bang_9.filter((one) => one.doi_tuong.value === 'Nguyễn Văn An');
    expect(head?.tran.value).toBe('Hoàn thành tốt nhiệm vụ');
    expect(head?.ket_luan.value).toBe('Phù hợp');
    expect(view.bang_10[0]?.so_voi.value).toBe('Đảng bộ huyện Tân Hòa: Hoàn thành tốt nhiệm vụ');
  });

  it('counts targets as the ranking does, force majeure apart', () => {
    const [row] = view.bang_15.dong;
    expect(
      [row?.tong, row?.hoan_thanh, row?.ty_le, row?.bat_kha_khang].map((c) => c?.value),
    ).toEqual(['3', '2', '66,7%', '1']);
    expect(row?.chu_yeu_khong_dat.value).toBe('1');
  });

  it('reports times, papers and opinions', () => {
    const time = view.bang_16.find((one) => one.tap_the.value?.startsWith('Ban Thường vụ'));
    expect(time && words(time).slice(2)).toEqual([
      '29/12/2020; 30/12/2020; 31/12/2020',
      '2,5',
      'Có',
      '2',
      '2,5',
      'Đạt',
    ]);
    const papers = view.bang_18.find((one) => one.doi_tuong.value?.startsWith('Ban Thường vụ'));
    expect(papers?.phu_luc_27.value).toBe('Thiếu');
    expect(papers?.nhan_xet.value).toBe('–');
    expect(view.bang_19.map((one) => one.muc.value)).toEqual(['Tốt', null]);
  });

  it('says why a subject has no level', () => {
    const why = Object.fromEntries(
      view.bang_20.map((one) => [one.doi_tuong.value, one.ly_do.value]),
    );
    expect(why['Tập thể lãnh đạo Sở Y tế']).toBe('Chưa kiểm điểm');
    expect(why['Ban Thường vụ Huyện ủy Tân Hòa']).toBeUndefined();
  });

  it('takes verdicts on time and open questions from the findings', () => {
    const tapThe = input.year.tap_the.get('huyen-uy-tan-hoa');
    if (!tapThe) throw new Error('no collective');
    const finding = {
      rule: 'thoi-luong',
      clause: 'B.I.4.2-d4-r4',
      severity: 'error',
      outcome: 'violated',
      subject: tapThe.id,
      place: tapThe.at(),
      message: 'Chưa đủ thời gian.',
      facts: {},
    } as const;
    const late = { ...finding, clause: 'B.II.3-s3', message: 'Nộp muộn.' } as const;
    const open = { ...finding, outcome: 'undecided', severity: 'warning', message: '?' } as const;
    const found = tongHopView({ ...input, findings: [finding, late, open] });
    const of = <R extends { readonly [key: string]: unknown }>(rows: readonly R[]) =>
      rows.find((row) => JSON.stringify(row).includes('Ban Thường vụ Huyện ủy'));
    expect(of(found.bang_16)?.ket_luan.value).toBe('Chưa đủ');
    expect(of(found.bang_17)?.nhan_xet.value).toBe('Nộp muộn.');
    expect(found.bang_21.map((row) => row.noi_dung.value)).toContain('?');
    expect(found.bang_21.map((row) => row.noi_dung.value)).not.toContain('Nộp muộn.');
    // An error that the authority has answered, and what it has still to set, are for it to see.
    const answered = { ...late, severity: 'info', facts: { giai_quyet: {} } } as const;
    const gap = {
      ...late,
      rule: 'cho-quy-dinh',
      severity: 'info',
      message: 'Chưa quy định.',
    } as const;
    const questions = tongHopView({ ...input, findings: [answered, gap] }).bang_21;
    expect(questions.map((row) => row.noi_dung.value)).toEqual(
      expect.arrayContaining(['Nộp muộn.', 'Chưa quy định.']),
    );
  });
});

describe('a year with nothing to count', () => {
  it('prints no share of nothing', async () => {
    const [file] = await renderForm(forms['tong-hop'], inputOf({ ky: sample.ky }));
    const { text } = open(file?.bytes ?? Buffer.of());
    expect(text).toContain('0 tập thể phải kiểm điểm; đã kiểm điểm 0.');
    expect(text).toContain('0 hạn chế, khuyết điểm; đã khắc phục 0, đang khắc phục 0');
    expect(text).toContain('hoàn thành xuất sắc nhiệm vụ 0, hoàn thành tốt nhiệm vụ 0,');
    expect(text).not.toMatch(/\((–|\.{5})/);
  });
});

describe('lines within a cell', () => {
  const { bang_22 } = tongHopView(inputOf(sample));
  const shown = (start: string) =>
    bang_22.find((one) => one.tham_so.value?.startsWith(start))?.gia_tri.value;

  it('give each kind of collective its own, and write a percentage without a space', () => {
    const times = shown('Thời gian kiểm điểm tối thiểu')?.split('\n') ?? [];
    expect(times.length).toBeGreaterThan(3);
    for (const one of times) expect(one.match(/có gợi ý/g)).toHaveLength(1);
    expect(bang_22.map((one) => one.gia_tri.value)).toContain('20%');
    expect(bang_22.filter((one) => / %/.test(one.gia_tri.value ?? ''))).toEqual([]);
  });

  it('are paragraphs: a break within a control of a line prints out of place', async () => {
    const [file] = await renderForm(forms['tong-hop'], inputOf(sample));
    const { document } = open(file?.bytes ?? Buffer.of());
    const cells = all(document, 'w:tc').filter((one) => textOf(one).startsWith('đảng viên: '));
    expect(cells).toHaveLength(1);
    for (const cell of cells) {
      expect(all(cell, 'w:br')).toEqual([]);
      expect(all(cell, 'w:p').length).toBeGreaterThan(3);
    }
  });

  it('give each sentence on responsibility its own', () => {
    const twice = (files: Files) => {
      files['tap-the/so-a.yaml'].khac_phuc = {
        tung_muc: ['Của tập thể.', 'Của cấp phó.', 'Của tập thể.'].map((trach_nhiem, index) => ({
          noi_dung: `Việc ${index}`,
          trang_thai: 'Đã khắc phục',
          trach_nhiem,
        })),
      };
    };
    const [row] = tongHopView(voted(twice)).bang_12.dong;
    expect(row?.trach_nhiem.value).toBe('Của tập thể.\nCủa cấp phó.');
  });
});

describe('a long table', () => {
  it('keeps every value of every row in a control of its own', async () => {
    const world = {
      ...sample,
      tapThe: {
        ...sample.tapThe,
        ...Object.fromEntries(
          Array.from({ length: 60 }, (_, i) => [
            `so-${i}`,
            { ...soYTe, ten: `Sở ${i}`, thanh_vien_khac: {} },
          ]),
        ),
      },
    };
    const [file] = await renderForm(forms['tong-hop'], inputOf(world));
    const { controls, text } = open(file?.bytes ?? Buffer.of());
    const tags = controls.map((one) => one.tag).filter((tag) => tag.startsWith('bang_18.so-7.'));
    expect(tags).toHaveLength(11);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags[0]).toBe('bang_18.so-7.doi_tuong');
    expect(text).toContain('Sở 59');
  });
});

describe('shares and names', () => {
  it.each([
    [1, 3, '33,3%'],
    [2, 3, '66,7%'],
    [5, 5, '100,0%'],
    [0, 4, '0,0%'],
    [0, 0, null],
  ])('%i of %i is %s', (part, base, shown) => expect(percent(part, base)).toBe(shown));

  it('sorts by given name in Vietnamese order', () => {
    const names = ['Trần Đức', 'Lê Dũng', 'Vũ Ánh', 'Bùi An', 'Hà Ăn', 'Lý Ân', 'Đỗ Anh', 'Anh'];
    expect([...names].sort(byGivenName)).toEqual([
      'Bùi An',
      'Anh',
      'Đỗ Anh',
      'Vũ Ánh',
      'Hà Ăn',
      'Lý Ân',
      'Lê Dũng',
      'Trần Đức',
    ]);
  });
});

describe.each(sampleInputs())('the picture of the %s year', (_name, input) => {
  const view = tongHopView(input);
  const { bieu_do } = view;
  const LEVELS = ['htxs', 'htt', 'ht', 'kht'] as const;
  const inBar = (bar: (typeof bieu_do.chung)[number] | undefined, loai: string) =>
    bar?.phan.find((one) => one.loai === loai)?.so ?? 0;

  it('adds up to the tables: every level of every line, and all together', () => {
    const pairs = [
      [view.bang_1, bieu_do.tap_the, bieu_do.chung[0]],
      [view.bang_2, bieu_do.ca_nhan, bieu_do.chung[1]],
    ] as const;
    for (const [table, bars, whole] of pairs) {
      for (const level of LEVELS) {
        const wanted = number(table.cong[level].value);
        expect(inBar(whole, level)).toBe(wanted);
        expect(bars.reduce((sum, one) => sum + inBar(one, level), 0)).toBe(wanted);
      }
      const open = number(table.cong.chua_xep_loai.value);
      expect(bars.reduce((sum, one) => sum + inBar(one, 'chua'), 0)).toBe(open);
      for (const bar of bars) {
        const line = table.dong.find((one) => one.nhom.value === bar.nhom.value);
        if (!line) expect(bar.nhom.value).toMatch(/^\d+ tập thể dưới \d cán bộ lãnh đạo$/);
        else
          expect(LEVELS.map((level) => inBar(bar, level))).toEqual(
            LEVELS.map((level) => number(line[level].value)),
          );
      }
    }
  });

  it('prints on each part its number, and no part of nothing', () => {
    for (const bar of [...bieu_do.chung, ...bieu_do.tap_the, ...bieu_do.ca_nhan]) {
      expect(bar.phan.every((one) => one.so > 0 && number(one.nhan.value) === one.so)).toBe(true);
      const total = bar.phan.reduce((sum, one) => sum + one.so, 0);
      expect(number(bar.tong.value)).toBe(total);
      expect(total).toBeLessThanOrEqual(bar.thang);
    }
  });

  it('gives every level a fill of its own', () => {
    const fills = new Set(
      Object.values(documentForms.dang.bars.fills).map((one) => JSON.stringify(one)),
    );
    expect(fills.size).toBe(bieu_do.chu_giai.length);
  });
});

describe.each(sampleInputs())('the paragraphs of the %s year', (_name, input) => {
  const view = tongHopView(input);
  const { danh_gia } = view;

  it('count places as tables 3 and 4 do', () => {
    const sum = (rows: typeof view.bang_3, key: 'tran' | 'xuat_sac' | 'con_lai') =>
      rows.reduce((total, row) => total + number(row[key].value), 0);
    for (const key of ['tran', 'xuat_sac', 'con_lai'] as const) {
      const { tap_the, ca_nhan, it_can_bo } = danh_gia.suat;
      expect(number(tap_the[key].value)).toBe(sum(view.bang_3, key));
      expect(number(ca_nhan[key].value) + number(it_can_bo[key].value)).toBe(sum(view.bang_4, key));
    }
  });

  it('count suggestions, heads, times and questions on the lines of their tables', () => {
    const { goi_y, dung_dau, thoi_gian, can_quyet_dinh } = danh_gia;
    expect(number(goi_y.noi_dung.value)).toBe(view.bang_11.length);
    expect(number(goi_y.giai_trinh.value)).toBe(
      view.bang_11.filter((row) => row.giai_trinh.value === 'Đã giải trình').length,
    );
    for (const one of [dung_dau, danh_gia.to_chuc])
      expect(
        number(one.phu_hop.value) + number(one.cao_hon.value) + number(one.chua_ro.value),
      ).toBe(number(one.tong.value));
    expect(number(dung_dau.tong.value)).toBe(view.bang_9.length);
    expect(number(thoi_gian.tong.value)).toBe(view.bang_16.length);
    expect(can_quyet_dinh.reduce((sum, one) => sum + number(one.so.value), 0)).toBe(
      view.bang_21.length,
    );
  });

  it('say what stands in them, from the opening to the proposals', async () => {
    const [file] = await renderForm(forms['tong-hop'], input);
    const { text } = open(file?.bytes ?? Buffer.of());
    const headings = [
      'I. Kết quả kiểm điểm',
      'II. Kết quả đánh giá, xếp loại',
      'III. Nhận xét chung',
      'IV. Những điểm cần cấp có thẩm quyền quyết định',
      'V. Kiến nghị',
      'BIỂU ĐỒ CƠ CẤU XẾP LOẠI',
    ];
    const places = headings.map((one) => text.indexOf(one));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((one) => one > 0)).toBe(true);
    const authority = input.year.ky.data.co_quan_quyet_dinh.ten;
    expect(text).toContain(`Kính gửi: ${authority}`);
    for (const one of danh_gia.can_quyet_dinh) expect(text).toContain(`${one.khoan.value}: `);
  });
});

describe('what the paragraphs do not know', () => {
  it('is said: dossiers that are silent are counted', () => {
    const { danh_gia } = tongHopView(inputOf(emptyYear()));
    expect(danh_gia.goi_y.co).toBe(false);
    expect(danh_gia.goi_y.chua_khai.value).toBe('3');
    expect(danh_gia.ky_luat.chua_khai.value).toBe('3');
    expect(danh_gia.chua_xep_loai.tap_the.value).toBe(
      'chưa kiểm điểm (1); chưa có quyết định xếp loại (1)',
    );
  });

  it('names a group above its places, and by how many', () => {
    const top = (files: Files) => {
      for (const x of ['a', 'b']) excellent(x)(files);
    };
    const { bang_3, danh_gia } = tongHopView(voted(top));
    const { suat } = danh_gia;
    expect(bang_3[0]?.con_lai.value).toBe('vượt 1');
    expect([suat.tap_the.tran.value, suat.tap_the.xuat_sac.value]).toEqual(['1', '2']);
    expect(suat.tap_the.vuot.value).toBe('Sở, ban, ngành tỉnh (vượt 1)');
    expect(tongHopView(voted()).danh_gia.suat.tap_the.vuot.value).toBeNull();
  });
});
