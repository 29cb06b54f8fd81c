import fc from 'fast-check';
import { MUC, XEP_LOAI } from '../../src/guidance/scale.js';
import { HTXS } from './changes.js';
import type { Data, Files } from './year.js';

/** A value that is mostly `usual`, so that enough random collectives stay near the top. */
const mostly = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const day = fc.constantFrom('2019-12-31', '2020-01-01', '2020-05-05', '2020-12-31', '2021-01-04');
const sanction = fc.record({
  form: fc.constantFrom('Khiển trách', 'Cảnh cáo', 'Phê bình'),
  days: fc.array(day, { minLength: 1, maxLength: 2 }),
  found: fc.boolean(),
  mended: fc.boolean(),
});
const target = fc.record({
  done: mostly(true, false),
  key: fc.boolean(),
  excuse: mostly('none', 'proved', 'claimed'),
});
const votes = fc.integer({ min: 6, max: 15 });

const unit = fc.record({
  loai: mostly('so_nganh', 'ban_hdnd_tinh'),
  results: fc.array(mostly('Xuất sắc', ...MUC), { minLength: 2, maxLength: 2 }),
  rest: fc.array(mostly('Tốt', ...MUC), { minLength: 3, maxLength: 3 }),
  remedy: mostly<string | null>(null, ...MUC),
  organisations: fc.array(mostly<string>(HTXS, ...XEP_LOAI), { maxLength: 2 }),
  targets: fc.array(target, { minLength: 1, maxLength: 5 }),
  others: fc.integer({ min: 2, max: 5 }),
  deputy: fc.boolean(),
  headRatings: fc.array(mostly('Tốt', ...MUC), { minLength: 3, maxLength: 3 }),
  own: rarely(sanction),
  head: rarely(sanction),
  member: rarely(sanction),
  conclusion: rarely(
    fc.record({
      loai: fc.constantFrom('mat_doan_ket', 'suy_thoai', 'khac'),
      tinh_chat: fc.constantFrom('ket_luan', 'phan_anh'),
      ngay: day,
      ofHead: fc.boolean(),
    }),
  ),
  /** The head also sits in the next collective, and violations are tied to the own one. */
  second: mostly(false, true),
  votes: fc.array(votes, { minLength: 6, maxLength: 6 }),
});
export const randomUnits = (minLength: number, maxLength: number) =>
  fc.array(unit, { minLength, maxLength });
export type Units = ReturnType<typeof randomUnits> extends fc.Arbitrary<infer T> ? T : never;

const RESULTS = ['quan_triet', 'lanh_dao_nhiem_vu'] as const;
const REST = ['tap_trung_dan_chu', 'dau_tranh_suy_thoai', 'kiem_tra_giam_sat'] as const;

/** Two decisions on one violation are of one form, so that their order alone matters. */
function decisions(one: Units[number]['own'], vi_pham: string, more: Data): Data[] {
  return (one?.days ?? []).map((ngay) => ({
    he: 'dang_vien',
    hinh_thuc: one?.form,
    ngay,
    vi_pham,
    ...more,
  }));
}

function targetOf({ done, key, excuse }: Units[number]['targets'][number], i: number): Data {
  const proof = { can_cu: 'QĐ 5', cap_cong_nhan: 'UBND tỉnh', ngay: '2020-12-01' };
  const result =
    i % 2 === 0
      ? { loai: 'nhiem_vu', hoan_thanh: done }
      : { loai: 'chi_tieu', ke_hoach: 10, thuc_hien: done ? 9 : 11, chieu: 'giam' };
  return {
    ten: `Việc ${i}`,
    ...result,
    chu_yeu: key,
    ...(excuse === 'none'
      ? {}
      : { bat_kha_khang: { ly_do: 'Bão', ...(excuse === 'proved' ? proof : {}) } }),
  };
}

