import { describe, expect, it } from 'vitest';
import { disciplineRank, type HeKyLuat, isFromCanhCao } from '../../src/guidance/discipline.js';
import { memberSanctions, sanctionsOf } from '../../src/ranking/discipline.js';
import { all, gd, punish, sanction, set, so } from '../support/changes.js';
import { loadMemory } from '../support/memory.js';
import { type Change, type Files, validYear } from '../support/year.js';

/** Each scale, lightest first, and how many of its forms stand from cảnh cáo upward (3.4). */
const SCALES: readonly [HeKyLuat, readonly string[], number][] = [
  ['dang_vien', ['Khiển trách', 'Cảnh cáo', 'Cách chức', 'Khai trừ'], 3],
  ['to_chuc_dang', ['Khiển trách', 'Cảnh cáo', 'Giải tán'], 2],
  ['can_bo', ['Khiển trách', 'Cảnh cáo', 'Cách chức', 'Bãi nhiệm'], 3],
  [
    'cong_chuc',
    ['Khiển trách', 'Cảnh cáo', 'Hạ bậc lương', 'Giáng chức', 'Cách chức', 'Buộc thôi việc'],
    5,
  ],
  ['vien_chuc', ['Khiển trách', 'Cảnh cáo', 'Cách chức', 'Buộc thôi việc'], 3],
];
const NO_DISCIPLINE = ['Phê bình', 'Nhắc nhở', 'Kiểm điểm rút kinh nghiệm', 'Đình chỉ sinh hoạt'];
const FORMS = [...new Set(SCALES.flatMap(([, forms]) => forms))];

describe('the scales of discipline', () => {
  it.each(SCALES)('%s', (he, forms, heavy) => {
    expect(forms.map((form) => disciplineRank(he, form))).toEqual([...forms.keys()]);
    expect(forms.filter((form) => isFromCanhCao(he, form))).toEqual(forms.slice(-heavy));
    for (const form of FORMS.filter((one) => !forms.includes(one))) {
      expect(disciplineRank(he, form)).toBeNull();
      expect(isFromCanhCao(he, form)).toBe(false);
    }
    for (const form of NO_DISCIPLINE) {
      expect(disciplineRank(he, form)).toBe(-1);
      expect(isFromCanhCao(he, form)).toBe(false);
    }
  });
});

/** Places of the sanctions that count, as `file#index`. */
function counted(change: Change, previous?: Files): string[] {
  const files = validYear();
  change(files);
  return sanctionsOf(loadMemory(files, previous))
    .filter((one) => one.counted)
    .map((one) => `${one.place.source.file}#${one.place.path[1]}`)
    .sort();
}
const KT = (more = {}) => sanction('Khiển trách', 'vp1', more);
const CC = (more = {}) => sanction('Cảnh cáo', 'vp1', more);
const A = gd('a');
const linked = set('ky.yaml', ['ky_truoc'], '../2019');
const year2019 = (...entries: ReturnType<typeof sanction>[]) => {
  const files = validYear();
  files['ky.yaml'].nam = 2019;
  files[A].ky_luat = entries;
  return files;
};

