import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Parameter,
  parameters,
  type ReadingId,
  readingIds,
} from '../../src/guidance/parameters.js';
import { MUC, XEP_LOAI, xepLoaiRank } from '../../src/guidance/scale.js';
import { mayDiffer, rankAgain, rankYear, traceYear } from '../../src/ranking/rank.js';
import { settingsOf } from '../../src/ranking/settings.js';
import type { Ranking, SubjectRanking } from '../../src/ranking/types.js';
import { loadMemory } from '../support/memory.js';
import { buildYear, hold, randomUnits, type Units } from '../support/random-year.js';
import type { Data, Files } from '../support/year.js';

const rank = (files: Files): Ranking => rankYear(loadMemory(files));
const height = (level: string | null | undefined) =>
  level == null ? -1 : xepLoaiRank(level as (typeof XEP_LOAI)[number]);
const options = (seed: number) => ({ numRuns: 300, seed });
const [KHT, HT, HTT, HTXS] = XEP_LOAI;

/**
 * The pseudo-code of 4.9 over the plain files, where every fact is known: the highest level of a
 * collective before any cap of votes.
 */
function highest(files: Files, id: string): string {
  const c = files[`tap-the/${id}.yaml`];
  const people = Object.entries(files).filter(
    ([path, one]) =>
      path.startsWith('ca-nhan/') && one.chuc_vu.some((post: Data) => post.tap_the === id),
  );
  const inYear = (one: Data) => one.ngay.startsWith('2020');
  /** First decisions of the year, criticism apart. */
  const counted = (entries: readonly Data[]) => {
    const first = new Map<string, Data>();
    for (const one of entries) {
      if (one.hinh_thuc === 'Phê bình') continue;
      const known = first.get(one.vi_pham);
      if (!known || one.ngay < known.ngay) first.set(one.vi_pham, one);
    }
    return [...first.values()].filter(inYear);
  };
  const own = counted(c.ky_luat.filter((one: Data) => !one.nguoi));
  const members = counted([
    ...c.ky_luat.filter((one: Data) => one.nguoi),
    ...people.flatMap(([, one]) => one.ky_luat.filter((e: Data) => (e.gan_voi ?? id) === id)),
  ]);
  const concluded = [
    ...c.ket_luan,
    ...people.flatMap(([, one]) => one.ket_luan.filter((e: Data) => e.loai === 'suy_thoai')),
  ].some((one: Data) => one.tinh_chat === 'ket_luan' && one.loai !== 'khac' && inYear(one));
  const left = c.chi_tieu.filter((one: Data) => !one.bat_kha_khang?.can_cu);
  const isDone = (one: Data) => one.hoan_thanh ?? one.thuc_hien <= one.ke_hoach;
  const done = left.filter(isDone).length;
  const missed = left.some((one: Data) => one.chu_yeu && !isDone(one));
  const muc = (key: string) => MUC.indexOf(c.bao_cao[key].muc);
  const results = ['quan_triet', 'lanh_dao_nhiem_vu'].map(muc);
  const rest = ['tap_trung_dan_chu', 'dau_tranh_suy_thoai', 'kiem_tra_giam_sat'].map(muc);
  if (c.khac_phuc.muc) rest.push(MUC.indexOf(c.khac_phuc.muc));
  const level = (): string => {
    if (concluded) return KHT;
    if (2 * done < left.length && missed) return KHT;
    if (members.some((one) => one.hinh_thuc === 'Cảnh cáo')) return KHT;
    if (own.some((one) => !(one.tu_phat_hien && one.khac_phuc_xong))) return KHT;
    if (results.some((one) => one === 0)) return KHT;
    if (own.length > 0 || members.length > 0) return HT;
    if (results.some((one) => one < 2) || rest.some((one) => one < 1)) return HT;
    return results.every((one) => one === 3) && rest.every((one) => one >= 2) ? HTXS : HTT;
  };
  const caps = c.to_chuc.map((org: string) => files['to-chuc.yaml'].to_chuc[org].muc);
  return [level(), ...caps].sort((a, b) => height(a) - height(b))[0];
}

/** Targets none of which is named as key leave the clause open; here one always is. */
const withKey = (units: Units): Units =>
  units.map((one) => ({
    ...one,
    targets: one.targets.map((target, i) => (i === 0 ? { ...target, key: true } : target)),
  }));
const years = randomUnits(3, 6).map(withKey);
const largeYears = randomUnits(6, 12).map(withKey);

