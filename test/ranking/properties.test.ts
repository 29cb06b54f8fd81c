import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MUC, XEP_LOAI, xepLoaiRank } from '../../src/guidance/scale.js';
import { rankYear } from '../../src/ranking/rank.js';
import type { Ranking } from '../../src/ranking/types.js';
import { loadMemory } from '../support/memory.js';
import { type Data, type Files, validYear } from '../support/year.js';

/** Random facts of a year of five sở and their heads; every one a valid file. */
const mostly = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
const muc = mostly<(typeof MUC)[number]>('Xuất sắc', 'Tốt', 'Trung bình', 'Kém');
const subject = fc.record({
  ratings: fc.array(muc, { minLength: 5, maxLength: 5 }),
  organisation: mostly<(typeof XEP_LOAI)[number] | undefined>(XEP_LOAI[3], ...XEP_LOAI, undefined),
  done: fc.array(mostly<boolean | undefined>(true, false, undefined), {
    minLength: 3,
    maxLength: 3,
  }),
  punished: mostly<string | undefined>(undefined, 'Khiển trách', 'Cảnh cáo', 'Phê bình'),
  concluded: mostly(false, true),
  votes: fc.array(fc.integer({ min: 5, max: 15 }), { minLength: 4, maxLength: 4 }),
  small: mostly(false, true),
  headRating: muc,
  missing: mostly<string | undefined>(
    undefined,
    'ky_luat',
    'ket_luan',
    'chi_tieu',
    'so_lanh_dao',
    'to_chuc',
  ),
});
const random = fc.array(subject, { minLength: 5, maxLength: 5 });
type Facts = typeof random extends fc.Arbitrary<infer T> ? T : never;

const ITEMS = [
  'quan_triet',
  'lanh_dao_nhiem_vu',
  'tap_trung_dan_chu',
  'dau_tranh_suy_thoai',
  'kiem_tra_giam_sat',
];
const NAMES = ['a', 'b', 'c', 'd', 'e'];

function build(facts: Facts): Files {
  const files = validYear();
  facts.forEach((one, i) => {
    const x = NAMES[i];
    const t = files[`tap-the/so-${x}.yaml`];
    const p = files[`ca-nhan/gd-${x}.yaml`];
    delete t.quyet_dinh;
    delete p.quyet_dinh;
    for (const [k, item] of ITEMS.entries()) t.bao_cao[item].muc = one.ratings[k];
    const org = files['to-chuc.yaml'].to_chuc[`cq-so-${x}`];
    if (one.organisation) org.muc = one.organisation;
    else delete org.muc;
    t.chi_tieu = one.done.map((done, k) => ({
      ten: `Việc ${k}`,
      loai: 'nhiem_vu',
      chu_yeu: k === 0,
      ...(done === undefined ? {} : { hoan_thanh: done }),
    }));
    if (one.punished)
      p.ky_luat = [
        { he: 'dang_vien', hinh_thuc: one.punished, ngay: '2020-05-05', vi_pham: 'vp1' },
      ];
    files['to-chuc.yaml'].vi_pham[`vp-${x}`] = { mo_ta: 'Vi phạm' };
    if (one.punished) p.ky_luat[0].vi_pham = `vp-${x}`;
    if (one.concluded)
      t.ket_luan = [{ loai: 'mat_doan_ket', tinh_chat: 'ket_luan', ngay: '2020-05-05' }];
    if (one.small) {
      delete t.thanh_vien_khac[`so-${x}-tv3`];
      t.so_lanh_dao = 4;
      const meeting = files[`hoi-nghi/hn-${x}.yaml`];
      meeting.co_mat = meeting.co_mat.filter((id: string) => id !== `so-${x}-tv3`);
      for (const step of meeting.buoc)
        step.phat_bieu = step.phat_bieu.filter((id: string) => id !== `so-${x}-tv3`);
      t.bao_cao.gui[0].nguoi = meeting.co_mat;
    }
    p.ban_kiem_diem.nhiem_vu.muc = one.headRating;
    if (one.missing) delete t[one.missing];
    const sessions = ['tap-the-1', 'tap-the-2', 'ca-nhan-1', 'ca-nhan-2'];
    for (const [k, name] of sessions.entries())
      files[`bo-phieu/${name}.yaml`].phieu[i].dong_y = one.votes[k];
  });
  return files;
}

