import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';

const A = 'tap-the/so-a.yaml';
const undecided = [`B.I.3.1-d2 undecided ${A}#/chi_tieu`];

ruleCases('chi-tieu-duoc-giao', [
  { name: 'not recorded', change: set(A, ['chi_tieu'], undefined), expect: undecided },
  { name: 'none listed', change: set(A, ['chi_tieu'], []), expect: undecided },
  {
    name: 'one target, not quantified by a product',
    change: (files) => {
      files[A].chi_tieu = files[A].chi_tieu.slice(1, 2);
    },
    expect: [],
  },
  {
    name: 'before the review ends',
    change: set(A, ['chi_tieu'], undefined),
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'a collective that is not reviewed',
    change: all(
      set(A, ['chi_tieu'], undefined),
      set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' }),
    ),
    expect: [],
  },
]);
