import { ruleCases } from '../support/cases.js';
import { all, decide, HT, KHT, set, so } from '../support/changes.js';

const task = (hoan_thanh: boolean, chu_yeu = false) => ({
  ten: 'Việc',
  loai: 'nhiem_vu',
  hoan_thanh,
  chu_yeu,
});
const number = (ke_hoach: number, thuc_hien: number, more = {}) => ({
  ten: 'Chỉ tiêu',
  loai: 'chi_tieu',
  ke_hoach,
  thuc_hien,
  chieu: 'tang',
  chu_yeu: true,
  ...more,
});
/** `done` of `total` completed, the first one a key target that is missed. */
const share = (done: number, total: number) =>
  set(
    so('a'),
    ['chi_tieu'],
    [number(10, 9), ...Array.from({ length: total - 1 }, (_, i) => task(i < done))],
  );
const list = (...targets: unknown[]) => set(so('a'), ['chi_tieu'], targets);
const hit = (mark = 'error') => [`B.II.1.4(4)-d2 ${mark} ${so('a')}#/chi_tieu`];
const or = set('ky.yaml', ['cach_hieu'], {
  chi_tieu_lien_ket: { gia_tri: 'hoac', van_ban: 'KL 1', ngay: '2020-11-01' },
});
const claim = [`B.II.1.4(4)-d2 warning ${so('a')}#/chi_tieu/0/bat_kha_khang`];
const excuse = { ly_do: 'Bão', can_cu: 'QĐ 5', cap_cong_nhan: 'UBND tỉnh', ngay: '2020-12-01' };

ruleCases('khong-hoan-thanh-chi-tieu', [
  { name: '49 of 100, a key target missed', change: share(49, 100), expect: hit() },
  { name: '50 of 100 exactly', change: share(50, 100), expect: [] },
  { name: '51 of 100', change: share(51, 100), expect: [] },
  { name: '2 of 5', change: share(2, 5), expect: hit() },
  { name: '3 of 5', change: share(3, 5), expect: [] },
  {
    name: 'under half but every key target met',
    change: list(number(10, 10), task(false), task(false)),
    expect: [],
  },
  {
    name: 'under half, key target above plan',
    change: list(number(10, 10.1), task(false), task(false)),
    expect: [],
  },
  {
    name: 'one key target at 99% while most are met',
    change: list(number(100, 99), task(true), task(true)),
    expect: [],
  },
  {
    name: 'the same under the OR ruling',
    change: all(or, list(number(100, 99), task(true), task(true))),
    expect: hit(),
  },
  {
    name: 'lower is better: poverty above plan',
    change: list(number(5, 5.1, { chieu: 'giam' }), task(false), task(false)),
    expect: hit(),
  },
  {
    name: 'lower is better: poverty at plan',
    change: list(number(5, 5, { chieu: 'giam' }), task(false), task(false)),
    expect: [],
  },
  {
    name: 'no direction given: undecided',
    change: list(number(10, 9, { chieu: undefined }), task(false), task(false)),
    expect: hit('undecided'),
  },
  {
    name: 'no key target named: undecided',
    change: list(task(false), task(false), task(true)),
    expect: hit('undecided'),
  },
  {
    name: 'no key target named but most are met',
    change: list(task(true), task(true), task(false)),
    expect: [],
  },
  {
    name: 'result not recorded, could be half: undecided',
    change: list(number(10, 9), { ten: 'Việc', loai: 'nhiem_vu', chu_yeu: false }),
    expect: hit('undecided'),
  },
  {
    name: 'force majeure recognised',
    change: list(number(10, 1, { bat_kha_khang: excuse }), task(false), task(true)),
    expect: [],
  },
  {
    name: 'force majeure only claimed',
    change: list(number(10, 1, { bat_kha_khang: { ly_do: 'Bão' } }), task(false), task(false)),
    expect: [...hit(), `B.II.1.4(4)-d2 warning ${so('a')}#/chi_tieu/0/bat_kha_khang`],
  },
  { name: 'an empty list: undecided', change: list(), expect: hit('undecided') },
  {
    name: 'no list: undecided',
    change: set(so('a'), ['chi_tieu'], undefined),
    expect: hit('undecided'),
  },
  { name: 'at HT as well', change: all(decide(so('a'), HT), share(2, 5)), expect: hit() },
  { name: 'decided KHT', change: all(decide(so('a'), KHT), share(2, 5)), expect: [] },
  ...['can_cu', 'cap_cong_nhan', 'ngay'].map((key) => ({
    name: `force majeure without ${key}: no effect`,
    change: list(
      number(10, 1, { bat_kha_khang: { ...excuse, [key]: undefined } }),
      task(false),
      task(true),
    ),
    expect: [...hit(), ...claim],
  })),
  {
    name: 'a bare claim where the clause does not hold anyway',
    change: list(number(10, 1, { bat_kha_khang: { ly_do: 'Bão' } }), task(true), task(true)),
    expect: claim,
  },
  {
    name: 'a bare claim of a target that was met needs no word',
    change: list(number(10, 10, { bat_kha_khang: { ly_do: 'Bão' } }), task(true)),
    expect: [],
  },
  {
    name: 'every target under recognised force majeure',
    change: list(number(10, 1, { bat_kha_khang: excuse })),
    expect: [`B.II.1.4(4)-d2 info ${so('a')}#/chi_tieu`],
  },
]);
