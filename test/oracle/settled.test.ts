/**
 * Cases where engine and oracle once differed and the inventory of clauses decided for the oracle.
 */
import { expect, test } from 'vitest';
import { HTXS, KHT } from '../../src/guidance/scale.js';
import { rankYear } from '../../src/ranking/rank.js';
import type { SubjectRanking } from '../../src/ranking/types.js';
import {
  all,
  deputy,
  leaders,
  more,
  sanction,
  session,
  set,
  so,
  vote,
} from '../support/changes.js';
import { loadMemory } from '../support/memory.js';
import { type Change, type Files, validYear } from '../support/year.js';

function ranked(id: string, change: Change): SubjectRanking {
  const files = validYear();
  change(files);
  return rankYear(loadMemory(files)).subjects.get(id) as SubjectRanking;
}

const ruling = (key: string, gia_tri: string) =>
  set('ky.yaml', ['cach_hieu'], { [key]: { gia_tri, van_ban: 'KL 1', ngay: '2020-01-15' } });

/** Nobody is decided yet. */
const undecided: Change = (files: Files) => {
  for (const file of Object.values(files)) delete file.quyet_dinh;
};

const task = (hoan_thanh: boolean, chu_yeu: boolean | undefined) => ({
  ten: 'Việc',
  loai: 'nhiem_vu',
  hoan_thanh,
  ...(chu_yeu === undefined ? {} : { chu_yeu }),
});

test('4.3: a missed target that may be a key one leaves the level open', () => {
  const targets = [task(true, true), task(false, undefined), task(false, false)];
  expect(ranked('so-a', set(so('a'), ['chi_tieu'], targets)).max).toBeNull();
});

test('4.4: a violation counted last year counts in none of its decisions', () => {
  const own = sanction('Khiển trách', 'vp1', { tu_phat_hien: false });
  const again = sanction('Khiển trách', 'vp1', {
    nguoi: 'so-a-tv1',
    ngay: '2020-07-15',
    da_tinh_nam: 2019,
  });
  expect(ranked('so-a', set(so('a'), ['ky_luat'], [own, again])).max).toBe(HTXS);
});

test('4.4 DS2: with (4)-d3 read literally, self-detection needs not be known', () => {
  const change = all(
    ruling('ky_luat_tap_the_tu_khac_phuc', 'khong_ngoai_le'),
    set(so('a'), ['ky_luat'], [sanction('Khiển trách', 'vp1')]),
  );
  expect(ranked('so-a', change).max).toBe(KHT);
});

test('4.5: bodies not recorded leave the head of a decided collective open', () => {
  expect(ranked('gd-a', set(so('a'), ['to_chuc'], undefined)).max).toBeNull();
});

/** Four votes are valid, the fifth hangs on a missing rating: no seat or one. */
const fifthUnknown = all(
  undecided,
  set(so('b'), ['bao_cao', 'quan_triet', 'muc'], undefined),
  vote(session('tap-the', 2), 'so-a', 14),
);

test('4.1: a seat that may still come leaves the proposal open', () => {
  expect(ranked('so-a', fifthUnknown).proposed).toBeNull();
});

test('4.5: and the level of the head with it', () => {
  expect(ranked('gd-a', fifthUnknown).max).toBeNull();
});

/** How many were issued would tell how many were present at least. */
const withoutTally: Change = (files: Files) => {
  for (const line of files[session('tap-the', 1)].phieu)
    for (const key of ['phat_ra', 'thu_ve', 'hop_le', 'khong_hop_le']) delete line[key];
};

test('4.1: half of those present, their number missing, is neither passed nor failed', () => {
  const change = all(
    undecided,
    ruling('nguong_phieu', 'co_mat'),
    set(session('tap-the', 1), ['co_mat'], undefined),
    withoutTally,
    vote(session('tap-the', 1), 'so-a', 7),
  );
  expect(ranked('so-a', change).proposed).toBeNull();
});

/** Ten people of one title group or more, two deputies of four leaders on top of the ballots. */
const twoOfOneSmall = all(
  more('f', 'g', 'h', 'i'),
  deputy('pgd-1', 'a'),
  deputy('pgd-2', 'a'),
  leaders('a', 1),
  undecided,
  ruling('quota_tap_the_duoi_5', 'tran'),
  vote(session('ca-nhan', 2), 'pgd-1', 14),
  vote(session('ca-nhan', 2), 'pgd-2', 13),
);

test('4.1 Q-S2: as a ceiling, a collective of under five still gets one seat at most', () => {
  const proposals = ['pgd-1', 'pgd-2'].map((id) => ranked(id, twoOfOneSmall).proposed);
  expect(proposals.filter((one) => one === HTXS).length).toBe(1);
});
