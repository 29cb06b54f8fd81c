import { describe, expect, it } from 'vitest';
import { more, session, set, vote } from '../support/changes.js';
import type { Change } from '../support/year.js';
import { all, textOf } from './open.js';
import { papers, voted } from './voted.js';

const T1 = session('tap-the', 1);
const T2 = session('tap-the', 2);
const reading = (value: string): Change =>
  set('ky.yaml', ['cach_hieu'], {
    nguong_phieu: { gia_tri: value, van_ban: 'Thông báo 01', ngay: '2020-12-01' },
  });
const line =
  (index: number, changes: object): Change =>
  (files) => {
    Object.assign(files[T1].phieu[index], changes);
  };

async function record(name: string, ...changes: Change[]) {
  const paper = (await papers('kiem-phieu', voted(...changes))).get(`kiem-phieu_${name}`);
  if (!paper) throw new Error(`no record ${name}`);
  const value = (tag: string) => paper.controls.find((one) => one.tag === tag)?.text;
  return { ...paper, value };
}

describe('tally records', () => {
  it('are one for each session', async () => {
    expect([...(await papers('kiem-phieu', voted())).keys()].sort()).toEqual([
      'kiem-phieu_ca-nhan-1',
      'kiem-phieu_ca-nhan-2',
      'kiem-phieu_tap-the-1',
      'kiem-phieu_tap-the-2',
    ]);
  });

  it('of a subject are those of the sessions that voted on it', async () => {
    const input = { ...voted(), subjects: ['so-a'] };
    expect([...(await papers('kiem-phieu', input)).keys()].sort()).toEqual([
      'kiem-phieu_tap-the-1',
      'kiem-phieu_tap-the-2',
    ]);
  });

  it('print what was counted for each subject', async () => {
    const { value } = await record(
      'tap-the-1',
      line(0, { phat_ra: 15, thu_ve: 14, hop_le: 13, khong_hop_le: 1, dong_y: 12 }),
    );
    const keys = ['phat_ra', 'thu_ve', 'hop_le', 'khong_hop_le', 'dong_y'];
    expect(keys.map((key) => value(`phieu.0.${key}`))).toEqual(['15', '14', '13', '1', '12']);
    expect(value('phieu.0.ty_le')).toBe('12/15 (80,0%)');
    expect(value('phieu.0.ket_qua')).toBe('Đạt');
    expect(value('phieu.0.doi_tuong')).toBe('Tập thể lãnh đạo so-a');
  });

  it.each([
    ['more than half of all members', 'tong_so', { hop_le: 13, dong_y: 8 }, '8/15 (53,3%)', 'Đạt'],
    ['less than half of all', 'tong_so', { hop_le: 13, dong_y: 7 }, '7/15 (46,7%)', 'Không đạt'],
    ['exactly half of the valid', 'hop_le', { hop_le: 14, dong_y: 7 }, '7/14 (50,0%)', 'Không đạt'],
    ['more than half of the valid', 'hop_le', { hop_le: 13, dong_y: 7 }, '7/13 (53,8%)', 'Đạt'],
  ])('name the base and the result: %s', async (_what, value, counts, share, result) => {
    const paper = await record('tap-the-1', reading(value), line(0, counts));
    expect(paper.value('phieu.0.ty_le')).toBe(share);
    expect(paper.value('phieu.0.ket_qua')).toBe(result);
  });

  it('show dots, not a guess, where a figure or the base is not on record', async () => {
    const bare: Change = (files) => {
      delete files[T1].co_mat;
      for (const key of ['phat_ra', 'thu_ve', 'hop_le', 'khong_hop_le'])
        delete files[T1].phieu[0][key];
    };
    const paper = await record('tap-the-1', reading('hop_le'), bare, line(0, { dong_y: 7 }));
    for (const key of ['phieu.0.phat_ra', 'phieu.0.hop_le', 'phieu.0.ty_le', 'co_mat', 'vang'])
      expect([key, paper.value(key)]).toEqual([key, '.....']);
    expect(paper.value('phieu.0.ket_qua')).toBe('Chưa rõ');
  });

  it('make no fact of impossible figures: more present than members, more votes than ballots', async () => {
    const paper = await record(
      'tap-the-1',
      set(T1, ['co_mat'], 17),
      line(0, { hop_le: 15, dong_y: 16 }),
      line(1, { thu_ve: 14, hop_le: undefined, dong_y: 15 }),
      line(2, { phat_ra: 13, thu_ve: undefined, hop_le: undefined, dong_y: 14 }),
      line(3, { phat_ra: 15, thu_ve: 15, hop_le: 15, dong_y: 15 }),
    );
    expect([paper.value('co_mat'), paper.value('vang')]).toEqual(['17', '.....']);
    for (const index of [0, 1, 2])
      expect(['ty_le', 'ket_qua'].map((key) => paper.value(`phieu.${index}.${key}`))).toEqual([
        '.....',
        'Chưa rõ',
      ]);
    expect(paper.value('phieu.3.ty_le')).toBe('15/15 (100,0%)');
  });

  it('leave room for the number as long as there is none', async () => {
    const without: Change = (files) => {
      delete files[T1].bien_ban;
    };
    expect((await record('tap-the-1', without)).text).toContain('Số .....-BB');
    const numbered = await record('tap-the-1', set(T1, ['bien_ban'], '12-BB'));
    expect(numbered.text).toContain('Số 12-BB');
  });

  it('count nobody absent where all members are present', async () => {
    expect((await record('tap-the-1', set(T1, ['co_mat'], 15))).value('vang')).toBe('0');
  });

  it.each(['tap-the-1', 'tap-the-2'])(
    'end (%s) with the customary sentence, which stays with the signatures',
    async (name) => {
      const { document } = await record(name);
      const blocks = all(document, 'w:body')[0]?.children.filter((one) => typeof one !== 'string');
      // After it: the signatures, the seam and the properties of the page.
      const last = blocks?.at(-4);
      expect(last && textOf(last)).toMatch(
        /^Biên bản được lập xong hồi \.{5} giờ \.{5}, ngày \d\d\/\d\d\/\d{4}, đã đọc cho những người dự kiểm phiếu cùng nghe và thống nhất ký tên\.$/,
      );
      expect(last && all(last, 'w:keepNext')).toHaveLength(1);
    },
  );

  it('tell equal votes at the last seat, open or settled', async () => {
    const equal = [more('f'), vote(T2, 'so-a', 12), vote(T2, 'so-b', 12)];
    const open = await record('tap-the-2', ...equal);
    expect(open.value('dong_phieu')).toMatch(
      /^Chưa xử lý: Tập thể lãnh đạo so-a; Tập thể lãnh đạo so-b bằng phiếu ở suất cuối/,
    );
    const decision = {
      doi_tuong: ['so-a', 'so-b'],
      chon: ['so-b'],
      hinh_thuc: 'quyet_dinh',
      ngay: '2021-01-11',
      nguoi: 'Ban Thường vụ',
    };
    const settled = await record('tap-the-2', ...equal, set(T2, ['xu_ly_dong_phieu'], [decision]));
    expect(settled.value('dong_phieu')).toContain('chọn: Tập thể lãnh đạo so-b.');
    expect(settled.value('dong_phieu')).not.toContain('Chưa xử lý');
    expect((await record('tap-the-2')).value('dong_phieu')).toBe('Không có.');
  });

  it('leave the counting team, the chair and the place to be written in by hand', async () => {
    const { controls, text } = await record('tap-the-1', set(T1, ['bien_ban'], '12-BB'));
    const blanks = controls.filter((one) => one.blank).map((one) => one.tag);
    expect(new Set(blanks)).toEqual(
      new Set([
        'dia_diem',
        'to_kiem_phieu.to_truong',
        'to_kiem_phieu.thanh_vien',
        'chu_tri',
        'gio_lap',
      ]),
    );
    expect(text).toContain('T/M TỔ KIỂM PHIẾU');
    expect(text).toContain('CHỦ TRÌ HỘI NGHỊ');
  });
});
