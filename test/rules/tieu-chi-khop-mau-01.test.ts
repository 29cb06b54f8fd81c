import { ruleCases } from '../support/cases.js';
import { all, rate, set, so } from '../support/changes.js';

const clause = 'B.II.4-d2';
const FILE = so('a');
const codes = (value: Record<string, string>) =>
  set(
    FILE,
    ['tieu_chi'],
    Object.fromEntries(Object.entries(value).map(([code, muc]) => [code, { muc }])),
  );
const at = (item: string) => `${clause} warning ${FILE}#/bao_cao/${item}/muc`;

ruleCases('tieu-chi-khop-mau-01', [
  { name: 'item as its criterion', change: codes({ 'K2.2': 'Xuất sắc' }), expect: [] },
  {
    name: 'item above its criterion',
    change: codes({ 'K2.2': 'Tốt' }),
    expect: [at('quan_triet')],
  },
  {
    name: 'item below its criterion',
    change: all(rate('a', 'quan_triet', 'Trung bình'), codes({ 'K2.2': 'Tốt' })),
    expect: [],
  },
  {
    name: 'the lowest of several criteria counts',
    change: codes({ 'K2.1': 'Xuất sắc', 'K2.3': 'Tốt' }),
    expect: [at('lanh_dao_nhiem_vu')],
  },
  {
    name: 'K1.1 and I.3, K1.2 and I.5',
    change: codes({ 'K1.1': 'Trung bình', 'K1.2': 'Kém' }),
    expect: [at('tap_trung_dan_chu'), at('kiem_tra_giam_sat')],
  },
  { name: 'T2.1 and I.1', change: codes({ 'T2.1': 'Tốt' }), expect: [at('quan_triet')] },
  { name: 'M2.2 and I.2', change: codes({ 'M2.2': 'Tốt' }), expect: [at('lanh_dao_nhiem_vu')] },
  { name: 'K2.4 has no item of its own', change: codes({ 'K2.4': 'Kém' }), expect: [] },
  {
    name: 'the appraised rating counts',
    change: all(
      codes({ 'K2.2': 'Tốt' }),
      set(FILE, ['tham_dinh', 'tieu_chi'], { quan_triet: 'Tốt' }),
    ),
    expect: [],
  },
  {
    name: 'a criterion without a level',
    change: set(FILE, ['tieu_chi'], { K3: { ly_do: 'Không có' } }),
    expect: [],
  },
  {
    name: 'not reviewed this year',
    change: all(
      codes({ 'K2.2': 'Tốt' }),
      set(FILE, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' }),
    ),
    expect: [],
  },
]);