interface Case {
  readonly name: string;
  readonly change: Change;
  readonly previous?: Files;
  readonly counts: readonly string[];
}
const cases: readonly Case[] = [
  { name: 'one decision', change: punish(A, KT()), counts: [`${A}#0`] },
  {
    name: 'Party in June, State in August: the first',
    change: punish(A, KT(), KT({ he: 'cong_chuc', ngay: '2020-08-01' })),
    counts: [`${A}#0`],
  },
  {
    name: 'the first by date, wherever it is listed, even if lighter',
    change: punish(A, CC({ ngay: '2020-08-01' }), KT()),
    counts: [`${A}#1`],
  },
  { name: 'of one day the heavier', change: punish(A, KT(), CC()), counts: [`${A}#1`] },
  {
    name: 'of one day the heavier of one scale',
    change: punish(
      A,
      sanction('Hạ bậc lương', 'vp1', { he: 'cong_chuc' }),
      sanction('Cách chức', 'vp1', { he: 'cong_chuc' }),
    ),
    counts: [`${A}#1`],
  },
  {
    name: 'one person twice alike on one day: once',
    change: punish(A, KT(), KT({ he: 'cong_chuc' })),
    counts: [`${A}#0`],
  },
  {
    name: 'two people alike on one day: both',
    change: all(punish(A, KT()), punish(gd('b'), KT())),
    counts: [`${A}#0`, `${gd('b')}#0`],
  },
  {
    name: 'two people, one a day earlier: the earlier',
    change: all(punish(A, KT()), punish(gd('b'), KT({ ngay: '2020-06-14' }))),
    counts: [`${gd('b')}#0`],
  },
  {
    name: 'collective and member on one day: the collective, wherever it is listed',
    change: punish(so('a'), KT({ nguoi: 'so-a-tv1' }), KT({ he: 'to_chuc_dang' })),
    counts: [`${so('a')}#1`],
  },
  {
    name: 'two collectives for one violation on one day: both',
    change: all(
      punish(so('a'), KT({ he: 'to_chuc_dang' })),
      punish(so('b'), KT({ he: 'to_chuc_dang' })),
    ),
    counts: [`${so('a')}#0`, `${so('b')}#0`],
  },
  {
    name: 'two violations: both',
    change: punish(A, KT(), sanction('Khiển trách', 'vp2')),
    counts: [`${A}#0`, `${A}#1`],
  },
  {
    name: 'the last day of the year',
    change: punish(A, KT({ ngay: '2020-12-31' })),
    counts: [`${A}#0`],
  },
  {
    name: 'the first day of the next year: not this year',
    change: punish(A, KT({ ngay: '2021-01-01' })),
    counts: [],
  },
  {
    name: 'first in December before, again this year: not again',
    change: punish(A, KT({ ngay: '2019-12-31' }), CC()),
    counts: [],
  },
  {
    name: 'said to be counted last year',
    change: punish(A, KT({ da_tinh_nam: 2019 })),
    counts: [],
  },
  {
    name: 'said to be counted this year',
    change: punish(A, KT({ da_tinh_nam: 2020 })),
    counts: [`${A}#0`],
  },
  {
    name: 'found in last year’s folder',
    change: all(linked, punish(A, CC())),
    previous: year2019(KT({ ngay: '2019-06-01' })),
    counts: [],
  },
  {
    name: 'found there as a decision of this January, which did not count there',
    change: all(linked, punish(A, KT({ ngay: '2020-01-05' }))),
    previous: year2019(KT({ ngay: '2020-01-05' })),
    counts: [`${A}#0`],
  },
  {
    name: 'found there as a decision of this January that the record counted there',
    change: all(linked, punish(A, KT({ ngay: '2020-01-05' }))),
    previous: year2019(KT({ ngay: '2020-01-05', da_tinh_nam: 2019 })),
    counts: [],
  },
  {
    name: 'found there as mere criticism',
    change: all(linked, punish(A, KT())),
    previous: year2019(sanction('Phê bình', 'vp1', { ngay: '2019-06-01' })),
    counts: [`${A}#0`],
  },
  ...NO_DISCIPLINE.map((form) => ({
    name: `${form} is no discipline and uses nothing up`,
    change: punish(A, sanction(form, 'vp1', { ngay: '2020-02-01' }), KT()),
    counts: [`${A}#1`],
  })),
];

describe('one violation counts once', () => {
  it.each(cases)('$name', ({ change, previous, counts }) => {
    expect(counted(change, previous)).toEqual(counts);
  });
});

describe('a member of two collectives', () => {
  const bears = (more: object, bend: Change = () => {}) => {
    const files = validYear();
    all(punish(A, KT(more)), bend, (f) => {
      f[A].chuc_vu.push({
        ten: 'Thành viên',
        he: 'dang',
        ma: 'khac',
        tap_the: 'so-b',
        vai_tro: 'thanh_vien',
        tu: '2020-02-01',
      });
    })(files);
    const year = loadMemory(files);
    return ['so-a', 'so-b', 'so-c'].map((id) => {
      const tapThe = year.tap_the.get(id);
      if (!tapThe) throw new Error(id);
      return memberSanctions(year, tapThe, sanctionsOf(year)).map((one) => one.bears);
    });
  };

  it('bears on the one the violation is tied to', () => {
    expect(bears({ gan_voi: 'so-a' })).toEqual([['yes'], ['no'], []]);
    expect(bears({ gan_voi: 'so-b' })).toEqual([['no'], ['yes'], []]);
  });
  it('is unclear where it is tied to none', () => {
    expect(bears({})).toEqual([['unknown'], ['unknown'], []]);
  });
  it('is clear again when the other membership lay in another year', () => {
    const ended = set(A, ['chuc_vu', 0, 'den'], '2019-12-31');
    expect(bears({}, ended)).toEqual([[], ['yes'], []]);
    expect(bears({ gan_voi: 'so-a' }, ended)).toEqual([['yes'], ['no'], []]);
  });
});