it('judges a collective as the guidance does, read step by step', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(years, (units) => {
      const files = buildYear(units);
      const { subjects } = rank(files);
      for (const i of units.keys()) {
        const wanted = highest(files, `unit-${i}`);
        seen.set(wanted, (seen.get(wanted) ?? 0) + 1);
        expect(subjects.get(`unit-${i}`)?.max).toBe(wanted);
      }
    }),
    options(1),
  );
  for (const level of XEP_LOAI) expect(seen.get(level) ?? 0).toBeGreaterThan(40);
});

/** Keys whose absence means "not known", with the files they stand in. */
const FACTS = [
  'to_chuc',
  'so_lanh_dao',
  'khac_phuc',
  'chi_tieu',
  'ky_luat',
  'ket_luan',
  'hoan_thanh',
  'thuc_hien',
  'chieu',
  'tu_phat_hien',
  'khac_phuc_xong',
  'gan_voi',
  'muc',
];

/** Every place of such a key, as holder and key. */
function facts(files: Files): [Data, string][] {
  const found: [Data, string][] = [];
  const walk = (node: Data): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node)) {
      if (!Array.isArray(node) && FACTS.includes(key) && node !== files['to-chuc.yaml'])
        found.push([node, key]);
      walk(value);
    }
  };
  for (const [path, value] of Object.entries(files)) if (path !== 'ky.yaml') walk(value);
  return found;
}

describe('missing facts', () => {
  const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });

  it('leave the level between the bounds, and never settle or raise anything', () => {
    let opened = 0;
    fc.assert(
      fc.property(years, picks, (units, chosen) => {
        const files = buildYear(units);
        let before = rank(files);
        const full = before;
        for (const pick of chosen) {
          const all = facts(files);
          const [holder, key] = all[pick % all.length] as [Data, string];
          delete holder[key];
          const after = rank(files);
          for (const [id, now] of after.subjects) {
            const old = before.subjects.get(id);
            const known = full.subjects.get(id)?.max;
            if (!old) throw new Error(id);
            expect(height(now.worst)).toBeLessThanOrEqual(height(old.worst));
            expect(height(now.best)).toBeGreaterThanOrEqual(height(old.best));
            if (old.max === null) expect(now.max).toBeNull();
            if (now.max === null) opened++;
            if (!known) continue;
            expect(height(now.worst)).toBeLessThanOrEqual(height(known));
            expect(height(now.best)).toBeGreaterThanOrEqual(height(known));
          }
          before = after;
        }
      }),
      options(2),
    );
    expect(opened).toBeGreaterThan(200);
  });
});

const lowered = (muc: string) => MUC[Math.max(MUC.indexOf(muc as never) - 1, 0)];
const fresh = (hinh_thuc: string, more = {}) => ({
  he: 'dang_vien',
  hinh_thuc,
  ngay: '2020-03-03',
  vi_pham: 'vp-new',
  ...more,
});
const breaches: readonly [string, (files: Files, i: number) => void][] = [
  [
    'a reprimand of the head',
    (f, i) =>
      f[`ca-nhan/head-${i}.yaml`].ky_luat.push(fresh('Khiển trách', { gan_voi: `unit-${i}` })),
  ],
  [
    'cảnh cáo of a member',
    (f, i) =>
      f[`tap-the/unit-${i}.yaml`].ky_luat.push(fresh('Cảnh cáo', { nguoi: `member-${i}-1` })),
  ],
  [
    'discipline of the collective',
    (f, i) =>
      f[`tap-the/unit-${i}.yaml`].ky_luat.push(
        fresh('Khiển trách', { tu_phat_hien: true, khac_phuc_xong: true }),
      ),
  ],
  [
    'discipline not remedied',
    (f, i) =>
      f[`tap-the/unit-${i}.yaml`].ky_luat.push(
        fresh('Khiển trách', { tu_phat_hien: true, khac_phuc_xong: false }),
      ),
  ],
  [
    'a conclusion',
    (f, i) =>
      f[`tap-the/unit-${i}.yaml`].ket_luan.push({
        loai: 'mat_doan_ket',
        tinh_chat: 'ket_luan',
        ngay: '2020-04-04',
      }),
  ],
  [
    'a head degraded',
    (f, i) =>
      f[`ca-nhan/head-${i}.yaml`].ket_luan.push({
        loai: 'suy_thoai',
        tinh_chat: 'ket_luan',
        ngay: '2020-04-04',
      }),
  ],
  ...['quan_triet', 'lanh_dao_nhiem_vu', 'tap_trung_dan_chu', 'kiem_tra_giam_sat'].map(
    (item): [string, (files: Files, i: number) => void] => [
      `a lower rating of ${item}`,
      (f, i) => {
        const rated = f[`tap-the/unit-${i}.yaml`].bao_cao[item];
        rated.muc = lowered(rated.muc);
      },
    ],
  ),
  [
    'a lower rating of the head',
    (f, i) => {
      const rated = f[`ca-nhan/head-${i}.yaml`].ban_kiem_diem.nhiem_vu;
      rated.muc = lowered(rated.muc);
    },
  ],
  [
    'a target missed',
    (f, i) => {
      const [first] = f[`tap-the/unit-${i}.yaml`].chi_tieu;
      first.hoan_thanh = false;
    },
  ],
  [
    'a lower organisation',
    (f, i) => {
      for (const id of f[`tap-the/unit-${i}.yaml`].to_chuc) f['to-chuc.yaml'].to_chuc[id].muc = KHT;
    },
  ],
];

