import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';

const A = 'tap-the/so-a.yaml';
const GD = 'ca-nhan/gd-a.yaml';
const by = (id: string | undefined) => set(A, ['bao_cao', 'chi_dao_boi'], id);
const warning = [`B.I.4.1.a-d1-s1 warning ${A}#/bao_cao/chi_dao_boi`];
const undecided = [`B.I.4.1.a-d1-s1 undecided ${A}#/bao_cao/chi_dao_boi`];
const leftOn = (day: string) =>
  all(
    set(GD, ['chuc_vu', 0, 'den'], day),
    set(A, ['thanh_vien_khac', 'so-a-pho'], {
      ho_ten: 'Phó so-a',
      vai_tro: 'dung_dau',
      tu: '2020-12-04',
    }),
  );

ruleCases('chi-dao-du-thao', [
  { name: 'a deputy', change: by('so-a-pho'), expect: warning },
  { name: 'not recorded', change: by(undefined), expect: undecided },
  { name: 'no report at all', change: set(A, ['bao_cao'], undefined), expect: undecided },
  {
    name: 'not recorded, before the review ends',
    change: by(undefined),
    asOf: '2020-12-09',
    expect: [],
  },
  { name: 'the head of the day the draft was sent', change: leftOn('2020-12-03'), expect: [] },
  { name: 'a head who had left the day before', change: leftOn('2020-12-02'), expect: warning },
  {
    name: 'the post of head is vacant',
    change: all(by('so-a-pho'), set(GD, ['chuc_vu', 0, 'den'], '2020-11-30')),
    expect: [],
  },
  {
    name: 'a collective that is not reviewed',
    change: all(by('so-a-pho'), set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
