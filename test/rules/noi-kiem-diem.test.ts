import { ruleCases } from '../support/cases.js';
import { all, gd, set, so } from '../support/changes.js';
import type { Data, Files } from '../support/year.js';

const P = gd('a');
const A = 'hoi-nghi/hn-a.yaml';
const B = 'hoi-nghi/hn-b.yaml';
const d = (n: number) => `B.I.2.2-d${n}`;

const giamDoc: Data = {
  ten: 'Giám đốc so-a',
  he: 'chinh_quyen',
  ma: 'giam_doc_so',
  tap_the: 'so-a',
};
const post = (ma: string, more: Data = {}): Data => ({
  ten: `Chức vụ ${ma}`,
  he: 'dang',
  ma,
  ...more,
});
/** gd-a holds these posts besides that of the sở. */
const posts =
  (...more: Data[]) =>
  (files: Files) => {
    files[P].chuc_vu = [...more, { ...giamDoc, vai_tro: 'dung_dau' }];
  };
/** gd-a holds only these posts. */
const only =
  (...list: Data[]) =>
  (files: Files) => {
    files[P].chuc_vu = list;
  };
const body =
  (loai: string, more: Data = {}) =>
  (files: Files) => {
    Object.assign(files[so('b')], { loai, khoi: 'dang', ...more });
  };
const reviewedIn = (file: string) => (files: Files) => {
  files[file].buoc.push({ thu_tu: 9, can_bo: 'gd-a' });
};
const notIn = (file: string) => (files: Files) => {
  files[file].buoc = files[file].buoc.filter((one: Data) => one.can_bo !== 'gd-a');
};
const at = (n: number, file: string, mark = 'error') => `${d(n)} ${mark} ${file}#/buoc`;
const inB = { tap_the: 'so-b', vai_tro: 'thanh_vien' };
const district = (files: Files) => {
  files['ky.yaml'].cap = 'huyen';
  files['ky.yaml'].co_quan_quyet_dinh.ma = 'btv_cap_huyen';
};
const staffed = (thanh_phan: string | undefined) =>
  all(set(so('a'), ['che_do_thu_truong'], true), set(A, ['thanh_phan'], thanh_phan));
const btv = all(body('btv_tinh'), posts(post('uv_btv_tinh', inB)));

