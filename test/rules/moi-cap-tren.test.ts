import { ruleCases } from '../support/cases.js';
import { all, set, underSo } from '../support/changes.js';
import type { Change } from '../support/year.js';

const clause = 'C.1-d2-s1';
const MEETING = 'hoi-nghi/hn-a.yaml';
const only =
  (...kinds: string[]): Change =>
  (files) => {
    files[MEETING].moi = files[MEETING].moi.filter((one: { loai: string }) =>
      kinds.includes(one.loai),
    );
  };
const warning = [`${clause} warning ${MEETING}#/moi`];
const direct = set('ky.yaml', ['co_quan_quyet_dinh', 'truc_thuoc_tinh_uy'], true);

ruleCases('moi-cap-tren', [
  {
    name: 'three of four kinds',
    change: only('cap_uy', 'chinh_quyen', 'ban_dang'),
    expect: warning,
  },
  { name: 'nobody', change: only(), expect: warning },
  {
    name: 'not recorded',
    change: set(MEETING, ['moi'], undefined),
    expect: [`${clause} undecided ${MEETING}#/moi`],
  },
  {
    name: 'a party committee without a government of its level',
    change: all(direct, only('cap_uy', 'ban_dang')),
    expect: [],
  },
  { name: 'there too the party departments', change: all(direct, only('cap_uy')), expect: warning },
  {
    name: 'a sở has no party departments',
    change: all(underSo, only('cap_uy', 'chinh_quyen', 'doan_the')),
    expect: [],
  },
  { name: 'on the day of the meeting', change: only(), asOf: '2020-12-10', expect: warning },
  { name: 'the day before', change: only(), asOf: '2020-12-09', expect: [] },
  {
    name: 'a collective that is not reviewed',
    change: all(only(), set('tap-the/so-a.yaml', ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
