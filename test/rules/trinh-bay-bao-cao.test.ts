import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';

const clause = 'B.I.4.2-d2-s1';
const A = 'tap-the/so-a.yaml';
const MEETING = 'hoi-nghi/hn-a.yaml';
const step = (field: string, value: unknown) => set(MEETING, ['buoc', 0, field], value);
const deputy = step('trinh_bay', 'so-a-pho');
const warning = [`${clause} warning ${MEETING}#/buoc/0/trinh_bay`];
const undecided = [`${clause} undecided ${MEETING}#/buoc/0/trinh_bay`];
const noSteps = set(MEETING, ['buoc'], undefined);

ruleCases('trinh-bay-bao-cao', [
  { name: 'a deputy without delegation', change: deputy, expect: warning },
  {
    name: 'a deputy with a delegation on record',
    change: all(deputy, step('uy_quyen', 'Giấy ủy quyền số 01')),
    expect: [],
  },
  {
    name: 'a blank delegation is none',
    change: all(deputy, step('uy_quyen', ' ')),
    expect: warning,
  },
  { name: 'not recorded', change: step('trinh_bay', undefined), expect: undecided },
  {
    name: 'a person’s own step is another rule’s',
    change: set(MEETING, ['buoc', 1, 'trinh_bay'], 'so-a-pho'),
    expect: [],
  },
  {
    name: 'the post of head is vacant',
    change: all(deputy, set('ca-nhan/gd-a.yaml', ['chuc_vu', 0, 'den'], '2020-11-30')),
    expect: [],
  },
  {
    name: 'no steps at all',
    change: noSteps,
    expect: [`${clause} undecided ${MEETING}#/buoc`],
  },
  { name: 'no steps yet, before the meeting', change: noSteps, asOf: '2020-12-09', expect: [] },
  { name: 'on the day of the meeting', change: deputy, asOf: '2020-12-10', expect: warning },
  { name: 'the day before', change: deputy, asOf: '2020-12-09', expect: [] },
  {
    name: 'a collective that is not reviewed',
    change: all(deputy, set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
