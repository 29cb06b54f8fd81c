import { ruleCases } from '../support/cases.js';
import { all, set, so } from '../support/changes.js';
import { districtCommittee, grassRootsCommittee } from '../support/opinions.js';
import type { Change } from '../support/year.js';

const AT = `${so('a')}#/y_kien`;
const LIST = 'ky.yaml#/tham_so/chu_the_y_kien';
const d1 = 'B.II.1.6.B2(1)-d1';
const d2 = 'B.II.1.6.B2(1)-d2';
const c1 = 'B.II.1.6.B2(2)-d1';
const c2 = 'B.II.1.6.B2(2)-d2';
const silence = set(so('a'), ['y_kien'], undefined);
const unasked =
  (x: string): Change =>
  (files) => {
    const letters: { chu_the: string }[] = files[so('a')].y_kien;
    files[so('a')].y_kien = letters.filter((one) => one.chu_the !== `so-${x}`);
  };
const undecided = set(so('a'), ['quyet_dinh'], undefined);
const unsummed = set(so('a'), ['tong_hop'], undefined);
const unappraised = set(so('a'), ['tham_dinh'], undefined);

ruleCases('chu-the-y-kien', [
  { name: 'everyone asked', change: districtCommittee, expect: [] },
  { name: 'everyone of the district asked', change: grassRootsCommittee, expect: [] },
  {
    name: 'an advisory body not asked',
    change: all(districtCommittee, unasked('b')),
    expect: [`${d1} error ${AT}`],
  },
  ...['c', 'd', 'e', 'f', 'g'].map((x) => ({
    name: `so-${x} of the second group not asked`,
    change: all(districtCommittee, unasked(x)),
    expect: [`${d2} error ${AT}`],
  })),
  {
    name: 'two of one group are one finding, the groups two',
    change: all(districtCommittee, unasked('b'), unasked('c'), unasked('d')),
    expect: [`${d1} error ${AT}`, `${d2} error ${AT}`],
  },
  {
    name: 'an empty list',
    change: all(districtCommittee, set(so('a'), ['y_kien'], [])),
    expect: [`${d1} error ${AT}`, `${d2} error ${AT}`],
  },
  {
    name: 'no letters at all',
    change: all(districtCommittee, silence),
    expect: [`${d1} error ${AT}`],
  },
  {
    name: 'no letters, synthesis recorded',
    change: all(districtCommittee, silence, undecided),
    asOf: '2021-01-05',
    expect: [`${d1} error ${AT}`],
  },
  {
    name: 'no letters a day after the appraisal',
    change: all(districtCommittee, silence, undecided, unsummed),
    asOf: '2020-12-21',
    expect: [`${d1} error ${AT}`],
  },
  {
    name: 'no letters on the day of the appraisal',
    change: all(districtCommittee, silence, undecided, unsummed),
    asOf: '2020-12-20',
    expect: [],
  },
  {
    name: 'nothing recorded on the last day of the season',
    change: all(districtCommittee, silence, undecided, unsummed, unappraised),
    asOf: '2021-01-31',
    expect: [],
  },
  {
    name: 'nothing recorded after the season',
    change: all(districtCommittee, silence, undecided, unsummed, unappraised),
    asOf: '2021-02-01',
    expect: [`${d1} error ${AT}`],
  },
  {
    name: 'the organisation board sends and is not asked',
    change: all(
      districtCommittee,
      unasked('b'),
      set('ky.yaml', ['ban_to_chuc', 'tap_the'], 'so-b'),
    ),
    expect: [],
  },
  {
    name: 'the organisation board known by its name',
    change: all(
      districtCommittee,
      unasked('b'),
      set(so('b'), ['ten'], 'Tập thể lãnh đạo Ban Tổ chức Tỉnh ủy'),
    ),
    expect: [],
  },
  {
    name: 'a kind of which the folder has no collective',
    change: all(districtCommittee, unasked('e'), set(so('e'), ['loai'], 'so_nganh')),
    expect: [`${d2} undecided ${LIST}`],
  },
  {
    name: 'the authority has named the givers',
    change: all(
      districtCommittee,
      set(so('e'), ['loai'], 'so_nganh'),
      unasked('e'),
      unasked('f'),
      set('ky.yaml', ['tham_so'], {
        chu_the_y_kien: {
          gia_tri: ['so-b', 'so-c', 'so-g'],
          van_ban: 'CV 1',
          ngay: '2020-11-01',
        },
      }),
    ),
    expect: [],
  },
  {
    name: 'one of the named givers not asked',
    change: all(
      districtCommittee,
      unasked('c'),
      set('ky.yaml', ['tham_so'], {
        chu_the_y_kien: { gia_tri: ['so-b', 'so-c'], van_ban: 'CV 1', ngay: '2020-11-01' },
      }),
    ),
    expect: [`${d2} error ${AT}`],
  },
  {
    name: 'an advisory body of the district not asked',
    change: all(grassRootsCommittee, unasked('b')),
    expect: [`${c1} error ${AT}`],
  },
  ...['c', 'd', 'e', 'f'].map((x) => ({
    name: `so-${x} of the district not asked`,
    change: all(grassRootsCommittee, unasked(x)),
    expect: [`${c2} error ${AT}`],
  })),
  {
    name: 'the Front of a commune is not asked',
    change: all(grassRootsCommittee, unasked('e'), set(so('e'), ['cap'], 'xa')),
    expect: [`${c2} undecided ${LIST}`],
  },
  {
    name: 'an office of the district is neither council nor people’s committee',
    change: all(
      grassRootsCommittee,
      unasked('c'),
      set(
        so('c'),
        ['thanh_vien_khac', 'so-c-pho', 'chuc_danh'],
        'Phó Chánh Văn phòng HĐND và UBND',
      ),
    ),
    expect: [`${c2} undecided ${LIST}`],
  },
  {
    name: 'under a committee without council and Front the set shrinks',
    change: all(
      grassRootsCommittee,
      unasked('c'),
      unasked('e'),
      set('ky.yaml', ['co_quan_quyet_dinh', 'truc_thuoc_tinh_uy'], true),
    ),
    expect: [`${c2} info ky.yaml#/co_quan_quyet_dinh/truc_thuoc_tinh_uy`],
  },
  { name: 'a sở needs no opinions', change: set(so('a'), ['y_kien'], []), expect: [] },
  {
    name: 'not reviewed this year',
    change: all(
      districtCommittee,
      silence,
      set(so('a'), ['mien_kiem_diem'], { ly_do: 'Mới thành lập' }),
    ),
    expect: [],
  },
]);
