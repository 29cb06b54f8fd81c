import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';
import { type Files, hoiNghi } from '../support/year.js';

const clause = 'B.I.4.2-d1-s2';
const A = 'hoi-nghi/hn-a.yaml';

/** Two meetings of `so-a`: the collective on one day, the head on another. */
const apart = (collective: string, head: string) => (files: Files) => {
  const second = hoiNghi('so-a', 'gd-a');
  files[A].phien = [{ ngay: collective, so_ngay: 0.5 }];
  files[A].buoc = [files[A].buoc[0]];
  files['hoi-nghi/hn-a2.yaml'] = {
    ...second,
    phien: [{ ngay: head, so_ngay: 0.5 }],
    buoc: [second.buoc[1]],
  };
};
/** `so-a` and `so-b` reviewed together. */
const joint = (order: readonly object[]) => (files: Files) => {
  files[A].tap_the = ['so-a', 'so-b'];
  files[A].buoc = order.map((one, i) => ({ thu_tu: i + 1, ...one }));
  delete files['hoi-nghi/hn-b.yaml'];
};

ruleCases('tap-the-truoc-ca-nhan', [
  {
    name: 'the head before the collective',
    change: (files) => {
      files[A].buoc[0].thu_tu = 3;
    },
    expect: [`${clause} error ${A}#/buoc/1/thu_tu`],
  },
  {
    name: 'the same number in the order',
    change: (files) => {
      files[A].buoc[1].thu_tu = 1;
    },
    expect: [`${clause} undecided ${A}#/buoc/1/thu_tu`],
  },
  {
    name: 'numbers that start again on the second day',
    change: (files) => {
      files[A].phien.push({ ngay: '2020-12-11', so_ngay: 0.5 });
      files[A].buoc[0] = { ...files[A].buoc[0], ngay: '2020-12-10', thu_tu: 1 };
      files[A].buoc[1] = { ...files[A].buoc[1], ngay: '2020-12-11', thu_tu: 1 };
    },
    expect: [],
  },
  {
    name: 'a lower number on an earlier day',
    change: (files) => {
      files[A].phien.push({ ngay: '2020-12-11', so_ngay: 0.5 });
      files[A].buoc[0] = { ...files[A].buoc[0], ngay: '2020-12-11', thu_tu: 1 };
      files[A].buoc[1] = { ...files[A].buoc[1], ngay: '2020-12-10', thu_tu: 2 };
    },
    expect: [`${clause} error ${A}#/buoc/1/thu_tu`],
  },
  {
    name: 'the report finished in a last step after the persons',
    change: (files) => {
      files[A].buoc.push({ thu_tu: 3, tap_the: 'so-a' });
    },
    expect: [],
  },
  {
    name: 'persons in a second meeting, a day later',
    change: apart('2020-12-10', '2020-12-11'),
    expect: [],
  },
  {
    name: 'persons in another meeting, a day earlier',
    change: apart('2020-12-10', '2020-12-09'),
    expect: [`${clause} error hoi-nghi/hn-a2.yaml#/buoc/0/thu_tu`],
  },
  {
    name: 'persons in another meeting on the same day, in order',
    change: apart('2020-12-10', '2020-12-10'),
    expect: [],
  },
  {
    name: 'persons in another meeting on the same day, before it in order',
    change: all(
      apart('2020-12-10', '2020-12-10'),
      set(A, ['buoc', 0, 'thu_tu'], 2),
      set('hoi-nghi/hn-a2.yaml', ['buoc', 0, 'thu_tu'], 1),
    ),
    expect: [`${clause} error hoi-nghi/hn-a2.yaml#/buoc/0/thu_tu`],
  },
  {
    name: 'persons in another meeting on the same day, under the same number',
    change: all(
      apart('2020-12-10', '2020-12-10'),
      set('hoi-nghi/hn-a2.yaml', ['buoc', 0, 'thu_tu'], 1),
    ),
    expect: [`${clause} undecided hoi-nghi/hn-a2.yaml#/buoc/0/thu_tu`],
  },
  {
    name: 'joint: both collectives, then the persons',
    change: joint([
      { tap_the: 'so-a' },
      { tap_the: 'so-b' },
      { can_bo: 'gd-a' },
      { can_bo: 'gd-b' },
    ]),
    expect: [],
  },
  {
    name: 'joint: the second collective after a person of the first',
    change: joint([
      { tap_the: 'so-a' },
      { can_bo: 'gd-a' },
      { tap_the: 'so-b' },
      { can_bo: 'gd-b' },
    ]),
    expect: [`${clause} error ${A}#/buoc/1/thu_tu`],
  },
  {
    name: 'no step of the collective anywhere',
    change: (files) => {
      files[A].buoc = [files[A].buoc[1]];
    },
    expect: [`${clause} undecided ${A}#/buoc`],
  },
  {
    name: 'no steps at all',
    change: (files) => {
      delete files[A].buoc;
    },
    expect: [`${clause} undecided ${A}#/buoc`],
  },
  {
    name: 'no steps yet, the day before the meeting',
    change: (files) => {
      delete files[A].buoc;
    },
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'no steps on the day of the meeting',
    change: (files) => {
      delete files[A].buoc;
    },
    asOf: '2020-12-10',
    expect: [`${clause} undecided ${A}#/buoc`],
  },
  {
    name: 'a person reviewed elsewhere before the meeting of another collective',
    change: (files) => {
      files[A].phien[0].ngay = '2020-12-20';
    },
    expect: [],
  },
]);
