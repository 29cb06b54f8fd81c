import { ruleCases } from '../support/cases.js';
import { all, excellent, HTXS, rate, session, set, so, vote } from '../support/changes.js';

const at = (item: string) => `B.II.1.4(1)-d2 error ${so('a')}#/bao_cao/${item}/muc`;
const ruling = (key: string, gia_tri: unknown) =>
  set('ky.yaml', ['tham_so'], { [key]: { gia_tri, van_ban: 'CV 1', ngay: '2020-11-01' } });

ruleCases('xuat-sac-cap-do', [
  { name: 'results Xuất sắc, the rest Tốt: just enough', change: excellent('a'), expect: [] },
  {
    name: 'I.1 only Tốt',
    change: all(excellent('a'), rate('a', 'quan_triet', 'Tốt')),
    expect: [at('quan_triet')],
  },
  {
    name: 'I.2 only Tốt',
    change: all(excellent('a'), rate('a', 'lanh_dao_nhiem_vu', 'Tốt')),
    expect: [at('lanh_dao_nhiem_vu')],
  },
  ...['tap_trung_dan_chu', 'dau_tranh_suy_thoai', 'kiem_tra_giam_sat'].map((item) => ({
    name: `${item} only Trung bình`,
    change: all(excellent('a'), rate('a', item, 'Trung bình')),
    expect: [at(item)],
  })),
  {
    name: 'III only Trung bình',
    change: all(excellent('a'), set(so('a'), ['khac_phuc'], { muc: 'Trung bình' })),
    expect: [`B.II.1.4(1)-d2 error ${so('a')}#/khac_phuc/muc`],
  },
  {
    name: 'the appraised rating prevails over the own one',
    change: all(excellent('a'), set(so('a'), ['tham_dinh', 'tieu_chi'], { quan_triet: 'Tốt' })),
    expect: [`B.II.1.4(1)-d2 error ${so('a')}#/tham_dinh/tieu_chi/quan_triet`],
  },
  {
    name: 'an appraisal can also lift',
    change: all(
      excellent('a'),
      rate('a', 'quan_triet', 'Tốt'),
      set(so('a'), ['tham_dinh', 'tieu_chi'], { quan_triet: 'Xuất sắc' }),
    ),
    expect: [],
  },
  {
    name: 'voted in round 2 before any decision',
    change: all(
      set(so('a'), ['quyet_dinh'], undefined),
      vote(session('tap-the', 2), 'so-a', 14),
      rate('a', 'quan_triet', 'Tốt'),
    ),
    expect: [at('quan_triet')],
  },
  {
    name: 'the office names other results: I.2 alone',
    change: all(
      excellent('a'),
      rate('a', 'quan_triet', 'Tốt'),
      ruling('tieu_chi_ket_qua', ['lanh_dao_nhiem_vu']),
    ),
    expect: [],
  },
  {
    name: 'a lower rating is told once, under the clause of the lower level',
    change: all(excellent('a'), rate('a', 'quan_triet', 'Trung bình')),
    expect: [],
  },
  { name: 'not asked at Hoàn thành tốt', change: rate('a', 'quan_triet', 'Tốt'), expect: [] },
  {
    name: 'a self-nomination is no level given',
    change: all(set(so('a'), ['tu_danh_gia', 'muc'], HTXS), rate('a', 'quan_triet', 'Tốt')),
    expect: [],
  },
]);
