import { describe, expect, it } from 'vitest';
import type { HoiNghi } from '../../src/dossier/generated/types.js';
import { between, namesOf, opened, shownAt } from './documents.js';
import { sample } from './sample.js';
import type { World } from './world.js';

const FULL: HoiNghi = {
  ten: 'Hội nghị kiểm điểm Ban Thường vụ Huyện ủy Tân Hòa năm 2020',
  tap_the: ['huyen-uy-tan-hoa'],
  dia_diem: 'Hội trường Huyện ủy',
  phien: [
    { ngay: '2020-12-29', so_ngay: 1 },
    { ngay: '2020-12-30', so_ngay: 0.5 },
  ],
  thanh_phan: 'tap_the_lanh_dao',
  co_mat: ['vo-van-binh', 'nguyen-van-an'],
  vang_mat: [{ nguoi: 'le-thi-anh', ly_do: 'Đi công tác nước ngoài', y_kien_van_ban: true }],
  moi: [{ loai: 'cap_uy', ten: 'Thường trực Tỉnh ủy' }],
  du_hop: [
    { nguoi: 'le-thi-anh', chi_dao: true },
    { ho_ten: 'Phan Bá Ân', ban_dang: 'ban-to-chuc' },
  ],
  buoc: [
    {
      thu_tu: 2,
      can_bo: 'nguyen-van-an',
      chu_tri: 'vo-van-binh',
      trinh_bay: 'nguyen-van-an',
      phat_bieu: ['vo-van-binh'],
      ket_luan: 'Tiếp thu, hoàn thiện bản kiểm điểm.',
      chuc_vu_trong_tam: 'Bí thư Huyện ủy',
    },
    {
      thu_tu: 1,
      tap_the: 'huyen-uy-tan-hoa',
      chu_tri: 'nguyen-van-an',
      trinh_bay: 'vo-van-binh',
      uy_quyen: 'Giấy ủy quyền 12-GUQ/HU',
      phat_bieu: ['vo-van-binh', 'le-thi-anh', 'nguyen-van-an'],
      ket_luan: 'Thống nhất báo cáo.\nHoàn thiện trước 05/01/2021.',
    },
  ],
  bien_ban: { so: '15-BB/HU', ngay: '2020-12-31', thu_ky: 'Đinh Văn Thư' },
};

const BARE: HoiNghi = {
  tap_the: ['so-y-te'],
  phien: [{ ngay: '2020-12-20', so_ngay: 0.5 }],
};

function withMeetings(hoiNghi: Record<string, HoiNghi>): World {
  return { ...sample, hoiNghi };
}

const minutes = (data: HoiNghi) => opened('bien-ban', 'bien-ban_hop', withMeetings({ hop: data }));

