import { ruleCases } from '../support/cases.js';
import { all, set } from '../support/changes.js';
import { type Change, type Data, type Files, validYear } from '../support/year.js';

const A = 'tap-the/so-a.yaml';
const GD = 'ca-nhan/gd-a.yaml';
const LIST = 'khac_phuc/tung_muc';
const linked = set('ky.yaml', ['ky_truoc'], '../2019');

/** Last year: so-a left three shortcomings, gd-a one; nobody else any. */
const last = (older: Data[] = []): Files => {
  const files = validYear();
  files['ky.yaml'].nam = 2019;
  files['ky.yaml'].ky_truoc = '../2018';
  for (const [path, value] of Object.entries(files))
    if (path.startsWith('tap-the/')) value.han_che = [];
  files[A].han_che = ['hc-1', 'hc-2', 'hc-3'].map((ma) => ({ ma, noi_dung: `Việc ${ma}.` }));
  files[GD].han_che = [{ ma: 'cn-1', noi_dung: 'Việc riêng.' }];
  if (older.length > 0) files[A].khac_phuc = { tung_muc: older };
  return files;
};
const done = (han_che: string, more: Data = {}): Data => ({
  han_che,
  trang_thai: 'Đã khắc phục',
  trach_nhiem: 'Tập thể.',
  ...more,
});
const answer = (file: string, ...entries: Data[]): Change =>
  set(file, ['khac_phuc'], { muc: 'Tốt', tung_muc: entries });
const three = [done('hc-1'), done('hc-2'), done('hc-3')];
const year = (...changes: Change[]): Change =>
  all(linked, answer(A, ...three), answer(GD, done('cn-1')), ...changes);

ruleCases('khac-phuc-nam-truoc', [
  { name: 'three carried, three answered', previous: last(), change: year(), expect: [] },
  {
    name: 'three carried, two answered',
    previous: last(),
    change: year(answer(A, done('hc-1'), done('hc-3'))),
    expect: [`B.I.3.1-d6 error ${A}#/${LIST}`],
  },
  {
    name: 'one of last year answered, and stated as nothing to answer',
    previous: last(),
    change: year(set(A, ['khac_phuc', 'khong_danh_gia'], 'Không có hạn chế phải khắc phục')),
    expect: [`B.I.3.1-d6 error ${A}#/khac_phuc/khong_danh_gia`],
  },
  {
    name: 'answered and stated as nothing to answer, without the folder of last year',
    change: all(answer(A, ...three), set(A, ['khac_phuc', 'khong_danh_gia'], 'Không có')),
    expect: [`M01.III error ${A}#/khac_phuc/khong_danh_gia`],
  },
  {
    name: 'a person’s items answered, and stated as nothing to answer',
    previous: last(),
    change: year(set(GD, ['khac_phuc', 'khong_danh_gia'], 'Không có')),
    expect: [`M02.III error ${GD}#/khac_phuc/khong_danh_gia`],
  },
  {
    name: 'a person’s item dropped',
    previous: last(),
    change: year(set(GD, ['khac_phuc'], { muc: 'Tốt' })),
    expect: [`M02.III error ${GD}#/${LIST}`],
  },
  {
    name: 'nothing written',
    previous: last(),
    change: year(set(A, ['khac_phuc'], undefined)),
    expect: [`B.I.3.1-d6 error ${A}#/${LIST}`],
  },
  {
    name: 'not rated though items are open',
    previous: last(),
    change: year(set(A, ['khac_phuc'], { khong_danh_gia: 'Không có hạn chế' })),
    expect: [`B.I.3.1-d6 error ${A}#/khac_phuc/khong_danh_gia`],
  },
  {
    name: 'an older item still open last year is carried too',
    previous: last([{ han_che: 'cu-1', trang_thai: 'Chưa khắc phục' }]),
    change: year(),
    expect: [`B.I.3.1-d6 error ${A}#/${LIST}`],
  },
  {
    name: 'an older item remedied last year is not',
    previous: last([{ han_che: 'cu-1', trang_thai: 'Đã khắc phục' }]),
    change: year(),
    expect: [],
  },
  {
    name: 'an older item without a code, in the same words',
    previous: last([{ noi_dung: 'Thiếu đôn đốc.', trang_thai: 'Đang khắc phục' }]),
    change: year(
      answer(A, ...three, {
        noi_dung: 'Thiếu  đôn đốc.',
        trang_thai: 'Đã khắc phục',
        trach_nhiem: 'Tập thể.',
      }),
    ),
    expect: [],
  },
  {
    name: 'an older item without a code, perhaps in other words',
    previous: last([{ noi_dung: 'Thiếu đôn đốc.', trang_thai: 'Đang khắc phục' }]),
    change: year(),
    expect: [`B.I.3.1-d6 undecided ${A}#/${LIST}`],
  },
  {
    name: 'being remedied without a degree: collectives only',
    previous: last(),
    change: year(
      answer(A, done('hc-1', { trang_thai: 'Đang khắc phục' }), done('hc-2'), done('hc-3')),
      answer(GD, done('cn-1', { trang_thai: 'Đang khắc phục' })),
    ),
    expect: [`M01.III warning ${A}#/${LIST}/0/muc_do`],
  },
  {
    name: 'being remedied with a degree; not remedied needs none',
    previous: last(),
    change: year(
      answer(
        A,
        done('hc-1', { trang_thai: 'Đang khắc phục', muc_do: 'Được một nửa.' }),
        done('hc-2', { trang_thai: 'Chưa khắc phục' }),
        done('hc-3'),
      ),
    ),
    expect: [],
  },
  {
    name: 'nobody named as responsible',
    previous: last(),
    change: year(
      answer(A, done('hc-1', { trach_nhiem: undefined }), done('hc-2'), done('hc-3')),
      answer(GD, done('cn-1', { trach_nhiem: ' ' })),
    ),
    expect: [
      `M01.III warning ${A}#/${LIST}/0/trach_nhiem`,
      `M02.III warning ${GD}#/${LIST}/0/trach_nhiem`,
    ],
  },
  {
    name: 'a subject without a dossier last year has nothing to carry',
    previous: (() => {
      const files = last();
      for (const path of Object.keys(files)) if (/so-a|gd-a|hn-a/.test(path)) delete files[path];
      for (const path of Object.keys(files).filter((one) => one.startsWith('bo-phieu/')))
        files[path].phieu = files[path].phieu.filter((one: Data) => !/-a$/.test(one.doi_tuong));
      return files;
    })(),
    change: all(linked, set(A, ['khac_phuc'], { khong_danh_gia: 'Không có' })),
    expect: [],
  },
  {
    name: 'last year’s folder not named: told once',
    change: set('ky.yaml', ['ky_truoc'], undefined),
    expect: ['B.I.3.1-d6 undecided ky.yaml#/ky_truoc'],
  },
  {
    name: 'not named, before any review',
    change: set('ky.yaml', ['ky_truoc'], undefined),
    asOf: '2020-12-09',
    expect: [],
  },
  { name: 'named but broken: told where it is read', change: linked, expect: [] },
  {
    name: 'before the review ends',
    previous: last(),
    change: year(set(A, ['khac_phuc'], undefined)),
    asOf: '2020-12-09',
    expect: [],
  },
  {
    name: 'a collective that is not reviewed',
    previous: last(),
    change: year(
      set(A, ['khac_phuc'], undefined),
      set(A, ['mien_kiem_diem'], { ly_do: 'Mới thành lập' }),
    ),
    expect: [],
  },
]);
