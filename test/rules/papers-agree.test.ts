import { describe, expect, it } from 'vitest';
import type { Dossier, Year } from '../../src/dossier/year.js';
import { isPaperOf, papersOf } from '../../src/guidance/dossier-papers.js';
import { countPapers, type PaperState, paperStanding } from '../../src/ranking/papers.js';
import { checkYear, worldOf } from '../../src/rules/check.js';
import { loadMemory } from '../support/memory.js';
import { type Files, validYear } from '../support/year.js';

const PERSON = 'ca-nhan/gd-a.yaml';
const COLLECTIVE = 'tap-the/so-a.yaml';

const ENTRIES = [
  ['not on record', undefined],
  ['there', { co: true, ngay: '2021-01-20' }],
  ['missing', { co: false }],
  ['missing with a reason', { co: false, ly_do: 'Đang xin' }],
] as const;

function changed(change: (files: Files) => void): Year {
  const files = validYear();
  change(files);
  return loadMemory(files);
}

/** How the rules on papers see one paper of a dossier, in the words of the checklist. */
function byRules(year: Year, dossier: Dossier, key: string): PaperState | null {
  const found = checkYear(worldOf(year, '2021-03-01'), (rule) =>
    rule.id.startsWith('giay-'),
  ).filter(
    ({ subject, place, facts }) =>
      subject === dossier.id &&
      ['absent', 'unrecorded', 'obliged'].includes(String(facts['kind'])) &&
      (place.path[1] === key ||
        (key === 'ke_khai_tai_san' && place.path[0] === 'thuoc_dien_ke_khai')),
  );
  if (found.some((one) => one.outcome === 'violated')) return 'thieu';
  return found.length > 0 ? 'chua_ghi' : null;
}

function agrees(year: Year, dossier: Dossier | undefined, key: (typeof keys)[number]): void {
  if (!dossier) throw new Error('no dossier');
  const { state } = paperStanding(year, dossier, key);
  const settled = state === 'co' || state === 'khong_ap_dung';
  expect(byRules(year, dossier, key) ?? 'settled').toBe(settled ? 'settled' : state);
}

const keys = papersOf('ca_nhan');
const members = [true, false];
const obliged = [true, false, undefined];

describe.each(keys)('the checklist and the rules agree on %s', (key) => {
  it.each(ENTRIES)('of a cadre, %s', (_what, entry) => {
    for (const dang_vien of members)
      for (const thuoc_dien_ke_khai of obliged)
        for (const covered of [true, false]) {
          const year = changed((files) => {
            Object.assign(files[PERSON], { dang_vien, thuoc_dien_ke_khai });
            if (!dang_vien) delete files[PERSON].chi_bo;
            files[PERSON].ho_so[key] = entry;
            files[COLLECTIVE].ho_so.bao_cao_ket_qua = { co: covered };
          });
          agrees(year, year.ca_nhan.get('gd-a'), key);
        }
  });
});

describe.each(papersOf('tap_the').filter((key) => isPaperOf(key, 'tap_the')))(
  'the checklist and the rules agree on %s',
  (key) => {
    it.each(ENTRIES)('of a collective, %s', (_what, entry) => {
      const year = changed((files) => {
        files[COLLECTIVE].ho_so[key] = entry;
      });
      agrees(year, year.tap_the.get('so-a'), key);
    });
  },
);

describe('the papers of a dossier', () => {
  it('are eight for each kind, with one of the pair under (2)', () => {
    expect(papersOf('tap_the')).toHaveLength(8);
    expect(papersOf('ca_nhan')).toHaveLength(8);
    expect(papersOf('tap_the')).toContain('bao_cao_kiem_diem');
    expect(papersOf('ca_nhan')).not.toContain('bao_cao_kiem_diem');
  });

  it('are counted each once', () => {
    const year = changed((files) => {
      files[PERSON].ho_so = { ly_lich_2d: { co: false }, ban_kiem_diem: { co: true } };
      files[PERSON].thuoc_dien_ke_khai = false;
    });
    const person = year.ca_nhan.get('gd-a');
    if (!person) throw new Error('no dossier');
    const standings = papersOf('ca_nhan').map((key) => paperStanding(year, person, key));
    expect(countPapers(standings)).toEqual({
      co: 1,
      thieu: 1,
      // The declaration, and the report that the collective's own covers.
      khong_ap_dung: 2,
      chua_ghi: 4,
    });
  });
});
