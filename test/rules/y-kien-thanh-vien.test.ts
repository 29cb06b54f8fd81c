import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';
import type { Change, Data } from '../support/year.js';

const A = 'tap-the/so-a.yaml';
const MEETING = 'hoi-nghi/hn-a.yaml';
const [D2, D3] = ['B.I.4.2-d2-s2', 'B.I.4.2-d3-s1'];
const of = (index: number, field: string, value: unknown) =>
  set(MEETING, ['buoc', index, field], value);
const spoke = (index: number, ...ids: string[]) => of(index, 'phat_bieu', ids);
const at = (path: string) => `${MEETING}#/${path}`;
const away = (vang_mat: Data[] | undefined): Change =>
  all(
    (files) => {
      files[MEETING].co_mat = files[MEETING].co_mat.filter((id: string) => id !== 'so-a-tv3');
    },
    set(MEETING, ['vang_mat'], vang_mat),
    spoke(0, 'so-a-pho', 'so-a-tv1', 'so-a-tv2'),
    spoke(1, 'so-a-pho', 'so-a-tv1', 'so-a-tv2'),
  );

ruleCases('y-kien-thanh-vien', [
  {
    name: 'one member silent on the collective',
    change: spoke(0, 'so-a-pho', 'so-a-tv1', 'so-a-tv2'),
    expect: [`${D2} warning ${at('buoc/0/phat_bieu')}`],
  },
  {
    name: 'two members silent on the head: one finding',
    change: spoke(1, 'so-a-tv1'),
    expect: [`${D3} warning ${at('buoc/1/phat_bieu')}`],
  },
  {
    name: 'the presenter speaks by presenting, the one reviewed by answering',
    change: all(
      of(1, 'phat_bieu', ['so-a-pho', 'so-a-tv1', 'so-a-tv2', 'so-a-tv3']),
      of(0, 'phat_bieu', ['so-a-pho', 'so-a-tv1', 'so-a-tv2', 'so-a-tv3']),
    ),
    expect: [],
  },
  {
    name: 'the chair is a member too',
    change: spoke(1, 'so-a-tv1', 'so-a-tv2', 'so-a-tv3'),
    expect: [`${D3} warning ${at('buoc/1/phat_bieu')}`],
  },
  {
    name: 'not recorded who spoke',
    change: all(of(0, 'phat_bieu', undefined), of(1, 'phat_bieu', undefined)),
    expect: [
      `${D2} undecided ${at('buoc/0/phat_bieu')}`,
      `${D3} undecided ${at('buoc/1/phat_bieu')}`,
    ],
  },
  {
    name: 'recorded that nobody spoke',
    change: spoke(0),
    expect: [`${D2} warning ${at('buoc/0/phat_bieu')}`],
  },
  {
    name: 'not recorded who attended: told once',
    change: all(set(MEETING, ['co_mat'], undefined), spoke(0)),
    expect: [`${D2} undecided ${at('co_mat')}`],
  },
  {
    name: 'another presents for the person',
    change: of(1, 'trinh_bay', 'so-a-tv1'),
    expect: [`${D3} warning ${at('buoc/1/trinh_bay')}`],
  },
  {
    name: 'not recorded who presents for the person',
    change: of(1, 'trinh_bay', undefined),
    expect: [`${D3} undecided ${at('buoc/1/trinh_bay')}`],
  },
  {
    name: 'absent, with nothing noted',
    change: away([{ nguoi: 'so-a-tv3' }]),
    expect: [`${D2} warning ${at('vang_mat/0')}`],
  },
  {
    name: 'absent, with a reason',
    change: away([{ nguoi: 'so-a-tv3', ly_do: 'Đi công tác' }]),
    expect: [],
  },
  {
    name: 'absent, with an opinion in writing',
    change: away([{ nguoi: 'so-a-tv3', y_kien_van_ban: true }]),
    expect: [],
  },
  {
    name: 'absent, without an opinion in writing or a reason',
    change: away([{ nguoi: 'so-a-tv3', y_kien_van_ban: false }]),
    expect: [`${D2} warning ${at('vang_mat/0')}`],
  },
  {
    name: 'a member on neither list',
    change: away(undefined),
    expect: [`${D2} undecided ${at('vang_mat')}`],
  },
  {
    name: 'someone who left before the meeting is not asked',
    change: all(
      spoke(0, 'so-a-pho', 'so-a-tv1', 'so-a-tv2'),
      spoke(1, 'so-a-pho', 'so-a-tv1', 'so-a-tv2'),
      set(A, ['thanh_vien_khac', 'so-a-tv3', 'den'], '2020-12-09'),
    ),
    expect: [],
  },
  {
    name: 'someone who left on the day of the meeting is',
    change: all(
      spoke(0, 'so-a-pho', 'so-a-tv1', 'so-a-tv2'),
      set(A, ['thanh_vien_khac', 'so-a-tv3', 'den'], '2020-12-10'),
    ),
    expect: [`${D2} warning ${at('buoc/0/phat_bieu')}`],
  },
  {
    name: 'guests need not speak',
    change: (files) => {
      files[MEETING].co_mat.push('gd-b');
    },
    expect: [],
  },
  {
    name: 'in a joint meeting the members of the other collective need not speak',
    change: (files) => {
      files[MEETING].tap_the.push('so-b');
      files[MEETING].co_mat.push(...files['hoi-nghi/hn-b.yaml'].co_mat);
    },
    expect: [],
  },
  {
    name: 'no steps at all',
    change: set(MEETING, ['buoc'], undefined),
    expect: [`${D2} undecided ${at('buoc')}`],
  },
  {
    name: 'on the day of the meeting',
    change: spoke(0),
    asOf: '2020-12-10',
    expect: [`${D2} warning ${at('buoc/0/phat_bieu')}`],
  },
  { name: 'the day before', change: spoke(0), asOf: '2020-12-09', expect: [] },
  {
    name: 'a collective and a person who are not reviewed',
    change: all(
      spoke(0),
      spoke(1),
      away(undefined),
      set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' }),
      set('ca-nhan/gd-a.yaml', ['mien_kiem_diem'], { ly_do: 'Nghỉ chữa bệnh' }),
    ),
    expect: [],
  },
]);
