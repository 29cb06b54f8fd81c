import { ruleCases } from '../support/cases.js';
import { all, gd, set } from '../support/changes.js';
import type { Files } from '../support/year.js';

const clause = 'B.I.4.2-d3-s4';
const A = 'hoi-nghi/hn-a.yaml';
const B = 'hoi-nghi/hn-b.yaml';
const text = (value: unknown) => set(A, ['buoc', 1, 'chuc_vu_trong_tam'], value);
/** gd-a is also a member of so-b. */
const second = (files: Files) => {
  files[gd('a')].chuc_vu.push({
    ten: 'Ủy viên Ban cán sự đảng UBND tỉnh',
    he: 'dang',
    ma: 'uv_bcsd',
    tap_the: 'so-b',
  });
};
const inB = (chuc_vu_trong_tam?: string) => (files: Files) => {
  files[B].buoc.push({ thu_tu: 9, can_bo: 'gd-a', chuc_vu_trong_tam });
};
const other = [`${clause} warning ${A}#/buoc/1/chuc_vu_trong_tam`];
const otherInB = [`${clause} warning ${B}#/buoc/2/chuc_vu_trong_tam`];

ruleCases('chuc-vu-trong-tam', [
  { name: 'a single post needs no naming', change: text(undefined), expect: [] },
  { name: 'a post held nowhere', change: text('Chủ tịch UBND huyện'), expect: other },
  { name: 'other case and spaces', change: text('GIÁM ĐỐC   So-a'), expect: [] },
  { name: 'decomposed letters', change: text('Giám đốc so-a'.normalize('NFD')), expect: [] },
  { name: 'the text says more', change: text('Giám đốc so-a, Bí thư chi bộ'), expect: [] },
  { name: 'the text says less', change: text('Giám đốc'), expect: [] },
  {
    name: 'at each place its own post',
    change: all(second, inB('Ủy viên BCSĐ UBND tỉnh')),
    expect: [],
  },
  {
    name: 'the post of the other place',
    change: all(second, inB('Giám đốc so-a')),
    expect: otherInB,
  },
  {
    name: 'several posts, one of them held here',
    change: all(second, inB('Giám đốc so-a; Ủy viên Ban cán sự đảng Ủy ban nhân dân tỉnh')),
    expect: [],
  },
  {
    name: 'two posts and no text',
    change: all(second, text(undefined)),
    expect: [`${clause} undecided ${A}#/buoc/1/chuc_vu_trong_tam`],
  },
  {
    name: 'two posts and no text yet',
    change: all(second, text(undefined)),
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'the second post is over',
    change: all(second, text(undefined), set(gd('a'), ['chuc_vu', 1, 'den'], '2020-12-09')),
    expect: [],
  },
  { name: 'an extra place where no post is held', change: inB('Giám đốc so-a'), expect: [] },
  {
    name: 'somebody without a dossier',
    change: (files) => {
      files[A].buoc.push({ thu_tu: 3, can_bo: 'so-a-pho', chuc_vu_trong_tam: 'Phó' });
    },
    expect: [],
  },
]);
