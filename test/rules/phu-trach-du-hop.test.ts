import { ruleCases } from '../support/cases.js';
import { all, gd, set, underSo } from '../support/changes.js';
import type { Data } from '../support/year.js';

const clause = 'C.1-d2-s2';
const A = 'tap-the/so-a.yaml';
const MEETING = 'hoi-nghi/hn-a.yaml';
const inCharge = (...ids: string[]) => set(A, ['phu_trach'], ids);
const guests = (...entries: Data[]) => set(MEETING, ['du_hop'], entries);
const absent = all(inCharge('gd-b'), guests());
const suggested = set(A, ['goi_y'], [{ noi_dung: 'Làm rõ.' }]);
const standing = (x: string) => set(gd(x), ['chuc_vu', 0, 'ma'], 'uv_btv_tinh');
const warning = [`${clause} warning ${MEETING}#/du_hop`];

ruleCases('phu-trach-du-hop', [
  { name: 'attended', change: all(inCharge('gd-b'), guests({ nguoi: 'gd-b' })), expect: [] },
  {
    name: 'named without an id',
    change: all(inCharge('gd-b'), guests({ ho_ten: 'Nguyễn Văn GD-B' })),
    expect: [],
  },
  { name: 'absent', change: absent, expect: warning },
  {
    name: 'one of two absent',
    change: all(inCharge('gd-b', 'gd-c'), guests({ nguoi: 'gd-b' })),
    expect: warning,
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
    change: set(A, ['phu_trach'], undefined),
    expect: [`${clause} undecided ${A}#/phu_trach`],
  },
  { name: 'nobody in charge', change: all(inCharge(), guests()), expect: [] },
  {
    name: 'with suggested issues',
    change: all(absent, suggested),
    expect: warning,
  },
  {
    name: 'with suggested issues a member of the standing committee is told elsewhere',
    change: all(absent, suggested, standing('b')),
    expect: [],
  },
  {
    name: 'with suggested issues the others in charge are still looked for',
    change: all(inCharge('gd-b', 'gd-c'), suggested, standing('b'), guests({ nguoi: 'gd-b' })),
    expect: warning,
  },
  {
    name: 'the provincial committee itself',
    change: all(absent, set(A, ['loai'], 'btv_tinh'), set(A, ['quan_ly_boi'], 'trung_uong')),
    expect: [],
  },
  { name: 'collectives the province does not manage', change: all(absent, underSo), expect: [] },
  {
    name: 'no meeting after the season',
    change: all(inCharge('gd-b'), (files) => {
      delete files[MEETING];
    }),
    expect: [`${clause} undecided ${A}#/phu_trach`],
  },
  { name: 'on the day of the meeting', change: absent, asOf: '2020-12-10', expect: warning },
  { name: 'the day before', change: absent, asOf: '2020-12-09', expect: [] },
  {
    name: 'a collective that is not reviewed',
    change: all(absent, set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
