import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';
import type { Data } from '../support/year.js';

const A = 'tap-the/so-a.yaml';
const GD = 'ca-nhan/gd-a.yaml';
const answer = { noi_dung: 'Giải trình.', nguyen_nhan: 'Thiếu người.', trach_nhiem: 'Tập thể.' };
const issue = (giai_trinh?: Data): Data => ({
  noi_dung: 'Làm rõ.',
  ...(giai_trinh ? { giai_trinh } : {}),
});
const suggest = (file: string, ...issues: Data[]) => set(file, ['goi_y'], issues);

ruleCases('giai-trinh-goi-y', [
  { name: 'two issues, two answers', change: suggest(A, issue(answer), issue(answer)), expect: [] },
  {
    name: 'two issues, one answer',
    change: suggest(A, issue(answer), issue()),
    expect: [`B.I.3.1-d7 error ${A}#/goi_y/1/giai_trinh`],
  },
  {
    name: 'an answer without its cause, and one without who answers for it',
    change: suggest(
      A,
      issue({ ...answer, nguyen_nhan: undefined }),
      issue({ ...answer, trach_nhiem: ' ' }),
    ),
    expect: [
      `M01.IV error ${A}#/goi_y/0/giai_trinh/nguyen_nhan`,
      `M01.IV error ${A}#/goi_y/1/giai_trinh/trach_nhiem`,
    ],
  },
  {
    name: 'a person',
    change: suggest(GD, issue(), issue({ ...answer, trach_nhiem: undefined })),
    expect: [
      `M02.IV error ${GD}#/goi_y/0/giai_trinh`,
      `M02.IV error ${GD}#/goi_y/1/giai_trinh/trach_nhiem`,
    ],
  },
  {
    name: 'not recorded whether any was suggested',
    change: all(set(A, ['goi_y'], undefined), set(GD, ['goi_y'], undefined)),
    expect: [`B.I.3.1-d7 undecided ${A}#/goi_y`, `M02.IV undecided ${GD}#/goi_y`],
  },
  {
    name: 'on the day the review ends',
    change: suggest(A, issue()),
    asOf: '2020-12-10',
    expect: [`B.I.3.1-d7 error ${A}#/goi_y/0/giai_trinh`],
  },
  { name: 'the day before', change: suggest(A, issue()), asOf: '2020-12-09', expect: [] },
  {
    name: 'a collective that is not reviewed',
    change: all(suggest(A, issue()), set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' })),
    expect: [],
  },
]);
