import { ruleCases } from '../support/cases.js';
import { all, deputy, gd, set } from '../support/changes.js';

const clause = 'B.II.2-s2';
const FIELD = 'tieu_chi_bo_sung';
const extra = (path: string[], value: unknown, file = gd('a')) =>
  set(file, [FIELD, ...path], value);
const withDeputy = all(deputy('pho-a', 'a'), (files) => {
  files['hoi-nghi/hn-a.yaml'].buoc.push({ thu_tu: 3, can_bo: 'pho-a' });
});
const PHO = 'ca-nhan/pho-a.yaml';

ruleCases('tieu-chi-bo-sung', [
  {
    name: 'a head without any',
    change: set(gd('a'), [FIELD], undefined),
    expect: [`${clause} error ${gd('a')}#/${FIELD}`],
  },
  {
    name: 'a head without two of them is one finding',
    change: all(extra(['cchc'], undefined), extra(['neu_guong'], undefined)),
    expect: [`${clause} error ${gd('a')}#/${FIELD}/cchc`],
  },
  {
    name: 'a blank text',
    change: extra(['khcn', 'noi_dung'], ' '),
    expect: [`${clause} error ${gd('a')}#/${FIELD}/khcn`],
  },
  {
    name: 'before the review',
    change: set(gd('a'), [FIELD], undefined),
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'on the day of the review',
    change: set(gd('a'), [FIELD], undefined),
    asOf: '2020-12-10',
    expect: [`${clause} error ${gd('a')}#/${FIELD}`],
  },
  { name: 'a deputy with all', change: withDeputy, expect: [] },
  {
    name: 'a deputy without any',
    change: all(withDeputy, set(PHO, [FIELD], undefined)),
    expect: [`${clause} warning ${PHO}#/${FIELD}`],
  },
  {
    name: 'a product without its number',
    change: extra(['san_pham', 'so_luong'], undefined),
    expect: [`${clause} warning ${gd('a')}#/${FIELD}/san_pham/so_luong`],
  },
  {
    name: 'a product without its unit',
    change: extra(['san_pham', 'don_vi'], undefined),
    expect: [`${clause} warning ${gd('a')}#/${FIELD}/san_pham/so_luong`],
  },
  {
    name: 'a product that cannot be counted, with a reason',
    change: extra(['san_pham'], { noi_dung: 'Đề án', ly_do: 'Sản phẩm tham mưu' }),
    expect: [],
  },
  {
    name: 'no product is told once',
    change: extra(['san_pham'], undefined),
    expect: [`${clause} error ${gd('a')}#/${FIELD}/san_pham`],
  },
  {
    name: 'not reviewed this year',
    change: all(
      set(gd('a'), [FIELD], undefined),
      set(gd('a'), ['mien_kiem_diem'], { ly_do: 'Đi học' }),
    ),
    expect: [],
  },
]);