/** The folder of such a year, small files only; every fact is recorded. Undecided, without votes. */
export function buildYear(units: Units): Files {
  const files: Files = {
    'ky.yaml': {
      nam: 2020,
      ky_truoc: null,
      cap: 'tinh',
      co_quan_quyet_dinh: {
        ma: 'btv_tinh_uy',
        ten: 'Ban Thường vụ Tỉnh ủy',
        cap_uy: 'Tỉnh ủy',
        dia_danh: 'Tỉnh lỵ',
        so_thanh_vien: 15,
      },
      ban_to_chuc: { ten: 'Ban Tổ chức' },
      huong_dan: { so: '10-HD/TU', ngay: '2019-11-18', co_quan: 'Ban Thường vụ' },
    },
    'to-chuc.yaml': { to_chuc: {}, vi_pham: {} },
  };
  const { to_chuc, vi_pham } = files['to-chuc.yaml'];
  for (const [i, one] of units.entries()) {
    const id = `unit-${i}`;
    for (const who of ['own', 'head', 'member']) vi_pham[`vp-${who}-${i}`] = { mo_ta: 'Vi phạm' };
    for (const [k, muc] of one.organisations.entries())
      to_chuc[`org-${i}-${k}`] = { ten: `Cơ quan ${i}-${k}`, loai: 'co_quan', muc };
    const before = units[(i + units.length - 1) % units.length];
    const guests = before?.second ? 1 : 0;
    const conclusion = one.conclusion;
    const { ofHead, ...concluded } = conclusion ?? { ofHead: false };
    files[`tap-the/${id}.yaml`] = {
      ten: `Tập thể ${i}`,
      loai: one.loai,
      khoi: 'nha_nuoc',
      cap: 'tinh',
      quan_ly_boi: 'btv_tinh_uy',
      to_chuc: one.organisations.map((_, k) => `org-${i}-${k}`),
      so_lanh_dao: 1 + one.others + (one.deputy ? 1 : 0) + guests,
      thanh_vien_khac: Object.fromEntries(
        Array.from({ length: one.others }, (_, k) => [
          `member-${i}-${k}`,
          { ho_ten: `Thành viên ${i}-${k}`, vai_tro: 'thanh_vien' },
        ]),
      ),
      bao_cao: Object.fromEntries([
        ...RESULTS.map((item, k) => [item, { muc: one.results[k] }]),
        ...REST.map((item, k) => [item, { muc: one.rest[k] }]),
      ]),
      khac_phuc: one.remedy ? { muc: one.remedy } : { khong_danh_gia: 'Không có' },
      chi_tieu: one.targets.map(targetOf),
      ky_luat: [
        ...decisions(one.own, `vp-own-${i}`, {
          tu_phat_hien: one.own?.found,
          khac_phuc_xong: one.own?.mended,
        }),
        ...decisions(one.member, `vp-member-${i}`, { nguoi: `member-${i}-0` }),
      ],
      ket_luan: conclusion && !ofHead ? [concluded] : [],
    };
    files[`ca-nhan/head-${i}.yaml`] = person(one, `vp-head-${i}`, i, 'dung_dau');
    if (one.second)
      files[`ca-nhan/head-${i}.yaml`].chuc_vu.push({
        ten: 'Thành viên',
        he: 'dang',
        ma: 'khac',
        tap_the: `unit-${(i + 1) % units.length}`,
        vai_tro: 'thanh_vien',
      });
    if (conclusion && ofHead) files[`ca-nhan/head-${i}.yaml`].ket_luan = [concluded];
    if (one.deputy)
      files[`ca-nhan/deputy-${i}.yaml`] = person({ ...one, head: null }, '', i, 'cap_pho');
  }
  return files;
}

function person(one: Units[number], violation: string, i: number, vai_tro: string): Data {
  const [virtue, duty, pledge] = one.headRatings;
  return {
    ho_ten: `Người ${i}`,
    dang_vien: true,
    quan_ly_boi: 'btv_tinh_uy',
    chuc_vu: [
      {
        ten: 'Chức vụ',
        he: 'chinh_quyen',
        ma: vai_tro === 'dung_dau' ? 'giam_doc_so' : 'pho_giam_doc_so',
        tap_the: `unit-${i}`,
        vai_tro,
        chinh: true,
        cap: 'tinh',
      },
    ],
    ban_kiem_diem: {
      pham_chat: { muc: virtue },
      nhiem_vu: { muc: duty === 'Tốt' ? 'Xuất sắc' : duty },
      cam_ket: { muc: pledge },
    },
    khac_phuc: { khong_danh_gia: 'Không có' },
    ky_luat: decisions(one.head, violation, one.second ? { gan_voi: `unit-${i}` } : {}),
    ket_luan: [],
  };
}

/** Holds the rounds: `rounds` of 0 to 4 in the order collectives 1, 2, people 1, 2. */
export function hold(files: Files, units: Units, rounds: number): Files {
  const lines = (prefixes: readonly string[], k: number): Data[] =>
    units.flatMap((one, i) =>
      prefixes
        .map((prefix, p) => ({ doi_tuong: `${prefix}-${i}`, dong_y: one.votes[k + p] }))
        .filter(({ doi_tuong }) =>
          Object.keys(files).some((path) => path.endsWith(`/${doi_tuong}.yaml`)),
        ),
    );
  const sessions: [string, string, number, Data[]][] = [
    ['vote-a', 'tap_the', 1, lines(['unit'], 0)],
    ['vote-b', 'tap_the', 2, lines(['unit'], 1)],
    ['vote-c', 'ca_nhan', 1, lines(['head', 'deputy'], 2)],
    ['vote-d', 'ca_nhan', 2, lines(['head', 'deputy'], 4)],
  ];
  const held: Files = { ...files };
  for (const [k, [name, doi_tuong, vong, phieu]] of sessions.slice(0, rounds).entries())
    held[`bo-phieu/${name}.yaml`] = {
      co_quan: 'btv_tinh_uy',
      doi_tuong,
      vong,
      ngay: `2021-01-0${k + 1}`,
      tong_so: 15,
      phieu,
    };
  return held;
}
