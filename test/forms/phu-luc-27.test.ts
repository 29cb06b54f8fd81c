import { describe, expect, it } from 'vitest';
import type { NhanDien } from '../../src/dossier/generated/types.js';
import { signGroups } from '../../src/guidance/signs.js';
import { between, namesOf, opened } from './documents.js';
import type { Control } from './open.js';
import { biThu, huyenUy, sample, soYTe } from './sample.js';
import type { World } from './world.js';

const PERSON = 'phu-luc-27_nguyen-van-an';
const GROUPS = ['tu_tuong_chinh_tri', 'dao_duc_loi_song', 'tu_dien_bien'] as const;

function withSigns(nhan_dien_27: NhanDien): World {
  return {
    ...sample,
    caNhan: { ...sample.caNhan, 'nguyen-van-an': { ...biThu, nhan_dien_27 } },
    tapThe: {
      ...sample.tapThe,
      'huyen-uy-tan-hoa': { ...huyenUy, nhan_dien_27 },
      'so-y-te': { ...soYTe, nhan_dien_27 },
    },
  };
}

/** `C`, `K` or `-` for each of the nine signs of a group; anything else is two ticks. */
function answers(controls: readonly Control[], group: string): string {
  const on = (so: number, key: string) =>
    controls.find((one) => one.tag === `nhan_dien_27.${group}.${so}.${key}`)?.checked;
  return Array.from({ length: 9 }, (_, index) => {
    const pair = [on(index + 1, 'co'), on(index + 1, 'khong')].map((one) => (one ? 1 : 0)).join('');
    return { '10': 'C', '01': 'K', '00': '-' }[pair] ?? '?';
  }).join('');
}

const MIXED: NhanDien = {
  tu_tuong_chinh_tri: {
    bieu_hien: [{ so: 3, mo_ta: 'Vắng hai buổi học nghị quyết.' }, { so: 5 }],
  },
  dao_duc_loi_song: { khong_co: true },
};

describe('the list of signs', () => {
  it('is three groups of nine different names', () => {
    expect(signGroups.map((one) => [one.key, one.signs.length])).toEqual(
      GROUPS.map((key) => [key, 9]),
    );
    const names = signGroups.flatMap((one) => one.signs);
    expect(new Set(names).size).toBe(27);
    expect(names.filter((one) => one !== one.normalize('NFC') || !/^\p{Lu}/u.test(one))).toEqual(
      [],
    );
    expect(signGroups[0]?.signs[8]).toBe('Tư duy nhiệm kỳ, ưu ái người thân');
    expect(signGroups[2]?.signs[5]).toBe('Móc nối thế lực thù địch');
  });
});

describe('the annex of the 27 signs', () => {
  it('is printed for each collective and each cadre', async () => {
    expect(await namesOf('phu-luc-27', sample)).toEqual(
      [
        'ban-to-chuc',
        'ban-tuyen-giao',
        'huyen-uy-tan-hoa',
        'le-thi-anh',
        'nguyen-van-an',
        'so-y-te',
      ].map((id) => `phu-luc-27_${id}`),
    );
    expect(await namesOf('phu-luc-27', sample, ['so-y-te', 'le-thi-anh'])).toEqual([
      'phu-luc-27_le-thi-anh',
      'phu-luc-27_so-y-te',
    ]);
  });

  it('answers every sign of a group that names some, with their words', async () => {
    const { controls, text } = await opened('phu-luc-27', PERSON, withSigns(MIXED));
    expect(answers(controls, 'tu_tuong_chinh_tri')).toBe('KKCKCKKKK');
    expect(between(text, 'Coi nhẹ, lười học lý luận, nghị quyết', 'Lỏng nguyên tắc')).toContain(
      '☒\n☐\nVắng hai buổi học nghị quyết.',
    );
    // Named without words: dots for them.
    expect(between(text, 'nể nang hoặc vùi dập', 'Nói, viết')).toContain('☒\n☐\n.....');
    expect(between(text, 'I. Biểu hiện suy thoái về tư tưởng', 'Biểu hiện cụ thể')).not.toContain(
      'Không có.',
    );
  });

  it('says "Không có." for a group declared free of them, and ticks Không', async () => {
    const { controls, text } = await opened('phu-luc-27', PERSON, withSigns(MIXED));
    expect(answers(controls, 'dao_duc_loi_song')).toBe('KKKKKKKKK');
    expect(between(text, 'II. Biểu hiện', 'Biểu hiện cụ thể')).toContain(
      'Kết quả nhận diện: Không có.',
    );
  });

  it.each<[string, NhanDien]>([
    ['absent', {}],
    ['without an answer', { tu_dien_bien: {} }],
    ['with khong_co: false only', { tu_dien_bien: { khong_co: false } }],
    ['with an empty list only', { tu_dien_bien: { bieu_hien: [] } }],
  ])('leaves a group %s to be filled in: dots, no tick', async (_what, more) => {
    const { controls, text } = await opened('phu-luc-27', PERSON, withSigns({ ...MIXED, ...more }));
    expect(answers(controls, 'tu_dien_bien')).toBe('---------');
    const group = between(text, 'III. Biểu hiện', 'Tên biểu hiện ghi gọn');
    expect(group).toContain('Kết quả nhận diện: .....');
    expect(group).not.toContain('Không có.');
    expect(group.split('\n☐\n☐\n.....').length - 1).toBe(9);
  });

  it('has 54 real boxes, two to a sign', async () => {
    const { controls } = await opened('phu-luc-27', PERSON, withSigns(MIXED));
    expect(controls.filter((one) => one.checked !== null)).toHaveLength(2 * 27);
  });

  it('is headed and signed as Mẫu 02 for a person', async () => {
    const { text } = await opened('phu-luc-27', PERSON, withSigns(MIXED));
    expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(text).toContain('Họ và tên: Nguyễn Văn An');
    expect(text).toContain('Chức vụ Đảng: Tỉnh ủy viên; Bí thư Huyện ủy');
    expect(text).toContain('cá nhân tự nhận diện');
    expect(text).toContain('NGƯỜI TỰ NHẬN DIỆN\n(ký, ghi rõ họ tên)\n\nNguyễn Văn An');
    expect(text).not.toContain('TẬP THỂ LÃNH ĐẠO, QUẢN LÝ');
  });

  it('is headed by its bloc and signed by its head for a collective', async () => {
    const party = await opened('phu-luc-27', 'phu-luc-27_huyen-uy-tan-hoa', withSigns(MIXED));
    expect(party.text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(party.text).toContain('T/M TẬP THỂ LÃNH ĐẠO, QUẢN LÝ\nBí thư Huyện ủy');
    const state = await opened('phu-luc-27', 'phu-luc-27_so-y-te', withSigns(MIXED));
    expect(state.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc');
    expect(state.text).toContain('TM. TẬP THỂ LÃNH ĐẠO, QUẢN LÝ\nGiám đốc Sở Y tế');
    expect(state.text).toContain('tập thể tự nhận diện');
    expect(state.text).not.toContain('NGƯỜI TỰ NHẬN DIỆN');
  });

  it('carries the day of the annex, not of another paper', async () => {
    const signed = {
      ...sample.caNhan,
      'nguyen-van-an': { ...biThu, ho_so: { phu_luc_27: { co: true, ngay: '2021-01-04' } } },
    };
    const { text } = await opened('phu-luc-27', PERSON, { ...sample, caNhan: signed });
    expect(text).toContain('Tân Hòa, ngày 04 tháng 01 năm 2021');
    expect((await opened('phu-luc-27', PERSON, sample)).text).toContain(
      'ngày.....tháng.....năm.....',
    );
  });
});
