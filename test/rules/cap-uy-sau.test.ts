import { ruleCases } from '../support/cases.js';
import type { Files } from '../support/year.js';

const clause = 'B.I.4.2-d1-s4';
const A = 'tap-the/so-a.yaml';
const B = 'tap-the/so-b.yaml';
const MEETING = 'hoi-nghi/hn-a.yaml';

/** `so-b` is the party body over `so-a`; `so-a` meets on 10/12/2020. */
const led = (files: Files, party: string) => {
  files[A].cap_uy_lanh_dao = 'so-b';
  files[B].loai = 'bcsd_ubnd';
  files[B].khoi = 'dang';
  files['hoi-nghi/hn-b.yaml'].phien = [{ ngay: party, so_ngay: 1 }];
};
const without = (file: string) => (files: Files) => {
  led(files, '2020-12-11');
  delete files[file];
};
const undecided = [`${clause} undecided ${A}#/cap_uy_lanh_dao`];
/** `so-b` is a party committee of the same level; the collectives other than `so-a` come later. */
const committee = (files: Files, day: string) => {
  led(files, day);
  files[B].loai = 'cap_uy_co_so';
  for (const x of 'cde') delete files[`hoi-nghi/hn-${x}.yaml`];
};

ruleCases('cap-uy-sau', [
  { name: 'the party body a day later', change: (f) => led(f, '2020-12-11'), expect: [] },
  {
    name: 'on the same day',
    change: (f) => led(f, '2020-12-10'),
    expect: [`${clause} info ${MEETING}#/phien`],
  },
  {
    name: 'the party body a day earlier',
    change: (f) => led(f, '2020-12-09'),
    expect: [`${clause} error ${MEETING}#/phien`],
  },
  ...(
    [
      ['the day after a committee that may lead it began', '2020-12-09', undecided],
      ['on the day a committee that may lead it began', '2020-12-10', []],
    ] as const
  ).map(([name, day, expect]) => ({
    name: `not recorded who leads it, done ${name}`,
    change: (files: Files) => {
      committee(files, day);
      delete files[A].cap_uy_lanh_dao;
    },
    expect,
  })),
  {
    name: 'no committee leads it, recorded so',
    change: (files) => {
      committee(files, '2020-12-09');
      files[A].cap_uy_lanh_dao = null;
    },
    expect: [],
  },
  {
    name: 'the last of two meetings counts',
    change: (files) => {
      led(files, '2020-12-11');
      files['hoi-nghi/hn-a2.yaml'] = {
        ...files[MEETING],
        phien: [{ ngay: '2020-12-12', so_ngay: 0.5 }],
      };
    },
    expect: [`${clause} error hoi-nghi/hn-a2.yaml#/phien`],
  },
  {
    name: 'a joint meeting is exempt',
    change: (files) => {
      led(files, '2020-12-09');
      files[MEETING].tap_the.push('so-b');
    },
    expect: [],
  },
  {
    name: 'a party body under a party body has no order',
    change: (files) => {
      led(files, '2020-12-09');
      files[A].loai = 'tham_muu_tinh';
      files[A].khoi = 'dang';
    },
    expect: [],
  },
  {
    name: 'no party body named',
    change: (files) => {
      led(files, '2020-12-09');
      delete files[A].cap_uy_lanh_dao;
    },
    expect: [],
  },
  {
    name: 'the party body has no meeting after the season',
    change: without('hoi-nghi/hn-b.yaml'),
    expect: undecided,
  },
  {
    name: 'the party body has no meeting yet, on the last day of the season',
    change: without('hoi-nghi/hn-b.yaml'),
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'the collective has no meeting though the party body has started',
    change: without(MEETING),
    asOf: '2020-12-11',
    expect: undecided,
  },
  {
    name: 'the collective has no meeting yet and the party body starts tomorrow',
    change: without(MEETING),
    asOf: '2020-12-10',
    expect: [],
  },
  {
    name: 'the collective is not reviewed this year',
    change: (files) => {
      without(MEETING)(files);
      files[A].mien_kiem_diem = { ly_do: 'Mới thành lập' };
    },
    expect: [],
  },
]);
