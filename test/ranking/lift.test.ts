import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Year } from '../../src/dossier/year.js';
import { mau01Items } from '../../src/guidance/items.js';
import { MUC, XEP_LOAI, xepLoaiRank } from '../../src/guidance/scale.js';
import { liftOf } from '../../src/ranking/lift.js';
import { rankYear } from '../../src/ranking/rank.js';
import { settingsOf } from '../../src/ranking/settings.js';
import { type Data, type Files, loadClean, validYear } from '../support/year.js';

/** One collective with facts that can be bent in memory: its dossier, its head's, its organisation. */
interface Bent {
  readonly year: Year;
  readonly tapThe: Data;
  readonly head: Data;
  readonly organisation: Data;
}

function bent(change: (files: Files) => void): Bent {
  const files = validYear();
  change(files);
  const year = loadClean(files);
  return {
    year,
    tapThe: year.tap_the.get('so-a')?.data,
    head: year.ca_nhan.get('gd-a')?.data,
    organisation: year.to_chuc.get('cq-so-a')?.data,
  };
}

type Edit = () => () => void;

function replace(holder: Data, key: string, value: unknown): Edit {
  return () => {
    const before = holder[key];
    holder[key] = value;
    return () => {
      holder[key] = before;
    };
  };
}

/** Every single fact that could be otherwise, as an edit and its undoing. */
function edits({ tapThe, head, organisation }: Bent): Edit[] {
  const list: Edit[] = [];
  for (const item of mau01Items) {
    if (item.key === 'khac_phuc') continue;
    for (const muc of MUC) list.push(replace(tapThe.bao_cao[item.key], 'muc', muc));
  }
  for (const level of XEP_LOAI) list.push(replace(organisation, 'muc', level));
  for (const dossier of [tapThe, head]) {
    const violations = new Set(dossier.ky_luat.map((one: Data) => one.vi_pham));
    for (const id of violations)
      list.push(() => {
        const before = dossier.ky_luat;
        dossier.ky_luat = before.filter((one: Data) => one.vi_pham !== id);
        return () => {
          dossier.ky_luat = before;
        };
      });
    for (const entry of dossier.ky_luat)
      for (const flag of ['tu_phat_hien', 'khac_phuc_xong']) list.push(replace(entry, flag, true));
    for (const [i] of dossier.ket_luan.entries())
      list.push(() => {
        const before = dossier.ket_luan;
        dossier.ket_luan = before.filter((_: Data, k: number) => k !== i);
        return () => {
          dossier.ket_luan = before;
        };
      });
  }
  for (const target of tapThe.chi_tieu)
    list.push(
      target.loai === 'nhiem_vu'
        ? replace(target, 'hoan_thanh', true)
        : replace(target, 'thuc_hien', target.ke_hoach),
    );
  return list;
}

/** Size of the smallest set of edits that lifts the collective to `rank`; null beyond `limit`. */
function bruteForce(world: Bent, rank: number, limit: number): number | null {
  const all = edits(world);
  const settings = settingsOf(world.year);
  const reached = () => {
    const max = rankYear(world.year, settings).subjects.get('so-a')?.max;
    return max != null && xepLoaiRank(max) >= rank;
  };
  const search = (from: number, left: number): boolean => {
    if (left === 0) return reached();
    for (let i = from; i < all.length; i++) {
      const undo = all[i]?.();
      const found = search(i + 1, left - 1);
      undo?.();
      if (found) return true;
    }
    return false;
  };
  for (let size = 0; size <= limit; size++) if (search(0, size)) return size;
  return null;
}

const sanction = (hinh_thuc: string, vi_pham: string, more = {}) => ({
  he: 'dang_vien',
  hinh_thuc,
  ngay: '2020-05-05',
  vi_pham,
  ...more,
});

