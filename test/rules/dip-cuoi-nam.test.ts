import { ruleCases } from '../support/cases.js';
import type { Files } from '../support/year.js';

const A = 'hoi-nghi/hn-a.yaml';
const found = [`B.I.4.2-d1-s1 warning ${A}#/phien/0/ngay`];
const starts = (ngay: string) => (files: Files) => {
  files[A].phien = [{ ngay, so_ngay: 0.5 }];
};

ruleCases('dip-cuoi-nam', [
  { name: 'the day before the window', change: starts('2020-11-14'), expect: found },
  { name: 'first day of the window', change: starts('2020-11-15'), expect: [] },
  { name: 'last day of the window', change: starts('2021-01-31'), expect: [] },
  { name: 'the day after the window', change: starts('2021-02-01'), expect: found },
  {
    name: 'starts inside and ends after',
    change: (files) => {
      files[A].phien = [
        { ngay: '2021-01-30', so_ngay: 1 },
        { ngay: '2021-02-01', so_ngay: 1 },
      ];
    },
    expect: [],
  },
  {
    name: 'a window set by the office',
    change: (files) => {
      starts('2020-10-20')(files);
      files['ky.yaml'].tham_so = {
        cuoi_nam: {
          gia_tri: { tu: '2020-10-20', den: '2020-12-31' },
          van_ban: 'CV 1',
          ngay: '2020-10-01',
        },
      };
    },
    expect: [],
  },
]);
