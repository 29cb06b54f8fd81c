import { ruleCases } from '../support/cases.js';
import { all, set, underSo } from '../support/changes.js';

const A = 'tap-the/so-a.yaml';
const GD = 'ca-nhan/gd-a.yaml';
const path = ['ban_kiem_diem', 'pham_chat', 'dau_tranh_suy_thoai'];
const statement = [`A.2-s2 warning ${GD}#/${path.join('/')}`];

ruleCases('nhan-dien-suy-thoai', [
  { name: 'the last bullet is absent', change: set(GD, path, undefined), expect: statement },
  { name: 'the last bullet is blank', change: set(GD, path, ' '), expect: statement },
  {
    name: 'no signs is an answer',
    change: set(GD, path, 'Không có biểu hiện.'),
    expect: [],
  },
  {
    name: 'no Mẫu 02 at all: told elsewhere',
    change: set(GD, ['ban_kiem_diem'], undefined),
    expect: [],
  },
  {
    name: 'an empty I.4 of the collective: told elsewhere',
    change: set(A, ['bao_cao', 'dau_tranh_suy_thoai'], undefined),
    expect: [],
  },
  {
    name: 'no signs in a dossier to hand in: told elsewhere',
    change: all(set(A, ['nhan_dien_27'], undefined), set(GD, ['nhan_dien_27'], undefined)),
    expect: [],
  },
  {
    name: 'no signs in a dossier that nobody hands in to the province',
    change: all(underSo, set(A, ['nhan_dien_27'], undefined), set(GD, ['nhan_dien_27'], undefined)),
    expect: [`A.2-s2 warning ${A}#/nhan_dien_27`, `A.2-s2 warning ${GD}#/nhan_dien_27`],
  },
  {
    name: 'on the day the review ends',
    change: set(GD, path, undefined),
    asOf: '2020-12-10',
    expect: statement,
  },
  { name: 'the day before', change: set(GD, path, undefined), asOf: '2020-12-09', expect: [] },
  {
    name: 'a person who is not reviewed',
    change: all(set(GD, path, undefined), set(GD, ['mien_kiem_diem'], { ly_do: 'Nghỉ chữa bệnh' })),
    expect: [],
  },
]);
