import { describe, expect, it } from 'vitest';
import { kiemdiem } from '../support/bin.js';

const year = 'samples/tinh-mau/2020';
const LEVELS = [
  'Không hoàn thành nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành xuất sắc nhiệm vụ',
];
const { code, out } = kiemdiem(['rank', year, '--format', 'json']);
const report = JSON.parse(out);

describe('rank --format json on the sample province', () => {
  it('has the keys of the contract', () => {
    expect(code).toBe(0);
    expect(Object.keys(report)).toEqual(['version', 'year', 'groups', 'subjects', 'findings']);
    expect([report.version, report.year]).toEqual([1, 2020]);
    expect(Object.keys(report.groups[0])).toEqual([
      'id',
      'kind',
      'label',
      'members',
      'round1',
      'cap',
      'excellent',
      'left',
      'base',
      'readings',
    ]);
    expect(Object.keys(report.subjects[0])).toEqual([
      'id',
      'kind',
      'name',
      'group',
      'self',
      'appraised',
      'max',
      'conditions',
      'round1',
      'round2',
      'proposed',
      'decided',
    ]);
    expect(Object.keys(report.subjects[0].conditions[0])).toEqual([
      'level',
      'clause',
      'outcome',
      'message',
      'file',
      'line',
    ]);
  });

  it('adds up: floor of a fifth, never more excellent than the cap, every member once', () => {
    const seen = new Set<string>();
    for (const group of report.groups) {
      const small = group.id.startsWith('duoi-5:');
      expect(group.cap).toBe(small ? Math.min(group.round1, 1) : Math.floor(group.round1 / 5));
      expect(group.excellent).toBeLessThanOrEqual(group.cap);
      expect(group.left).toBe(group.cap - group.excellent);
      for (const id of group.members) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
    }
    const grouped = report.subjects.filter((one: { group: string | null }) => one.group !== null);
    expect(grouped.length).toBe(seen.size);
  });

  it('knows every subject’s highest level, and nobody is decided above it', () => {
    for (const one of report.subjects) {
      expect(LEVELS).toContain(one.max);
      if (one.decided)
        expect(LEVELS.indexOf(one.decided)).toBeLessThanOrEqual(LEVELS.indexOf(one.max));
    }
  });

  it('proposes from the ballots what the committee decided', () => {
    const differing = report.subjects.filter(
      (one: { group: string | null; proposed: string | null; decided: string | null }) =>
        one.group !== null && one.proposed !== one.decided,
    );
    expect(differing.map((one: { id: string }) => one.id)).toEqual([]);
  });
});

describe('rank for people', () => {
  const table = kiemdiem(['rank', year]).out;

  it('fits 80 columns', () => {
    expect(Math.max(...table.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });

  it('names base, cap, places left and the state', () => {
    expect(table).toMatch(/^Xếp loại năm 2020 — .* — đã quyết định/);
    expect(table).toMatch(/N = \d+ \(số được bỏ phiếu hoàn thành tốt hợp lệ ở vòng 1\)/);
    expect(table).toMatch(/Được xếp xuất sắc tối đa \d+; đã xếp, đề nghị \d+; còn \d+ suất/);
  });

  it('lists people by given name in Vietnamese order', () => {
    const part = table.slice(table.indexOf('Nhóm cá nhân: Bí thư'));
    const names = [...part.slice(0, part.indexOf('└')).matchAll(/^│ (\p{L}[\p{L} ]+?) +│/gmu)]
      .map((match) => match[1] ?? '')
      .filter((name) => name !== 'Tên');
    expect(names.length).toBeGreaterThan(4);
    const given = names.map((name) => name.split(' ').at(-1) ?? '');
    expect(given).toEqual([...given].sort(new Intl.Collator('vi').compare));
  });
});

describe('rank --format csv', () => {
  const csv = kiemdiem(['rank', year, '--format', 'csv']).out;

  it('is for Excel: BOM, semicolons, CRLF, one row for each subject', () => {
    expect(csv.startsWith('\ufeffMã;Đối tượng;Tên;')).toBe(true);
    expect(csv.trimEnd().split('\r\n').length).toBe(report.subjects.length + 1);
  });
});
