import { ruleCases } from '../support/cases.js';
import { all, set, so } from '../support/changes.js';
import type { Change, Data } from '../support/year.js';

const FILE = so('a');
const rated = (loai: string, codes: Data): Change =>
  all(set(FILE, ['loai'], loai), set(FILE, ['tieu_chi'], codes));
const units =
  (...levels: (string | undefined)[]): Change =>
  (files) => {
    for (const [i, muc] of levels.entries())
      files['to-chuc.yaml'].to_chuc[`dv-${i}`] = {
        ten: `Đơn vị ${i}`,
        loai: 'don_vi',
        truc_thuoc: 'cq-so-a',
        ...(muc ? { muc, ngay_xep_loai: '2020-12-10' } : {}),
      };
  };
const HTT = 'Hoàn thành tốt nhiệm vụ';
const T = { muc: 'Tốt' };
const UNIT = 'to-chuc.yaml#/to_chuc/dv-1/muc';

ruleCases('tieu-chi-don-vi', [
  {
    name: 'rated, every unit classified',
    change: all(rated('btv_huyen', { 'K2.4': T }), units(HTT, HTT)),
    expect: [],
  },
  {
    name: 'rated, one unit not classified',
    change: all(rated('btv_huyen', { 'K2.4': T }), units(HTT, undefined)),
    expect: [`B.II.1.2(2)-d4 warning ${UNIT}`],
  },
  {
    name: 'a party group',
    change: all(rated('dd_khac', { 'K2.4': T }), units(HTT, undefined)),
    expect: [`B.II.1.3(2)-d1-p4 warning ${UNIT}`],
  },
  {
    name: 'a mass organisation',
    change: all(rated('ctxh_huyen', { 'M2.3': T }), units(HTT, undefined)),
    expect: [`B.II.1.3(2)-d2-p3 warning ${UNIT}`],
  },
  {
    name: 'an advisory body leaves T2.4 out though it has units',
    change: all(rated('tham_muu_tinh', { 'T2.3': T }), units(HTT)),
    expect: [`B.II.1.3(2)-d3-p4 warning ${FILE}#/tieu_chi/T2.4`],
  },
  {
    name: 'an advisory body leaves T2.4 out and has no units',
    change: rated('tham_muu_tinh', { 'T2.3': T }),
    expect: [],
  },
  {
    name: 'a mass organisation gives a reason though it has units',
    change: all(rated('ctxh_huyen', { 'M2.3': { ly_do: 'Không có đơn vị' } }), units(HTT)),
    expect: [`B.II.1.3(2)-d2-p3 warning ${FILE}#/tieu_chi/M2.3`],
  },
  {
    name: 'left out in a draft before the review',
    change: all(rated('tham_muu_tinh', { 'T2.3': T }), units(HTT)),
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'rated without any unit recorded',
    change: rated('btv_huyen', { 'K2.4': T }),
    expect: [],
  },
  {
    name: 'K2.4 left out is told by the rule on the framework',
    change: all(rated('btv_huyen', { 'K2.3': T }), units(HTT)),
    expect: [],
  },
  {
    name: 'units of somebody else',
    change: all(rated('btv_huyen', { 'K2.4': T }), units(undefined), (files) => {
      files['to-chuc.yaml'].to_chuc['dv-0'].truc_thuoc = 'cq-so-b';
    }),
    expect: [],
  },
  { name: 'no criteria of the framework used', change: units(undefined), expect: [] },
]);
