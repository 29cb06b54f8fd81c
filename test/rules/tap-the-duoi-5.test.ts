import { ruleCases } from '../support/cases.js';
import {
  all,
  deputy,
  excellent,
  excellentHead,
  HTXS,
  leaders,
  set,
  so,
} from '../support/changes.js';

const hit = (mark = 'error') => [`B.II.4-d1-s4 ${mark} ${so('a')}#/so_lanh_dao`];
const both = all(excellent('a'), excellentHead('a'));

ruleCases('tap-the-duoi-5', [
  { name: 'four leaders, one HTXS', change: all(leaders('a', 3), both), expect: [] },
  {
    name: 'four leaders, two HTXS',
    change: all(deputy('pgd-a', 'a', HTXS), leaders('a', 2), both),
    expect: hit(),
  },
  {
    name: 'exactly five leaders, two HTXS: the general rule',
    change: all(deputy('pgd-a', 'a', HTXS), leaders('a', 3), both),
    expect: [],
  },
  {
    name: 'four stated, five listed: which of them?',
    change: all(both, set(so('a'), ['so_lanh_dao'], 4)),
    expect: hit('undecided'),
  },
  {
    name: 'three stated, four listed: fewer than five either way',
    change: all(both, leaders('a', 3), set(so('a'), ['so_lanh_dao'], 3)),
    expect: [],
  },
  {
    name: 'five stated, four listed: the others may have no dossier yet',
    change: all(both, leaders('a', 3), set(so('a'), ['so_lanh_dao'], 5)),
    expect: [],
  },
  { name: 'four leaders, nobody HTXS', change: leaders('a', 3), expect: [] },
  {
    name: 'number of leaders not recorded: undecided',
    change: all(both, set(so('a'), ['so_lanh_dao'], undefined)),
    expect: hit('undecided'),
  },
  {
    name: 'never asked of collectives',
    change: all(leaders('a', 3), leaders('b', 3), excellent('a'), excellent('b')),
    expect: [],
  },
  {
    name: 'the ceiling holds under the other reading too',
    change: all(
      deputy('pgd-a', 'a', HTXS),
      leaders('a', 2),
      both,
      set('ky.yaml', ['cach_hieu'], {
        quota_tap_the_duoi_5: { gia_tri: 'tran', van_ban: 'KL 1', ngay: '2020-11-01' },
      }),
    ),
    expect: hit(),
  },
]);
