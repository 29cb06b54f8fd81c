import { ruleCases } from '../support/cases.js';
import { all, decide, gd, HT, KHT, punish, sanction, set, so } from '../support/changes.js';

const at = (mark = 'error') => `B.II.1.4(4)-d4-s1 ${mark} ${gd('a')}#/ky_luat/0`;
const FORMS: readonly [string, string, boolean][] = [
  ['dang_vien', 'Khiển trách', false],
  ['dang_vien', 'Cảnh cáo', true],
  ['dang_vien', 'Khai trừ', true],
  ['can_bo', 'Bãi nhiệm', true],
  ['cong_chuc', 'Khiển trách', false],
  ['cong_chuc', 'Hạ bậc lương', true],
  ['cong_chuc', 'Giáng chức', true],
  ['vien_chuc', 'Buộc thôi việc', true],
  ['dang_vien', 'Đình chỉ sinh hoạt', false],
];

ruleCases('khong-hoan-thanh-canh-cao', [
  ...FORMS.map(([he, form, hit]) => ({
    name: `${form} (${he}) at Hoàn thành nhiệm vụ`,
    change: all(decide(so('a'), HT), punish(gd('a'), sanction(form, 'vp1', { he }))),
    expect: hit ? [at()] : [],
  })),
  {
    name: 'decided KHT',
    change: all(decide(so('a'), KHT), punish(gd('a'), sanction('Cảnh cáo', 'vp1'))),
    expect: [],
  },
  {
    name: 'counted last year',
    change: punish(gd('a'), sanction('Cảnh cáo', 'vp1', { da_tinh_nam: 2019 })),
    expect: [],
  },
  {
    name: 'the same violation after a reprimand counts by its first decision',
    change: punish(
      gd('a'),
      sanction('Khiển trách', 'vp1', { ngay: '2020-03-01' }),
      sanction('Cảnh cáo', 'vp1', { ngay: '2020-04-01' }),
    ),
    expect: [],
  },
  {
    name: 'another violation counts by itself',
    change: punish(
      gd('a'),
      sanction('Khiển trách', 'vp1', { ngay: '2020-03-01' }),
      sanction('Cảnh cáo', 'vp2', { ngay: '2020-04-01' }),
    ),
    expect: ['B.II.1.4(4)-d4-s1 error ca-nhan/gd-a.yaml#/ky_luat/1'],
  },
  {
    name: 'a member’s dossier says nothing of discipline: undecided',
    change: set(gd('a'), ['ky_luat'], undefined),
    expect: ['B.II.1.4(4)-d4-s1 undecided ca-nhan/gd-a.yaml#/ky_luat'],
  },
  {
    name: 'a form of another scale: its weight is unknown',
    change: all(decide(so('a'), HT), punish(gd('a'), sanction('Hạ bậc lương', 'vp1'))),
    expect: [at('undecided')],
  },
  {
    name: 'a member of two collectives, the violation tied to the other',
    change: all(
      (files) => {
        files[gd('a')].chuc_vu.push({
          ten: 'Thành viên',
          he: 'dang',
          ma: 'khac',
          tap_the: 'so-b',
          vai_tro: 'thanh_vien',
        });
        files[so('b')].so_lanh_dao = 6;
      },
      punish(gd('a'), sanction('Cảnh cáo', 'vp1', { gan_voi: 'so-b' })),
    ),
    expect: [at(), at('warning')],
  },
]);
