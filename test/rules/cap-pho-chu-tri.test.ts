import { ruleCases } from '../support/cases.js';
import { all, set, so } from '../support/changes.js';
import type { Files } from '../support/year.js';

const clause = 'B.I.4.2-d3-s3';
const A = 'hoi-nghi/hn-a.yaml';
const chair = (id: unknown) => set(A, ['buoc', 1, 'chu_tri'], id);
const noDeputy = set(so('a'), ['thanh_vien_khac', 'so-a-pho', 'vai_tro'], 'thanh_vien');
const found = (mark: string) => [`${clause} ${mark} ${A}#/buoc/1/chu_tri`];
/** so-a and so-b together, both headed by gd-a. */
const joint = (files: Files) => {
  files[A].tap_the.push('so-b');
  files['ca-nhan/gd-a.yaml'].chuc_vu.push({
    ten: 'Bí thư Ban cán sự đảng',
    he: 'dang',
    ma: 'uv_bcsd',
    tap_the: 'so-b',
    vai_tro: 'dung_dau',
  });
  delete files['hoi-nghi/hn-b.yaml'];
};

ruleCases('cap-pho-chu-tri', [
  { name: 'the head chairs the own review', change: chair('gd-a'), expect: found('error') },
  { name: 'a member who is no deputy', change: chair('so-a-tv1'), expect: found('error') },
  { name: 'somebody from outside', change: chair('gd-b'), expect: found('error') },
  { name: 'a deputy of another body', change: chair('so-b-pho'), expect: found('error') },
  { name: 'not recorded', change: chair(undefined), expect: found('undecided') },
  {
    name: 'not recorded, on the day of the meeting',
    change: chair(undefined),
    asOf: '2020-12-10',
    expect: found('undecided'),
  },
  {
    name: 'not recorded, the day before',
    change: chair(undefined),
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'no deputy and the head chairs',
    change: all(noDeputy, chair('gd-a')),
    expect: found('warning'),
  },
  {
    name: 'no deputy and another chairs',
    change: all(noDeputy, chair('gd-b')),
    expect: found('warning'),
  },
  {
    name: 'a deputy until the day before is none',
    change: set(so('a'), ['thanh_vien_khac', 'so-a-pho', 'den'], '2020-12-09'),
    expect: found('warning'),
  },
  {
    name: 'a deputy until that day is one',
    change: all(set(so('a'), ['thanh_vien_khac', 'so-a-pho', 'den'], '2020-12-10'), chair('gd-a')),
    expect: found('error'),
  },
  {
    name: 'deputies are chaired by the head',
    change: (files) => {
      files[A].buoc.push({ thu_tu: 3, can_bo: 'so-a-pho', chu_tri: 'gd-a' });
    },
    expect: [],
  },
  { name: 'joint: a deputy of the one body', change: joint, expect: [] },
  { name: 'joint: a deputy of the other', change: all(joint, chair('so-b-pho')), expect: [] },
  {
    name: 'the head of another body as a guest',
    change: (files) => {
      files['hoi-nghi/hn-b.yaml'].buoc.push({ thu_tu: 9, can_bo: 'gd-a', chu_tri: 'gd-b' });
    },
    expect: [],
  },
]);
