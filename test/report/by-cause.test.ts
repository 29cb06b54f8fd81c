import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kiemdiem, temporary } from '../support/bin.js';
import { all, set, so } from '../support/changes.js';
import { type Change, type Files, validYear, write } from '../support/year.js';

function validate(folder: string, files: Record<string, Files>) {
  for (const [year, content] of Object.entries(files)) write(join(folder, year), content);
  const run = (...more: string[]) =>
    kiemdiem(['validate', folder, '--as-of', '2021-03-01', ...more]).out;
  const { findings } = JSON.parse(run('--format', 'json'));
  const text = run();
  rmSync(folder, { recursive: true });
  return { findings, text };
}
function files(...changes: Change[]): Files {
  const year = validYear();
  all(...changes)(year);
  return year;
}
const heads = (text: string) =>
  text
    .split('\n')
    .filter((line) => /:\d+:\d+ {2}(lỗi|lưu ý|chưa xác định) {2}/.test(line))
    .map((line) => line.trim().split(/ {2}/).at(-1));
const noMeeting: Change = (year) => {
  delete year['hoi-nghi/hn-a.yaml'];
};

describe('findings of one cause', () => {
  it('are told once: a missing meeting in full, what follows in a line for each rule', () => {
    const { findings, text } = validate(temporary(), { '2020': files(noMeeting) });
    const grave = findings.filter((one: { severity: string }) => one.severity !== 'info');
    expect(grave.length).toBeGreaterThan(5);
    expect(heads(text)).toEqual(['kiem-diem-tap-the']);
    expect(text).toMatch(new RegExp(`Cũng do đó còn ${grave.length - 1} điểm:`));
    expect(text).toMatch(/- kiem-diem-ca-nhan \(B\.I\.1\.2-s1\): 2020\/ca-nhan\/gd-a\.yaml:\d+/);
    // Counts are of all findings, not of those shown in full.
    const errors = grave.filter((one: { severity: string }) => one.severity === 'error');
    expect(text).toContain(`${errors.length} lỗi`);
  });

  it('are apart for two missing meetings, and for two years of the same ids', () => {
    const both = files(noMeeting, (year) => {
      delete year['hoi-nghi/hn-b.yaml'];
    });
    expect(heads(validate(temporary(), { '2020': both }).text)).toEqual([
      'kiem-diem-tap-the',
      'kiem-diem-tap-the',
    ]);
    const years = { a: files(noMeeting), b: files(noMeeting) };
    expect(heads(validate(temporary(), years).text)).toEqual([
      'kiem-diem-tap-the',
      'kiem-diem-tap-the',
    ]);
  });

  it('wait together for one missing value, whoever asks for it', () => {
    const { findings, text } = validate(temporary(), {
      '2020': files(set(so('a'), ['chi_tieu'], undefined)),
    });
    const open = findings.filter((one: { outcome: string }) => one.outcome === 'undecided');
    expect(open.length).toBeGreaterThan(1);
    expect(heads(text).length).toBe(1);
  });

  it('wait together for a block that is not written, with the error that it is not', () => {
    const { findings, text } = validate(temporary(), {
      '2020': files(set(so('a'), ['bao_cao'], undefined)),
    });
    const about = findings.filter((one: { path: string }) => one.path.startsWith('/bao_cao'));
    expect(about.length).toBeGreaterThan(5);
    expect(heads(text)).toEqual(['noi-dung-bao-cao']);
    expect(text).toMatch(/- hoan-thanh-tot-cap-do \(/);
  });

  it('wait apart for values of a block that is written', () => {
    const { text } = validate(temporary(), {
      '2020': files(
        set(so('a'), ['bao_cao', 'tap_trung_dan_chu', 'muc'], undefined),
        set(so('a'), ['bao_cao', 'kiem_tra_giam_sat', 'muc'], undefined),
      ),
    });
    expect(heads(text).length).toBe(2);
  });

  it('tell every other reading in full, though all are to be ruled on in one block', () => {
    const run = (...more: string[]) =>
      kiemdiem(['validate', 'samples/loi/kiem-phieu', '--only', 'cach-hieu-khac', ...more]).out;
    const { findings } = JSON.parse(run('--format', 'json'));
    expect(findings.length).toBeGreaterThan(1);
    expect(run().match(/ {2}cach-hieu-khac$/gm)?.length).toBe(findings.length);
  });

  it('of different causes stay apart', () => {
    const { text } = validate(temporary(), {
      '2020': files(
        set(so('a'), ['ho_so', 'nop', 'ngay'], '2021-02-01'),
        set(so('b'), ['ho_so', 'nop', 'ngay'], '2021-02-01'),
      ),
    });
    expect(heads(text)).toEqual(['han-nop-ho-so', 'han-nop-ho-so']);
  });
});
