import { describe, expect, it } from 'vitest';
import { checkAcross, decisionsOf } from '../../src/rules/across.js';
import { all, decide, gd, HT, set } from '../support/changes.js';
import { loadMemory } from '../support/memory.js';
import { brief, type Change, validYear } from '../support/year.js';

const one = '001085012345';
function year(...changes: Change[]) {
  const files = validYear();
  for (const path of Object.keys(files))
    if (/gd-[b-e]|so-[b-e]|hn-[b-e]/.test(path)) delete files[path];
  for (const value of Object.values(files))
    if (value.phieu)
      value.phieu = value.phieu.filter((line: { doi_tuong: string }) => /-a$/.test(line.doi_tuong));
  all(...changes)(files);
  return loadMemory(files);
}
const told = (...years: ReturnType<typeof year>[]) =>
  checkAcross(years.map(decisionsOf)).map(brief);
const numbered = set(gd('a'), ['cccd'], one);
const lower = decide(gd('a'), HT);
const line = `trung-ho-so B.II.2-d2 error ${gd('a')}#/quyet_dinh/muc`;

describe('one person in two folders of a year', () => {
  it('decided at two levels', () => {
    expect(told(year(numbered), year(numbered, lower))).toEqual([line]);
  });

  it('decided at one level, or in one folder only', () => {
    expect(told(year(numbered), year(numbered))).toEqual([]);
    expect(told(year(numbered), year(numbered, set(gd('a'), ['quyet_dinh'], undefined)))).toEqual(
      [],
    );
  });

  it('of another year', () => {
    expect(told(year(numbered), year(numbered, lower, set('ky.yaml', ['nam'], 2021)))).toEqual([]);
  });

  it('by name and birthday only: to be looked at', () => {
    expect(told(year(), year(lower))).toEqual([line.replace('error', 'warning')]);
    expect(told(year(), year(lower, set(gd('a'), ['ngay_sinh'], '1971-01-01')))).toEqual([]);
  });
});
