import { describe, expect, it } from 'vitest';
import { rankYear } from '../../src/ranking/rank.js';
import { checkYear, worldOf } from '../../src/rules/check.js';
import { all, decide, excellent, excellentHead, gd, HTXS, set, so } from '../support/changes.js';
import { brief, type Change, load, validYear } from '../support/year.js';

/** A year of which some dossier cannot be used: its findings of files are not looked at. */
function linked(...changes: Change[]) {
  const files = validYear();
  all(...changes)(files);
  const { year } = load(files);
  if (!year) throw new Error('no year');
  return year;
}
const found = (rule: string, ...changes: Change[]) =>
  checkYear(worldOf(linked(...changes), '2021-03-01'), (one) => one.id === rule).map(brief);
const broken =
  (file: string): Change =>
  (files) => {
    files[file] = 'ten: [\n';
  };

describe('a dossier that cannot be read', () => {
  it('leaves the level of its head open, neither capped nor passed', () => {
    const lift = all(excellentHead('a'), broken(so('a')));
    expect(rankYear(linked(lift)).subjects.get('gd-a')?.max).toBeNull();
    expect(found('tran-nguoi-dung-dau', lift)).toContain(
      `tran-nguoi-dung-dau B.II.2-d1-s2 undecided ${gd('a')}#/chuc_vu/0`,
    );
  });

  it('leaves somebody alone who no longer heads it', () => {
    const gone = set(gd('a'), ['chuc_vu', 0, 'den'], '2020-02-28');
    const year = linked(excellentHead('a'), gone, broken(so('a')));
    const { conditions } = rankYear(year).subjects.get('gd-a') ?? { conditions: [] };
    expect(conditions.filter((one) => one.fact === 'tap_the:so-a')).toEqual([]);
    expect(conditions.length).toBeGreaterThan(0);
  });

  it('of another collective leaves a head as it was', () => {
    const year = linked(excellent('a'), excellentHead('a'), broken(so('b')));
    expect(rankYear(year).subjects.get('gd-a')?.max).toBe(HTXS);
  });

  it('may raise the cap of its group, so that the quota is not surely broken', () => {
    const one = all(excellent('a'), decide(so('b'), HTXS));
    expect(found('ty-le-tap-the', one)).toEqual([
      expect.stringMatching(/^ty-le-tap-the B\.II\.1\.4\(1\)-d3-s1 error /),
    ]);
    // Four are left, with no seat; the fifth would give one.
    const four = all(excellent('a'), broken(so('b')));
    expect(found('ty-le-tap-the', four)).toEqual([
      expect.stringMatching(/^ty-le-tap-the B\.II\.1\.4\(1\)-d3-s1 undecided /),
    ]);
  });
});

describe('a group that ky.yaml does not have', () => {
  it('is a fault of reference; until it is mended the kind decides', () => {
    const lost = set(so('a'), ['nhom'], 'khong-co');
    const groups = rankYear(linked(lost)).groups.filter((one) => one.members.includes('so-a'));
    const usual = rankYear(linked()).groups.filter((one) => one.members.includes('so-a'));
    expect(groups.map((one) => one.id)).toEqual(usual.map((one) => one.id));
    expect(groups[0]?.members).toEqual(usual[0]?.members);
  });
});
