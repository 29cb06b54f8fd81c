import { describe, expect, it } from 'vitest';
import { parameters, type ReadingId, readingIds } from '../../src/guidance/parameters.js';
import { otherReadings } from '../../src/ranking/other-readings.js';
import { rankYear, traceYear } from '../../src/ranking/rank.js';
import { settingsOf } from '../../src/ranking/settings.js';
import {
  all,
  decide,
  deputy,
  excellent,
  excellentHead,
  gd,
  HT,
  HTT,
  HTXS,
  KHT,
  leaders,
  more,
  punish,
  rate,
  sanction,
  session,
  set,
  so,
  underSo,
  vote,
} from '../support/changes.js';
import { loadMemory } from '../support/memory.js';
import { type Change, type Data, validYear } from '../support/year.js';

const R1 = session('tap-the', 1);
const nothing: Change = () => {};
const ruled = (id: ReadingId, value: string): Change =>
  set('ky.yaml', ['cach_hieu', id], { gia_tri: value, van_ban: '1-KL', ngay: '2020-12-01' });
const withRulings: Change = (files) => {
  files['ky.yaml'].cach_hieu ??= {};
};

function rank(change: Change, id: ReadingId, value: string, previous?: Data) {
  const files = validYear();
  all(change, withRulings, ruled(id, value))(files);
  return rankYear(loadMemory(files, previous));
}
const max = (change: Change, id: ReadingId, value: string, subject = 'so-a') =>
  rank(change, id, value).subjects.get(subject)?.max;
const group = (change: Change, id: ReadingId, value: string, wanted: string) =>
  rank(change, id, value).groups.find((one) => one.id === wanted);

const task = (done: boolean, key: boolean, proof = false): Data => ({
  ten: 'Việc',
  loai: 'nhiem_vu',
  hoan_thanh: done,
  chu_yeu: key,
  ...(proof
    ? {
        bat_kha_khang: {
          ly_do: 'Bão',
          can_cu: 'QĐ 1',
          cap_cong_nhan: 'UBND tỉnh',
          ngay: '2020-11-01',
        },
      }
    : {}),
});
const targets = (...list: Data[]) => set(so('a'), ['chi_tieu'], list);
const self = sanction('Khiển trách', 'vp1', { tu_phat_hien: true, khac_phuc_xong: true });

/** Each reading: a change under which it matters, and the level by its values. */
const levels: readonly [ReadingId, string, Change, Record<string, string>][] = [
  [
    'pham_vi_ket_qua',
    'I.1 at Tốt, I.5 at Tốt',
    rate('a', 'quan_triet', 'Tốt'),
    { i1_i2: HTT, i2: HTXS, i1_i2_i5: HTT },
  ],
  [
    'pham_vi_ket_qua',
    'I.5 at Trung bình',
    rate('a', 'kiem_tra_giam_sat', 'Trung bình'),
    { i1_i2: HTT, i2: HTT, i1_i2_i5: HT },
  ],
  [
    'pham_vi_co_ban',
    'I.3 at Kém',
    rate('a', 'tap_trung_dan_chu', 'Kém'),
    { ket_qua: HT, tat_ca: KHT },
  ],
  [
    'cap_do_tinh',
    'appraised lower than the own rating',
    set(so('a'), ['tham_dinh', 'tieu_chi'], { quan_triet: 'Trung bình' }),
    { tham_dinh: HT, tu_danh_gia: HTXS },
  ],
  [
    'chi_tieu_lien_ket',
    'one of three done, no key target missed',
    targets(task(true, true), task(false, false), task(false, false)),
    { va: HTXS, hoac: KHT },
  ],
  [
    'chi_tieu_chu_yeu',
    'one of three done, one key target missed and one met',
    targets(task(true, true), task(false, true), task(false, false)),
    { co_mot: KHT, tat_ca: HTXS },
  ],
  [
    'chi_tieu_bat_kha_khang',
    'one of three done, a key target excused among those missed',
    targets(task(true, false), task(false, true, true), task(false, true)),
    { loai_ra: HTXS, mien: HTXS, tinh_dat: HTXS },
  ],
  [
    'chi_tieu_bat_kha_khang',
    'one of three left done once the excused is out, two of four when it counts as done',
    targets(task(true, false), task(false, true, true), task(false, true), task(false, false)),
    { loai_ra: KHT, mien: HTXS, tinh_dat: HTXS },
  ],
  [
    'ky_luat_tap_the_tu_khac_phuc',
    'found and mended by itself',
    punish(so('a'), self),
    { ngoai_le: HT, khong_ngoai_le: KHT },
  ],
  [
    'vi_pham_da_tinh',
    'a member punished this year for what last year counted',
    punish(gd('a'), sanction('Cảnh cáo', 'vp1', { da_tinh_nam: 2019 })),
    { moi_muc: HTXS, khong_hoan_thanh: HT },
  ],
  [
    'vi_pham_da_tinh',
    'the collective itself punished so',
    punish(so('a'), sanction('Khiển trách', 'vp1', { da_tinh_nam: 2019 })),
    { moi_muc: HTXS, khong_hoan_thanh: HT },
  ],
  [
    'vi_pham_da_tinh',
    'what is no discipline stays without effect',
    punish(gd('a'), sanction('Phê bình', 'vp1', { da_tinh_nam: 2019 })),
    { moi_muc: HTXS, khong_hoan_thanh: HTXS },
  ],
];

