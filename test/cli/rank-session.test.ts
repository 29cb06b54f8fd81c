import { describe, expect, it } from 'vitest';
import { kiemdiem, temporary } from '../support/bin.js';
import { all, excellent, set, so } from '../support/changes.js';
import { type Change, validYear, write } from '../support/year.js';

const AS_OF = ['--as-of', '2021-03-01'];

function folder(...changes: Change[]): string {
  const files = validYear();
  all(...changes)(files);
  const home = temporary();
  write(home, files);
  return home;
}
const year = folder(excellent('a'));
const run = (...args: string[]) => kiemdiem(['rank', year, ...AS_OF, ...args]);
const json = (...args: string[]) => JSON.parse(run(...args, '--format', 'json').out);

describe('rank --what-if', () => {
  it('shows what a lower collective does to its head and to the places', () => {
    const { whatIf } = json('--what-if', 'so-a=HT');
    expect(whatIf.supposed).toEqual({ 'so-a': 'Hoàn thành nhiệm vụ' });
    expect(whatIf.groups).toEqual([
      {
        id: 'so_nganh',
        before: { round1: 5, cap: 1, excellent: 1, left: 0 },
        after: { round1: 5, cap: 1, excellent: 0, left: 1 },
      },
      // The head may no longer be Hoàn thành tốt, so the heads' base is one less.
      {
        id: 'giam-doc',
        before: { round1: 5, cap: 1, excellent: 0, left: 1 },
        after: { round1: 4, cap: 0, excellent: 0, left: 0 },
      },
    ]);
    const head = whatIf.subjects.find((one: { id: string }) => one.id === 'gd-a');
    expect(head.before.max).toBe('Hoàn thành xuất sắc nhiệm vụ');
    expect(head.after.max).toBe('Hoàn thành nhiệm vụ');
  });

  it('takes several suppositions, of organisations too, in full or short words', () => {
    const { whatIf } = json(
      '--what-if',
      'cq-so-b=Hoàn thành nhiệm vụ',
      '--what-if',
      'so-c=hoàn thành xuất sắc nhiệm vụ',
    );
    const outcome = (id: string) =>
      whatIf.subjects.find((one: { id: string }) => one.id === id)?.after;
    expect(outcome('so-b').max).toBe('Hoàn thành nhiệm vụ');
    expect(outcome('so-c').decided).toBe('Hoàn thành xuất sắc nhiệm vụ');
    expect(whatIf.groups[0].after.excellent).toBe(2);
  });

  it('tells people what it brings and what it ends, and that nothing is written', () => {
    const { out } = run('--what-if', 'so-c=HTXS');
    expect(out).toMatch(/^Giả định \(không ghi vào hồ sơ nào\)/);
    expect(out).toMatch(/đã xếp, đề nghị 1 → 2.*vượt 1/s);
    expect(out).toMatch(/Điểm phát sinh[\s\S]*\[ty-le-tap-the\]/);
    expect(run('--what-if', 'so-c=HTT').out).toContain('Không đối tượng, nhóm nào thay đổi.');
  });

  it('refuses an unknown id or level with the nearest, and a word without a level', () => {
    expect(run('--what-if', 'so-x=HTXS').err).toContain('Có phải là "so-');
    expect(run('--what-if', 'so-a=HTSX').err).toContain('Có phải là "HTXS"?');
    expect(run('--what-if', 'so-a').err).toContain('Ghi dạng "mã=mức"');
    expect(run('--what-if', 'so-a').code).toBe(2);
  });

  it('leaves the plain output as it was', () => {
    expect(Object.keys(json())).toEqual(['version', 'year', 'groups', 'subjects', 'findings']);
  });
});

