import { ruleCases } from '../support/cases.js';
import { all, set, so } from '../support/changes.js';

const clause = 'B.II.1.2(2)-d3';
const FILE = so('a');
const AT = `${FILE}#/tieu_chi/K2.3/muc`;
const rated = (muc: string, loai = 'btv_huyen') =>
  all(set(FILE, ['loai'], loai), set(FILE, ['tieu_chi'], { 'K2.3': { muc } }));
const target = (key: string, value: unknown) => set(FILE, ['chi_tieu', 0, key], value);
const missed = target('thuc_hien', 9);

ruleCases('tieu-chi-chi-tieu', [
  { name: 'top rating, every key target met', change: rated('Xuất sắc'), expect: [] },
  {
    name: 'top rating, a key target just missed',
    change: all(rated('Xuất sắc'), missed),
    expect: [`${clause} warning ${AT}`],
  },
  {
    name: 'of a party group',
    change: all(rated('Xuất sắc', 'bcsd_ubnd'), missed),
    expect: [`B.II.1.3(2)-d1-p3 warning ${AT}`],
  },
  { name: 'one rating lower', change: all(rated('Tốt'), missed), expect: [] },
  {
    name: 'an ordinary target missed',
    change: all(rated('Xuất sắc'), set(FILE, ['chi_tieu', 1, 'hoan_thanh'], false)),
    expect: [],
  },
  {
    name: 'missed by recognised force majeure',
    change: all(
      rated('Xuất sắc'),
      missed,
      target('bat_kha_khang', {
        ly_do: 'Bão',
        can_cu: 'QĐ 1',
        cap_cong_nhan: 'UBND tỉnh',
        ngay: '2020-11-01',
      }),
    ),
    expect: [],
  },
  {
    name: 'missed by force majeure that nobody recognised',
    change: all(rated('Xuất sắc'), missed, target('bat_kha_khang', { ly_do: 'Bão' })),
    expect: [`${clause} warning ${AT}`],
  },
  {
    name: 'the result of the key target is not known',
    change: all(rated('Xuất sắc'), target('thuc_hien', undefined)),
    expect: [`${clause} undecided ${AT}`],
  },
  {
    name: 'no list of targets',
    change: all(rated('Xuất sắc'), set(FILE, ['chi_tieu'], undefined)),
    expect: [`${clause} undecided ${FILE}#/chi_tieu`],
  },
  {
    name: 'no targets, recorded so',
    change: all(rated('Xuất sắc'), set(FILE, ['chi_tieu'], [])),
    expect: [],
  },
  {
    name: 'a kind whose framework has no K2.3',
    change: all(rated('Xuất sắc', 'so_nganh'), missed),
    expect: [],
  },
]);