const rank = (files: Files): Ranking => rankYear(loadMemory(files));
/** What a ranking says, free of places. */
const verdicts = (ranking: Ranking) => ({
  groups: ranking.groups.map(({ id, members, round1, cap, excellent, left, tied }) => ({
    id,
    members,
    round1,
    cap,
    excellent,
    left,
    tied,
  })),
  subjects: [...ranking.subjects.values()]
    .map(({ id, max, best, worst, proposed, group }) => ({ id, max, best, worst, proposed, group }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
});
const options = { numRuns: 150, seed: 10 };

it('never proposes above the highest level, nor more than the cap of a group', () => {
  let seats = 0;
  fc.assert(
    fc.property(random, (facts) => {
      const { subjects, groups } = rank(build(facts));
      for (const one of subjects.values()) {
        expect(one.max === null).toBe(one.best !== one.worst);
        if (one.proposed === null) continue;
        expect(xepLoaiRank(one.proposed)).toBeLessThanOrEqual(xepLoaiRank(one.max ?? one.worst));
        if (xepLoaiRank(one.proposed) >= 2) expect(one.round1?.passed).toBe(true);
        if (xepLoaiRank(one.proposed) === 3) expect(one.round2?.passed).toBe(true);
      }
      for (const group of groups) {
        seats += group.excellent;
        expect(group.excellent).toBeLessThanOrEqual(group.cap);
        expect(group.excellent + group.left).toBe(group.cap);
        expect(group.round1).toBeLessThanOrEqual(group.members.length);
      }
      const grouped = groups.flatMap((group) => group.members);
      expect(new Set(grouped).size).toBe(grouped.length);
    }),
    options,
  );
  expect(seats).toBeGreaterThan(2);
});

it('nests the levels: what the higher one asks holds for the lower ones', () => {
  fc.assert(
    fc.property(random, (facts) => {
      for (const one of rank(build(facts)).subjects.values())
        for (const condition of one.conditions)
          if (xepLoaiRank(condition.level) <= xepLoaiRank(one.worst))
            expect(condition.outcome).toBe('met');
    }),
    options,
  );
});

const breaches: readonly ((files: Files) => void)[] = [
  (f) =>
    (f['ca-nhan/gd-a.yaml'].ky_luat = [
      ...(f['ca-nhan/gd-a.yaml'].ky_luat ?? []),
      { he: 'dang_vien', hinh_thuc: 'Khiển trách', ngay: '2020-02-02', vi_pham: 'vp1' },
    ]),
  (f) =>
    (f['tap-the/so-a.yaml'].ky_luat = [
      {
        he: 'to_chuc_dang',
        hinh_thuc: 'Cảnh cáo',
        ngay: '2020-02-02',
        vi_pham: 'vp2',
        tu_phat_hien: false,
        khac_phuc_xong: false,
      },
    ]),
  (f) =>
    (f['tap-the/so-a.yaml'].ket_luan = [
      { loai: 'mat_doan_ket', tinh_chat: 'ket_luan', ngay: '2020-02-02' },
    ]),
  (f) => (f['tap-the/so-a.yaml'].bao_cao.quan_triet.muc = 'Kém'),
  (f) => (f['tap-the/so-a.yaml'].bao_cao.kiem_tra_giam_sat.muc = 'Kém'),
  (f) => (f['to-chuc.yaml'].to_chuc['cq-so-a'].muc = 'Không hoàn thành nhiệm vụ'),
];

it('is never raised by a breach', () => {
  fc.assert(
    fc.property(random, fc.constantFrom(...breaches), (facts, breach) => {
      const before = rank(build(facts)).subjects;
      const files = build(facts);
      breach(files);
      const after = rank(files).subjects;
      for (const id of ['so-a', 'gd-a'])
        expect(xepLoaiRank(after.get(id)?.best ?? XEP_LOAI[3])).toBeLessThanOrEqual(
          xepLoaiRank(before.get(id)?.best ?? XEP_LOAI[0]),
        );
    }),
    options,
  );
});

const removals: readonly ((files: Files) => void)[] = [
  ...['ky_luat', 'ket_luan', 'chi_tieu', 'so_lanh_dao', 'to_chuc', 'khac_phuc'].map(
    (key) => (f: Files) => delete f['tap-the/so-a.yaml'][key],
  ),
  ...ITEMS.map((item) => (f: Files) => delete f['tap-the/so-a.yaml'].bao_cao[item].muc),
  (f) => delete f['to-chuc.yaml'].to_chuc['cq-so-a'].muc,
  (f) => delete f['ca-nhan/gd-a.yaml'].ky_luat,
  (f) => delete f['ca-nhan/gd-a.yaml'].ban_kiem_diem.nhiem_vu.muc,
];

it('is never settled by removing a fact: undecided stays undecided, nothing improves', () => {
  fc.assert(
    fc.property(random, fc.constantFrom(...removals), (facts, remove) => {
      const before = rank(build(facts)).subjects;
      const files = build(facts);
      remove(files);
      const after = rank(files).subjects;
      for (const id of ['so-a', 'gd-a']) {
        const [old, now] = [before.get(id), after.get(id)];
        if (!old || !now) throw new Error(id);
        expect(xepLoaiRank(now.worst)).toBeLessThanOrEqual(xepLoaiRank(old.worst));
        if (old.max === null && old.best === now.best) expect(now.max).toBeNull();
      }
    }),
    options,
  );
});

it('does not depend on the order of files or lists', () => {
  fc.assert(
    fc.property(random, (facts) => {
      const files = build(facts);
      const before = verdicts(rank(files));
      const turned: Files = {};
      for (const [path, value] of Object.entries(files).reverse()) {
        const name = /^(hoi-nghi|bo-phieu)\//.test(path) ? path.replace(/\/(.)/, '/z$1') : path;
        turned[name] = turn(value);
      }
      expect(verdicts(rank(turned))).toEqual(before);
    }),
    { numRuns: 40, seed: 11 },
  );
});

/** The same value with every list and every map of ids the other way round. */
function turn(value: Data): Data {
  if (Array.isArray(value)) return value.map(turn).reverse();
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turn(one)]),
  );
}
