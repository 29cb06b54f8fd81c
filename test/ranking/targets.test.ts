import { describe, expect, it } from 'vitest';
import {
  countTargets,
  isDone,
  isExcused,
  type Target,
  type Tri,
} from '../../src/ranking/targets.js';

const task = (hoan_thanh?: boolean, more: Partial<Target> = {}): Target => ({
  ten: 'Việc',
  loai: 'nhiem_vu',
  ...(hoan_thanh === undefined ? {} : { hoan_thanh }),
  ...more,
});
const number = (ke_hoach?: number, thuc_hien?: number, chieu?: 'tang' | 'giam'): Target => ({
  ten: 'Chỉ tiêu',
  loai: 'chi_tieu',
  ...(ke_hoach === undefined ? {} : { ke_hoach }),
  ...(thuc_hien === undefined ? {} : { thuc_hien }),
  ...(chieu === undefined ? {} : { chieu }),
});
const KEY = { chu_yeu: true } as const;
const PLAIN = { chu_yeu: false } as const;
const proof = { ly_do: 'Bão', can_cu: 'QĐ 5', cap_cong_nhan: 'UBND tỉnh', ngay: '2020-12-01' };

describe('a target is completed', () => {
  it.each<[string, Target, Tri]>([
    ['a task done', task(true), true],
    ['a task not done', task(false), false],
    ['a task without a word', task(), null],
    ['plan just reached', number(10, 10, 'tang'), true],
    ['just under', number(10, 9.99, 'tang'), false],
    ['above', number(10, 10.01, 'tang'), true],
    ['lower is better: just reached', number(5, 5, 'giam'), true],
    ['lower is better: just above', number(5, 5.01, 'giam'), false],
    ['lower is better: below', number(5, 4.99, 'giam'), true],
    ['no direction, above: unknown', number(10, 11), null],
    ['no direction, below: unknown', number(10, 9), null],
    ['no direction, equal: reached either way', number(10, 10), true],
    ['no result', number(10, undefined, 'tang'), null],
    ['no plan', number(undefined, 10, 'tang'), null],
    ['a plan of nothing, kept', number(0, 0, 'giam'), true],
  ])('%s', (_name, target, done) => expect(isDone(target)).toBe(done));
});

describe('force majeure', () => {
  it('counts with paper, authority and date', () => {
    expect(isExcused(task(false, { bat_kha_khang: proof }))).toBe(true);
  });
  it.each(['can_cu', 'cap_cong_nhan', 'ngay'] as const)('not without %s', (key) => {
    expect(isExcused(task(false, { bat_kha_khang: { ...proof, [key]: undefined } }))).toBe(false);
  });
  it('not where nobody claims it', () => expect(isExcused(task(false))).toBe(false));
});

/** `done` of `total` completed, the first a key target as `key` says. */
const share = (done: number, total: number, key: Target) => [
  key,
  ...Array.from({ length: total - 1 }, (_, i) => task(i < done, PLAIN)),
];
const missed = task(false, KEY);
const met = task(true, KEY);

describe('B.II.1.4(4)-d2', () => {
  /** Name, targets, verdict with AND, verdict with OR. */
  it.each<[string, readonly Target[] | undefined, Tri, Tri]>([
    ['49% and a key one missed', share(49, 100, missed), true, true],
    ['50% exactly', share(50, 100, missed), false, true],
    ['51%', share(51, 100, missed), false, true],
    ['1 of 3', share(1, 3, missed), true, true],
    ['2 of 4', share(2, 4, missed), false, true],
    ['2 of 5', share(2, 5, missed), true, true],
    ['49%, the key one met', share(48, 100, met), false, true],
    ['50%, the key one met', share(49, 100, met), false, false],
    ['one of two key ones missed', [met, missed, task(false)], true, true],
    ['key one met, a missed one not marked', [met, task(false), task(false, PLAIN)], null, true],
    ['the same, the unmarked one done', [met, task(true), task(false, PLAIN)], false, false],
    ['half done, a missed one not marked', [met, task(false)], false, null],
    ['key one met, all others marked', [met, task(false, PLAIN), task(false, PLAIN)], false, true],
    ['all key ones missed', [missed, missed, task(true)], true, true],
    ['under half, no key named', [task(false), task(false)], null, true],
    ['half, no key named', [task(true), task(false)], false, null],
    ['key named but as not key', [task(false, { chu_yeu: false }), task(false)], null, true],
    ['a key one unknown, under half', [task(undefined, KEY), task(false), task(false)], null, true],
    ['half already, whatever the unknown', [missed, task(), task(true), task(true)], false, true],
    ['over half or under', [missed, task(), task(true)], null, true],
    ['could be half or not', [missed, task(), task(false), task(true)], null, true],
    ['under half whatever the unknown', [missed, task(), task(false), task(false)], true, true],
    ['no list', undefined, null, null],
    ['an empty list', [], null, null],
  ])('%s', (_name, targets, and, or) => {
    expect([
      countTargets(targets, 50, { chi_tieu_lien_ket: 'va' }).failed,
      countTargets(targets, 50, { chi_tieu_lien_ket: 'hoac' }).failed,
    ]).toEqual([and, or]);
  });

  it('takes recognised force majeure out of both counts', () => {
    const excused = task(false, { ...KEY, bat_kha_khang: proof });
    expect(
      countTargets([excused, task(true, PLAIN), task(false, PLAIN), task(false, PLAIN)], 50, {
        chi_tieu_lien_ket: 'va',
      }),
    ).toMatchObject({
      total: 3,
      done: 1,
      excused: 1,
      keyMissed: [],
      below: true,
      failed: false,
    });
    // 2 of 4 is half, but of the three that are left 1 is not.
    const doneExcused = task(true, { bat_kha_khang: proof });
    const list = [missed, doneExcused, task(true), task(false)];
    expect(countTargets(list, 50, { chi_tieu_lien_ket: 'va' })).toMatchObject({
      total: 3,
      done: 1,
      failed: true,
    });
  });

  it('gives a bare claim no effect', () => {
    const claimed = task(false, { ...KEY, bat_kha_khang: { ly_do: 'Bão' } });
    const count = countTargets([claimed, task(false)], 50, { chi_tieu_lien_ket: 'va' });
    expect([count.total, count.excused, count.failed]).toEqual([2, 0, true]);
  });

  it('does not fail where every target is excused', () => {
    expect(
      countTargets([task(false, { ...KEY, bat_kha_khang: proof })], 50, { chi_tieu_lien_ket: 'va' })
        .failed,
    ).toBe(false);
  });
});
