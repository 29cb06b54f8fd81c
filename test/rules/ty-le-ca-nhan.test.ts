import { ruleCases } from '../support/cases.js';
import {
  all,
  decide,
  deputy,
  excellent,
  excellentHead,
  gd,
  HT,
  HTXS,
  leaders,
  more,
  session,
  set,
  so,
  underSo,
  vote,
} from '../support/changes.js';

const hit = (mark = 'error') => [`B.II.2-d2 ${mark} ${gd('a')}#/quyet_dinh/muc`];
const five = more('f', 'g', 'h', 'i', 'k');
const top = (x: string) => all(excellent(x), excellentHead(x));

ruleCases('ty-le-ca-nhan', [
  { name: 'one of five', change: top('a'), expect: [] },
  { name: 'two of five', change: all(top('a'), top('b')), expect: hit() },
  { name: 'two of ten', change: all(five, top('a'), top('b')), expect: [] },
  {
    name: 'one of four',
    change: all(top('a'), vote(session('ca-nhan', 1), 'gd-e', 7), decide(gd('e'), HT)),
    expect: hit(),
  },
  {
    name: 'title groups are not pooled',
    change: all(
      set('ky.yaml', ['nhom_chuc_danh'], { 'giam-doc': { ten: 'A' }, khac: { ten: 'B' } }),
      set(gd('e'), ['nhom'], 'khac'),
      top('a'),
    ),
    expect: hit(),
  },
  {
    name: 'without a group the key is title, level, sector',
    change: all(...['a', 'b', 'c', 'd', 'e'].map((x) => set(gd(x), ['nhom'], undefined)), top('a')),
    expect: [],
  },
  {
    name: 'another sector is another group',
    change: all(
      ...['a', 'b', 'c', 'd', 'e'].map((x) => set(gd(x), ['nhom'], undefined)),
      set(gd('e'), ['chuc_vu', 0, 'nganh'], 'y tế'),
      top('a'),
    ),
    expect: hit(),
  },
  {
    name: 'the head of a collective of four stands outside the group',
    change: all(leaders('a', 3), top('a')),
    expect: [],
  },
  {
    name: 'of exactly five inside it',
    change: all(leaders('a', 4), more('f'), top('a'), top('b')),
    expect: hit(),
  },
  {
    name: 'and takes his vote out of the base: four are left',
    change: all(leaders('e', 3), top('a')),
    expect: hit(),
  },
  {
    name: 'a head under a capped collective does not hold a lawful vote',
    change: all(top('a'), decide(so('e'), HT)),
    expect: hit(),
  },
  {
    name: 'soft ratings do not take anyone out of the base',
    change: all(top('a'), set(gd('e'), ['ban_kiem_diem', 'nhiem_vu', 'muc'], 'Trung bình')),
    expect: [],
  },
  {
    name: 'a sector and a field of one name are two groups',
    change: all(
      ...['a', 'b', 'c', 'd', 'e'].map((x) => set(gd(x), ['nhom'], undefined)),
      ...['a', 'b', 'c', 'd'].map((x) => set(gd(x), ['chuc_vu', 0, 'nganh'], 'y tế')),
      set(gd('e'), ['chuc_vu', 0, 'linh_vuc'], 'y tế'),
      top('a'),
    ),
    expect: hit(),
  },
  {
    name: 'a group whose id looks like a small collective’s',
    change: all(
      set('ky.yaml', ['nhom_chuc_danh'], { 'duoi-mot-mai-nha': { ten: 'Giám đốc' } }),
      ...['a', 'b', 'c', 'd', 'e'].map((x) => set(gd(x), ['nhom'], 'duoi-mot-mai-nha')),
      top('a'),
      top('b'),
    ),
    expect: hit(),
  },
  {
    name: 'in a sở individuals stay under the rule itself',
    change: all(underSo, top('a'), top('b')),
    expect: hit(),
  },
  {
    name: 'two in a collective of four: the rule on small collectives tells it, not this one',
    change: all(deputy('pgd-a', 'a', HTXS), leaders('a', 2), excellent('a'), excellentHead('a')),
    expect: [],
  },
  {
    name: 'a collective without a number of leaders leaves the group open: undecided',
    change: all(top('a'), top('b'), set(so('b'), ['so_lanh_dao'], undefined)),
    expect: hit('undecided'),
  },
]);
