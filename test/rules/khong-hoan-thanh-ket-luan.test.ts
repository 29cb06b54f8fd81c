import { ruleCases } from '../support/cases.js';
import { all, decide, gd, HT, KHT, set, so } from '../support/changes.js';

const conclude = (file: string, more = {}) =>
  set(
    file,
    ['ket_luan'],
    [
      {
        loai: 'mat_doan_ket',
        tinh_chat: 'ket_luan',
        co_quan: 'UBKT',
        so: '1-KL',
        ngay: '2020-05-05',
        ...more,
      },
    ],
  );
const hit = (file: string, mark = 'error', path = '/ket_luan/0') =>
  `B.II.1.4(4)-d1 ${mark} ${file}#${path}`;

ruleCases('khong-hoan-thanh-ket-luan', [
  { name: 'disunity concluded', change: conclude(so('a')), expect: [hit(so('a'))] },
  {
    name: 'even at HT',
    change: all(decide(so('a'), HT), conclude(so('a'))),
    expect: [hit(so('a'))],
  },
  { name: 'decided KHT', change: all(decide(so('a'), KHT), conclude(so('a'))), expect: [] },
  {
    name: 'a letter not yet concluded',
    change: conclude(so('a'), { tinh_chat: 'phan_anh' }),
    expect: [hit(so('a'), 'info')],
  },
  {
    name: 'disunity written in the dossier of a member: of the collective, to be moved there',
    change: conclude(gd('a')),
    expect: [hit(gd('a'), 'warning')],
  },
  {
    name: 'an inspection of something else',
    change: conclude(so('a'), { loai: 'khac' }),
    expect: [],
  },
  {
    name: 'a member degraded',
    change: conclude(gd('a'), { loai: 'suy_thoai' }),
    expect: [hit(gd('a'))],
  },
  { name: 'concluded last year', change: conclude(so('a'), { ngay: '2019-12-31' }), expect: [] },
  {
    name: 'on the last day of the year',
    change: conclude(so('a'), { ngay: '2020-12-31' }),
    expect: [hit(so('a'))],
  },
  {
    name: 'not recorded: undecided',
    change: set(so('a'), ['ket_luan'], undefined),
    expect: [hit(so('a'), 'undecided', '/ket_luan')],
  },
  {
    name: 'not recorded of a member: undecided',
    change: set(gd('a'), ['ket_luan'], undefined),
    expect: [hit(gd('a'), 'undecided', '/ket_luan')],
  },
  {
    name: 'a member is missing from the folder: undecided',
    change: set(so('a'), ['so_lanh_dao'], 6),
    expect: [hit(so('a'), 'undecided', '/so_lanh_dao')],
  },
  {
    name: 'number of leaders not recorded: undecided',
    change: set(so('a'), ['so_lanh_dao'], undefined),
    expect: [hit(so('a'), 'undecided', '/so_lanh_dao')],
  },
  {
    name: 'on the first day of the year',
    change: conclude(so('a'), { ngay: '2020-01-01' }),
    expect: [hit(so('a'))],
  },
  {
    name: 'in January of the next year',
    change: conclude(so('a'), { ngay: '2021-01-01' }),
    expect: [],
  },
  {
    name: 'a member without a dossier degraded',
    change: conclude(so('a'), { loai: 'suy_thoai', nguoi: 'so-a-tv1' }),
    expect: [hit(so('a'))],
  },
  {
    name: 'a member degraded who left before the year began',
    change: all(
      set(gd('a'), ['chuc_vu', 0, 'den'], '2019-12-31'),
      set(so('a'), ['so_lanh_dao'], 4),
      conclude(gd('a'), { loai: 'suy_thoai' }),
    ),
    expect: [],
  },
]);
