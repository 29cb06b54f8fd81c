import { ruleCases } from '../support/cases.js';
import { all, set, so } from '../support/changes.js';
import { districtCommittee, grassRootsCommittee, letter, reply } from '../support/opinions.js';

const clause = 'B.II.1.6.B2(1)-s0';
const FILE = so('a');
const appraised = (day: string) => set(FILE, ['tham_dinh', 'ngay'], day);

const day = { ngay: '2020-12-20' };

ruleCases('trinh-tu-y-kien', [
  { name: 'in order', change: districtCommittee, expect: [] },
  { name: 'in order at a district', change: grassRootsCommittee, expect: [] },
  {
    name: 'appraised on the day of the self-evaluation',
    change: all(districtCommittee, appraised('2020-12-10')),
    expect: [],
  },
  {
    name: 'appraised the day before the self-evaluation',
    change: all(districtCommittee, appraised('2020-12-09')),
    expect: [`${clause} error ${FILE}#/tham_dinh/ngay`],
  },
  {
    name: 'sent on the day of the appraisal',
    change: all(districtCommittee, reply(1, 'gui_ngay', '2020-12-20')),
    expect: [],
  },
  {
    name: 'sent the day before the appraisal',
    change: all(districtCommittee, reply(1, 'gui_ngay', '2020-12-19')),
    expect: [`${clause} error ${FILE}#/y_kien/1/gui_ngay`],
  },
  {
    name: 'two letters too early are one finding',
    change: all(
      districtCommittee,
      reply(1, 'gui_ngay', '2020-12-19'),
      reply(3, 'gui_ngay', '2020-12-01'),
    ),
    expect: [`${clause} error ${FILE}#/y_kien/1/gui_ngay`],
  },
  {
    name: 'sent by somebody else',
    change: all(districtCommittee, reply(0, 'gui_boi', 'Văn phòng UBND tỉnh')),
    expect: [`${clause} error ${FILE}#/y_kien/0/gui_boi`],
  },
  {
    name: 'the provincial board writes for a district',
    change: all(grassRootsCommittee, reply(0, 'gui_boi', 'Ban Tổ chức Tỉnh ủy')),
    expect: [`B.II.1.6.B2(2)-s0 error ${FILE}#/y_kien/0/gui_boi`],
  },
  {
    name: 'the sender shortened, in other case and spacing',
    change: all(districtCommittee, reply(0, 'gui_boi', 'BAN  TỔ CHỨC')),
    expect: [],
  },
  {
    name: 'the day of sending is missing',
    change: all(districtCommittee, reply(2, 'gui_ngay', undefined)),
    expect: [`${clause} undecided ${FILE}#/y_kien/2/gui_ngay`],
  },
  {
    name: 'the sender is missing',
    change: all(districtCommittee, reply(2, 'gui_boi', undefined)),
    expect: [`${clause} undecided ${FILE}#/y_kien/2/gui_boi`],
  },
  {
    name: 'no appraisal recorded',
    change: all(districtCommittee, set(FILE, ['tham_dinh'], undefined)),
    expect: [`${clause} undecided ${FILE}#/tham_dinh`],
  },
  {
    name: 'the day of the self-evaluation is missing',
    change: all(districtCommittee, set(FILE, ['tu_danh_gia', 'ngay'], undefined)),
    expect: [`${clause} undecided ${FILE}#/tu_danh_gia/ngay`],
  },
  ...(
    [
      ['nothing sent yet: the steps are to come', {}, {}, []],
      [
        'appraised, self-evaluation without a day',
        {},
        { tham_dinh: { ngay: '2020-12-20' } },
        ['tu_danh_gia/ngay'],
      ],
      ['one letter sent', { gui_ngay: '2020-12-21' }, {}, ['tu_danh_gia/ngay']],
      ['one letter answered', { muc: 'Tốt' }, {}, ['tu_danh_gia/ngay']],
      [
        'one letter sent without its sender',
        { gui_ngay: '2020-12-21' },
        { tu_danh_gia: day, tham_dinh: day },
        ['y_kien/0/gui_boi'],
      ],
      [
        'one letter answered that was not sent',
        { muc: 'Tốt' },
        { tu_danh_gia: day, tham_dinh: day },
        ['y_kien/0/gui_ngay'],
      ],
    ] as const
  ).map(([name, letter_, done, expect]) => ({
    name: `letters planned, ${name}`,
    change: all(districtCommittee, (files) => {
      for (const key of ['tu_danh_gia', 'tham_dinh', 'tong_hop', 'quyet_dinh'])
        delete files[FILE][key];
      Object.assign(files[FILE], done);
      files[FILE].y_kien = [{ chu_the: 'so-b', ...letter_ }, { chu_the: 'so-c' }];
    }),
    expect: expect.map((path) => `${clause} undecided ${FILE}#/${path}`),
  })),
  {
    name: 'no letters: another rule',
    change: all(districtCommittee, set(FILE, ['y_kien'], undefined)),
    expect: [],
  },
  {
    name: 'a sở that asks of its own accord',
    change: set(FILE, ['y_kien'], [letter('b', { gui_ngay: '2020-12-01', gui_boi: 'Sở A' })]),
    expect: [],
  },
]);
