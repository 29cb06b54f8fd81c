import { ruleCases } from '../support/cases.js';
import { all, excellent, set, so } from '../support/changes.js';

const hit = (key: string) => `B.II.1.4(1)-d1 warning ${so('a')}#/minh_chung/${key}`;
const KEYS = ['doi_moi', 'san_pham', 'cchc', 'khcn', 'vi_tri_hang_dau'];

ruleCases('xuat-sac-minh-chung', [
  { name: 'all five kinds of evidence', change: excellent('a'), expect: [] },
  ...KEYS.map((key) => ({
    name: `no ${key}`,
    change: all(excellent('a'), set(so('a'), ['minh_chung', key], undefined)),
    expect: [hit(key)],
  })),
  {
    name: 'none at all',
    change: all(excellent('a'), set(so('a'), ['minh_chung'], undefined)),
    expect: KEYS.map(hit),
  },
  {
    name: 'not asked of a collective at Hoàn thành tốt',
    change: set(so('a'), ['minh_chung'], undefined),
    expect: [],
  },
  {
    name: 'voted excellent before any decision',
    change: all(
      excellent('a'),
      set(so('a'), ['quyet_dinh'], undefined),
      set(so('a'), ['minh_chung', 'san_pham'], undefined),
    ),
    expect: [hit('san_pham')],
  },
]);
