import { ruleCases } from '../support/cases.js';
import { all, decide, excellent, HT, rate, set, so } from '../support/changes.js';
import { type Data, validYear } from '../support/year.js';

const at = (item: string, mark = 'error') =>
  `B.II.1.4(2)-d1 ${mark} ${so('a')}#/bao_cao/${item}/muc`;

/** The folder of 2019 with the dossier of so-a bent, everybody else's without a shortcoming. */
const lastYear = (bend: (dossier: Data) => void) => {
  const files = validYear();
  files['ky.yaml'].nam = 2019;
  for (const x of ['a', 'b', 'c', 'd', 'e']) files[so(x)].han_che = [];
  bend(files[so('a')]);
  return files;
};

ruleCases('hoan-thanh-tot-cap-do', [
  {
    name: 'results Tốt: just enough',
    change: all(rate('a', 'quan_triet', 'Tốt'), rate('a', 'lanh_dao_nhiem_vu', 'Tốt')),
    expect: [],
  },
  {
    name: 'a result Trung bình',
    change: rate('a', 'quan_triet', 'Trung bình'),
    expect: [at('quan_triet')],
  },
  {
    name: 'the rest Trung bình: just enough',
    change: rate('a', 'tap_trung_dan_chu', 'Trung bình'),
    expect: [],
  },
  {
    name: 'the rest Kém',
    change: rate('a', 'tap_trung_dan_chu', 'Kém'),
    expect: [at('tap_trung_dan_chu')],
  },
  {
    name: 'excellent with a result Trung bình breaks this level',
    change: all(excellent('a'), rate('a', 'quan_triet', 'Trung bình')),
    expect: [at('quan_triet')],
  },
  {
    name: 'no level: undecided',
    change: set(so('a'), ['bao_cao', 'kiem_tra_giam_sat', 'muc'], undefined),
    expect: [at('kiem_tra_giam_sat', 'undecided')],
  },
  {
    name: 'III without rating but with a reason is passed over',
    change: set(so('a'), ['khac_phuc'], { khong_danh_gia: 'Không có hạn chế' }),
    expect: [],
  },
  {
    name: 'III with neither: undecided',
    change: set(so('a'), ['khac_phuc'], {}),
    expect: [`B.II.1.4(2)-d1 undecided ${so('a')}#/khac_phuc/muc`],
  },
  {
    name: 'not asked at Hoàn thành nhiệm vụ',
    change: all(decide(so('a'), HT), rate('a', 'quan_triet', 'Trung bình')),
    expect: [],
  },
  {
    name: 'III passed over though last year left a shortcoming: undecided',
    change: set('ky.yaml', ['ky_truoc'], '../2019'),
    previous: lastYear((d) => {
      d.han_che = [{ ma: 'hc-1', noi_dung: 'Chậm.' }];
    }),
    expect: [`B.II.1.4(2)-d1 undecided ${so('a')}#/khac_phuc/muc`],
  },
  {
    name: 'III passed over, and not stated where last year is: undecided of everyone',
    change: set('ky.yaml', ['ky_truoc'], undefined),
    expect: ['a', 'b', 'c', 'd', 'e'].map(
      (x) => `B.II.1.4(2)-d1 undecided ${so(x)}#/khac_phuc/muc`,
    ),
  },
  {
    name: 'III rated needs nothing of last year',
    change: all(
      set('ky.yaml', ['ky_truoc'], undefined),
      ...['a', 'b', 'c', 'd', 'e'].map((x) => set(so(x), ['khac_phuc'], { muc: 'Tốt' })),
    ),
    expect: [],
  },
  {
    name: 'an older one that last year had not remedied waits as well',
    change: set('ky.yaml', ['ky_truoc'], '../2019'),
    previous: lastYear((d) => {
      d.khac_phuc = { muc: 'Tốt', tung_muc: [{ noi_dung: 'Chậm.', trang_thai: 'Đang khắc phục' }] };
    }),
    expect: [`B.II.1.4(2)-d1 undecided ${so('a')}#/khac_phuc/muc`],
  },
  {
    name: 'one that last year had remedied does not',
    change: set('ky.yaml', ['ky_truoc'], '../2019'),
    previous: lastYear((d) => {
      d.khac_phuc = { muc: 'Tốt', tung_muc: [{ noi_dung: 'Chậm.', trang_thai: 'Đã khắc phục' }] };
    }),
    expect: [],
  },
]);
