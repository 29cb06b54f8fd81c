import { describe, expect, it } from 'vitest';
import type { CaNhan, TapThe } from '../../src/dossier/generated/types.js';
import { tongHopView } from '../../src/forms/views/tong-hop.js';
import { between, namesOf, opened } from './documents.js';
import { biThu, giamDoc, huyenUy, sample, soYTe } from './sample.js';
import { inputOf, type World } from './world.js';

/** The eight papers of 4.8, as printed for a person and for a collective. */
const PAPERS = [
  ['(1)', 'Báo cáo kết quả kiểm điểm, xếp loại'],
  ['(2)', 'Bản kiểm điểm (Mẫu 02)'],
  ['(3)', 'Biên bản hội nghị kiểm điểm'],
  ['(4a)', 'Nhận xét của cấp ủy nơi công tác'],
  ['(4b)', 'Phiếu xin ý kiến chi ủy nơi cư trú'],
  ['(5a)', 'Phiếu bổ sung lý lịch (mẫu 2d)'],
  ['(5b)', 'Bản kê khai tài sản, thu nhập'],
  ['(6)', 'Phụ lục nhận diện 27 biểu hiện'],
] as const;

interface Parts {
  readonly an?: Partial<CaNhan>;
  readonly anh?: Partial<CaNhan>;
  readonly huyen?: Partial<TapThe>;
  readonly so?: Partial<TapThe>;
}

function world({ an = {}, anh = {}, huyen = {}, so = {} }: Parts): World {
  return {
    ...sample,
    tapThe: {
      ...sample.tapThe,
      'huyen-uy-tan-hoa': { ...huyenUy, ...huyen },
      'so-y-te': { ...soYTe, ...so },
    },
    caNhan: {
      'nguyen-van-an': { ...biThu, ...an },
      'le-thi-anh': { ...giamDoc, ...anh },
    },
  };
}

const checklist = async (id: string, parts: Parts = {}) =>
  (await opened('danh-muc', `danh-muc_${id}`, world(parts))).text;

/** The cells of one paper after its name. */
function cells(text: string, name: string): string[] {
  const index = PAPERS.findIndex(([, one]) => one === name);
  const next = PAPERS[index + 1]?.[0] ?? 'Cộng ';
  return between(text, `${name}\n`, next).trim().split('\n');
}

