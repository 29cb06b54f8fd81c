import { describe, expect, it } from 'vitest';
import { rankYear } from '../../src/ranking/rank.js';
import { settingsOf } from '../../src/ranking/settings.js';
import { placesAround } from '../../src/ranking/what-if.js';
import {
  all,
  deputy,
  excellent,
  excellentHead,
  HTXS,
  leaders,
  more,
  session,
  set,
  so,
  vote,
} from '../support/changes.js';
import { loadMemory } from '../support/memory.js';
import { type Change, type Files, validYear } from '../support/year.js';

const undecide: Change = (files: Files) => {
  for (const [path, value] of Object.entries(files))
    if (/^(tap-the|ca-nhan)\//.test(path)) delete value.quyet_dinh;
};
const ceiling = set('ky.yaml', ['cach_hieu'], {
  quota_tap_the_duoi_5: { gia_tri: 'tran', van_ban: 'KL 1', ngay: '2020-11-01' },
});

/** The row of the present base, and whom the ranking proposes in the same group. */
function presentRow(id: string, ...changes: Change[]) {
  const files = validYear();
  all(...changes)(files);
  const year = loadMemory(files);
  const settings = settingsOf(year);
  const ranking = rankYear(year, settings);
  const group = ranking.groups.find((one) => one.id === id);
  if (!group) throw new Error(`no group ${id}`);
  const row = placesAround(year, group, ranking, settings).find(
    (one) => one.round1 === group.round1,
  );
  const proposed = group.members.filter((one) => ranking.subjects.get(one)?.proposed === HTXS);
  return { row, proposed };
}

describe('the places of the present base', () => {
  it('go to those whom the ranking proposes', () => {
    const { row, proposed } = presentRow('so_nganh', excellent('a'), undecide);
    expect(proposed).toEqual(['so-a']);
    expect(row?.chosen).toEqual(proposed);
  });

  it('keep to the ceiling of a small collective too', () => {
    const { row, proposed } = presentRow(
      'giam-doc',
      ceiling,
      more('f', 'g', 'h', 'i'),
      excellent('a'),
      deputy('pho-1', 'a', HTXS),
      leaders('a', 2),
      excellentHead('a', 14),
      undecide,
    );
    expect(proposed).toEqual(['gd-a']);
    expect(row?.chosen).toEqual(proposed);
  });

  it('name those whose seat hangs on a missing fact', () => {
    const { row, proposed } = presentRow(
      'so_nganh',
      excellent('a', 10),
      more('f'),
      vote(session('tap-the', 2), 'so-b', 14),
      set(so('b'), ['bao_cao', 'tap_trung_dan_chu', 'muc'], undefined),
      undecide,
    );
    expect(proposed).toEqual([]);
    expect(row).toMatchObject({ chosen: [], waiting: ['so-a'] });
  });
});