it('is never raised by a breach, of the collective or of anybody in it', () => {
  let fell = 0;
  fc.assert(
    fc.property(years, fc.constantFrom(...breaches), fc.nat(), (units, [, breach], pick) => {
      const files = buildYear(units);
      files['to-chuc.yaml'].vi_pham['vp-new'] = { mo_ta: 'Vi phạm' };
      const before = rank(files).subjects;
      breach(files, pick % units.length);
      for (const [id, now] of rank(files).subjects) {
        const old = before.get(id);
        if (height(now.best) < height(old?.best)) fell++;
        for (const bound of ['best', 'worst', 'bindingBest', 'bindingWorst'] as const)
          expect(height(now[bound])).toBeLessThanOrEqual(height(old?.[bound]));
      }
    }),
    options(3),
  );
  expect(fell).toBeGreaterThan(50);
});

/** Every id of the folder under another name, so that files and maps come in another order. */
function renamed(files: Files, names: ReadonlyMap<string, string>): Files {
  const other = (text: string) => names.get(text) ?? text;
  const walk = (node: Data): Data => {
    if (typeof node === 'string') return other(node);
    if (Array.isArray(node)) return node.map(walk).reverse();
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(
      Object.entries(node)
        .map(([key, value]) => [other(key), walk(value)])
        .reverse(),
    );
  };
  return Object.fromEntries(
    Object.entries(files).map(([path, value]) => [
      path.replace(/\/(.+)\.yaml$/, (_, id: string) => `/${other(id)}.yaml`),
      walk(value),
    ]),
  );
}

const verdict = ({ max, best, worst, proposed, round1, round2 }: SubjectRanking) => ({
  max,
  best,
  worst,
  proposed,
  votes: [round1?.votes, round2?.votes],
});

it('does not depend on names, nor on the order of files and lists', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: 0, max: 4 }), fc.integer(), (units, rounds, salt) => {
      const files = hold(buildYear(units), units, rounds);
      const ids = [
        ...Object.keys(files).flatMap((path) => /\/(.+)\.yaml$/.exec(path)?.[1] ?? []),
        ...Object.keys(files['to-chuc.yaml'].to_chuc),
        ...Object.keys(files['to-chuc.yaml'].vi_pham),
        ...units.flatMap((one, i) =>
          Array.from({ length: one.others }, (_, k) => `member-${i}-${k}`),
        ),
      ];
      // A scrambled number for each id, never twice the same.
      const scramble = (i: number) => (((i * 7919 + Math.abs(salt)) % 997) + 1000) * 100 + i;
      const names = new Map(ids.map((id, i) => [id, `x${scramble(i)}`]));
      const [before, after] = [rank(files), rank(renamed(files, names))];
      for (const [id, one] of before.subjects) {
        const there = after.subjects.get(names.get(id) ?? '');
        if (!there) throw new Error(id);
        expect([id, verdict(there)]).toEqual([id, verdict(one)]);
      }
      const numbers = ({ groups }: Ranking) =>
        groups
          .map((g) => [
            g.round1,
            g.round1Possible,
            g.cap,
            g.excellent,
            g.left,
            g.tied.length,
            g.small,
          ])
          .map((one) => one.join(' '))
          .sort();
      expect(numbers(after)).toEqual(numbers(before));
    }),
    options(4),
  );
});

