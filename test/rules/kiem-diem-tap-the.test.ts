import { ruleCases } from '../support/cases.js';
import { all, set, so, underSo } from '../support/changes.js';
import type { Files } from '../support/year.js';

const A = so('a');
const MEETING = 'hoi-nghi/hn-a.yaml';
const clause = 'B.I.1.1.a-d5';
const without = (files: Files) => {
  delete files[MEETING];
};
const undecidedYet = set(A, ['quyet_dinh'], undefined);
const absent = `${clause} error ${A}#/`;
const personOnly = (files: Files) => {
  files[MEETING].buoc = files[MEETING].buoc.slice(1);
};

ruleCases('kiem-diem-tap-the', [
  { name: 'no meeting after the season', change: without, expect: [absent] },
  {
    name: 'no meeting on the last day of the season, not decided',
    change: all(without, undecidedYet),
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'no meeting the day after the season, not decided',
    change: all(without, undecidedYet),
    asOf: '2021-02-01',
    expect: [absent],
  },
  {
    name: 'decided without a meeting, still in the season',
    change: without,
    asOf: '2021-01-20',
    expect: [absent],
  },
  {
    name: 'exempt by a recorded reason',
    change: all(without, set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
  {
    name: 'a meeting without recorded steps',
    change: set(MEETING, ['buoc'], undefined),
    expect: [],
  },
  {
    name: 'steps of persons only, on the day of the meeting',
    change: personOnly,
    asOf: '2020-12-10',
    expect: [`${clause} error ${MEETING}#/buoc`],
  },
  {
    name: 'steps of persons only, the day before',
    change: personOnly,
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'the step stands in a meeting of another collective',
    change: (files) => {
      personOnly(files);
      files['hoi-nghi/hn-b.yaml'].buoc.push({ thu_tu: 9, tap_the: 'so-a' });
    },
    expect: [],
  },
  {
    name: 'a collective of another authority is only a reference here',
    change: all(without, set(A, ['quan_ly_boi'], 'btv_cap_huyen')),
    expect: [],
  },
  {
    name: 'BTV Tỉnh ủy is reviewed in its own folder',
    change: all(without, set(A, ['loai'], 'btv_tinh'), set(A, ['quan_ly_boi'], 'trung_uong')),
    expect: [`B.I.1.1.a-d1 error ${A}#/`],
  },
  {
    name: 'a unit under a sở, by its own clause',
    change: all(underSo, without),
    expect: [`B.I.1.1.c error ${A}#/`],
  },
]);
