import { describe, expect, it } from 'vitest';
import { rankYear } from '../../src/ranking/rank.js';
import {
  all,
  decide,
  deputy,
  excellent,
  excellentHead,
  gd,
  HT,
  HTT,
  HTXS,
  leaders,
  more,
  session,
  set,
  so,
  vote,
} from '../support/changes.js';
import { type Change, type Files, loadClean, validYear } from '../support/year.js';

const undecide: Change = (files: Files) => {
  for (const [path, value] of Object.entries(files))
    if (/^(tap-the|ca-nhan)\//.test(path)) delete value.quyet_dinh;
};
const without =
  (...paths: string[]): Change =>
  (files) => {
    for (const path of paths) delete files[path];
  };
const [T1, T2, P1, P2] = [
  session('tap-the', 1),
  session('tap-the', 2),
  session('ca-nhan', 1),
  session('ca-nhan', 2),
];

function ranking(...changes: Change[]) {
  const files = validYear();
  all(...changes)(files);
  const result = rankYear(loadClean(files));
  const subject = (id: string) => {
    const found = result.subjects.get(id);
    if (!found) throw new Error(id);
    return found;
  };
  const group = (id: string) => {
    const found = result.groups.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  return { ...result, subject, group };
}

describe('the state of a year', () => {
  it.each<[string, Change]>([
    ['before', all(undecide, without(T1, T2, P1, P2))],
    ['round1', all(undecide, without(T2, P1, P2))],
    ['round2', undecide],
    ['decided', () => {}],
  ])('%s', (state, change) => expect(ranking(change).state).toBe(state));
});

describe('proposals', () => {
  it('are null until ballots are in', () => {
    const { subjects } = ranking(undecide, without(T1, T2, P1, P2));
    expect([...subjects.values()].map((one) => one.proposed)).toEqual(Array(10).fill(null));
  });

  it('wait for round 2 where somebody may still be excellent, not for the others', () => {
    const { subject } = ranking(
      undecide,
      without(T2, P1, P2),
      set(so('b'), ['bao_cao', 'quan_triet', 'muc'], 'Tốt'),
    );
    expect([subject('so-a').proposed, subject('so-b').proposed]).toEqual([null, HTT]);
  });

  it('give the seat to the most votes and leave the next at HTT', () => {
    const { subject, group } = ranking(undecide, vote(T2, 'so-a', 12), vote(T2, 'so-b', 13));
    expect([subject('so-a').proposed, subject('so-b').proposed, subject('so-c').proposed]).toEqual([
      HTT,
      HTXS,
      HTT,
    ]);
    expect([group('so_nganh').excellent, group('so_nganh').left]).toEqual([1, 0]);
  });

  it('never go above what the facts allow, however many the votes', () => {
    const { subject } = ranking(
      undecide,
      vote(T2, 'so-a', 15),
      set(so('a'), ['bao_cao', 'quan_triet', 'muc'], 'Tốt'),
      vote(T2, 'so-b', 9),
    );
    expect([subject('so-a').proposed, subject('so-b').proposed]).toEqual([HTT, HTXS]);
  });

  it('stay open for equal votes at the last seat', () => {
    const { subject, group } = ranking(undecide, vote(T2, 'so-a', 12), vote(T2, 'so-b', 12));
    expect([subject('so-a').proposed, subject('so-b').proposed, subject('so-c').proposed]).toEqual([
      null,
      null,
      HTT,
    ]);
    expect([group('so_nganh').tied, group('so_nganh').excellent]).toEqual([['so-a', 'so-b'], 0]);
  });

  it('drop whoever failed round 1 to what the standards allow below', () => {
    const { subject } = ranking(undecide, vote(T1, 'so-a', 7));
    expect(subject('so-a').proposed).toBe(HT);
  });

  it('stay open when a missing fact could change the level', () => {
    const { subject } = ranking(undecide, set(so('a'), ['ky_luat'], undefined));
    expect([subject('so-a').max, subject('so-a').proposed]).toEqual([null, null]);
  });
});

describe('heads after collectives', () => {
  it('a collective that loses its seat caps its head, whose seat goes to the next', () => {
    const votes = all(
      vote(P2, 'gd-a', 15),
      vote(P2, 'gd-b', 9),
      vote(T2, 'so-a', 9),
      vote(T2, 'so-b', 14),
    );
    const { subject } = ranking(undecide, votes);
    expect([subject('so-a').proposed, subject('so-b').proposed]).toEqual([HTT, HTXS]);
    expect([subject('gd-a').max, subject('gd-a').proposed, subject('gd-b').proposed]).toEqual([
      HTT,
      HTT,
      HTXS,
    ]);
  });

  it('before any ballot the head is capped by the highest level the collective can get', () => {
    const low = set(so('a'), ['bao_cao', 'quan_triet', 'muc'], 'Trung bình');
    const { subject } = ranking(undecide, without(T1, T2, P1, P2), low);
    expect([subject('so-a').max, subject('gd-a').max, subject('gd-b').max]).toEqual([HT, HT, HTXS]);
  });

  it('a collective whose level is open leaves its head open', () => {
    const { subject } = ranking(
      undecide,
      without(T1, T2, P1, P2),
      set(so('a'), ['ky_luat'], undefined),
    );
    expect([subject('so-a').max, subject('gd-a').max]).toEqual([null, null]);
  });

  it('a decided level counts, not the one possible', () => {
    const { subject } = ranking(decide(so('a'), HT));
    expect([subject('so-a').max, subject('gd-a').max]).toEqual([HTXS, HT]);
  });
});

describe('groups', () => {
  it('a collective of four leaders has a seat of its own, outside numerator and base', () => {
    const { group, subject } = ranking(leaders('a', 3), excellent('a'), excellentHead('a'));
    const own = group('duoi-5:so-a');
    expect([own.round1, own.cap, own.excellent, own.members]).toEqual([1, 1, 1, ['gd-a']]);
    expect([group('giam-doc').round1, group('giam-doc').excellent]).toEqual([4, 0]);
    expect(subject('gd-a').group).toBe('duoi-5:so-a');
  });

  it('of exactly five has none', () => {
    expect(ranking(leaders('a', 4)).groups.map((one) => one.id)).toEqual(['so_nganh', 'giam-doc']);
  });

  it('under the ceiling reading nobody leaves the title group', () => {
    const ruling = set('ky.yaml', ['cach_hieu'], {
      quota_tap_the_duoi_5: { gia_tri: 'tran', van_ban: 'KL', ngay: '2020-11-01' },
    });
    expect(ranking(ruling, leaders('a', 3)).group('giam-doc').round1).toBe(5);
  });

  it('names other readings only where their cap differs', () => {
    expect(ranking().group('so_nganh').readings).toEqual([
      { parameter: 'quota_mau_so', value: 'cuoi_cung', cap: 0 },
    ]);
    expect(ranking(more('f')).group('so_nganh').readings).toEqual([]);
  });

  it('puts a person in the group of the main post, once', () => {
    const twoPosts: Change = (files) => {
      files[gd('a')].chuc_vu.push({
        ten: 'Thành viên',
        he: 'chinh_quyen',
        ma: 'khac',
        tap_the: 'so-b',
        vai_tro: 'thanh_vien',
      });
      files[so('b')].so_lanh_dao = 6;
    };
    const { groups } = ranking(twoPosts, deputy('pgd-b', 'b'));
    const members = groups.flatMap((one) => one.members);
    expect(new Set(members).size).toBe(members.length);
    expect(members).toContain('gd-a');
  });
});