const cases: readonly [string, (files: Files) => void, number][] = [
  [
    'one result rating short of the top',
    (f) => {
      f['tap-the/so-a.yaml'].bao_cao.quan_triet.muc = 'Tốt';
    },
    1,
  ],
  [
    'two ratings and the organisation',
    (f) => {
      f['tap-the/so-a.yaml'].bao_cao.quan_triet.muc = 'Tốt';
      f['tap-the/so-a.yaml'].bao_cao.kiem_tra_giam_sat.muc = 'Trung bình';
      f['to-chuc.yaml'].to_chuc['cq-so-a'].muc = 'Hoàn thành tốt nhiệm vụ';
    },
    3,
  ],
  [
    'a disciplined head',
    (f) => {
      f['ca-nhan/gd-a.yaml'].ky_luat = [sanction('Cảnh cáo', 'vp1')];
    },
    1,
  ],
  [
    'two violations',
    (f) => {
      f['ca-nhan/gd-a.yaml'].ky_luat = [sanction('Cảnh cáo', 'vp1'), sanction('Cảnh cáo', 'vp2')];
    },
    2,
  ],
  [
    'one violation punished twice is one fact',
    (f) => {
      f['ca-nhan/gd-a.yaml'].ky_luat = [
        sanction('Cảnh cáo', 'vp1'),
        sanction('Khai trừ', 'vp1', { ngay: '2020-09-09' }),
      ];
    },
    1,
  ],
  [
    'targets: completing the one key target is cheaper than reaching half',
    (f) => {
      const t = f['tap-the/so-a.yaml'].chi_tieu;
      t[0].thuc_hien = 1;
      t[1].hoan_thanh = false;
      t[2].hoan_thanh = false;
      t[3].thuc_hien = 9;
    },
    1,
  ],
  [
    'targets: reaching half is cheaper than two key targets',
    (f) => {
      const t = f['tap-the/so-a.yaml'].chi_tieu;
      t[0].thuc_hien = 1;
      t[1].hoan_thanh = false;
      t[2].hoan_thanh = false;
      t[1].chu_yeu = true;
    },
    1,
  ],
  [
    'a conclusion of disunity',
    (f) => {
      f['tap-the/so-a.yaml'].ket_luan = [
        { loai: 'mat_doan_ket', tinh_chat: 'ket_luan', ngay: '2020-03-03' },
      ];
    },
    1,
  ],
];

describe('the smallest lift', () => {
  it.each(cases)('%s', (_name, change, size) => {
    const world = bent(change);
    const settings = settingsOf(world.year);
    const subject = rankYear(world.year, settings).subjects.get('so-a');
    if (!subject) throw new Error('no subject');
    const lift = liftOf(subject, settings);
    expect('changes' in lift && lift.changes.length).toBe(size);
    expect(bruteForce(world, xepLoaiRank(subject.worst) + 1, 3)).toBe(size);
  });

  it('says why there is none at the top, and where a level is only derived', () => {
    const { year } = bent(() => {});
    const settings = settingsOf(year);
    const top = rankYear(year, settings).subjects.get('so-a');
    if (!top) throw new Error('no subject');
    expect(liftOf(top, settings)).toEqual({
      to: null,
      none: expect.stringContaining('mức cao nhất'),
    });
  });

  it('agrees with brute force on random collectives', () => {
    const muc = fc.constantFrom(...MUC);
    const level = fc.constantFrom(...XEP_LOAI);
    const facts = fc.record({
      ratings: fc.tuple(muc, muc, muc),
      organisation: level,
      done: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
      keys: fc.tuple(fc.boolean(), fc.boolean()),
      punished: fc.constantFrom('', 'Khiển trách', 'Cảnh cáo'),
    });
    let compared = 0;
    fc.assert(
      fc.property(facts, ({ ratings, organisation, done, keys, punished }) => {
        const world = bent((f) => {
          const t = f['tap-the/so-a.yaml'];
          t.bao_cao.quan_triet.muc = ratings[0];
          t.bao_cao.lanh_dao_nhiem_vu.muc = ratings[1];
          t.bao_cao.tap_trung_dan_chu.muc = ratings[2];
          f['to-chuc.yaml'].to_chuc['cq-so-a'].muc = organisation;
          t.chi_tieu[0].thuc_hien = done[0] ? 10 : 1;
          t.chi_tieu[1].hoan_thanh = done[1];
          t.chi_tieu[2].hoan_thanh = done[2];
          t.chi_tieu[3].thuc_hien = done[3] ? 4 : 9;
          t.chi_tieu[1].chu_yeu = keys[0];
          t.chi_tieu[2].chu_yeu = keys[1];
          if (punished) f['ca-nhan/gd-a.yaml'].ky_luat = [sanction(punished, 'vp1')];
        });
        const settings = settingsOf(world.year);
        const subject = rankYear(world.year, settings).subjects.get('so-a');
        if (!subject || subject.max === null) return;
        const lift = liftOf(subject, settings);
        if (!('changes' in lift) || lift.changes.length > 3) return;
        compared++;
        expect(bruteForce(world, xepLoaiRank(subject.max) + 1, 3)).toBe(lift.changes.length);
      }),
      { numRuns: 60, seed: 20191118 },
    );
    expect(compared).toBeGreaterThan(30);
  });
});
