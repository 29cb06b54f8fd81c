import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';

const A = 'tap-the/so-a.yaml';
const path = ['bao_cao', 'dau_tranh_suy_thoai', 'neu_guong'];
const without = set(A, path, undefined);
const warning = [`B.I.3.1-d4 warning ${A}#/${path.join('/')}`];

ruleCases('neu-guong', [
  { name: 'absent', change: without, expect: warning },
  { name: 'blank', change: set(A, path, ' '), expect: warning },
  {
    name: 'words in the text of I.4 do not replace the field',
    change: all(
      without,
      set(A, ['bao_cao', 'dau_tranh_suy_thoai', 'noi_dung'], 'Thực hiện nêu gương tốt.'),
    ),
    expect: warning,
  },
  {
    name: 'no text of I.4: told elsewhere',
    change: all(without, set(A, ['bao_cao', 'dau_tranh_suy_thoai', 'noi_dung'], undefined)),
    expect: [],
  },
  { name: 'on the day the review ends', change: without, asOf: '2020-12-10', expect: warning },
  { name: 'the day before', change: without, asOf: '2020-12-09', expect: [] },
  {
    name: 'a collective that is not reviewed',
    change: all(without, set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
