import { ruleCases } from '../support/cases.js';
import { all, decide, HT, set, so, underSo } from '../support/changes.js';
import { districtCommittee, letter, reply } from '../support/opinions.js';

const clause = 'B.II.1.6.B3';
const FILE = so('a');
const summed = (day: string) => set(FILE, ['tong_hop', 'ngay'], day);
const appraised = (day: string) => set(FILE, ['tham_dinh', 'ngay'], day);

ruleCases('trinh-tu-quyet-dinh', [
  { name: 'in order', change: districtCommittee, expect: [] },
  {
    name: 'synthesis on the day of the decision',
    change: all(districtCommittee, summed('2021-01-12')),
    expect: [],
  },
  {
    name: 'synthesis the day after the decision',
    change: all(districtCommittee, summed('2021-01-13')),
    expect: [`${clause} error ${FILE}#/tong_hop/ngay`],
  },
  {
    name: 'the last answer on the day of the synthesis',
    change: all(districtCommittee, reply(1, 'tra_loi_ngay', '2020-12-30')),
    expect: [],
  },
  {
    name: 'an answer the day after the synthesis',
    change: all(districtCommittee, reply(1, 'tra_loi_ngay', '2020-12-31')),
    expect: [`${clause} warning ${FILE}#/y_kien/1/tra_loi_ngay`],
  },
  {
    name: 'an answer on the day of the decision',
    change: all(districtCommittee, reply(1, 'tra_loi_ngay', '2021-01-12')),
    expect: [`${clause} warning ${FILE}#/y_kien/1/tra_loi_ngay`],
  },
  {
    name: 'an answer after the decision was not used',
    change: all(districtCommittee, reply(1, 'tra_loi_ngay', '2021-01-13')),
    expect: [`${clause} info ${FILE}#/y_kien/1/tra_loi_ngay`],
  },
  {
    name: 'appraised on the day of the synthesis',
    change: all(districtCommittee, appraised('2020-12-30')),
    expect: [],
  },
  {
    name: 'appraised after the synthesis',
    change: all(districtCommittee, appraised('2020-12-31')),
    expect: [`${clause} warning ${FILE}#/tham_dinh/ngay`],
  },
  {
    name: 'appraised on the day of the decision',
    change: all(districtCommittee, appraised('2021-01-12')),
    expect: [`${clause} warning ${FILE}#/tham_dinh/ngay`],
  },
  {
    name: 'appraised after the decision',
    change: all(districtCommittee, appraised('2021-01-13')),
    expect: [`${clause} error ${FILE}#/tham_dinh/ngay`],
  },
  {
    name: 'decided without a synthesis',
    change: all(districtCommittee, set(FILE, ['tong_hop'], undefined)),
    expect: [`${clause} undecided ${FILE}#/tong_hop`],
  },
  {
    name: 'neither synthesis nor decision yet',
    change: all(
      districtCommittee,
      set(FILE, ['tong_hop'], undefined),
      set(FILE, ['quyet_dinh'], undefined),
    ),
    expect: [],
  },
  {
    name: 'most opinions differ from the level',
    change: all(districtCommittee, decide(FILE, HT)),
    expect: [`${clause} info ${FILE}#/quyet_dinh/muc`],
  },
  {
    name: 'half of the opinions differ',
    change: all(
      districtCommittee,
      ...[0, 1, 2].map((index) => reply(index, 'muc', 'Trung bình')),
      decide(FILE, HT),
    ),
    expect: [],
  },
  {
    name: 'a sở without a synthesis',
    change: set(FILE, ['tong_hop'], undefined),
    expect: [`${clause} undecided ${FILE}#/tong_hop`],
  },
  {
    name: 'a unit that its sở classifies, without a synthesis',
    change: all(underSo, set(FILE, ['tong_hop'], undefined)),
    expect: [],
  },
  {
    name: 'a sở with a synthesis after its decision',
    change: summed('2021-01-13'),
    expect: [`${clause} error ${FILE}#/tong_hop/ngay`],
  },
  {
    name: 'a sở that asked of its own accord',
    change: set(FILE, ['y_kien'], [letter('b', { tra_loi_ngay: '2021-01-05', muc: 'Kém' })]),
    expect: [],
  },
  {
    name: 'not reviewed this year',
    change: all(summed('2021-01-13'), set(FILE, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
