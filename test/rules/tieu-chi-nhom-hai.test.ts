import { ruleCases } from '../support/cases.js';
import { all, decide, excellent, set, so } from '../support/changes.js';
import type { Change } from '../support/year.js';

const units = (muc: string): Change => set(so('a'), ['tieu_chi'], { 'K2.4': { muc } });
const at = `${so('a')}#/tieu_chi/K2.4/muc`;

ruleCases('tieu-chi-nhom-hai', [
  {
    name: 'HTXS with K2.4 at Tốt stands only while it is no result',
    change: all(excellent('a'), units('Tốt')),
    expect: [`B.II.1.4(1)-d2 warning ${at}`],
  },
  {
    name: 'HTXS with K2.4 at Xuất sắc',
    change: all(excellent('a'), units('Xuất sắc')),
    expect: [],
  },
  {
    name: 'HTT with K2.4 at Trung bình',
    change: units('Trung bình'),
    expect: [`B.II.1.4(2)-d1 warning ${at}`],
  },
  {
    name: 'which criteria are results is ruled on',
    change: all(
      units('Trung bình'),
      set('ky.yaml', ['cach_hieu'], {
        pham_vi_ket_qua: { gia_tri: 'i1_i2', van_ban: 'KL 1', ngay: '2020-12-01' },
      }),
    ),
    expect: [],
  },
  { name: 'HTT with K2.4 at Tốt', change: units('Tốt'), expect: [] },
  {
    name: 'HT asks nothing of it',
    change: all(units('Trung bình'), decide(so('a'), 'Hoàn thành nhiệm vụ')),
    expect: [],
  },
  {
    name: 'criteria that the text names are no matter of this reading',
    change: set(so('a'), ['tieu_chi'], { 'K2.1': { muc: 'Trung bình' } }),
    expect: [],
  },
]);