it('gives no more than there is, at every stage of the votes', () => {
  const seen = { seats: 0, ties: 0, small: 0 };
  fc.assert(
    fc.property(largeYears, fc.integer({ min: 0, max: 4 }), (units, rounds) => {
      const files = hold(buildYear(units), units, rounds);
      const { subjects, groups, state } = rank(files);
      expect(state).toBe(['before', 'round1', 'round2', 'round2', 'round2'][rounds]);
      for (const one of subjects.values()) {
        expect(one.max).toBe(one.best === one.worst ? one.best : null);
        expect(height(one.worst)).toBeLessThanOrEqual(height(one.best));
        expect(height(one.proposed)).toBeLessThanOrEqual(height(one.worst));
        if (!one.round1) expect(one.proposed).toBeNull();
        if (height(one.proposed) >= 2) expect(one.round1?.passed).toBe(true);
        if (one.proposed === HTXS) expect(one.round2?.passed).toBe(true);
        for (const each of one.conditions)
          if (height(each.level) <= height(one.worst)) expect(each.outcome).toBe('met');
      }
      for (const i of units.keys()) {
        const [unit, head] = [subjects.get(`unit-${i}`), subjects.get(`head-${i}`)];
        if (!unit || !head) throw new Error(String(i));
        const cap = unit.proposed ?? (unit.round1 ? HTT : unit.best);
        expect(height(head.proposed)).toBeLessThanOrEqual(height(cap));
        expect(height(head.best)).toBeLessThanOrEqual(height(unit.proposed ?? unit.best));
      }
      for (const group of groups) {
        const members = group.members.flatMap((id) => subjects.get(id) ?? []);
        const chosen = members.filter((one) => one.proposed === HTXS);
        expect(chosen.length).toBe(group.excellent);
        expect(group.excellent + group.left).toBe(group.cap);
        expect(group.cap).toBe(
          group.small ? Math.min(group.round1, 1) : Math.floor(group.round1 / 5),
        );
        expect(group.round1).toBeLessThanOrEqual(group.round1Possible);
        expect(group.round1Possible).toBeLessThanOrEqual(members.length);
        const lowest = Math.min(...chosen.map((one) => one.round2?.votes ?? 0));
        for (const id of group.tied) {
          expect(subjects.get(id)?.proposed).toBeNull();
          expect(subjects.get(id)?.round2?.votes ?? 0).toBeLessThan(lowest);
        }
        seen.seats += group.excellent;
        seen.ties += group.tied.length;
        seen.small += group.small ? group.excellent : 0;
      }
      const grouped = groups.flatMap((group) => group.members);
      expect(grouped.sort()).toEqual(
        [...subjects.values()]
          .filter((one) => one.group !== null)
          .map((one) => one.id)
          .sort(),
      );
    }),
    options(5),
  );
  expect(Math.min(seen.seats, seen.ties, seen.small)).toBeGreaterThan(5);
});

it('ranks under another reading from the trail as it does from the start', () => {
  let changed = 0;
  let spared = 0;
  fc.assert(
    fc.property(years, fc.integer({ min: 0, max: 4 }), (units, rounds) => {
      const year = loadMemory(hold(buildYear(units), units, rounds));
      const { ranking, trail } = traceYear(year);
      for (const id of readingIds)
        for (const { value } of readingsOf(id)) {
          const settings = settingsOf(year, { [id]: value });
          const other = rankAgain(year, settings, trail, id);
          expect(plain(other)).toEqual(plain(rankYear(year, settings)));
          if (!mayDiffer(year, settings, trail, id)) {
            expect(plain(other)).toEqual(plain(ranking));
            spared += 1;
          }
          if (JSON.stringify(plain(other)) !== JSON.stringify(plain(ranking))) changed += 1;
        }
    }),
    { numRuns: 60, seed: 11 },
  );
  expect(changed).toBeGreaterThan(50);
  expect(spared).toBeGreaterThan(50);
});

function readingsOf(id: ReadingId): readonly { readonly value: string }[] {
  const { readings = [] }: Parameter<string> = parameters[id];
  return readings;
}

/** Levels, proposals and groups: what another reading may change for somebody. */
function plain({ state, subjects, groups }: Ranking): unknown {
  const levels = [...subjects.values()].map(({ dossier, conditions, round1, round2, ...one }) => ({
    ...one,
    rounds: [round1?.passed, round1?.unsure, round2?.passed, round2?.unsure],
  }));
  return { state, levels, groups };
}