describe('the checklist of papers', () => {
  it('is printed for each subject, narrowed by those asked for', async () => {
    expect(await namesOf('danh-muc', sample, ['le-thi-anh', 'so-y-te'])).toEqual([
      'danh-muc_le-thi-anh',
      'danh-muc_so-y-te',
    ]);
    expect(await namesOf('danh-muc', sample)).toHaveLength(6);
  });

  it('names the eight papers in the order of the guidance', async () => {
    const text = await checklist('nguyen-van-an');
    expect(text).toContain(PAPERS.map(([number, name]) => `${number}\n${name}`)[0]);
    const found = PAPERS.map(([number, name]) => text.indexOf(`${number}\n${name}`));
    expect(found.every((at, index) => at > (found[index - 1] ?? 0))).toBe(true);
    expect(await checklist('so-y-te')).toContain('(2)\nBáo cáo kiểm điểm (Mẫu 01)');
  });

  it('says what is there, with day, copies and place', async () => {
    const text = await checklist('nguyen-van-an', {
      an: { ho_so: { ban_kiem_diem: { co: true, ngay: '2021-01-05', so_ban: 2, tep: 'Tủ số 3' } } },
    });
    expect(cells(text, 'Bản kiểm điểm (Mẫu 02)')).toEqual(['Có', '05/01/2021', '2', 'Tủ số 3']);
  });

  it('says what is missing, and leaves what is not on record to be written', async () => {
    const text = await checklist('nguyen-van-an', {
      an: { ho_so: { ly_lich_2d: { co: false } } },
    });
    expect(cells(text, 'Phiếu bổ sung lý lịch (mẫu 2d)')[0]).toBe('Thiếu');
    expect(cells(text, 'Bản kiểm điểm (Mẫu 02)')[0]).toBe('.....');
  });

  it('says why papers of people do not apply to a collective', async () => {
    const text = await checklist('huyen-uy-tan-hoa');
    for (const [, name] of PAPERS.slice(3, 7))
      expect(cells(text, name).slice(0, 2)).toEqual([
        'Không áp dụng',
        'Chỉ có trong hồ sơ cá nhân',
      ]);
    expect(text).toContain('Cộng 8 giấy tờ: có 3; thiếu 1; không áp dụng 4; chưa ghi 0.');
  });

  it.each<[string, string, Parts, string, string[]]>([
    [
      'the report of a covering collective',
      'nguyen-van-an',
      {},
      'Báo cáo kết quả kiểm điểm, xếp loại',
      ['Không áp dụng', 'Có trong báo cáo của Ban Thường vụ Huyện ủy Tân Hòa'],
    ],
    [
      'the opinion at home of a cadre outside the Party',
      'le-thi-anh',
      {},
      'Phiếu xin ý kiến chi ủy nơi cư trú',
      ['Không áp dụng', 'Chưa là đảng viên'],
    ],
    [
      'the remark of the committee, with a reason, outside the Party',
      'le-thi-anh',
      { anh: { ho_so: { nhan_xet_cap_uy: { co: false, ly_do: 'Nơi làm việc chưa có cấp ủy' } } } },
      'Nhận xét của cấp ủy nơi công tác',
      ['Không áp dụng', 'Nơi làm việc chưa có cấp ủy'],
    ],
    [
      'the remark of the committee of a party member, whatever the reason',
      'nguyen-van-an',
      { an: { ho_so: { nhan_xet_cap_uy: { co: false, ly_do: 'Chưa xin kịp' } } } },
      'Nhận xét của cấp ủy nơi công tác',
      ['Thiếu', 'Chưa xin kịp'],
    ],
    [
      'the declaration of someone not obliged',
      'nguyen-van-an',
      { an: { thuoc_dien_ke_khai: false } },
      'Bản kê khai tài sản, thu nhập',
      ['Không áp dụng', 'Không thuộc diện kê khai'],
    ],
    [
      'the declaration of someone whose duty is not on record',
      'le-thi-anh',
      { anh: { ho_so: { ke_khai_tai_san: { co: false } } } },
      'Bản kê khai tài sản, thu nhập',
      ['.....', 'Chưa ghi có thuộc diện kê khai hay không'],
    ],
    [
      'the declaration that an obliged cadre has not handed in',
      'nguyen-van-an',
      { an: { thuoc_dien_ke_khai: true, ho_so: { ke_khai_tai_san: { co: false } } } },
      'Bản kê khai tài sản, thu nhập',
      ['Thiếu'],
    ],
    [
      'everything of a subject that is not reviewed',
      'so-y-te',
      { so: { mien_kiem_diem: { ly_do: 'Mới thành lập' } } },
      'Biên bản hội nghị kiểm điểm',
      ['Không áp dụng', 'Không kiểm điểm trong năm'],
    ],
  ])('settles %s', async (_what, id, parts, name, wanted) => {
    const found = cells(await checklist(id, parts), name);
    expect(found.slice(0, wanted.length)).toEqual(wanted);
  });

  it('asks for the minutes of every place of review', async () => {
    const step = { thu_tu: 1, can_bo: 'nguyen-van-an' };
    const meeting = { phien: [{ ngay: '2020-12-20', so_ngay: 1 as const }], buoc: [step] };
    const twoPlaces = {
      ...world({ an: { ho_so: { bien_ban: { co: true, so_ban: 1 } } } }),
      hoiNghi: { ...sample.hoiNghi, 'hn-so': { ...meeting, tap_the: ['so-y-te'] } },
    };
    const { text } = await opened('danh-muc', 'danh-muc_nguyen-van-an', twoPlaces);
    expect(cells(text, 'Biên bản hội nghị kiểm điểm').slice(0, 2)).toEqual([
      'Có',
      'Kiểm điểm ở 2 nơi, cần 2 bản',
    ]);
    expect(
      cells(
        await checklist('nguyen-van-an', { an: { ho_so: { bien_ban: { co: true, so_ban: 1 } } } }),
        'Biên bản hội nghị kiểm điểm',
      )[1],
    ).toBe('.....');
  });

  it('counts the papers so that they add up to eight', async () => {
    for (const id of ['nguyen-van-an', 'le-thi-anh', 'so-y-te', 'huyen-uy-tan-hoa']) {
      const text = await checklist(id);
      const [, all, ...each] =
        /Cộng (\d+) giấy tờ: có (\d+); thiếu (\d+); không áp dụng (\d+); chưa ghi (\d+)\./.exec(
          text,
        ) ?? [];
      expect(all).toBe('8');
      expect(each.reduce((sum, one) => sum + Number(one), 0)).toBe(8);
    }
  });

  it('says where the dossier is kept and when it was handed in, to whom', async () => {
    const text = await checklist('huyen-uy-tan-hoa');
    expect(text).toContain('Nơi lưu hồ sơ: Ban tổ chức');
    expect(text).toContain('Ngày nộp: 15/01/2021');
    expect(text).toContain('Nơi nhận hồ sơ: Ban Tổ chức Tỉnh ủy');
    expect(text).toContain('NGƯỜI NỘP');
    expect(text).toContain('NGƯỜI NHẬN');
    expect(await checklist('nguyen-van-an')).toContain('Ngày nộp: ...../...../.....');
  });

  it('agrees with table 18 of the summary', async () => {
    const input = inputOf(world({ an: { thuoc_dien_ke_khai: false } }));
    const row = tongHopView(input).bang_18.find((one) =>
      one.doi_tuong.value?.startsWith('Nguyễn Văn An'),
    );
    expect([row?.bao_cao_ket_qua, row?.ke_khai, row?.bien_ban].map((one) => one?.value)).toEqual([
      'Không áp dụng',
      'Không áp dụng',
      null,
    ]);
  });
});
