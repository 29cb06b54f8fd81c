import { ruleCases } from '../support/cases.js';
import { all, gd, set, so } from '../support/changes.js';
import type { Files } from '../support/year.js';

const open = ['B.I.2.2-d11 info ky.yaml#/tham_so/noi_kiem_diem_khac'];
const unset = set('ky.yaml', ['tham_so'], undefined);
const everyone = (change: (x: string) => (files: Files) => void) =>
  all(...['a', 'b', 'c', 'd', 'e'].map(change));

ruleCases('noi-kiem-diem-khac', [
  { name: 'one note for everybody without a place', change: unset, expect: open },
  {
    name: 'nobody is left: each has a place by d2',
    change: all(
      unset,
      everyone((x) => set(gd(x), ['chuc_vu', 0, 'ma'], 'uv_bch_tinh')),
    ),
    expect: [],
  },
  {
    name: 'one is left',
    change: all(
      unset,
      everyone((x) => set(gd(x), ['chuc_vu', 0, 'ma'], 'uv_bch_tinh')),
      set(gd('c'), ['chuc_vu', 0, 'ma'], 'ct_hdnd'),
    ),
    expect: open,
  },
  {
    name: 'a part-time member of Ủy ban Kiểm tra is among the others',
    change: all(
      unset,
      everyone((x) => set(gd(x), ['chuc_vu', 0, 'ma'], 'uv_bch_tinh')),
      set(gd('c'), ['chuc_vu', 0, 'ma'], 'uv_ubkt_tinh'),
      set(gd('c'), ['chuc_vu', 0, 'chuyen_trach'], false),
    ),
    expect: open,
  },
  {
    name: 'chế độ thủ trưởng is a place (d8)',
    change: all(
      unset,
      everyone((x) => set(so(x), ['che_do_thu_truong'], true)),
    ),
    expect: [],
  },
  {
    name: 'not yet a party member (d9)',
    change: all(
      unset,
      everyone((x) => set(gd(x), ['dang_vien'], false)),
    ),
    expect: [],
  },
  {
    name: 'exempt from the review',
    change: all(
      unset,
      everyone((x) => set(gd(x), ['mien_kiem_diem'], { ly_do: 'Nghỉ ốm' })),
    ),
    expect: [],
  },
]);
