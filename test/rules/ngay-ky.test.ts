import { ruleCases } from '../support/cases.js';
import { all, gd, set, so } from '../support/changes.js';

const report = (day: string | undefined) => set(so('a'), ['bao_cao', 'ngay'], day);
const own = (day: string | undefined) => set(gd('a'), ['ban_kiem_diem', 'ngay'], day);
const M01 = `${so('a')}#/bao_cao/ngay`;
const M02 = `${gd('a')}#/ban_kiem_diem/ngay`;

ruleCases('ngay-ky', [
  { name: 'on the first day', change: all(report('2020-11-15'), own('2020-11-15')), expect: [] },
  { name: 'on the last day', change: all(report('2021-01-31'), own('2021-01-31')), expect: [] },
  {
    name: 'a day too early',
    change: all(report('2020-11-14'), own('2020-11-14')),
    expect: [`M01.H warning ${M01}`, `M02.H warning ${M02}`],
  },
  { name: 'a day too late', change: report('2021-02-01'), expect: [`M01.H warning ${M01}`] },
  {
    name: 'a window set by the office',
    change: all(
      report('2020-11-01'),
      set('ky.yaml', ['tham_so'], {
        cuoi_nam: {
          gia_tri: { tu: '2020-11-01', den: '2021-01-31' },
          van_ban: 'CV 1',
          ngay: '2020-10-01',
        },
      }),
    ),
    expect: [],
  },
  {
    name: 'no day',
    change: all(report(undefined), own(undefined)),
    expect: [`M01.H undecided ${M01}`, `M02.H undecided ${M02}`],
  },
  { name: 'no day before the review', change: report(undefined), asOf: '2020-12-09', expect: [] },
  {
    name: 'no report at all',
    change: set(so('a'), ['bao_cao'], undefined),
    expect: [`M01.H undecided ${M01}`],
  },
  {
    name: 'not reviewed this year',
    change: all(report('2020-06-01'), set(so('a'), ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
