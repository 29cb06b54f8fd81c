import { describe, expect, it } from 'vitest';
import { keepMessages } from '../support/cases.js';
import { all, gd, set, so, underSo } from '../support/changes.js';
import { findingsMemory } from '../support/memory.js';
import { brief, type Change } from '../support/year.js';

function told(change: Change): string[] {
  const found = findingsMemory('cho-quy-dinh', change);
  keepMessages(found);
  return found.map((one) => brief(one).replace('cho-quy-dinh ', '')).sort();
}
const paper = (gia_tri: unknown) => ({ gia_tri, van_ban: '1-QĐ', ngay: '2020-10-01' });
const kind = (loai: string): Change =>
  all(
    set(so('a'), ['loai'], loai),
    ...'bcde'.split('').map((x) => set(so(x), ['loai'], 'btv_huyen')),
  );
const SAME = [
  'A.2-s4 info ky.yaml#/tham_so/hinh_thuc_cong_khai',
  'B.II.2-s1 info ky.yaml#/tham_so/khung_ca_nhan',
];

describe('cho-quy-dinh', () => {
  it('tells what the province has not set: criteria of the sở, of cadres, publicity', () => {
    expect(told(() => {})).toEqual([
      SAME[0],
      'B.II.1.1-d6 info ky.yaml#/tham_so/khung_tieu_chi',
      SAME[1],
    ]);
  });

  it('asks no criteria where every kind has its own', () => {
    expect(told(kind('btv_huyen'))).toEqual(SAME);
    expect(told(kind('tham_muu_tinh'))).toEqual(SAME);
  });

  it('asks none of a kind that is only reviewed', () => {
    expect(told(kind('ubnd_tinh'))).toEqual(SAME);
  });

  it('is silent on what is recorded', () => {
    const recorded = set('ky.yaml', ['tham_so'], {
      khung_tieu_chi: paper(['Một']),
      khung_ca_nhan: paper({ ket_qua: ['nhiem_vu'], co_ban: ['nhiem_vu'] }),
      hinh_thuc_cong_khai: paper('Niêm yết'),
    });
    expect(told(recorded)).toEqual([]);
  });

  it('asks the hand-in day only of what the provincial committee does not manage', () => {
    expect(told(underSo)).toContain('B.II.3-s2 info ky.yaml#/tham_so/han_nop_cung_cap');
  });

  it('asks the content of opinions only for grassroots committees', () => {
    expect(told(kind('cap_uy_co_so'))).toContain(
      'B.II.1.6.B2(2)-s0 info ky.yaml#/tham_so/noi_dung_y_kien',
    );
  });

  it('tells a collective without a head, unless somebody is in charge', () => {
    const vacant = set(gd('a'), ['chuc_vu', 0, 'vai_tro'], 'thanh_vien');
    const line = 'B.II.2-d1-s1 info tap-the/so-a.yaml#/ten';
    expect(told(vacant)).toContain(line);
    expect(told(all(vacant, set(gd('a'), ['chuc_vu', 0, 'phu_trach'], true)))).not.toContain(line);
    const once = all(vacant, (files) => {
      const posts = files[gd('a')].chuc_vu;
      posts.push({ ...posts[0], chinh: false, phu_trach: true, den: '2020-06-30' });
    });
    expect(told(once)).toContain(line);
    expect(told(() => {})).not.toContain(line);
  });
});
