import { ruleCases } from '../support/cases.js';
import { all, gd, set, so } from '../support/changes.js';
import type { Data, Files } from '../support/year.js';

const clause = 'B.I.2.2-d10';
const P = gd('a');
const B = 'hoi-nghi/hn-b.yaml';
const request = set('ky.yaml', ['tham_so', 'yeu_cau_noi_khac'], {
  gia_tri: [{ can_bo: 'gd-a', tap_the: 'so-b' }],
  van_ban: 'CV 3',
  ngay: '2020-11-02',
});
const holds =
  (n: number, more: Data = {}) =>
  (files: Files) => {
    for (let i = 1; i < n; i += 1)
      files[P].chuc_vu.push({ ten: `Chức vụ ${i}`, he: 'chinh_quyen', ma: 'khac', ...more });
  };
const there = (files: Files) => {
  files[B].buoc.push({ thu_tu: 9, can_bo: 'gd-a' });
};
const few = `${clause} warning ky.yaml#/tham_so/yeu_cau_noi_khac/gia_tri/0`;

ruleCases('noi-kiem-diem-theo-yeu-cau', [
  { name: 'three posts, requested, held', change: all(holds(3), request, there), expect: [] },
  {
    name: 'three posts, requested, not held',
    change: all(holds(3), request),
    expect: [`${clause} error ${B}#/buoc`],
  },
  {
    name: 'the day before the meeting',
    change: all(holds(3), request),
    asOf: '2020-12-09',
    expect: [],
  },
  { name: 'three posts, no request', change: holds(3), expect: [] },
  { name: 'two posts, requested', change: all(holds(2), request), expect: [few] },
  {
    name: 'a third post that is no leading one',
    change: all(holds(2), holds(2, { lanh_dao: false }), request),
    expect: [few],
  },
  {
    name: 'a third post that ended before the review',
    change: all(holds(2), holds(2, { den: '2020-12-09' }), request),
    expect: [few],
  },
  {
    name: 'four posts, requested, not held',
    change: all(holds(4), request),
    expect: [`${clause} error ${B}#/buoc`],
  },
  {
    name: 'no meeting there',
    change: all(holds(3), request, (files: Files) => {
      delete files[B];
    }),
    expect: [`${clause} error ky.yaml#/tham_so/yeu_cau_noi_khac/gia_tri/0`],
  },
  {
    name: 'the meeting there has no recorded steps',
    change: all(holds(3), request, set(B, ['buoc'], undefined)),
    expect: [`${clause} undecided ${B}#/buoc`],
  },
  {
    name: 'exempt by a recorded reason',
    change: all(holds(3), request, set(P, ['mien_kiem_diem'], { ly_do: 'Nghỉ ốm' })),
    expect: [],
  },
  {
    name: 'a collective of another authority, without meetings here',
    change: all(holds(3), request, set(so('b'), ['quan_ly_boi'], 'khac'), (files: Files) => {
      delete files[B];
    }),
    expect: [],
  },
]);
