import { ruleCases } from '../support/cases.js';
import { all, set, underSo } from '../support/changes.js';

const GD = 'ca-nhan/gd-a.yaml';
const KEY = ['ho_so', 'ke_khai_tai_san'];
const dated = (ngay: string | undefined) => set(GD, [...KEY, 'ngay'], ngay);
const wrong = [`B.I.3.2-d2 error ${GD}#/ho_so/ke_khai_tai_san/ngay`];
const open = (tail = '') => [`B.I.3.2-d2 undecided ${GD}#/ho_so/ke_khai_tai_san${tail}`];
const notHandedIn = all(underSo, set(GD, ['ho_so', 'nop'], undefined));

ruleCases('ke-khai-tai-san', [
  { name: 'on the first day of the year', change: dated('2020-01-01'), expect: [] },
  { name: 'the day before', change: dated('2019-12-31'), expect: wrong },
  { name: 'on the last day before dossiers are due', change: dated('2021-01-31'), expect: [] },
  { name: 'on that day', change: dated('2021-02-01'), expect: wrong },
  { name: 'no date', change: dated(undefined), expect: open('/ngay') },
  {
    name: 'no date, before anything is due',
    change: all(dated(undefined), set(GD, ['ho_so', 'nop'], undefined)),
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'not obliged',
    change: all(dated('2019-12-31'), set(GD, ['thuoc_dien_ke_khai'], false)),
    expect: [],
  },
  {
    name: 'stated missing in a dossier to hand in: told elsewhere',
    change: set(GD, KEY, { co: false }),
    expect: [],
  },
  {
    name: 'stated missing by others',
    change: all(notHandedIn, set(GD, KEY, { co: false })),
    expect: [`B.I.3.2-d2 error ${GD}#/ho_so/ke_khai_tai_san/co`],
  },
  {
    name: 'not recorded by others',
    change: all(notHandedIn, set(GD, KEY, undefined)),
    expect: open(),
  },
  {
    name: 'not recorded whether obliged, of others',
    change: all(notHandedIn, set(GD, KEY, undefined), set(GD, ['thuoc_dien_ke_khai'], undefined)),
    asOf: '2021-02-01',
    expect: [`B.I.3.2-d2 undecided ${GD}#/thuoc_dien_ke_khai`],
  },
  {
    name: 'not recorded whether obliged, of others, with a declaration all the same',
    change: all(notHandedIn, set(GD, ['thuoc_dien_ke_khai'], undefined)),
    asOf: '2021-02-01',
    expect: [],
  },
  {
    name: 'not recorded whether obliged, of a dossier to hand in: told elsewhere',
    change: all(set(GD, KEY, undefined), set(GD, ['thuoc_dien_ke_khai'], undefined)),
    expect: [],
  },
  {
    name: 'not recorded by others, the day before it is due',
    change: all(notHandedIn, set(GD, KEY, undefined)),
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'a person who is not reviewed',
    change: all(dated('2019-12-31'), set(GD, ['mien_kiem_diem'], { ly_do: 'Nghỉ chữa bệnh' })),
    expect: [],
  },
]);