describe('rank --what-if-quota', () => {
  it('counts the places from three below to three above, by the fifth rounded down', () => {
    const { places } = json('--what-if-quota');
    const own = places.find((one: { group: string }) => one.group === 'so_nganh');
    expect(own.places.map((one: Record<string, unknown>) => [one['round1'], one['cap']])).toEqual([
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 1],
      [6, 1],
      [7, 1],
      [8, 1],
    ]);
    expect(own.places[3].chosen).toEqual(['so-a']);
    expect(own.places[2].chosen).toEqual([]);
  });

  it('does not go below zero', () => {
    const empty = folder((files) => {
      for (const path of Object.keys(files)) if (path.startsWith('bo-phieu/')) delete files[path];
    });
    const { out } = kiemdiem(['rank', empty, ...AS_OF, '--what-if-quota', '--format', 'json']);
    const [first] = JSON.parse(out).places;
    expect(first.places.map((one: { round1: number }) => one.round1)).toEqual([0, 1, 2, 3]);
  });
});

describe('rank --state', () => {
  const failed = folder(
    excellent('a'),
    (files) => {
      files['bo-phieu/tap-the-1.yaml'].phieu[1].dong_y = 3;
    },
    set(so('c'), ['bao_cao', 'quan_triet', 'muc'], 'Kém'),
    set(so('d'), ['bao_cao', 'quan_triet', 'muc'], undefined),
  );
  const state = (moment: string) => kiemdiem(['rank', failed, ...AS_OF, '--state', moment]).out;

  it('before: who may be voted, who lacks a fact, who is barred', () => {
    const text = state('before');
    expect(text).toMatch(/Đưa ra bỏ phiếu \(3\):\n {4}- Tập thể lãnh đạo so-a: có thể xuất sắc/);
    expect(text).toMatch(/Chưa xác định.*\(1\):\n {4}- Tập thể lãnh đạo so-d: Mục I\.1/);
    expect(text).toMatch(/Không đủ điều kiện hoàn thành tốt \(1\):\n {4}- Tập thể lãnh đạo so-c/);
  });

  it('round1: the base, the places and the list for round 2', () => {
    const text = state('round1');
    expect(text).toContain('N = 2 phiếu hoàn thành tốt hợp lệ; tối đa 0 xuất sắc');
    expect(text).toMatch(
      /Không đủ phiếu hoàn thành tốt \(1\):\n {4}- Tập thể lãnh đạo so-b: 3\/15/,
    );
  });

  it('round2: proposals by the votes, later decisions left out', () => {
    const text = kiemdiem(['rank', year, ...AS_OF, '--state', 'round2']).out;
    expect(text).toMatch(/Đề nghị xuất sắc \(1\):\n {4}- Tập thể lãnh đạo so-a: 14\/15 phiếu/);
    const { subjects } = JSON.parse(
      kiemdiem(['rank', year, ...AS_OF, '--state', 'round2', '--format', 'json']).out,
    );
    const own = subjects.find((one: { id: string }) => one.id === 'so-a');
    expect([own.decided, own.proposed]).toEqual([null, 'Hoàn thành xuất sắc nhiệm vụ']);
  });

  it('decided: levels against votes and facts', () => {
    expect(state('decided')).toMatch(
      /Cao hơn mức hồ sơ cho phép \(1\):\n {4}- Tập thể lãnh đạo so-c/,
    );
  });

  it('refuses a moment that the folder has not reached, and an unknown one', () => {
    const open = folder((files) => {
      for (const [path, value] of Object.entries(files)) {
        if (/^(tap-the|ca-nhan)\//.test(path)) delete value.quyet_dinh;
        if (path.startsWith('bo-phieu/') && value.vong === 2) delete files[path];
      }
    });
    const { code, err } = kiemdiem(['rank', open, '--state', 'round2']);
    expect([code, err]).toEqual([2, expect.stringContaining('--state round1')]);
    expect(kiemdiem(['rank', open, '--state', 'roun1']).err).toContain('Có phải là "round1"?');
  });

  it('keeps within 80 columns', () => {
    for (const moment of ['before', 'round1', 'round2', 'decided'])
      expect(
        Math.max(
          ...state(moment)
            .split('\n')
            .map((line) => [...line].length),
        ),
      ).toBeLessThan(81);
  });
});
