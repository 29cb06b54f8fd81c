import { ruleCases } from '../support/cases.js';
import { all, set, so } from '../support/changes.js';
import { districtCommittee, grassRootsCommittee, letter, reply } from '../support/opinions.js';

const FILE = so('a');
const at = (index: number, field: string) => `${FILE}#/y_kien/${index}/${field}`;
const silent = (index: number) =>
  all(reply(index, 'tra_loi_ngay', undefined), reply(index, 'muc', undefined));

ruleCases('tra-loi-y-kien', [
  {
    name: 'the day before the deadline',
    change: all(districtCommittee, reply(0, 'tra_loi_ngay', '2020-12-29')),
    expect: [],
  },
  {
    name: 'on the deadline',
    change: all(districtCommittee, reply(0, 'tra_loi_ngay', '2020-12-30')),
    expect: [`M03.deadline warning ${at(0, 'tra_loi_ngay')}`],
  },
  {
    name: 'the day after',
    change: all(
      districtCommittee,
      reply(2, 'tra_loi_ngay', '2020-12-31'),
      reply(4, 'tra_loi_ngay', '2021-01-02'),
    ),
    expect: [`M03.deadline warning ${at(2, 'tra_loi_ngay')}`],
  },
  {
    name: 'no answer the day before the deadline',
    change: all(districtCommittee, silent(1)),
    asOf: '2020-12-29',
    expect: [],
  },
  {
    name: 'no answer on the deadline',
    change: all(districtCommittee, silent(1)),
    asOf: '2020-12-30',
    expect: [`M03.deadline warning ${at(1, 'tra_loi_ngay')}`],
  },
  {
    name: 'an answer without a rating',
    change: all(districtCommittee, reply(1, 'muc', undefined)),
    expect: [`M03.items error ${at(1, 'muc')}`],
  },
  {
    name: 'of a grass-roots committee, whose questions the district sets',
    change: all(grassRootsCommittee, reply(1, 'muc', undefined)),
    expect: [`M03.items warning ${at(1, 'muc')}`],
  },
  {
    name: 'an answer without a day',
    change: all(districtCommittee, reply(1, 'tra_loi_ngay', undefined)),
    expect: [`M03.deadline undecided ${at(1, 'tra_loi_ngay')}`],
  },
  {
    name: 'a letter without a deadline',
    change: all(districtCommittee, reply(1, 'han', undefined)),
    expect: [`M03.deadline undecided ${at(1, 'han')}`],
  },
  {
    name: 'a letter only planned needs no deadline yet',
    change: all(districtCommittee, set(so('a'), ['y_kien', 1], { chu_the: 'so-c' })),
    expect: [],
  },
  {
    name: 'a sở that asks of its own accord',
    change: set(FILE, ['y_kien'], [letter('b', { tra_loi_ngay: '2021-01-10' })]),
    expect: [],
  },
]);
