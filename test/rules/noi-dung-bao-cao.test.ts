import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';

const A = 'tap-the/so-a.yaml';
const without = (item: string) => set(A, ['bao_cao', item, 'noi_dung'], undefined);
const error = (clause: string, item: string) => `${clause} error ${A}#/bao_cao/${item}/noi_dung`;

ruleCases('noi-dung-bao-cao', [
  {
    name: 'each of the five texts has its own clause',
    change: all(
      without('quan_triet'),
      without('lanh_dao_nhiem_vu'),
      without('tap_trung_dan_chu'),
      without('dau_tranh_suy_thoai'),
      without('kiem_tra_giam_sat'),
    ),
    expect: [
      error('B.I.3.1-d1', 'quan_triet'),
      error('B.I.3.1-d2', 'lanh_dao_nhiem_vu'),
      error('B.I.3.1-d3', 'tap_trung_dan_chu'),
      error('B.I.3.1-d4', 'dau_tranh_suy_thoai'),
      error('B.I.3.1-d5', 'kiem_tra_giam_sat'),
    ],
  },
  {
    name: 'blanks are no text',
    change: set(A, ['bao_cao', 'kiem_tra_giam_sat', 'noi_dung'], '  '),
    expect: [error('B.I.3.1-d5', 'kiem_tra_giam_sat')],
  },
  {
    name: 'no section at all',
    change: set(A, ['bao_cao', 'tap_trung_dan_chu'], undefined),
    expect: [error('B.I.3.1-d3', 'tap_trung_dan_chu')],
  },
  {
    name: 'no report at all is one finding',
    change: set(A, ['bao_cao'], undefined),
    expect: [`B.I.3.1-d1 error ${A}#/bao_cao`],
  },
  {
    name: 'a report with nothing of part I is none',
    change: set(A, ['bao_cao'], { so: '01-BC', ngay: '2020-12-11' }),
    expect: [`B.I.3.1-d1 error ${A}#/bao_cao`],
  },
  {
    name: 'item III is no part of the five',
    change: set(A, ['khac_phuc'], undefined),
    expect: [],
  },
  {
    name: 'on the day the review ends',
    change: without('quan_triet'),
    asOf: '2020-12-10',
    expect: [error('B.I.3.1-d1', 'quan_triet')],
  },
  { name: 'the day before', change: without('quan_triet'), asOf: '2020-12-09', expect: [] },
  {
    name: 'without a meeting, on the last day of the season',
    change: all(set(A, ['bao_cao'], undefined), (files) => {
      delete files['hoi-nghi/hn-a.yaml'];
    }),
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'without a meeting, after the season',
    change: all(set(A, ['bao_cao'], undefined), (files) => {
      delete files['hoi-nghi/hn-a.yaml'];
    }),
    asOf: '2021-02-01',
    expect: [`B.I.3.1-d1 error ${A}#/bao_cao`],
  },
  {
    name: 'a collective that is not reviewed',
    change: all(
      set(A, ['bao_cao'], undefined),
      set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' }),
    ),
    expect: [],
  },
]);
