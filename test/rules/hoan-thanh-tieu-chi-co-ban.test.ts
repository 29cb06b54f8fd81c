import { ruleCases } from '../support/cases.js';
import { all, decide, HT, KHT, rate, set, so } from '../support/changes.js';

const at = (item: string, mark: string) => `B.II.1.4(3)-d1 ${mark} ${so('a')}#/bao_cao/${item}/muc`;
const ruling = (gia_tri: string) =>
  set('ky.yaml', ['cach_hieu'], {
    pham_vi_co_ban: { gia_tri, van_ban: 'KL 1', ngay: '2020-11-01' },
  });

ruleCases('hoan-thanh-tieu-chi-co-ban', [
  {
    name: 'basic Trung bình: just enough',
    change: all(decide(so('a'), HT), rate('a', 'quan_triet', 'Trung bình')),
    expect: [],
  },
  {
    name: 'basic Kém',
    change: all(decide(so('a'), HT), rate('a', 'quan_triet', 'Kém')),
    expect: [at('quan_triet', 'error')],
  },
  {
    name: 'the other basic one',
    change: all(decide(so('a'), HT), rate('a', 'lanh_dao_nhiem_vu', 'Kém')),
    expect: [at('lanh_dao_nhiem_vu', 'error')],
  },
  {
    name: 'Kém elsewhere: a person must decide',
    change: all(decide(so('a'), HT), rate('a', 'tap_trung_dan_chu', 'Kém')),
    expect: [at('tap_trung_dan_chu', 'warning')],
  },
  {
    name: 'Kém elsewhere, every criterion ruled basic',
    change: all(decide(so('a'), HT), ruling('tat_ca'), rate('a', 'tap_trung_dan_chu', 'Kém')),
    expect: [at('tap_trung_dan_chu', 'error')],
  },
  {
    name: 'Trung bình everywhere under that ruling',
    change: all(
      decide(so('a'), HT),
      ruling('tat_ca'),
      rate('a', 'tap_trung_dan_chu', 'Trung bình'),
    ),
    expect: [],
  },
  {
    name: 'nothing to break at the lowest level',
    change: all(decide(so('a'), KHT), rate('a', 'quan_triet', 'Kém')),
    expect: [],
  },
  {
    name: 'at Hoàn thành tốt too, Kém breaks this one',
    change: rate('a', 'quan_triet', 'Kém'),
    expect: [at('quan_triet', 'error')],
  },
]);
