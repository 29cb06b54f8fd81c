import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';
import type { Data } from '../support/year.js';

const A = 'tap-the/so-a.yaml';
const GD = 'ca-nhan/gd-a.yaml';
const suggest = (more: Data, file = A) =>
  set(
    file,
    ['goi_y'],
    [
      {
        noi_dung: 'Làm rõ.',
        tham_muu_boi: 'Ban Tổ chức Tỉnh ủy',
        quyet_dinh_boi: 'btv_tinh_uy',
        ...more,
      },
    ],
  );
const adviser = (mark: string, file = A) => `B.I.4.1.b-s1 ${mark} ${file}#/goi_y/0/tham_muu_boi`;
const authority = (mark: string, file = A) =>
  `B.I.4.1.b-s1 ${mark} ${file}#/goi_y/0/quyet_dinh_boi`;
const centre = all(set(A, ['loai'], 'btv_tinh'), set(A, ['quan_ly_boi'], 'trung_uong'));

ruleCases('tham-muu-goi-y', [
  { name: 'the organisation department of the folder', change: suggest({}), expect: [] },
  {
    name: 'its name written otherwise',
    change: suggest({ tham_muu_boi: 'BAN TỔ CHỨC  tỉnh ủy' }),
    expect: [],
  },
  {
    name: 'another body for personnel work',
    change: suggest({ tham_muu_boi: 'Sở Nội vụ' }),
    expect: [],
  },
  {
    name: 'an office of the government',
    change: suggest({ tham_muu_boi: 'Văn phòng UBND tỉnh' }),
    expect: [adviser('warning')],
  },
  {
    name: 'nobody recorded',
    change: suggest({ tham_muu_boi: undefined }),
    expect: [adviser('undecided')],
  },
  {
    name: 'decided by another authority',
    change: suggest({ quyet_dinh_boi: 'btv_cap_huyen' }, GD),
    expect: [authority('warning', GD)],
  },
  {
    name: 'authority not recorded',
    change: suggest({ quyet_dinh_boi: undefined }),
    expect: [authority('undecided')],
  },
  {
    name: 'nothing recorded, before the day set for it',
    change: suggest({ tham_muu_boi: undefined, quyet_dinh_boi: undefined }),
    asOf: '2020-11-19',
    expect: [],
  },
  {
    name: 'nothing recorded, on that day',
    change: suggest({ tham_muu_boi: undefined, quyet_dinh_boi: undefined }),
    asOf: '2020-11-20',
    expect: [adviser('undecided'), authority('undecided')],
  },
  {
    name: 'the provincial committee, by the centre, with no adviser asked for',
    change: all(centre, suggest({ quyet_dinh_boi: 'trung_uong', tham_muu_boi: undefined })),
    expect: [],
  },
  {
    name: 'the provincial committee, by itself',
    change: all(centre, suggest({})),
    expect: [authority('warning')],
  },
  {
    name: 'a collective that is not reviewed',
    change: all(
      suggest({ tham_muu_boi: 'Văn phòng' }),
      set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' }),
    ),
    expect: [],
  },
]);