ruleCases('noi-kiem-diem', [
  // d1
  { name: 'd1: the BTV and the sở', change: all(btv, reviewedIn(B)), expect: [] },
  { name: 'd1: the sở only', change: btv, expect: [at(1, B)] },
  { name: 'd1: the BTV only', change: all(btv, reviewedIn(B), notIn(A)), expect: [at(1, A)] },
  {
    name: 'd1: the day before the meeting of the BTV',
    change: btv,
    asOf: '2020-12-09',
    expect: [],
  },
  { name: 'd1: on the day of it', change: btv, asOf: '2020-12-10', expect: [at(1, B)] },
  {
    name: 'd1: without an agency, the BTV only',
    change: all(body('btv_tinh'), only(post('uv_btv_tinh', inB)), reviewedIn(B), notIn(A)),
    expect: [],
  },
  {
    name: 'd1: a district committee of any name',
    change: all(body('btv_huyen', { cap: 'huyen' }), posts(post('uv_btv_huyen', inB))),
    expect: [at(1, B)],
  },
  {
    name: 'd1: each collective of which the person is a member',
    change: all(btv, reviewedIn(B), (files: Files) => {
      files[P].chuc_vu.push({ ...giamDoc, ten: 'Ủy viên', ma: 'khac', tap_the: 'so-c' });
    }),
    expect: [at(1, 'hoi-nghi/hn-c.yaml')],
  },
  {
    name: 'd1 absorbs d2: the place of work is not asked of a UV BTV',
    change: all(
      body('btv_tinh'),
      only(post('uv_btv_tinh', inB), post('uv_bch_tinh')),
      set(P, ['noi_lam_viec'], 'so-c'),
      reviewedIn(B),
    ),
    expect: [],
  },
  {
    name: 'd1: a post that ended before the meeting',
    change: all(body('btv_tinh'), posts(post('uv_btv_tinh', { ...inB, den: '2020-12-09' }))),
    expect: [],
  },
  {
    name: 'd1: a post that began after the meeting',
    change: all(body('btv_tinh'), posts(post('uv_btv_tinh', { ...inB, tu: '2020-12-11' }))),
    expect: [],
  },
  {
    name: 'd1: which BTV is not recorded',
    change: posts(post('uv_btv_tinh')),
    expect: [`${d(1)} undecided ${P}#/chuc_vu/0/tap_the`],
  },
  {
    name: 'd1: the district folder has no dossier of a provincial body',
    change: all(posts(post('uv_btv_tinh')), district),
    expect: [],
  },
  {
    name: 'd1: a BTV of another authority, without meetings here',
    change: all(
      body('btv_huyen', { cap: 'huyen', quan_ly_boi: 'khac' }),
      posts(post('uv_btv_huyen', inB)),
      (files: Files) => {
        delete files[B];
      },
    ),
    expect: [],
  },
  {
    name: 'd1: no meeting of the BTV at all',
    change: all(btv, (files: Files) => {
      delete files[B];
    }),
    expect: [`${d(1)} error ${P}#/chuc_vu/0/tap_the`],
  },
  {
    name: 'd1: the meeting of the BTV has no recorded steps',
    change: all(btv, set(B, ['buoc'], undefined)),
    expect: [at(1, B, 'undecided')],
  },
  {
    name: 'd1: a joint meeting counts for both',
    change: all(btv, (files: Files) => {
      files[A].tap_the.push('so-b');
      delete files[B];
    }),
    expect: [],
  },
  {
    name: 'exempt by a recorded reason',
    change: all(btv, set(P, ['mien_kiem_diem'], { ly_do: 'Nghỉ ốm' })),
    expect: [],
  },
  { name: 'an extra place is fine', change: reviewedIn(B), expect: [] },
  // d2
  { name: 'd2: the sở, not the BCH', change: posts(post('uv_bch_tinh')), expect: [] },
  {
    name: 'd2: only elsewhere',
    change: all(posts(post('uv_bch_tinh', inB)), notIn(A), reviewedIn(B)),
    expect: [at(2, A)],
  },
  {
    name: 'd2: the place of work though not a member there',
    change: all(posts(post('uv_bch_tinh')), set(P, ['noi_lam_viec'], 'so-c')),
    expect: [at(2, 'hoi-nghi/hn-c.yaml')],
  },
  {
    name: 'd2: the place of work is not recorded',
    change: all(posts(post('uv_bch_tinh')), set(P, ['noi_lam_viec'], undefined)),
    expect: [`${d(2)} undecided ${P}#/noi_lam_viec`],
  },
  // d3
  {
    name: 'd3: the office',
    change: all(
      set(so('b'), ['ten'], 'Tập thể lãnh đạo Văn phòng Đoàn ĐBQH tỉnh'),
      posts(post('lanh_dao_doan_dbqh')),
    ),
    expect: [at(3, B)],
  },
  {
    name: 'd3: reviewed at the office',
    change: all(
      set(so('b'), ['ten'], 'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh'),
      posts(post('lanh_dao_doan_dbqh')),
      reviewedIn(B),
    ),
    expect: [],
  },
  {
    name: 'd3: no such office in the folder',
    change: posts(post('lanh_dao_doan_dbqh')),
    expect: [`${d(3)} undecided ${P}#/chuc_vu/0/ma`],
  },
  // d4
  {
    name: 'd4: Thường trực HĐND of the same level',
    change: all(body('tt_hdnd_tinh'), posts(post('pct_hdnd', { ...inB, cap: 'tinh' }))),
    expect: [at(4, B)],
  },
  {
    name: 'd4: reviewed there',
    change: all(
      body('tt_hdnd_tinh'),
      posts(post('pct_hdnd', { ...inB, cap: 'tinh' })),
      reviewedIn(B),
    ),
    expect: [],
  },
  {
    name: 'd4: a district post reviewed at the province',
    change: all(
      body('tt_hdnd_tinh'),
      posts(post('pct_hdnd', { ...inB, cap: 'huyen' })),
      set(so('c'), ['ten'], 'Thường trực HĐND huyện'),
      set(so('c'), ['cap'], 'huyen'),
      reviewedIn(B),
    ),
    expect: [at(4, 'hoi-nghi/hn-c.yaml')],
  },
  {
    name: 'd4: Chủ tịch HĐND is not named',
    change: all(body('tt_hdnd_tinh'), posts(post('ct_hdnd', { ...inB, cap: 'tinh' }))),
    expect: [],
  },
  {
    name: 'd4: nor is a commune',
    change: posts(post('pct_hdnd', { ...inB, cap: 'xa' })),
    expect: [],
  },
  // d5
  {
    name: 'd5: full-time',
    change: posts(post('uv_ubkt_tinh', { ...inB, chuyen_trach: true })),
    expect: [at(5, B)],
  },
  {
    name: 'd5: part-time is not asked',
    change: posts(post('uv_ubkt_tinh', { ...inB, chuyen_trach: false })),
    expect: [],
  },
  {
    name: 'd5: not recorded which',
    change: posts(post('uv_ubkt_tinh', inB)),
    expect: [`${d(5)} undecided ${P}#/chuc_vu/0/chuyen_trach`],
  },
  {
    name: 'd5: not recorded which, but reviewed there',
    change: all(posts(post('uv_ubkt_tinh', inB)), reviewedIn(B)),
    expect: [],
  },
  // d6, d7
  {
    name: 'd6: the sở only',
    change: all(body('bcsd_ubnd'), posts(post('uv_bcsd', inB))),
    expect: [at(6, B)],
  },
  {
    name: 'd6: the ban cán sự only',
    change: all(body('bcsd_ubnd'), posts(post('uv_bcsd', inB)), reviewedIn(B), notIn(A)),
    expect: [at(6, A)],
  },
  {
    name: 'd7: the leadership only',
    change: all(body('cap_uy_co_so', { cap: 'xa' }), posts(post('cap_uy_vien_co_so', inB))),
    expect: [at(7, B)],
  },
  {
    name: 'd7: both',
    change: all(
      body('cap_uy_co_so', { cap: 'xa' }),
      posts(post('cap_uy_vien_co_so', inB)),
      reviewedIn(B),
    ),
    expect: [],
  },
  {
    name: 'd7: a committee at the base is in the folder of the district, not here',
    change: posts(post('cap_uy_vien_co_so')),
    expect: [],
  },
  {
    name: 'd7: in the folder of the district it must be named',
    change: all(posts(post('cap_uy_vien_co_so')), district),
    expect: [`${d(7)} undecided ${P}#/chuc_vu/0/tap_the`],
  },
  // d8
  { name: 'd8: key cadres', change: staffed('can_bo_chu_chot'), expect: [] },
  { name: 'd8: the whole staff', change: staffed('toan_the'), expect: [] },
  {
    name: 'd8: the leadership alone',
    change: staffed('tap_the_lanh_dao'),
    expect: [`${d(8)} error ${A}#/thanh_phan`],
  },
  {
    name: 'd8: who attended is not recorded',
    change: staffed(undefined),
    expect: [`${d(8)} undecided ${A}#/thanh_phan`],
  },
  {
    name: 'd8: who attended is not recorded, the day before',
    change: staffed(undefined),
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'd8: a head who is no leader by the post',
    change: all(staffed('tap_the_lanh_dao'), only({ ...giamDoc, lanh_dao: false })),
    expect: [],
  },
  {
    name: 'd8: not reviewed there',
    change: all(staffed('toan_the'), notIn(A)),
    expect: [at(8, A)],
  },
  {
    name: 'd8 takes the place of the agency of d1; the leadership alone is warned of',
    change: all(btv, reviewedIn(B), staffed('tap_the_lanh_dao')),
    expect: [`${d(8)} warning ${A}#/thanh_phan`],
  },
  {
    name: 'd8: the BTV itself stays',
    change: all(
      btv,
      reviewedIn(B),
      set(so('b'), ['che_do_thu_truong'], true),
      set(gd('b'), ['chuc_vu', 0, 'lanh_dao'], false),
    ),
    expect: [],
  },
  // d9
  { name: 'd9: at the leadership', change: set(P, ['dang_vien'], false), expect: [] },
  {
    name: 'd9: not there',
    change: all(set(P, ['dang_vien'], false), notIn(A), reviewedIn(B)),
    expect: [at(9, A)],
  },
  {
    name: 'd9: no party place is asked, the party post is doubted',
    change: all(set(P, ['dang_vien'], false), body('bcsd_ubnd'), posts(post('uv_bcsd', inB))),
    expect: [`${d(9)} error ${P}#/chuc_vu/0/ma`],
  },
  {
    name: 'd9: the collective is not recorded',
    change: all(set(P, ['dang_vien'], false), only({ ...giamDoc, tap_the: undefined })),
    expect: [`${d(9)} undecided ${P}#/chuc_vu/0/tap_the`],
  },
  // d11
  { name: 'others have no place of d1 to d9', change: all(notIn(A), reviewedIn(B)), expect: [] },
]);
