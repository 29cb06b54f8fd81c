import { ruleCases } from '../support/cases.js';
import { all, excellent, excellentHead, leaders, more, set } from '../support/changes.js';

const hit = ['B.II.4-d1-s4 warning ky.yaml#/nhom_chuc_danh/giam-doc'];
const small = all(leaders('a', 3), excellent('a'), excellentHead('a'));
const ruling = set('ky.yaml', ['cach_hieu'], {
  quota_tap_the_duoi_5: { gia_tri: 'mien_tru', van_ban: 'KL 1', ngay: '2020-11-01' },
});

ruleCases('tong-nhom-chuc-danh', [
  { name: 'one of five, all counted', change: small, expect: [] },
  {
    name: 'two of six: one in the group, one with a seat of its own',
    change: all(more('f'), small, excellent('b'), excellentHead('b')),
    expect: hit,
  },
  {
    name: 'a recorded ruling answers it',
    change: all(ruling, more('f'), small, excellent('b'), excellentHead('b')),
    expect: [],
  },
  {
    name: 'no small collective concerned',
    change: all(excellent('a'), excellentHead('a'), excellent('b'), excellentHead('b')),
    expect: [],
  },
]);
