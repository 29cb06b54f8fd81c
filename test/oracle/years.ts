import fc from 'fast-check';
import { MUC, XEP_LOAI } from '../../src/guidance/scale.js';
import { buildFiles } from './build.js';

/**
 * What random years are like. `gaps`: facts may be missing. `sessions`: how many of the four rounds
 * of ballots may have been held (collectives 1, 2, people 1, 2).
 */
export interface Profile {
  readonly collectives: number;
  readonly people: number;
  readonly gaps: boolean;
  readonly sessions: readonly number[];
  readonly decided: boolean;
}

/** One of several values, the first far more often: most subjects must stay near the top. */
const mostly = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof(
    { weight: 14, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 7, arbitrary: fc.constant([] as T[]) },
    { weight: 1, arbitrary: fc.array(arbitrary, { minLength: 1, maxLength: 2 }) },
  );
/** As `mostly`, and sometimes not recorded at all where a year may have gaps. */
const known = <T>(gaps: boolean, usual: T, ...others: readonly T[]): fc.Arbitrary<T | undefined> =>
  gaps ? mostly<T | undefined>(usual, ...others, undefined) : mostly(usual, ...others);
const recorded = (gaps: boolean) => (gaps ? mostly(true, false) : fc.constant(true));

const FORMS = [
  ['dang_vien', 'Khiển trách'],
  ['dang_vien', 'Cảnh cáo'],
  ['cong_chuc', 'Hạ bậc lương'],
  ['can_bo', 'Khiển trách'],
  ['vien_chuc', 'Cách chức'],
  ['doan_the', 'Phê bình'],
  ['dang_vien', 'Nhắc nhở'],
  ['can_bo', 'Đình chỉ sinh hoạt'],
] as const;
const DAYS = ['2020-01-01', '2020-12-31', '2019-12-31', '2021-01-04'];
export const VIOLATIONS = ['vp1', 'vp2', 'vp3', 'vp4', 'vp5'];

const sanction = (gaps: boolean) =>
  fc
    .record({
      form: fc.constantFrom(...FORMS),
      ngay: mostly('2020-06-15', ...DAYS),
      vi_pham: fc.constantFrom(...VIOLATIONS),
      tu_phat_hien: gaps ? fc.constantFrom(true, false, undefined) : fc.boolean(),
      khac_phuc_xong: gaps ? fc.constantFrom(true, false, undefined) : fc.boolean(),
      before: mostly(false, true),
      tied: gaps ? mostly(true, false) : fc.constant(true),
      ofMember: fc.boolean(),
    })
    .map(({ form: [he, hinh_thuc], ...more }) => ({ he, hinh_thuc, ...more }));
const conclusion = fc.record({
  loai: fc.constantFrom('mat_doan_ket', 'suy_thoai', 'khac'),
  tinh_chat: fc.constantFrom('ket_luan', 'phan_anh'),
  ngay: fc.constantFrom('2020-06-15', ...DAYS),
});
const target = (gaps: boolean) =>
  fc.record({
    done: known(gaps, true, false, false),
    exact: fc.boolean(),
    number: fc.boolean(),
    chieu: known(gaps, 'tang', 'giam'),
    chu_yeu: gaps ? mostly<boolean | undefined>(true, false, undefined) : mostly(true, false),
    excuse: mostly('none', 'recognised', 'claimed'),
  });
const remedy = (gaps: boolean) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant({ khong_danh_gia: 'Không có' }) },
    { weight: 4, arbitrary: known(gaps, 'Tốt', ...MUC).map((muc) => (muc ? { muc } : undefined)) },
  );
const votes = fc.tuple(fc.integer({ min: 6, max: 13 }), fc.integer({ min: 6, max: 13 }));

