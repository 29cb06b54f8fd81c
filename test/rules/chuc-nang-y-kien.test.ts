import { ruleCases } from '../support/cases.js';
import { all, set, so } from '../support/changes.js';
import { districtCommittee, grassRootsCommittee, letter, reply } from '../support/opinions.js';

const at = (index: number) => `${so('a')}#/y_kien/${index}/tieu_chi`;

ruleCases('chuc-nang-y-kien', [
  { name: 'every answer names its items', change: districtCommittee, expect: [] },
  {
    name: 'an advisory body speaks on everything',
    change: all(districtCommittee, reply(0, 'tieu_chi', undefined)),
    expect: [],
  },
  {
    name: 'two of the second group do not name theirs',
    change: all(
      districtCommittee,
      reply(2, 'tieu_chi', undefined),
      reply(3, 'tieu_chi', undefined),
    ),
    expect: [`B.II.1.6.B2(1)-d2 info ${at(2)}`],
  },
  {
    name: 'at a district',
    change: all(grassRootsCommittee, reply(1, 'tieu_chi', undefined)),
    expect: [`B.II.1.6.B2(2)-d2 info ${at(1)}`],
  },
  {
    name: 'not answered yet',
    change: all(
      districtCommittee,
      ...['tieu_chi', 'muc', 'tra_loi_ngay'].map((key) => reply(2, key, undefined)),
    ),
    expect: [],
  },
  {
    name: 'a sở that asks of its own accord',
    change: set(so('a'), ['y_kien'], [letter('b', { tieu_chi: undefined })]),
    expect: [],
  },
]);