describe('the level by each reading', () => {
  it.each(levels)('%s: %s', (id, _name, change, wanted) => {
    const found = Object.keys(wanted).map((value) => [value, max(change, id, value)]);
    expect(Object.fromEntries(found)).toEqual(wanted);
  });

  it('tran_dung_dau: an organisation caps its head only by the default', () => {
    const change = all(
      set('to-chuc.yaml', ['to_chuc', 'cq-so-a', 'muc'], HT),
      set(so('a'), ['to_chuc'], []),
      decide(so('a'), HTT),
      set(gd('a'), ['chuc_vu', 0, 'to_chuc'], 'cq-so-a'),
    );
    expect(max(change, 'tran_dung_dau', 'moi_noi', 'gd-a')).toBe(HT);
    expect(max(change, 'tran_dung_dau', 'tap_the', 'gd-a')).toBe(HTT);
  });
});

describe('the places by each reading', () => {
  it('quota_mau_so: of five voted, one or none', () => {
    const cap = (value: string) => group(nothing, 'quota_mau_so', value, 'so_nganh')?.cap;
    expect([cap('vong_1'), cap('cuoi_cung')]).toEqual([1, 0]);
  });

  it('quota_phieu_tinh: a vote against a bar counts only by the other reading', () => {
    const barred = punish(gd('a'), sanction('Khiển trách', 'vp1'));
    const of = (value: string) => group(barred, 'quota_phieu_tinh', value, 'so_nganh')?.round1;
    expect([of('hop_le'), of('tat_ca')]).toEqual([4, 5]);
    const possible = (value: string) =>
      group(barred, 'quota_phieu_tinh', value, 'so_nganh')?.round1Possible;
    expect([possible('hop_le'), possible('tat_ca')]).toEqual([4, 5]);
    const failed = vote(R1, 'so-a', 7);
    expect(group(failed, 'quota_phieu_tinh', 'tat_ca', 'so_nganh')?.round1).toBe(4);
  });

  it('nhom_mac_dinh: kinds without a configured group, apart or together', () => {
    const kinds = set(so('a'), ['loai'], 'ban_hdnd_tinh');
    const ids = (value: string) =>
      rank(kinds, 'nhom_mac_dinh', value)
        .groups.filter((one) => one.kind === 'tap_the')
        .map((one) => [one.id, one.members.length]);
    expect(ids('theo_loai')).toEqual([
      ['ban_hdnd_tinh', 1],
      ['so_nganh', 4],
    ]);
    expect(ids('ca_danh_sach')).toEqual([['ca-danh-sach', 5]]);
  });

  it('nguong_phieu: of all members, of those present, of the valid ballots', () => {
    const seven = all(vote(R1, 'so-a', 7), set(R1, ['co_mat'], 13), (files) => {
      for (const line of files[R1].phieu)
        Object.assign(line, {
          phat_ra: 13,
          thu_ve: 13,
          hop_le: 13,
          dong_y: Math.min(13, line.dong_y),
        });
    });
    const passed = (value: string) =>
      rank(seven, 'nguong_phieu', value).subjects.get('so-a')?.round1?.passed;
    expect([passed('tong_so'), passed('co_mat'), passed('hop_le')]).toEqual([false, true, true]);
  });

  it('quota_tap_the_duoi_5 and duoi_5_tinh: who has a seat of the own', () => {
    const four = leaders('a', 3);
    const small = (change: Change, id: ReadingId, value: string) =>
      rank(change, id, value)
        .groups.filter((one) => one.small)
        .map((one) => one.id);
    expect(small(four, 'quota_tap_the_duoi_5', 'mien_tru')).toEqual(['duoi-5:so-a']);
    expect(small(four, 'quota_tap_the_duoi_5', 'tran')).toEqual([]);
    // Five leaders, of whom this committee classifies one.
    expect(small(nothing, 'duoi_5_tinh', 'thanh_vien')).toEqual([]);
    expect(small(nothing, 'duoi_5_tinh', 'duoc_xep').length).toBe(5);
  });
});

