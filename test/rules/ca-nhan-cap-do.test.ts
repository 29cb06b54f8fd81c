import { ruleCases } from '../support/cases.js';
import { all, decide, excellent, excellentHead, gd, HT, set } from '../support/changes.js';

const rating = (item: string, muc?: string) => set(gd('a'), ['ban_kiem_diem', item, 'muc'], muc);
const at = (item: string, mark = 'warning') => [
  `B.II.4-d2 ${mark} ${gd('a')}#/ban_kiem_diem/${item}/muc`,
];
const frame = set('ky.yaml', ['tham_so'], {
  khung_ca_nhan: {
    gia_tri: { ket_qua: ['nhiem_vu'], co_ban: ['nhiem_vu'] },
    van_ban: 'QĐ 9',
    ngay: '2020-01-01',
  },
});
const top = all(excellent('a'), excellentHead('a'));

ruleCases('ca-nhan-cap-do', [
  { name: 'HTXS: I.2 Xuất sắc, the rest Tốt', change: top, expect: [] },
  {
    name: 'HTXS with I.2 Tốt: only a warning',
    change: all(top, rating('nhiem_vu', 'Tốt')),
    expect: at('nhiem_vu'),
  },
  {
    name: 'HTXS with the rest Trung bình',
    change: all(top, rating('cam_ket', 'Trung bình')),
    expect: at('cam_ket'),
  },
  { name: 'HTT with I.2 Tốt: just enough', change: rating('nhiem_vu', 'Tốt'), expect: [] },
  {
    name: 'HTT with I.2 Trung bình',
    change: rating('nhiem_vu', 'Trung bình'),
    expect: at('nhiem_vu'),
  },
  {
    name: 'HT with I.2 Trung bình',
    change: all(decide(gd('a'), HT), rating('nhiem_vu', 'Trung bình')),
    expect: [],
  },
  {
    name: 'an error once the office has its own table',
    change: all(frame, rating('nhiem_vu', 'Trung bình')),
    expect: at('nhiem_vu', 'error'),
  },
  {
    name: 'no rating: undecided',
    change: rating('pham_chat', undefined),
    expect: at('pham_chat', 'undecided'),
  },
  {
    name: 'extra criteria weigh only when rated',
    change: all(top, set(gd('a'), ['tieu_chi_bo_sung', 'san_pham', 'muc'], 'Tốt')),
    expect: [`B.II.2-s2 warning ${gd('a')}#/tieu_chi_bo_sung/san_pham/muc`],
  },
  {
    name: 'discipline of a person is judged by another text: no invented error',
    change: set(
      gd('a'),
      ['ky_luat'],
      [{ he: 'dang_vien', hinh_thuc: 'Cảnh cáo', ngay: '2020-05-05', vi_pham: 'vp1' }],
    ),
    expect: [],
  },
]);
