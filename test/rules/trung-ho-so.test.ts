import { ruleCases } from '../support/cases.js';
import { all, gd, set } from '../support/changes.js';
import type { Change } from '../support/year.js';

const clause = 'B.II.2-d2';
const give = (x: string, fields: Record<string, string>): Change =>
  all(...Object.entries(fields).map(([key, value]) => set(gd(x), [key], value)));
const one = '001085012345';
const other = '001085012346';
const namesake = give('b', { ho_ten: 'Nguyễn  Văn GD-a' });

ruleCases('trung-ho-so', [
  {
    name: 'the same identity number',
    change: all(give('a', { cccd: one }), give('b', { cccd: one })),
    expect: [`${clause} error ${gd('b')}#/cccd`],
  },
  {
    name: 'numbers that differ in one digit',
    change: all(give('a', { cccd: one }), give('b', { cccd: other })),
    expect: [],
  },
  {
    name: 'the same party card',
    change: all(give('a', { so_the_dang: one }), give('c', { so_the_dang: one })),
    expect: [`${clause} error ${gd('c')}#/so_the_dang`],
  },
  {
    name: 'the same name and birthday',
    change: namesake,
    expect: [`${clause} warning ${gd('b')}#/ho_ten`],
  },
  {
    name: 'namesakes of other birthdays',
    change: all(namesake, give('b', { ngay_sinh: '1970-05-07' })),
    expect: [],
  },
  {
    name: 'namesakes, one birthday unknown',
    change: all(namesake, set(gd('b'), ['ngay_sinh'], undefined)),
    expect: [],
  },
  {
    name: 'namesakes of one birthday whose numbers differ',
    change: all(namesake, give('a', { cccd: one }), give('b', { cccd: other })),
    expect: [],
  },
  {
    name: 'several posts in one dossier',
    change: (files) => {
      const posts = files[gd('a')].chuc_vu;
      posts.push({ ...posts[0], tap_the: 'so-b', vai_tro: 'thanh_vien', chinh: false });
    },
    expect: [],
  },
]);