describe('other readings that would change this folder', () => {
  const effects = (change: Change) => {
    const files = validYear();
    change(files);
    const year = loadMemory(files);
    const settings = settingsOf(year);
    return otherReadings(year, settings, traceYear(year, settings)).map((one) => ({
      reading: `${one.id}=${one.value}`,
      who: one.levels.map(({ subject, to }) => `${subject.id} ${to}`),
      caps: one.caps.map(({ group: changed, other }) => `${changed.id} ${other.cap}`),
      breaks: one.breaks,
    }));
  };
  const only = (change: Change, id: ReadingId) =>
    effects(change).filter((one) => one.reading.startsWith(`${id}=`));
  const undecide = (x: string): Change =>
    all(set(so(x), ['quyet_dinh'], undefined), set(gd(x), ['quyet_dinh'], undefined));

  it('says nothing of the valid year, whatever the reading', () => {
    expect(effects(nothing)).toEqual([]);
  });

  it('warns where a decided level would not stand', () => {
    const change = all(punish(so('a'), self), decide(so('a'), HT));
    expect(only(change, 'ky_luat_tap_the_tu_khac_phuc')).toEqual([
      {
        reading: 'ky_luat_tap_the_tu_khac_phuc=khong_ngoai_le',
        who: [`so-a ${KHT}`],
        caps: [],
        breaks: true,
      },
    ]);
  });

  it('is silent where the level stands by both readings', () => {
    const change = all(punish(so('a'), self), decide(so('a'), KHT), decide(gd('a'), KHT));
    expect(only(change, 'ky_luat_tap_the_tu_khac_phuc')).toEqual([]);
  });

  it('tells the highest level of the undecided, and of heads behind it', () => {
    const change = all(punish(so('a'), self), undecide('a'));
    expect(only(change, 'ky_luat_tap_the_tu_khac_phuc')[0]?.who).toEqual([
      `so-a ${KHT}`,
      `gd-a ${KHT}`,
    ]);
  });

  it('is silent once ruled on, by either value', () => {
    for (const value of ['ngoai_le', 'khong_ngoai_le'])
      expect(
        only(
          all(
            withRulings,
            ruled('ky_luat_tap_the_tu_khac_phuc', value),
            punish(so('a'), self),
            decide(so('a'), HT),
          ),
          'ky_luat_tap_the_tu_khac_phuc',
        ),
      ).toEqual([]);
  });

  it('tells a base of the quota under which there would be too many, without breaking a level', () => {
    const [found] = only(excellent('a'), 'quota_mau_so');
    expect(found).toMatchObject({ caps: ['so_nganh 0'], breaks: true });
  });

  it('does not tell of a small collective what another rule tells', () => {
    const change = all(leaders('a', 3), excellent('a'), excellentHead('a'));
    expect(only(change, 'quota_tap_the_duoi_5')).toEqual([]);
  });

  it('knows seats that counting the leaders otherwise would give', () => {
    const change = all(excellent('a'), excellent('b'), excellentHead('a'), excellentHead('b'));
    expect(only(change, 'duoi_5_tinh')).toEqual([
      { reading: 'duoi_5_tinh=duoc_xep', who: [], caps: ['giam-doc 1'], breaks: false },
    ]);
  });

  it('knows a seat that counting the leaders otherwise would take', () => {
    // Twelve in the group of the title, with two places; of their own they would have one.
    const change = all(
      more('f', 'g', 'h', 'i', 'j'),
      deputy('pho-a', 'a', HTXS),
      deputy('pho-b', 'b'),
      excellent('a'),
      excellentHead('a'),
    );
    expect(only(change, 'duoi_5_tinh')).toEqual([
      { reading: 'duoi_5_tinh=duoc_xep', who: [], caps: ['giam-doc 1'], breaks: true },
    ]);
  });

  it('knows a place that putting kinds together would give', () => {
    const kind = (x: string) => set(so(x), ['loai'], 'ban_hdnd_tinh');
    expect(only(all(kind('a'), excellent('a')), 'nhom_mac_dinh')).toEqual([
      {
        reading: 'nhom_mac_dinh=ca_danh_sach',
        who: [],
        caps: ['ban_hdnd_tinh 1'],
        breaks: false,
      },
    ]);
    expect(only(all(more('f'), kind('f'), excellent('a')), 'nhom_mac_dinh')).toEqual([]);
  });

  it('works for the units of a sở and for larger groups', () => {
    expect(effects(underSo)).toEqual([]);
    expect(effects(more('f'))).toEqual([]);
  });
});

it('has at least two readings of each unclear text, the default first, all different', () => {
  for (const id of readingIds) {
    const values = (parameters[id].readings ?? []).map((one) => one.value);
    expect(values.length).toBeGreaterThan(1);
    expect(new Set(values).size).toBe(values.length);
    expect(parameters[id].value).toBe(values[0]);
  }
});
