import { expect, it } from 'vitest';
import { ruleCases } from '../support/cases.js';
import {
  all,
  decide,
  excellent,
  gd,
  HT,
  KHT,
  punish,
  rate,
  sanction,
  set,
  so,
} from '../support/changes.js';
import { findingsMemory } from '../support/memory.js';
import type { Change } from '../support/year.js';

const self = sanction('Khiển trách', 'vp1', { tu_phat_hien: true, khac_phuc_xong: true });
const remedied = all(punish(so('a'), self), decide(so('a'), HT), decide(gd('a'), HT));
const ruled = (id: string, gia_tri: string): Change =>
  set('ky.yaml', ['cach_hieu'], { [id]: { gia_tri, van_ban: '1-KL', ngay: '2020-12-01' } });

ruleCases('cach-hieu-khac', [
  {
    name: 'a level given stands by the default reading only',
    change: remedied,
    expect: ['B.II.1.4(3)-d2 warning ky.yaml#/cach_hieu/ky_luat_tap_the_tu_khac_phuc'],
  },
  {
    name: 'it stands by both readings',
    change: all(remedied, decide(so('a'), KHT), decide(gd('a'), KHT)),
    expect: [],
  },
  {
    name: 'the reading is ruled on',
    change: all(remedied, ruled('ky_luat_tap_the_tu_khac_phuc', 'ngoai_le')),
    expect: [],
  },
  {
    name: 'a ruling on another text does not answer it',
    change: all(remedied, ruled('chi_tieu_lien_ket', 'va')),
    expect: ['B.II.1.4(3)-d2 warning ky.yaml#/cach_hieu/ky_luat_tap_the_tu_khac_phuc'],
  },
  {
    name: 'the full quota by one base is too many by the other: an info only',
    change: excellent('a'),
    expect: [
      'B.II.1.4(1)-d2 warning ky.yaml#/cach_hieu/pham_vi_ket_qua',
      'B.II.4-d1-s2 info ky.yaml#/cach_hieu/quota_mau_so',
    ],
  },
  {
    name: 'all four of I.1, I.2 and I.5 at the top: the wider list of results changes nothing',
    change: all(excellent('a'), rate('a', 'kiem_tra_giam_sat', 'Xuất sắc')),
    expect: ['B.II.4-d1-s2 info ky.yaml#/cach_hieu/quota_mau_so'],
  },
  {
    name: 'before the decision the highest level is what would change',
    change: all(
      rate('a', 'quan_triet', 'Tốt'),
      set(so('a'), ['quyet_dinh'], undefined),
      set(gd('a'), ['quyet_dinh'], undefined),
    ),
    expect: ['B.II.1.4(1)-d2 info ky.yaml#/cach_hieu/pham_vi_ket_qua'],
  },
]);

it('names who changes and how, and where to write the ruling', () => {
  const [found] = findingsMemory('cach-hieu-khac', remedied);
  expect(found?.message).toContain(
    'Tập thể lãnh đạo so-a: mức cao nhất từ “Hoàn thành nhiệm vụ” thành “Không hoàn thành nhiệm vụ”',
  );
  expect(found?.message).toContain('cach_hieu.ky_luat_tap_the_tu_khac_phuc của ky.yaml');
  expect(found?.unclear).toBe(true);
});
