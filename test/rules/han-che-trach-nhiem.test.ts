import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';

const A = 'tap-the/so-a.yaml';
const GD = 'ca-nhan/gd-a.yaml';
const of = (field: string, value: unknown) => set(A, ['han_che', 0, field], value);
const own = (more: object) =>
  set(
    GD,
    ['han_che'],
    [{ ma: 'cn-1', noi_dung: 'Chậm.', nguyen_nhan: 'Bận.', bien_phap: 'Sắp xếp lại.', ...more }],
  );

ruleCases('han-che-trach-nhiem', [
  {
    name: 'no remedy',
    change: of('bien_phap', undefined),
    expect: [`B.I.3.1-f error ${A}#/han_che/0/bien_phap`],
  },
  { name: 'the third content of Mẫu 02', change: own({ nhom: 3 }), expect: [] },
  {
    name: 'a content that Mẫu 02 does not have',
    change: own({ nhom: 4 }),
    expect: [`M02.II error ${GD}#/han_che/0/nhom`],
  },
  {
    name: 'nobody responsible',
    change: of('trach_nhiem', undefined),
    expect: [`B.I.3.1-f error ${A}#/han_che/0/trach_nhiem`],
  },
  {
    name: 'an empty list of people',
    change: of('trach_nhiem', []),
    expect: [`B.I.3.1-f error ${A}#/han_che/0/trach_nhiem`],
  },
  {
    name: 'the head not among those named',
    change: of('trach_nhiem', ['so-a-pho']),
    expect: [`B.I.3.1-f warning ${A}#/han_che/0/trach_nhiem`],
  },
  { name: 'the head with others', change: of('trach_nhiem', ['so-a-pho', 'gd-a']), expect: [] },
  {
    name: 'the post of head is vacant',
    change: all(of('trach_nhiem', ['so-a-pho']), set(GD, ['chuc_vu', 0, 'den'], '2020-11-30')),
    expect: [],
  },
  {
    name: 'the one who led before is named',
    change: all(
      set(GD, ['chuc_vu', 0, 'den'], '2020-06-30'),
      set(A, ['thanh_vien_khac', 'so-a-pho', 'vai_tro'], 'dung_dau'),
    ),
    expect: [],
  },
  {
    name: 'no cause',
    change: of('nguyen_nhan', ' '),
    expect: [`M01.II warning ${A}#/han_che/0/nguyen_nhan`],
  },
  { name: 'no date is asked of a remedy', change: of('thoi_han', undefined), expect: [] },
  { name: 'a person answers without being named', change: own({}), expect: [] },
  {
    name: 'a person’s shortcoming without cause and remedy',
    change: own({ nguyen_nhan: undefined, bien_phap: undefined }),
    expect: [
      `M02.II warning ${GD}#/han_che/0/nguyen_nhan`,
      `M02.VI error ${GD}#/han_che/0/bien_phap`,
    ],
  },
  { name: 'no shortcomings, on record', change: set(A, ['han_che'], []), expect: [] },
  {
    name: 'shortcomings not recorded',
    change: all(set(A, ['han_che'], undefined), set(GD, ['han_che'], undefined)),
    expect: [`B.I.3.1-f undecided ${A}#/han_che`, `M02.II undecided ${GD}#/han_che`],
  },
  {
    name: 'on the day the review ends',
    change: of('bien_phap', undefined),
    asOf: '2020-12-10',
    expect: [`B.I.3.1-f error ${A}#/han_che/0/bien_phap`],
  },
  { name: 'the day before', change: of('bien_phap', undefined), asOf: '2020-12-09', expect: [] },
  {
    name: 'a collective that is not reviewed',
    change: all(of('bien_phap', undefined), set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
