import { describe, expect, it } from 'vitest';
import { deputy, excellent, more, rate, session, so, unvote, vote } from '../support/changes.js';
import type { Change } from '../support/year.js';
import type { Opened } from './open.js';
import { sampleInputs } from './sample-year.js';
import { papers, unvoted, voted } from './voted.js';

const T1 = session('tap-the', 1);
const ids = (paper: Opened | undefined) =>
  (paper?.controls ?? [])
    .filter((one) => one.tag.endsWith('.dong_y') && !one.tag.endsWith('khong_dong_y'))
    .map((one) => one.tag.replace(/^phieu\.|\.dong_y$/g, ''));
const ballots = async (...changes: Change[]) => papers('phieu', voted(...changes));

describe('ballot papers', () => {
  it('are of each kind and round, round 2 only once round 1 has been held', async () => {
    // A head may be Xuất sắc only if the collective is (B.II.2-d1-s2).
    expect([...(await ballots(excellent('a'))).keys()]).toEqual([
      'phieu_ca-nhan_vong-1',
      'phieu_ca-nhan_vong-2',
      'phieu_tap-the_vong-1',
      'phieu_tap-the_vong-2',
    ]);
    expect([...(await ballots(unvoted)).keys()]).toEqual([
      'phieu_ca-nhan_vong-1',
      'phieu_tap-the_vong-1',
    ]);
  });

  it('put to round 1 those who may be Hoàn thành tốt, whatever came of the vote', async () => {
    // Trung bình in a result keeps a collective from Hoàn thành tốt (B.II.1.4(2)-d1).
    const made = await ballots(rate('b', 'quan_triet', 'Trung bình'), vote(T1, 'so-c', 2));
    expect(ids(made.get('phieu_tap-the_vong-1'))).toEqual(['so-a', 'so-c', 'so-d', 'so-e']);
  });

  it('put to round 2 those who passed round 1 and may be Hoàn thành xuất sắc', async () => {
    const change = [
      more('f'),
      // 7 of 15 is not more than half; Tốt in a result keeps from Xuất sắc (B.II.1.4(1)-d2).
      vote(T1, 'so-a', 7),
      vote(T1, 'so-b', 8),
      rate('c', 'quan_triet', 'Tốt'),
    ];
    const made = await ballots(...change);
    expect(ids(made.get('phieu_tap-the_vong-2'))).toEqual(['so-b', 'so-d', 'so-e', 'so-f']);
    // N = 5 of the six, so 1 place.
    expect(made.get('phieu_tap-the_vong-2')?.text).toContain('không quá 1 (N = 5)');
  });

  it('name whom a missing fact or vote keeps off the paper', async () => {
    const unrated: Change = (files) => {
      delete files[so('b')].bao_cao.quan_triet.muc;
    };
    const first = (await ballots(unrated)).get('phieu_tap-the_vong-1');
    expect(ids(first)).not.toContain('so-b');
    expect(first?.text).toMatch(/còn thiếu dữ kiện: Tập thể lãnh đạo so-b\./);
    const second = (await ballots(more('f'), unvote(T1, 'so-b'))).get('phieu_tap-the_vong-2');
    expect(ids(second)).not.toContain('so-b');
    expect(second?.text).toContain('Tập thể lãnh đạo so-b');
  });

  it('have no round 2 for a group without a place', async () => {
    // Four passed round 1: a fifth of 4, rounded down, is 0.
    const made = await ballots(vote(T1, 'so-a', 3));
    expect([...made.keys()]).not.toContain('phieu_tap-the_vong-2');
  });

  it('give heads a sheet of their own, after everybody else', async () => {
    const paper = (await ballots(deputy('pgd-a', 'a'))).get('phieu_ca-nhan_vong-1');
    expect(ids(paper)[0]).toBe('pgd-a');
    expect(ids(paper).slice(1)).toEqual(['gd-a', 'gd-b', 'gd-c', 'gd-d', 'gd-e']);
    expect(paper?.text.match(/PHIẾU BIỂU QUYẾT/g)).toHaveLength(2);
    expect(paper?.text).toMatch(/đối với cá nhân năm[\s\S]*đối với người đứng đầu năm/);
  });

  it('are no narrower for the subjects asked for', async () => {
    const made = await papers('phieu', { ...voted(), subjects: ['so-a'] });
    expect(ids(made.get('phieu_tap-the_vong-1'))).toHaveLength(5);
  });
});

describe.each(sampleInputs())('the ballots of the %s year', (name, input) => {
  it('have two empty boxes for each subject, and no place for the name of a voter', async () => {
    const made = [...(await papers('phieu', input)).values()];
    if (name === 'tinh-mau') expect(made).toHaveLength(4);
    for (const { controls, text } of made) {
      const boxes = controls.filter((one) => one.checked !== null);
      expect(boxes.length).toBeGreaterThan(0);
      expect(boxes.every((one) => one.checked === false && one.text === '☐')).toBe(true);
      expect(boxes.filter((one) => one.alias === 'Đồng ý')).toHaveLength(boxes.length / 2);
      expect(text).not.toMatch(/(họ tên|chữ ký|người bỏ phiếu):/i);
    }
  });
});

it('puts to round 2 exactly whom the committee of the province voted on', async () => {
  const input = sampleInputs().find(([name]) => name === 'tinh-mau')?.[1];
  if (!input) return;
  const made = await papers('phieu', input);
  const first = ids(made.get('phieu_tap-the_vong-1'));
  for (const held of input.year.bo_phieu.values()) {
    if (held.data.doi_tuong !== 'tap_the' || held.data.vong !== 2) continue;
    const subjects = held.data.phieu.flatMap((one) => one.doi_tuong);
    expect(first).toEqual(expect.arrayContaining(subjects));
    expect(ids(made.get('phieu_tap-the_vong-2')).sort()).toEqual([...subjects].sort());
  }
});
