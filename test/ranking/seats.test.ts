import { describe, expect, it } from 'vitest';
import { rankYear } from '../../src/ranking/rank.js';
import { giveSeats } from '../../src/ranking/seats.js';
import {
  all,
  decide,
  deputy,
  gd,
  HT,
  HTT,
  HTXS,
  leaders,
  more,
  rate,
  session,
  set,
  so,
  unvote,
  vote,
} from '../support/changes.js';
import { loadMemory } from '../support/memory.js';
import { type Change, type Files, validYear } from '../support/year.js';

const T1 = session('tap-the', 1);
const T2 = session('tap-the', 2);
const P2 = session('ca-nhan', 2);
const undecide: Change = (files: Files) => {
  for (const [path, value] of Object.entries(files))
    if (/^(tap-the|ca-nhan)\//.test(path)) delete value.quyet_dinh;
};
/** Votes of round 2 for the collectives, in order of name. */
const votes = (...counts: number[]) =>
  all(...counts.map((count, i) => vote(T2, `so-${'abcdefghik'[i]}`, count)));
const ten = more('f', 'g', 'h', 'i', 'k');

function yearOf(...changes: Change[]) {
  const files = validYear();
  all(...changes)(files);
  return loadMemory(files);
}

function ranking(...changes: Change[]) {
  const result = rankYear(yearOf(...changes));
  const level = (id: string) => result.subjects.get(id)?.proposed;
  const group = (id: string) => result.groups.find((one) => one.id === id);
  return { ...result, level, group };
}

describe('seats', () => {
  const seats = (cap: number, ...changes: Change[]) => {
    const year = yearOf(...changes);
    const members = [...rankYear(year).subjects.values()].filter((one) => one.kind === 'tap_the');
    const { chosen, tied } = giveSeats(year, members, cap);
    return [[...chosen].sort(), tied];
  };
  const settle = (chon: string[], among: string[], ngay = '2021-01-11') => ({
    doi_tuong: among,
    chon,
    hinh_thuc: 'quyet_dinh',
    ngay,
    nguoi: 'Ban Thường vụ',
  });
  const record = (...entries: object[]) => set(T2, ['xu_ly_dong_phieu'], entries);
  const abc = ['so-a', 'so-b', 'so-c'];

  it.each<[string, number, Change, string[], string[]]>([
    ['no seat', 0, votes(14, 13), [], []],
    ['no seat, equal votes', 0, votes(14, 14), [], []],
    ['one seat', 1, votes(13, 14, 12), ['so-b'], []],
    ['as many seats as candidates, equal votes', 2, votes(12, 12), ['so-a', 'so-b'], []],
    ['more seats than candidates', 3, votes(12, 13), ['so-a', 'so-b'], []],
    ['two for the last of two seats', 2, votes(14, 12, 12), ['so-a'], ['so-b', 'so-c']],
    ['three for two seats', 2, votes(12, 12, 12), [], abc],
    ['equal votes below the last seat', 1, votes(14, 12, 12), ['so-a'], []],
    ['equal votes above the last seat', 2, votes(14, 14, 12), ['so-a', 'so-b'], []],
    ['half of all members is not passed', 3, votes(7, 8), ['so-b'], []],
    ['failed in round 1', 1, all(votes(14, 12), vote(T1, 'so-a', 7)), ['so-b'], []],
    ['barred by the facts', 1, all(votes(14, 12), rate('a', 'quan_triet', 'Tốt')), ['so-b'], []],
    [
      'open by a missing fact',
      1,
      // Whoever follows waits: the seat may still be so-a's.
      all(votes(14, 12), set(so('a'), ['ky_luat'], undefined)),
      [],
      [],
    ],
    ['settled', 1, all(votes(12, 12), record(settle(['so-b'], ['so-a', 'so-b']))), ['so-b'], []],
    [
      'settled one of the two seats of three',
      2,
      all(votes(12, 12, 12), record(settle(['so-b'], abc))),
      ['so-b'],
      [],
    ],
    [
      'a record that chooses too many',
      1,
      all(votes(12, 12), record(settle(['so-a', 'so-b'], ['so-a', 'so-b']))),
      [],
      ['so-a', 'so-b'],
    ],
    [
      'a record that leaves one of the tied out',
      1,
      all(votes(12, 12, 12), record(settle(['so-a'], ['so-a', 'so-b']))),
      [],
      abc,
    ],
    [
      'a record that chooses somebody not tied',
      1,
      all(votes(12, 12, 9), record(settle(['so-c'], abc))),
      [],
      [],
    ],
    [
      'the later of two records',
      1,
      all(
        votes(12, 12),
        record(
          settle(['so-b'], ['so-a', 'so-b'], '2021-01-12'),
          settle(['so-a'], ['so-a', 'so-b'], '2021-01-11'),
        ),
      ),
      ['so-b'],
      [],
    ],
  ])('%s', (_name, cap, change, chosen, tied) => {
    expect(seats(cap, change)).toEqual([chosen, tied]);
  });
});

describe('votes', () => {
  const ruling = (gia_tri: string) =>
    set('ky.yaml', ['cach_hieu'], {
      nguong_phieu: { gia_tri, van_ban: 'KL 1', ngay: '2020-11-01' },
    });
  const line = (more_: object): Change => {
    return (files) => Object.assign(files[T1].phieu[0], more_);
  };
  /** Reading, members, present, valid, votes for; then out of how many and whether it passed. */
  it.each<[string, number, number | undefined, number | undefined, number, number, boolean]>([
    ['tong_so', 15, 13, 12, 7, 15, false],
    ['tong_so', 15, 13, 12, 8, 15, true],
    ['tong_so', 16, 16, 16, 8, 16, false],
    ['tong_so', 16, 16, 16, 9, 16, true],
    ['co_mat', 15, 13, 12, 6, 13, false],
    ['co_mat', 15, 13, 12, 7, 13, true],
    ['co_mat', 15, 14, 12, 7, 14, false],
    ['co_mat', 15, undefined, 12, 7, 15, false],
    ['hop_le', 15, 13, 12, 6, 12, false],
    ['hop_le', 15, 13, 11, 6, 11, true],
    ['hop_le', 15, 13, undefined, 7, 15, false],
  ])('%s of %i, %s present, %s valid: %i for', (reading, all_, present, valid, yes, of, passed) => {
    const { subjects } = ranking(
      ruling(reading),
      set(T1, ['tong_so'], all_),
      set(T1, ['co_mat'], present),
      line({ hop_le: valid, dong_y: yes, thu_ve: undefined, khong_hop_le: undefined }),
    );
    expect(subjects.get('so-a')?.round1).toMatchObject({ votes: yes, of, passed });
  });

  it('of a re-vote replace those before, by date and then by order of the day', () => {
    const again = (ngay: string, thu_tu: number | undefined): Change => {
      return (files) => {
        files['bo-phieu/a-lai.yaml'] = {
          ...files[T1],
          ngay,
          ...(thu_tu === undefined ? {} : { thu_tu }),
          phieu: [{ doi_tuong: 'so-a', dong_y: 5 }],
        };
      };
    };
    const of = (...changes: Change[]) => ranking(...changes).subjects.get('so-a')?.round1?.votes;
    expect(of(again('2021-01-09', undefined))).toBe(5);
    expect(of(again('2021-01-07', undefined))).toBe(14);
    expect(of(again('2021-01-08', 2))).toBe(5);
    expect(of(again('2021-01-08', 2), set(T1, ['thu_tu'], 3))).toBe(14);
  });
});

describe('groups', () => {
  const ids = (...changes: Change[]) => ranking(...changes).groups.map((one) => one.id);

  it('of collectives: by category, one for each', () => {
    expect(ids(set(so('e'), ['loai'], 'ban_hdnd_tinh'))).toEqual([
      'ban_hdnd_tinh',
      'so_nganh',
      'giam-doc',
    ]);
  });

  it('of collectives: the configured one, by category or by name', () => {
    const merged = set('ky.yaml', ['nhom_tap_the'], {
      chung: { ten: 'Chung', loai: ['so_nganh'] },
      rieng: { ten: 'Riêng', loai: ['ban_hdnd_tinh'] },
    });
    const { group } = ranking(merged, set(so('e'), ['nhom'], 'rieng'));
    expect(group('chung')?.members).toEqual(['so-a', 'so-b', 'so-c', 'so-d']);
    expect(group('rieng')?.members).toEqual(['so-e']);
    expect([group('chung')?.label, group('chung')?.small]).toEqual(['Chung', false]);
  });

  it('never hold what another authority decides', () => {
    const { subjects, group } = ranking(
      set(so('e'), ['quan_ly_boi'], 'so_nganh'),
      set(gd('e'), ['quan_ly_boi'], 'trung_uong'),
    );
    expect([subjects.get('so-e')?.group, subjects.get('gd-e')?.group]).toEqual([null, null]);
    expect([group('so_nganh')?.round1, group('giam-doc')?.round1]).toEqual([4, 4]);
  });

  it('of people without a named one: title, level, sector and field', () => {
    const bare = all(...['a', 'b', 'c', 'd', 'e'].map((x) => set(gd(x), ['nhom'], undefined)));
    const post = (x: string, key: string, value: string) => set(gd(x), ['chuc_vu', 0, key], value);
    const { groups } = ranking(
      bare,
      post('b', 'cap', 'huyen'),
      post('c', 'nganh', 'y tế'),
      post('d', 'linh_vuc', 'y tế'),
      post('e', 'ma', 'truong_nganh'),
    );
    const people = groups.filter((one) => one.kind === 'ca_nhan');
    expect(people.map((one) => one.members)).toHaveLength(5);
    const sectors = ranking(bare, post('c', 'nganh', 'y tế'), post('d', 'linh_vuc', 'y tế')).groups;
    expect(sectors.filter((one) => one.kind === 'ca_nhan').map((one) => one.members)).toEqual([
      ['gd-a', 'gd-b', 'gd-e'],
      ['gd-d'],
      ['gd-c'],
    ]);
    expect(ranking(bare).groups.filter((one) => one.kind === 'ca_nhan')).toHaveLength(1);
  });

  it('count 4 leaders as few and 5 as enough, by the number stated', () => {
    const stated = (n: number) => set(so('a'), ['so_lanh_dao'], n);
    expect(ids(stated(4))).toContain('duoi-5:so-a');
    expect(ids(stated(5))).not.toContain('duoi-5:so-a');
    expect(ids(set(so('a'), ['so_lanh_dao'], undefined))).not.toContain('duoi-5:so-a');
  });

  it('give a small collective a seat only with a lawful vote', () => {
    const four = set(so('a'), ['so_lanh_dao'], 4);
    const cap = (...changes: Change[]) => ranking(four, ...changes).group('duoi-5:so-a')?.cap;
    expect(cap()).toBe(1);
    expect(cap(vote(session('ca-nhan', 1), 'gd-a', 7))).toBe(0);
    expect(cap(decide(so('a'), HT))).toBe(0);
  });

  it('tell the base with and without the missing facts', () => {
    const { group } = ranking(set(so('e'), ['ky_luat'], undefined), unvote(T1, 'so-d'));
    expect(group('so_nganh')).toMatchObject({ round1: 3, round1Possible: 5, cap: 0 });
  });
});

describe('the cascade', () => {
  it('frees the seat of a head whose collective the quota left out', () => {
    const heads = all(vote(P2, 'gd-a', 15), vote(P2, 'gd-b', 12), vote(P2, 'gd-c', 11));
    const { level, group } = ranking(undecide, votes(12, 13), heads);
    expect(['so-a', 'so-b', 'gd-a', 'gd-b', 'gd-c'].map(level)).toEqual([
      HTT,
      HTXS,
      HTT,
      HTXS,
      HTT,
    ]);
    expect(group('giam-doc')).toMatchObject({ cap: 1, excellent: 1, left: 0 });
  });

  it('does not lift a head while the collective is tied at the last seat', () => {
    const heads = all(vote(P2, 'gd-a', 15), vote(P2, 'gd-b', 12));
    const { level, subjects } = ranking(undecide, votes(12, 12), heads);
    expect(['so-a', 'so-b', 'gd-a', 'gd-b'].map(level)).toEqual([null, null, null, null]);
    expect(subjects.get('gd-a')).toMatchObject({ max: null, best: HTXS, worst: HTT });
  });

  it('nor before round 2 of the collectives', () => {
    const early: Change = (files) => {
      delete files[T2];
    };
    const { level, subjects } = ranking(undecide, early, vote(P2, 'gd-a', 15));
    expect([level('so-a'), level('gd-a'), subjects.get('gd-a')?.best]).toEqual([null, null, HTXS]);
  });

  it('holds a head down when the collective was voted down and a fact is missing', () => {
    const { subjects } = ranking(
      undecide,
      vote(T1, 'so-a', 7),
      set(so('a'), ['ky_luat'], undefined),
    );
    expect(subjects.get('gd-a')).toMatchObject({ max: null, best: HT });
  });

  it('leaves a vote against a capped head out of the base', () => {
    const { group } = ranking(all(decide(so('e'), HT), decide(so('d'), HTT)));
    expect(group('giam-doc')).toMatchObject({ round1: 4, cap: 0 });
  });
});

describe('the state', () => {
  it('is not decided by another authority', () => {
    const elsewhere = all(undecide, set(gd('e'), ['quan_ly_boi'], 'trung_uong'), (files) => {
      files[gd('e')].quyet_dinh = { muc: HTT, co_quan: 'trung_uong', ngay: '2020-12-20' };
    });
    expect(ranking(elsewhere).state).toBe('round2');
    expect(ranking(all(undecide, set(so('a'), ['quyet_dinh'], validDecision))).state).toBe(
      'decided',
    );
  });
});

const validDecision = { muc: HTT, co_quan: 'btv_tinh_uy', ngay: '2021-01-12' };

describe('ten collectives', () => {
  it('have two seats, and those voted lower wait for nothing', () => {
    const { level, group } = ranking(ten, undecide, votes(9, 14, 12, 13));
    expect(['so-a', 'so-b', 'so-c', 'so-d'].map(level)).toEqual([HTT, HTXS, HTT, HTXS]);
    expect(group('so_nganh')).toMatchObject({
      round1: 10,
      cap: 2,
      excellent: 2,
      left: 0,
      tied: [],
    });
  });
});

describe('the ceiling of a small collective (Q-S2)', () => {
  const ceiling = set('ky.yaml', ['cach_hieu'], {
    quota_tap_the_duoi_5: { gia_tri: 'tran', van_ban: 'KL 1', ngay: '2020-12-01' },
  });
  /** Ten in one title group, two deputies of a collective of few leaders among them. */
  const people = (...counts: [string, number][]) =>
    all(...counts.map(([id, count]) => vote(P2, id, count)));
  const proposals = (change: Change, others = 1) => {
    const { level } = ranking(
      more('f', 'g', 'h'),
      deputy('pho-1', 'a'),
      deputy('pho-2', 'a'),
      leaders('a', others),
      undecide,
      ceiling,
      change,
    );
    return level;
  };

  it('gives one seat to the one of most votes', () => {
    const level = proposals(people(['pho-1', 13], ['pho-2', 14]));
    expect([level('pho-1'), level('pho-2')]).toEqual([HTT, HTXS]);
  });

  it('passes the other seat on to the next of another collective', () => {
    const level = proposals(
      all(people(['pho-1', 13], ['pho-2', 14]), votes(5, 14), people(['gd-b', 9])),
    );
    expect([level('pho-2'), level('pho-1'), level('gd-b')]).toEqual([HTXS, HTT, HTXS]);
  });

  it('leaves both open by equal votes', () => {
    const level = proposals(people(['pho-1', 13], ['pho-2', 13]));
    expect([level('pho-1'), level('pho-2')]).toEqual([null, null]);
  });

  it('binds across groups of titles', () => {
    const apart: Change = (files) => {
      files['ky.yaml'].nhom_chuc_danh['pho-giam-doc'] = { ten: 'Phó giám đốc' };
      files['ca-nhan/pho-2.yaml'].nhom = 'pho-giam-doc';
    };
    const all5 = set('ky.yaml', ['tham_so', 'quota_ty_le'], {
      gia_tri: 100,
      van_ban: 'KL 1',
      ngay: '2020-12-01',
    });
    const level = proposals(all(apart, all5, people(['pho-1', 14], ['pho-2', 13])));
    expect([level('pho-1'), level('pho-2')]).toEqual([HTXS, HTT]);
  });

  it('does not bind a collective of five leaders', () => {
    const level = proposals(people(['pho-1', 13], ['pho-2', 14]), 2);
    expect([level('pho-1'), level('pho-2')]).toEqual([HTXS, HTXS]);
  });
});

describe('a cap that may still rise', () => {
  const open = set(so('b'), ['bao_cao', 'quan_triet', 'muc'], undefined);

  it('leaves the winner open, not at Hoàn thành tốt', () => {
    expect(ranking(undecide, open, votes(14)).level('so-a')).toBeNull();
    expect(ranking(undecide, votes(14)).level('so-a')).toBe(HTXS);
  });

  it('does not wait for somebody who was left out of the vote', () => {
    const { level, group } = ranking(undecide, unvote(T1, 'so-b'), unvote(T2, 'so-b'), votes(14));
    expect([group('so_nganh')?.cap, level('so-a')]).toEqual([0, HTT]);
  });
});
