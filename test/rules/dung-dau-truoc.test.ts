import { ruleCases } from '../support/cases.js';
import { type Files, hoiNghi } from '../support/year.js';

const clause = 'B.I.4.2-d1-s3';
const A = 'hoi-nghi/hn-a.yaml';
const steps =
  (...people: readonly (readonly [string, number])[]) =>
  (files: Files) => {
    files[A].buoc = [files[A].buoc[0], ...people.map(([can_bo, thu_tu]) => ({ thu_tu, can_bo }))];
  };
const joint =
  (...people: readonly string[]) =>
  (files: Files) => {
    files[A].tap_the = ['so-a', 'so-b'];
    files[A].buoc = [
      { thu_tu: 1, tap_the: 'so-a' },
      { thu_tu: 2, tap_the: 'so-b' },
      ...people.map((can_bo, i) => ({ thu_tu: i + 3, can_bo })),
    ];
    delete files['hoi-nghi/hn-b.yaml'];
  };

ruleCases('dung-dau-truoc', [
  { name: 'head, then the deputy', change: steps(['gd-a', 2], ['so-a-pho', 3]), expect: [] },
  {
    name: 'the deputy first',
    change: steps(['gd-a', 3], ['so-a-pho', 2]),
    expect: [`${clause} error ${A}#/buoc/2/thu_tu`],
  },
  {
    name: 'one finding for everyone before the head',
    change: steps(['so-a-tv1', 2], ['so-a-pho', 3], ['gd-a', 4]),
    expect: [`${clause} error ${A}#/buoc/1/thu_tu`],
  },
  {
    name: 'the same number',
    change: steps(['gd-a', 2], ['so-a-pho', 2]),
    expect: [`${clause} undecided ${A}#/buoc/2/thu_tu`],
  },
  {
    name: 'members before the deputy: no order among them',
    change: steps(['gd-a', 2], ['so-a-tv3', 3], ['so-a-pho', 4]),
    expect: [],
  },
  {
    name: 'somebody who is no member of the collective',
    change: steps(['so-b-pho', 2], ['gd-a', 3]),
    expect: [],
  },
  {
    name: 'joint: both heads, in either order, then the others',
    change: joint('gd-b', 'gd-a', 'so-a-pho', 'so-b-pho'),
    expect: [],
  },
  {
    name: 'joint: a deputy of the first between the two heads',
    change: joint('gd-a', 'so-a-pho', 'gd-b'),
    expect: [`${clause} error ${A}#/buoc/3/thu_tu`],
  },
  {
    name: 'the head reviewed in a meeting a day later',
    change: (files) => {
      steps(['so-a-pho', 2])(files);
      files['hoi-nghi/hn-a2.yaml'] = {
        ...hoiNghi('so-a', 'gd-a'),
        phien: [{ ngay: '2020-12-11', so_ngay: 0.5 }],
        buoc: [{ thu_tu: 1, can_bo: 'gd-a' }],
      };
    },
    expect: [`${clause} error ${A}#/buoc/1/thu_tu`],
  },
  {
    name: 'no step of the head, who may be reviewed elsewhere',
    change: steps(['so-a-pho', 2]),
    expect: [`${clause} undecided ${A}#/buoc`],
  },
  {
    name: 'no step of the head yet, before the meeting',
    change: steps(['so-a-pho', 2]),
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'no head in force on the day',
    change: (files) => {
      steps(['so-a-pho', 2])(files);
      files['ca-nhan/gd-a.yaml'].chuc_vu[0].den = '2020-12-01';
    },
    expect: [],
  },
  {
    name: 'a head who took over after the meeting is no head of it',
    change: (files) => {
      steps(['so-a-pho', 2], ['gd-a', 3])(files);
      files['ca-nhan/gd-a.yaml'].chuc_vu[0].tu = '2020-12-11';
    },
    expect: [],
  },
]);
