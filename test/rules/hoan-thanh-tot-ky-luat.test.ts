import { ruleCases } from '../support/cases.js';
import { all, decide, gd, HT, KHT, punish, sanction, set, so } from '../support/changes.js';
import { type Files, validYear } from '../support/year.js';

const clause = 'B.II.1.4(2)-d2';
/** Of a violation that is not the collective's: to be looked at, never counted. */
const elsewhere = `${clause} warning ${gd('a')}#/ky_luat/0`;
const own = `${clause} error ${gd('a')}#/ky_luat/0`;
/** The folder of 2019, where the same violation is recorded with a decision of `ngay`. */
const lastYear = (ngay: string) => {
  const files = validYear();
  files['ky.yaml'].nam = 2019;
  files[gd('a')].ky_luat = [sanction('Khiển trách', 'vp1', { ngay })];
  return files;
};
const secondPost = (files: Files) => {
  files[gd('a')].chuc_vu.push({
    ten: 'Thành viên',
    he: 'chinh_quyen',
    ma: 'khac',
    tap_the: 'so-b',
    vai_tro: 'thanh_vien',
  });
  files[so('b')].so_lanh_dao = 6;
};

ruleCases('hoan-thanh-tot-ky-luat', [
  {
    name: 'decided before the sanction: to be looked at again',
    change: all(
      punish(gd('a'), sanction('Khiển trách', 'vp1', { ngay: '2020-12-31' })),
      set(so('a'), ['quyet_dinh', 'ngay'], '2020-12-30'),
    ),
    expect: [`${clause} warning ${gd('a')}#/ky_luat/0`],
  },
  {
    name: 'decided on the day of the sanction',
    change: all(
      punish(gd('a'), sanction('Khiển trách', 'vp1', { ngay: '2020-12-31' })),
      set(so('a'), ['quyet_dinh', 'ngay'], '2020-12-31'),
    ),
    expect: [own],
  },
  ...(
    [
      ['before the membership', '2017-12-31', [elsewhere]],
      ['on the first day of the membership', '2018-01-01', [own]],
      ['on its last day', '2020-05-31', [own]],
      ['the day after it', '2020-06-01', [elsewhere]],
      ['not known', undefined, [`${clause} undecided ${gd('a')}#/ky_luat/0`]],
    ] as const
  ).map(([name, day, expect]) => ({
    name: `the head left before the sanction, violation ${name}`,
    change: all(
      set(gd('a'), ['chuc_vu', 0, 'den'], '2020-05-31'),
      set('to-chuc.yaml', ['vi_pham', 'vp1', 'thoi_diem'], day),
      punish(gd('a'), sanction('Khiển trách', 'vp1', { ngay: '2020-06-15' })),
    ),
    expect,
  })),
  {
    name: 'the head reprimanded',
    change: punish(gd('a'), sanction('Khiển trách', 'vp1')),
    expect: [own],
  },
  {
    name: 'by the State as well',
    change: punish(gd('a'), sanction('Khiển trách', 'vp1', { he: 'cong_chuc' })),
    expect: [own],
  },
  {
    name: 'a member without a dossier',
    change: punish(so('a'), sanction('Khiển trách', 'vp1', { nguoi: 'so-a-tv1' })),
    expect: [`${clause} error ${so('a')}#/ky_luat/0`],
  },
  {
    name: 'self-detection is no excuse for members',
    change: punish(
      gd('a'),
      sanction('Khiển trách', 'vp1', { tu_phat_hien: true, khac_phuc_xong: true }),
    ),
    expect: [own],
  },
  {
    name: 'cảnh cáo is told under its own clause',
    change: punish(gd('a'), sanction('Cảnh cáo', 'vp1')),
    expect: [],
  },
  {
    name: 'criticism is no discipline',
    change: punish(gd('a'), sanction('Phê bình', 'vp1')),
    expect: [],
  },
  {
    name: 'dated last year',
    change: punish(gd('a'), sanction('Khiển trách', 'vp1', { ngay: '2019-12-31' })),
    expect: [],
  },
  {
    name: 'on the first day of the year',
    change: punish(gd('a'), sanction('Khiển trách', 'vp1', { ngay: '2020-01-01' })),
    expect: [own],
  },
  {
    name: 'on the last day of the year',
    change: punish(gd('a'), sanction('Khiển trách', 'vp1', { ngay: '2020-12-31' })),
    expect: [own],
  },
  {
    name: 'in January of the next year',
    change: punish(gd('a'), sanction('Khiển trách', 'vp1', { ngay: '2021-01-02' })),
    expect: [],
  },
  {
    name: 'counted last year',
    change: punish(gd('a'), sanction('Khiển trách', 'vp1', { da_tinh_nam: 2019 })),
    expect: [],
  },
  {
    name: 'allowed at Hoàn thành nhiệm vụ',
    change: all(decide(so('a'), HT), punish(gd('a'), sanction('Khiển trách', 'vp1'))),
    expect: [],
  },
  {
    name: 'and below',
    change: all(decide(so('a'), KHT), punish(gd('a'), sanction('Khiển trách', 'vp1'))),
    expect: [],
  },
  {
    name: 'in two collectives, attributed to the other',
    change: all(secondPost, punish(gd('a'), sanction('Khiển trách', 'vp1', { gan_voi: 'so-b' }))),
    // The other collective breaks its level; at this one it is only pointed out.
    expect: [own, `${clause} warning ${gd('a')}#/ky_luat/0`],
  },
  {
    name: 'in two collectives, attributed to none: undecided for both',
    change: all(secondPost, punish(gd('a'), sanction('Khiển trách', 'vp1'))),
    expect: [
      `${clause} undecided ${gd('a')}#/ky_luat/0`,
      `${clause} undecided ${gd('a')}#/ky_luat/0`,
    ],
  },
  {
    name: 'left before the year began',
    change: all(
      set(gd('a'), ['chuc_vu', 0, 'den'], '2019-12-31'),
      set(so('a'), ['so_lanh_dao'], 4),
      punish(gd('a'), sanction('Khiển trách', 'vp1')),
    ),
    expect: [],
  },
  {
    name: 'left during the year',
    change: all(
      set(gd('a'), ['chuc_vu', 0, 'den'], '2020-07-31'),
      set(so('a'), ['so_lanh_dao'], 4),
      punish(gd('a'), sanction('Khiển trách', 'vp1')),
    ),
    expect: [own],
  },
  {
    name: 'attributed to the other, and here only Hoàn thành nhiệm vụ: nothing would differ',
    change: all(
      secondPost,
      decide(so('a'), HT),
      punish(gd('a'), sanction('Khiển trách', 'vp1', { gan_voi: 'so-b' })),
    ),
    expect: [own],
  },
  {
    name: 'left before the year began, the violation tied to this collective',
    change: all(
      set(gd('a'), ['chuc_vu', 0, 'den'], '2019-12-31'),
      set(so('a'), ['so_lanh_dao'], 4),
      punish(gd('a'), sanction('Khiển trách', 'vp1', { gan_voi: 'so-a' })),
    ),
    expect: [own],
  },
  {
    name: 'two members of two collectives for one violation on one day: each bears its own',
    change: all(
      punish(gd('a'), sanction('Khiển trách', 'vp1')),
      punish(gd('b'), sanction('Khiển trách', 'vp1')),
    ),
    expect: [own, `${clause} error ${gd('b')}#/ky_luat/0`],
  },
  {
    name: 'a form of another scale is discipline all the same',
    change: punish(gd('a'), sanction('Hạ bậc lương', 'vp1')),
    expect: [own],
  },
  {
    name: 'recorded last year, decided in January: counts this year',
    change: all(
      set('ky.yaml', ['ky_truoc'], '../2019'),
      punish(gd('a'), sanction('Khiển trách', 'vp1', { ngay: '2020-01-03' })),
    ),
    previous: lastYear('2020-01-03'),
    expect: [own],
  },
  {
    name: 'recorded last year and decided on its last day: counted there',
    change: all(
      set('ky.yaml', ['ky_truoc'], '../2019'),
      punish(gd('a'), sanction('Khiển trách', 'vp1', { ngay: '2020-01-03' })),
    ),
    previous: lastYear('2019-12-31'),
    expect: [],
  },
]);