describe('the minutes of a review meeting', () => {
  it('are printed for each meeting, and for the meetings of a subject', async () => {
    const steps: HoiNghi = { ...BARE, buoc: [{ thu_tu: 1, can_bo: 'nguyen-van-an' }] };
    const world = withMeetings({ 'hn-huyen': FULL, 'hn-so': steps, 'hn-tiep': BARE });
    expect(await namesOf('bien-ban', world)).toEqual([
      'bien-ban_hn-huyen',
      'bien-ban_hn-so',
      'bien-ban_hn-tiep',
    ]);
    expect(await namesOf('bien-ban', world, ['huyen-uy-tan-hoa'])).toEqual(['bien-ban_hn-huyen']);
    expect(await namesOf('bien-ban', world, ['nguyen-van-an'])).toEqual([
      'bien-ban_hn-huyen',
      'bien-ban_hn-so',
    ]);
    expect(await namesOf('bien-ban', world, ['so-y-te'])).toEqual([
      'bien-ban_hn-so',
      'bien-ban_hn-tiep',
    ]);
    expect(await namesOf('bien-ban', world, ['le-thi-anh'])).toEqual([]);
  });

  it('are headed by the collective, numbered and dated by their own record', async () => {
    const { text } = await minutes(FULL);
    expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM\n');
    expect(text).toContain('Số 15-BB/HU');
    expect(text).toContain('Tân Hòa, ngày 31 tháng 12 năm 2020');
    expect(text).toContain(
      'BIÊN BẢN\nHội nghị kiểm điểm Ban Thường vụ Huyện ủy Tân Hòa năm 2020\n-----',
    );
    const state = await minutes(BARE);
    expect(state.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(state.text).toContain(
      'BIÊN BẢN\nHội nghị kiểm điểm năm 2020 của Tập thể lãnh đạo Sở Y tế\n',
    );
  });

  it('tell time and place; hours are left to the secretary', async () => {
    const { text } = await minutes(FULL);
    const part = between(text, 'I. Thời gian, địa điểm', 'II. Thành phần');
    expect(part).toContain('khai mạc hồi ..... giờ ....., ngày 29/12/2020.');
    expect(part).toContain('(1,5 ngày)');
    expect(part).toContain('- Ngày 29/12/2020: cả ngày;\n- Ngày 30/12/2020: nửa ngày.');
    expect(part).toContain('Địa điểm: Hội trường Huyện ủy');
    expect(text).toContain('kết thúc hồi ..... giờ ....., ngày 30/12/2020.');
  });

  it('list who was there by given name, with posts', async () => {
    const { text } = await minutes(FULL);
    expect(between(text, 'có mặt (2 người):', '5. ').trim()).toBe(
      '- Nguyễn Văn An, Bí thư Huyện ủy\n- Võ Văn Bình, Phó Giám đốc',
    );
    expect(text).toContain('Thành phần dự hội nghị: Tập thể lãnh đạo, quản lý');
  });

  it('list who was absent, why, and whether they wrote', async () => {
    const { text } = await minutes(FULL);
    expect(between(text, 'vắng mặt (1 người):', '6. ').trim()).toBe(
      '- Lê Thị Ánh, Giám đốc Sở Y tế. Lý do: Đi công tác nước ngoài; góp ý bằng văn bản: có',
    );
    const silent = await minutes({ ...FULL, vang_mat: [{ nguoi: 'le-thi-anh' }] });
    expect(silent.text).toContain('Lý do: .....; góp ý bằng văn bản: .....');
    const none = await minutes({ ...FULL, vang_mat: [] });
    expect(between(none.text, 'vắng mặt (0 người):', '6. ').trim()).toBe('Không có.');
  });

  it('list whom the superior level was asked to send and who came', async () => {
    const { text } = await minutes(FULL);
    expect(text).toContain('- Cấp ủy cấp trên: Thường trực Tỉnh ủy');
    expect(between(text, '7. Cấp trên dự hội nghị:', 'III. ').trim()).toBe(
      '- Lê Thị Ánh, Giám đốc Sở Y tế: dự và chỉ đạo\n' +
        '- Phan Bá Ân, đại diện Ban Tổ chức Tỉnh ủy: dự',
    );
  });

  it('go through the steps in order, each with who chairs, presents and speaks', async () => {
    const { text, controls } = await minutes(FULL);
    const collective = between(text, 'III. Nội dung', '2. Kiểm điểm cá nhân');
    expect(collective).toContain('1. Kiểm điểm tập thể: Ban Thường vụ Huyện ủy Tân Hòa');
    expect(collective).toContain('- Chủ trì: Nguyễn Văn An');
    expect(collective).toContain(
      'Trình bày báo cáo kiểm điểm của tập thể: Võ Văn Bình (theo ủy quyền: Giấy ủy quyền 12-GUQ/HU)',
    );
    expect(collective).toContain('(3 người): Nguyễn Văn An; Lê Thị Ánh; Võ Văn Bình');
    expect(collective).toContain('Thống nhất báo cáo.\nHoàn thiện trước 05/01/2021.');
    const person = between(text, '2. Kiểm điểm cá nhân', 'IV. ');
    expect(person).toContain('Nguyễn Văn An, Bí thư Huyện ủy');
    expect(person).toContain('- Chủ trì: Võ Văn Bình');
    expect(person).toContain('Kiểm điểm sâu về chức trách, nhiệm vụ: Bí thư Huyện ủy');
    // The path of the data, whatever the order on paper.
    expect(shownAt(controls, 'buoc.1.ket_luan')).toEqual([
      'Thống nhất báo cáo.\nHoàn thiện trước 05/01/2021.',
    ]);
  });

  it('leave room for what was said', async () => {
    const { text } = await minutes(FULL);
    expect(between(text, '(1 người): Võ Văn Bình', '- Kết luận:').trim()).toMatch(
      /^\.{5}\s+\.{5}$/,
    );
  });

  it('follow the days of a meeting of several days', async () => {
    const [person, collective] = FULL.buoc ?? [];
    if (!person || !collective) throw new Error('no steps');
    const { text } = await minutes({
      ...FULL,
      buoc: [
        { ...person, thu_tu: 1, ngay: '2020-12-30' },
        { ...collective, thu_tu: 2, ngay: '2020-12-29' },
      ],
    });
    expect(text).toMatch(
      /1\. Kiểm điểm tập thể: .*\(ngày 29\/12\/2020\)[\s\S]*2\. Kiểm điểm cá nhân: .*\(ngày 30\/12\/2020\)/,
    );
  });

  it('are signed by the secretary and by whoever chaired the collective', async () => {
    const { text } = await minutes(FULL);
    expect(text).toContain('THƯ KÝ\n(ký, ghi rõ họ tên)\n\nĐinh Văn Thư');
    expect(text).toContain('CHỦ TRÌ\n(ký, ghi rõ họ tên)\n\nNguyễn Văn An');
    const shared = await minutes({
      ...FULL,
      tap_the: ['huyen-uy-tan-hoa', 'so-y-te'],
      buoc: [
        { thu_tu: 1, tap_the: 'huyen-uy-tan-hoa', chu_tri: 'nguyen-van-an' },
        { thu_tu: 2, tap_the: 'so-y-te', chu_tri: 'le-thi-anh' },
      ],
    });
    expect(shared.text).toContain('CHỦ TRÌ\n(ký, ghi rõ họ tên)\n\n.....');
  });

  it('print dots for everything that is not on record', async () => {
    const { text, controls } = await minutes(BARE);
    expect(text).toContain('Số: ...../BB-.....');
    expect(text).not.toContain('Không có.');
    for (const label of [
      'Địa điểm',
      'Thành phần dự hội nghị',
      'Chủ trì hội nghị',
      'Thư ký hội nghị',
    ])
      expect(text).toMatch(new RegExp(`${label}: \\.{5}`));
    expect(between(text, 'có mặt (..... người):', '5. ').trim()).toMatch(/^\.{5}/);
    expect(between(text, 'III. Nội dung', 'IV. ').trim()).toMatch(/^\.{5}/);
    expect(controls.filter((one) => one.blank).length).toBeGreaterThan(12);
  });
});
