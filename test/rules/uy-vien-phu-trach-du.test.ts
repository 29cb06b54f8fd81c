import { ruleCases } from '../support/cases.js';
import { all, gd, set, underSo } from '../support/changes.js';
import type { Data } from '../support/year.js';

const clause = 'B.I.4.2-d5';
const A = 'tap-the/so-a.yaml';
const MEETING = 'hoi-nghi/hn-a.yaml';
const suggested = set(A, ['goi_y'], [{ noi_dung: 'Làm rõ.' }]);
const standing = all(
  ...['a', 'b', 'c'].map((x) => set(gd(x), ['chuc_vu', 0, 'ma'], 'uv_btv_tinh')),
);
const inCharge = (...ids: string[]) => all(suggested, standing, set(A, ['phu_trach'], ids));
const guests = (...entries: Data[]) => set(MEETING, ['du_hop'], entries);
const led = (...entries: Data[]) => all(inCharge('gd-b'), guests(...entries));

ruleCases('uy-vien-phu-trach-du', [
  { name: 'attended and directed', change: led({ nguoi: 'gd-b', chi_dao: true }), expect: [] },
  {
    name: 'named without an id',
    change: led({ ho_ten: 'nguyễn văn  GD-B', chi_dao: true }),
    expect: [],
  },
  {
    name: 'one of two attended and directed',
    change: all(inCharge('gd-b', 'gd-c'), guests({ nguoi: 'gd-c', chi_dao: true })),
    expect: [],
  },
  { name: 'absent', change: led(), expect: [`${clause} error ${MEETING}#/du_hop`] },
  {
    name: 'somebody else attended',
    change: led({ nguoi: 'gd-c', chi_dao: true }),
    expect: [`${clause} error ${MEETING}#/du_hop`],
  },
  {
    name: 'absent, while somebody else in charge came and directed',
    change: all(
      inCharge('gd-b', 'gd-c'),
      set(gd('c'), ['chuc_vu', 0, 'ma'], 'giam_doc_so'),
      guests({ nguoi: 'gd-c', chi_dao: true }),
    ),
    expect: [`${clause} error ${MEETING}#/du_hop`],
  },
  {
    name: 'nobody in charge is of the standing committee',
    change: all(led(), ...['b', 'c'].map((x) => set(gd(x), ['chuc_vu', 0, 'ma'], 'giam_doc_so'))),
    expect: [`${clause} undecided ${A}#/phu_trach`],
  },
  {
    name: 'attended without directing',
    change: led({ nguoi: 'gd-b', chi_dao: false }),
    expect: [`${clause} error ${MEETING}#/du_hop/0/chi_dao`],
  },
  {
    name: 'attended, not recorded whether directing',
    change: led({ nguoi: 'gd-b' }),
    expect: [`${clause} undecided ${MEETING}#/du_hop/0/chi_dao`],
  },
  {
    name: 'a member of the collective itself',
    change: all(inCharge('gd-a'), guests()),
    expect: [],
  },
  {
    name: 'not recorded who attended',
    change: inCharge('gd-b'),
    expect: [`${clause} undecided ${MEETING}#/du_hop`],
  },
  {
    name: 'not recorded who is in charge',
    change: all(suggested, set(A, ['phu_trach'], undefined)),
    expect: [`${clause} undecided ${A}#/phu_trach`],
  },
  { name: 'nobody in charge', change: suggested, expect: [`${clause} undecided ${A}#/phu_trach`] },
  {
    name: 'nothing suggested',
    change: all(set(A, ['phu_trach'], ['gd-b']), guests()),
    expect: [],
  },
  {
    name: 'suggested to the head only',
    change: all(
      led(),
      set(A, ['goi_y'], []),
      set('ca-nhan/gd-a.yaml', ['goi_y'], [{ noi_dung: 'Làm rõ.' }]),
    ),
    expect: [],
  },
  {
    name: 'the provincial committee answers to the centre',
    change: all(led(), set(A, ['loai'], 'btv_tinh'), set(A, ['quan_ly_boi'], 'trung_uong')),
    expect: [],
  },
  { name: 'a unit of a sở without anyone in charge', change: all(suggested, underSo), expect: [] },
  {
    name: 'no meeting after the season',
    change: all(inCharge('gd-b'), (files) => {
      delete files[MEETING];
    }),
    expect: [`${clause} undecided ${A}#/phu_trach`],
  },
  {
    name: 'on the day of the meeting',
    change: led(),
    asOf: '2020-12-10',
    expect: [`${clause} error ${MEETING}#/du_hop`],
  },
  { name: 'the day before', change: led(), asOf: '2020-12-09', expect: [] },
  {
    name: 'a collective that is not reviewed',
    change: all(led(), set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
