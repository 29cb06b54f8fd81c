import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';
import type { Change, Data } from '../support/year.js';

const GD = 'ca-nhan/gd-a.yaml';
const FORM = `${GD}#/ban_kiem_diem`;
const of = (...path: string[]) => set(GD, ['ban_kiem_diem', ...path], undefined);
const post =
  (more: Data): Change =>
  (files) => {
    files[GD].chuc_vu.push({ ten: 'Bí thư Đảng ủy sở', he: 'dang', ma: 'khac', ...more });
  };
const second = set(GD, ['ban_kiem_diem', 'nhiem_vu', 'chuc_trach'], ['Làm tốt.', 'Cũng tốt.']);
const fewer = [`B.I.3.2-d1 warning ${FORM}/nhiem_vu/chuc_trach`];

ruleCases('noi-dung-ban-kiem-diem', [
  {
    name: 'no duties',
    change: of('nhiem_vu', 'chuc_trach'),
    expect: [`B.I.3.2-d1 error ${FORM}/nhiem_vu/chuc_trach`],
  },
  {
    name: 'a blank paragraph is none',
    change: set(GD, ['ban_kiem_diem', 'nhiem_vu', 'chuc_trach'], [' ']),
    expect: [`B.I.3.2-d1 error ${FORM}/nhiem_vu/chuc_trach`],
  },
  {
    name: 'no results',
    change: of('nhiem_vu', 'ket_qua'),
    expect: [`B.I.3.2-d1 error ${FORM}/nhiem_vu/ket_qua`],
  },
  {
    name: 'no responsibility',
    change: of('nhiem_vu', 'trach_nhiem'),
    expect: [`M02.I.2 warning ${FORM}/nhiem_vu/trach_nhiem`],
  },
  {
    name: 'two posts, two paragraphs',
    change: all(post({ tu: '2018-01-01' }), second),
    expect: [],
  },
  { name: 'two posts, one paragraph', change: post({ tu: '2018-01-01' }), expect: fewer },
  {
    name: 'a post that ended on the day of the review',
    change: post({ den: '2020-12-10' }),
    expect: fewer,
  },
  { name: 'a post that ended the day before', change: post({ den: '2020-12-09' }), expect: [] },
  { name: 'a post that began the day after', change: post({ tu: '2020-12-11' }), expect: [] },
  { name: 'a post that leads nothing', change: post({ lanh_dao: false }), expect: [] },
  { name: 'more paragraphs than posts', change: second, expect: [] },
  {
    name: 'two virtues missing: told once',
    change: all(of('pham_chat', 'dao_duc_loi_song'), of('pham_chat', 'tac_phong')),
    expect: [`M02.I.1 warning ${FORM}/pham_chat/dao_duc_loi_song`],
  },
  {
    name: 'the bullet on decline is told elsewhere',
    change: of('pham_chat', 'dau_tranh_suy_thoai'),
    expect: [],
  },
  {
    name: 'no pledge',
    change: of('cam_ket', 'noi_dung'),
    expect: [`M02.I.3 warning ${FORM}/cam_ket/noi_dung`],
  },
  { name: 'no Mẫu 02 at all: told elsewhere', change: of(), expect: [] },
  {
    name: 'on the day the review ends',
    change: of('cam_ket', 'noi_dung'),
    asOf: '2020-12-10',
    expect: [`M02.I.3 warning ${FORM}/cam_ket/noi_dung`],
  },
  { name: 'the day before', change: of('nhiem_vu', 'ket_qua'), asOf: '2020-12-09', expect: [] },
  {
    name: 'a person who is not reviewed',
    change: all(
      of('nhiem_vu', 'ket_qua'),
      set(GD, ['mien_kiem_diem'], { ly_do: 'Nghỉ chữa bệnh' }),
    ),
    expect: [],
  },
]);