const collective = (gaps: boolean) =>
  fc.record({
    loai: mostly('so_nganh', 'ban_hdnd_tinh', 'btv_tinh_doan'),
    nhom: mostly<string | undefined>(undefined, 'ghep'),
    quan_ly_boi: mostly('btv_tinh_uy', 'btv_cap_huyen'),
    results: fc.tuple(known(gaps, 'Xuất sắc', ...MUC), known(gaps, 'Xuất sắc', ...MUC)),
    rest: fc.tuple(
      known(gaps, 'Tốt', ...MUC),
      known(gaps, 'Tốt', ...MUC),
      known(gaps, 'Tốt', ...MUC),
    ),
    remedy: remedy(gaps),
    appraised: rarely(
      fc.tuple(
        fc.constantFrom('quan_triet', 'tap_trung_dan_chu', 'khac_phuc'),
        fc.constantFrom(...MUC),
      ),
    ),
    bodies: fc.array(known(gaps, XEP_LOAI[3], ...XEP_LOAI), { maxLength: 2 }),
    bodiesKnown: recorded(gaps),
    targets: fc.array(target(gaps), { minLength: 1, maxLength: 4 }),
    targetsKnown: recorded(gaps),
    targetsFlagged: recorded(gaps),
    listed: fc.integer({ min: 1, max: 4 }),
    former: fc.boolean(),
    met: fc.boolean(),
    /** Leaders declared beyond those named, or no number at all. */
    beyond: gaps ? mostly<number | null>(0, 1, null) : fc.constant(0),
    sanctions: rarely(sanction(gaps)),
    sanctionsKnown: recorded(gaps),
    conclusions: rarely(conclusion),
    conclusionsKnown: recorded(gaps),
    decided: fc.constantFrom(...XEP_LOAI),
    votes,
  });

const person = (gaps: boolean) =>
  fc.record({
    home: fc.nat(9),
    role: fc.constantFrom('dung_dau', 'cap_pho', 'thanh_vien'),
    acting: mostly<boolean | undefined>(undefined, true),
    second: mostly<number | null>(null, 0, 1, 2, 3),
    secondHead: fc.boolean(),
    /** In time or not for a meeting on 10/12, and for the end of the year. */
    secondSpan: mostly({}, { tu: '2020-12-15' }, { den: '2020-12-05' }, { den: '2020-12-20' }),
    headsBody: mostly<string | undefined>(undefined, 'body-x', 'body-y'),
    nhom: mostly<string | undefined>(undefined, 'giam-doc'),
    ma: mostly('giam_doc_so', 'pho_giam_doc_so'),
    linh_vuc: mostly<string | undefined>(undefined, 'y_te'),
    quan_ly_boi: mostly('btv_tinh_uy', 'so_nganh'),
    ratings: fc.tuple(
      known(gaps, 'Tốt', ...MUC),
      known(gaps, 'Xuất sắc', ...MUC),
      known(gaps, 'Tốt', ...MUC),
    ),
    product: mostly<string | undefined>(undefined, ...MUC),
    example: mostly<string | undefined>(undefined, ...MUC),
    remedy: remedy(gaps),
    sanctions: rarely(sanction(gaps)),
    sanctionsKnown: recorded(gaps),
    conclusions: rarely(conclusion),
    conclusionsKnown: recorded(gaps),
    decided: fc.constantFrom(...XEP_LOAI),
    votes,
  });

const OTHER_READINGS = {
  quota_mau_so: ['cuoi_cung'],
  quota_tap_the_duoi_5: ['tran'],
  nguong_phieu: ['co_mat', 'hop_le'],
  chi_tieu_lien_ket: ['hoac'],
  pham_vi_co_ban: ['tat_ca'],
  ky_luat_tap_the_tu_khac_phuc: ['khong_ngoai_le'],
} as const;
const readings = fc.record(
  Object.fromEntries(
    Object.entries(OTHER_READINGS).map(([key, others]) => [
      key,
      fc.oneof(
        { weight: 5, arbitrary: fc.constant<string | undefined>(undefined) },
        { weight: 1, arbitrary: fc.constantFrom<string | undefined>(...others) },
      ),
    ]),
  ) as Record<keyof typeof OTHER_READINGS, fc.Arbitrary<string | undefined>>,
);

/** What a random year is built from. */
const plan = ({ collectives, people, gaps, sessions, decided }: Profile) =>
  fc.record({
    collectives: fc.array(collective(gaps), { minLength: 1, maxLength: collectives }),
    people: fc.array(person(gaps), { minLength: 1, maxLength: people }),
    readings,
    percent: mostly<number | undefined>(undefined, 10, 50, 100),
    grouped: mostly(false, true),
    present: fc.integer({ min: 12, max: 15 }),
    sessions: fc.constantFrom(...sessions),
    decided: decided ? mostly(false, true) : fc.constant(false),
    outside: fc.tuple(known(gaps, XEP_LOAI[3], ...XEP_LOAI), known(gaps, XEP_LOAI[3], ...XEP_LOAI)),
  });

type Value<A> = A extends fc.Arbitrary<infer T> ? T : never;
export type Plan = Value<ReturnType<typeof plan>>;

/** Random folders of a year, as plain values. */
export const randomYear = (profile: Profile) => plan(profile).map(buildFiles);
