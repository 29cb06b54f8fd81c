import { ruleCases } from '../support/cases.js';
import { all, gd, set, so, underSo } from '../support/changes.js';
import type { Files } from '../support/year.js';

const P = gd('a');
const MEETING = 'hoi-nghi/hn-a.yaml';
const s1 = 'B.I.1.2-s1';
const s2 = 'B.I.1.2-s2';
const noStep = (files: Files) => {
  files[MEETING].buoc = files[MEETING].buoc.slice(0, 1);
};
const without = (files: Files) => {
  delete files[MEETING];
};
const post = (key: string, value: unknown) => set(P, ['chuc_vu', 0, key], value);
const absent = `${s1} error ${P}#/chuc_vu/0`;

ruleCases('kiem-diem-ca-nhan', [
  { name: 'no step anywhere', change: noStep, expect: [absent] },
  { name: 'on the day of the meeting', change: noStep, asOf: '2020-12-10', expect: [absent] },
  { name: 'the day before', change: noStep, asOf: '2020-12-09', expect: [] },
  {
    name: 'a step in a meeting of another collective counts',
    change: (files) => {
      noStep(files);
      files['hoi-nghi/hn-b.yaml'].buoc.push({ thu_tu: 9, can_bo: 'gd-a' });
    },
    expect: [],
  },
  {
    name: 'the meeting has no recorded steps',
    change: set(MEETING, ['buoc'], undefined),
    expect: [`${s1} undecided ${MEETING}#/buoc`],
  },
  {
    name: 'no meeting, the season over',
    change: all(without, set(P, ['quyet_dinh'], undefined)),
    asOf: '2021-02-01',
    expect: [absent],
  },
  {
    name: 'no meeting, the last day of the season, not decided',
    change: all(without, set(P, ['quyet_dinh'], undefined)),
    asOf: '2021-01-31',
    expect: [],
  },
  { name: 'no meeting but decided', change: without, asOf: '2021-01-20', expect: [absent] },
  {
    name: 'exempt by a recorded reason',
    change: all(noStep, set(P, ['mien_kiem_diem'], { ly_do: 'Nghỉ ốm dài hạn' })),
    expect: [],
  },
  { name: 'no leading post', change: all(noStep, post('lanh_dao', false)), expect: [] },
  {
    name: 'managed by another authority, while the collective meets here',
    change: all(noStep, set(P, ['quan_ly_boi'], 'so_nganh')),
    expect: [absent],
  },
  {
    name: 'managed by another authority, whose folder has the meeting',
    change: all(without, set(P, ['quan_ly_boi'], 'so_nganh'), set(P, ['quyet_dinh'], undefined)),
    asOf: '2021-02-01',
    expect: [],
  },
  {
    name: 'a leader without a dossier passed by, while others of them are reviewed',
    change: (files) => {
      files[MEETING].buoc.push({ thu_tu: 3, can_bo: 'so-a-pho', chu_tri: 'gd-a' });
    },
    expect: [`${s1} undecided ${so('a')}#/thanh_vien_khac`],
  },
  {
    name: 'a leader without a dossier passed by, and noted so',
    change: all(set(so('a'), ['ghi_chu'], 'Các thành viên kiểm điểm ở chi bộ.'), (files) => {
      files[MEETING].buoc.push({ thu_tu: 3, can_bo: 'so-a-pho', chu_tri: 'gd-a' });
    }),
    expect: [],
  },
  {
    name: 'every leader without a dossier reviewed',
    change: (files) => {
      for (const [i, one] of ['pho', 'tv1', 'tv2', 'tv3'].entries())
        files[MEETING].buoc.push({ thu_tu: 3 + i, can_bo: `so-a-${one}`, chu_tri: 'gd-a' });
    },
    expect: [],
  },
  { name: 'left last year', change: all(noStep, post('den', '2019-12-31')), expect: [] },
  {
    name: 'left before the meeting: a gap of the guidance',
    change: all(noStep, post('den', '2020-12-09')),
    expect: [`${s1} info ${P}#/chuc_vu/0`],
  },
  {
    name: 'still there on the day of the meeting',
    change: all(noStep, post('den', '2020-12-10')),
    expect: [absent],
  },
  {
    name: 'appointed after the meeting',
    change: all(noStep, post('tu', '2020-12-11')),
    expect: [`${s1} info ${P}#/chuc_vu/0`],
  },
  {
    name: 'the head of a unit under a sở',
    change: all(underSo, noStep),
    expect: [`${s2} error ${P}#/chuc_vu/0`],
  },
  {
    name: 'a post of a unit under a sở by its code',
    change: all(noStep, post('ma', 'truong_don_vi_thuoc_so')),
    expect: [`${s2} error ${P}#/chuc_vu/0`],
  },
  {
    name: 'a unit under a sở with all its leaders listed',
    change: all(underSo, set(so('a'), ['so_lanh_dao'], 5)),
    expect: [],
  },
  {
    name: 'a unit under a sở with one leader not listed',
    change: all(underSo, set(so('a'), ['so_lanh_dao'], 6)),
    expect: [`${s2} error ${so('a')}#/so_lanh_dao`],
  },
  {
    name: 'before the review of the unit',
    change: all(underSo, set(so('a'), ['so_lanh_dao'], 6)),
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'a sở itself with one leader not listed',
    change: set(so('a'), ['so_lanh_dao'], 6),
    expect: [],
  },
]);
