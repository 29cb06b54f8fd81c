import { ruleCases } from '../support/cases.js';
import {
  all,
  decide,
  deputy,
  excellent,
  excellentHead,
  gd,
  HT,
  HTT,
  HTXS,
  KHT,
  rate,
  set,
  so,
  unvote,
  vote,
} from '../support/changes.js';

const clause = 'B.II.2-d1-s2';
const own = (mark = 'error') => `${clause} ${mark} ${so('a')}#/quyet_dinh/muc`;
const org = (level: string) => set('to-chuc.yaml', ['to_chuc', 'cq-so-a', 'muc'], level);
const alsoHeads =
  (x: string) => (files: Record<string, { chuc_vu: object[]; so_lanh_dao: number }>) => {
    files[gd('a')]?.chuc_vu.push({
      ten: 'Đứng đầu',
      he: 'dang',
      ma: 'khac',
      tap_the: `so-${x}`,
      vai_tro: 'dung_dau',
    });
  };

/** so-a belongs to another authority, which has recorded no decision here. */
const elsewhere = all(
  set(so('a'), ['quan_ly_boi'], 'so_nganh'),
  set(so('a'), ['quyet_dinh'], undefined),
  ...[1, 2].map((round) => unvote(`bo-phieu/tap-the-${round}.yaml`, 'so-a')),
);

ruleCases('tran-nguoi-dung-dau', [
  { name: 'head and collective both HTT', change: () => {}, expect: [] },
  { name: 'head HTT, collective HT', change: decide(so('a'), HT), expect: [own()] },
  { name: 'head HT, collective HTT: below is fine', change: decide(gd('a'), HT), expect: [] },
  { name: 'head HTXS, collective HTT', change: excellentHead('a'), expect: [own()] },
  {
    name: 'head HTXS, collective HTXS',
    change: all(excellent('a'), excellentHead('a')),
    expect: [],
  },
  {
    name: 'head HT, collective KHT',
    change: all(decide(so('a'), KHT), decide(gd('a'), HT)),
    expect: [own()],
  },
  {
    name: 'the organisation caps the head too',
    change: all(org(HT), decide(so('a'), HT)),
    expect: [own(), `${clause} error to-chuc.yaml#/to_chuc/cq-so-a`],
  },
  {
    name: 'acting heads are heads',
    change: all(decide(so('a'), HT), set(gd('a'), ['chuc_vu', 0, 'phu_trach'], true)),
    expect: [own()],
  },
  {
    name: 'a head who left before the evaluation is not',
    change: all(
      decide(so('a'), HT),
      set(gd('a'), ['chuc_vu', 0, 'den'], '2020-06-30'),
      set(so('a'), ['so_lanh_dao'], 4),
    ),
    expect: [],
  },
  {
    name: 'several units: the lowest',
    change: all(alsoHeads('b') as never, decide(so('b'), HT), decide(gd('b'), HT)),
    expect: [`${clause} error ${so('b')}#/quyet_dinh/muc`],
  },
  {
    name: 'deputies have no cap',
    change: all(deputy('pgd-a', 'a', HTXS), decide(so('a'), HT), decide(gd('a'), HT)),
    expect: [],
  },
  {
    name: 'an organisation named on the post',
    change: all(
      set('to-chuc.yaml', ['to_chuc', 'ubnd'], {
        ten: 'UBND',
        loai: 'co_quan',
        muc: HT,
        ngay_xep_loai: '2020-12-15',
      }),
      set(gd('a'), ['chuc_vu', 0, 'to_chuc'], 'ubnd'),
    ),
    expect: [`${clause} error to-chuc.yaml#/to_chuc/ubnd`],
  },
  {
    name: 'a collective that is only reviewed gives no cap',
    change: all(
      set(so('a'), ['loai'], 'ubnd_tinh'),
      set(so('a'), ['quyet_dinh'], undefined),
      set(so('a'), ['to_chuc'], []),
      rate('a', 'quan_triet', 'Kém'),
      (files) => {
        for (const round of [1, 2]) {
          const file = files[`bo-phieu/tap-the-${round}.yaml`];
          file.phieu = file.phieu.filter((one: { doi_tuong: string }) => one.doi_tuong !== 'so-a');
        }
      },
    ),
    expect: [],
  },
  {
    name: 'nothing to break without a level',
    change: all(decide(so('a'), HTT), set(gd('a'), ['quyet_dinh'], undefined)),
    expect: [],
  },
  {
    name: 'a deputy put in charge',
    change: all(
      deputy('pgd-a', 'a', HTT),
      set('ca-nhan/pgd-a.yaml', ['chuc_vu', 0, 'phu_trach'], true),
      decide(so('a'), HT),
      decide(gd('a'), HT),
    ),
    expect: [own()],
  },
  {
    name: 'a collective of another authority, too low by its facts',
    change: all(elsewhere, rate('a', 'quan_triet', 'Trung bình')),
    expect: [`${clause} error ${so('a')}#/`],
  },
  {
    name: 'a collective of another authority whose facts are missing: undecided',
    change: all(elsewhere, set(so('a'), ['ky_luat'], undefined)),
    expect: [`${clause} undecided ${so('a')}#/`],
  },
  {
    name: 'what the missing facts cannot save is a breach',
    change: all(
      elsewhere,
      excellentHead('a'),
      rate('a', 'quan_triet', 'Tốt'),
      set(so('a'), ['ky_luat'], undefined),
    ),
    expect: [`${clause} error ${so('a')}#/`],
  },
  {
    name: 'the collective is tied at the last seat: undecided',
    change: all(
      excellentHead('a'),
      ...['a', 'b'].map((x) => vote('bo-phieu/tap-the-2.yaml', `so-${x}`, 12)),
      ...['a', 'b', 'c', 'd', 'e'].map((x) => set(so(x), ['quyet_dinh'], undefined)),
    ),
    expect: [`${clause} undecided ${so('a')}#/`],
  },
]);
