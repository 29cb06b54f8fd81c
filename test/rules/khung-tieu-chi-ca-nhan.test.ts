import { ruleCases } from '../support/cases.js';
import { all, gd, set } from '../support/changes.js';

const clause = 'B.II.2-s1';
const AT = `${gd('a')}#/khung_tieu_chi`;
const paper = (text: string | undefined) => set(gd('a'), ['khung_tieu_chi'], text);
const successor = set('ky.yaml', ['tham_so'], {
  khung_ca_nhan: {
    gia_tri: { ket_qua: ['nhiem_vu'], co_ban: ['nhiem_vu'] },
    van_ban: 'Quy định số 20-QĐ/TU về tiêu chí cán bộ',
    ngay: '2020-04-02',
  },
});
const everyone = (text: string) =>
  all(...['a', 'b', 'c', 'd', 'e'].map((x) => set(gd(x), ['khung_tieu_chi'], text)));

ruleCases('khung-tieu-chi-ca-nhan', [
  { name: 'the paper, spaced and named', change: paper('Quy định 1091 - QĐ/TU'), expect: [] },
  { name: 'another paper', change: paper('1090-QĐ/TU'), expect: [`${clause} warning ${AT}`] },
  { name: 'missing', change: paper(undefined), expect: [`${clause} undecided ${AT}`] },
  { name: 'missing before the review', change: paper(undefined), asOf: '2020-12-09', expect: [] },
  {
    name: 'the paper that replaced it',
    change: all(successor, everyone('20-QĐ/TU')),
    expect: [],
  },
  {
    name: 'the old paper after it was replaced',
    change: all(successor, everyone('20-QĐ/TU'), paper('1091-QĐ/TU')),
    expect: [`${clause} warning ${AT}`],
  },
  {
    name: 'managed by a district',
    change: all(paper('18-QĐ/HU'), set(gd('a'), ['quan_ly_boi'], 'btv_cap_huyen')),
    expect: [],
  },
  {
    name: 'not reviewed this year',
    change: all(paper('1090-QĐ/TU'), set(gd('a'), ['mien_kiem_diem'], { ly_do: 'Đi học' })),
    expect: [],
  },
]);
