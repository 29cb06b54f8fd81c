import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';
import type { Data } from '../support/year.js';

const clause = 'C.1-d2-s3';
const A = 'tap-the/so-a.yaml';
const MEETING = 'hoi-nghi/hn-a.yaml';
/** so-b stands for the department that follows so-a. */
const followed = set(A, ['ban_dang_theo_doi'], 'so-b');
const guests = (...entries: Data[]) => all(followed, set(MEETING, ['du_hop'], entries));
const warning = [`${clause} warning ${MEETING}#/du_hop`];

ruleCases('ban-dang-du-hop', [
  {
    name: 'somebody came for the department',
    change: guests({ ho_ten: 'Ai đó', ban_dang: 'so-b' }),
    expect: [],
  },
  { name: 'a member of it came', change: guests({ nguoi: 'so-b-tv1' }), expect: [] },
  {
    name: 'one who was a member until the day before',
    change: all(
      guests({ nguoi: 'so-b-tv1' }),
      set('tap-the/so-b.yaml', ['thanh_vien_khac', 'so-b-tv1', 'den'], '2020-12-09'),
    ),
    expect: warning,
  },
  { name: 'nobody came', change: guests(), expect: warning },
  {
    name: 'another department came',
    change: guests({ nguoi: 'gd-c', ban_dang: 'so-c' }),
    expect: warning,
  },
  {
    name: 'not recorded who came',
    change: followed,
    expect: [`${clause} undecided ${MEETING}#/du_hop`],
  },
  { name: 'none assigned', change: set(MEETING, ['du_hop'], []), expect: [] },
  {
    name: 'a department does not follow itself',
    change: all(guests(), set(A, ['ban_dang_theo_doi'], 'so-a')),
    expect: [],
  },
  {
    name: 'no meeting after the season',
    change: all(followed, (files) => {
      delete files[MEETING];
    }),
    expect: [`${clause} undecided ${A}#/ban_dang_theo_doi`],
  },
  { name: 'on the day of the meeting', change: guests(), asOf: '2020-12-10', expect: warning },
  { name: 'the day before', change: guests(), asOf: '2020-12-09', expect: [] },
  {
    name: 'a collective that is not reviewed',
    change: all(guests(), set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
