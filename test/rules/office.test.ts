import { describe, expect, it } from 'vitest';
import { checkYear, worldOf } from '../../src/rules/check.js';
import { all, excellent, set, so } from '../support/changes.js';
import { loadMemory } from '../support/memory.js';
import { type Change, type Data, validYear } from '../support/year.js';

/** Findings of the rules named, and of what ky.yaml records about the checks. */
function found(rules: readonly string[], ...changes: Change[]) {
  const files = validYear();
  all(...changes)(files);
  const all_ = checkYear(worldOf(loadMemory(files), '2021-03-01'), (rule) =>
    rules.includes(rule.id),
  );
  return all_.map(({ rule, severity, subject, message, place }) => ({
    told: `${rule} ${severity} ${subject ?? '-'}`,
    message,
    path: place.path.join('/'),
  }));
}
const told = (rules: readonly string[], ...changes: Change[]) =>
  found(rules, ...changes).map((one) => one.told);

const answer = (more: Data): Change =>
  set(
    'ky.yaml',
    ['giai_quyet'],
    [
      {
        quy_tac: 'han-nop-ho-so',
        noi_dung: 'Cho phép nộp muộn.',
        co_quan: 'Ban Thường vụ Tỉnh ủy',
        van_ban: '12-TB/TU',
        ngay: '2021-02-02',
        ...more,
      },
    ],
  );
const late = set(so('a'), ['ho_so', 'nop', 'ngay'], '2021-02-01');
const LATE = ['han-nop-ho-so'];
const weight = (rule: string, value: string): Change =>
  set('ky.yaml', ['muc_do_quy_tac'], { [rule]: value });

describe('an answer of the authority', () => {
  it('turns an error into a warning that carries the answer', () => {
    expect(told(LATE, late)).toEqual(['han-nop-ho-so error so-a']);
    const [one] = found(LATE, late, answer({ doi_tuong: 'so-a' }));
    expect(one?.told).toBe('han-nop-ho-so warning so-a');
    expect(one?.message).toMatch(
      /Ý kiến đã ghi: Cho phép nộp muộn \(Ban Thường vụ Tỉnh ủy, 12-TB\/TU, ngày 02\/02\/2021\)\.$/,
    );
  });

  it('counts from its own day on', () => {
    const early = answer({ doi_tuong: 'so-a', ngay: '2021-03-02' });
    expect(told(LATE, late, early)).toEqual(['han-nop-ho-so error so-a']);
    expect(told(LATE, late, answer({ doi_tuong: 'so-a', ngay: '2021-03-01' }))).toEqual([
      'han-nop-ho-so warning so-a',
    ]);
  });

  it('turns a warning into an info', () => {
    const signer = set(so('a'), ['bao_cao', 'nguoi_ky'], 'so-a-tv1');
    const rules = ['nguoi-ky-bao-cao'];
    expect(told(rules, signer)).toEqual(['nguoi-ky-bao-cao warning so-a']);
    expect(told(rules, signer, answer({ quy_tac: 'nguoi-ky-bao-cao', doi_tuong: 'so-a' }))).toEqual(
      ['nguoi-ky-bao-cao info so-a'],
    );
  });

  it('answers its own subject only', () => {
    expect(told(LATE, late, answer({ doi_tuong: 'so-b' }))).toEqual([
      'han-nop-ho-so error so-a',
      'reference warning -',
    ]);
    expect(told(LATE, late, answer({}))).toEqual([
      'han-nop-ho-so error so-a',
      'reference warning -',
    ]);
  });

  it('answers its own rule only, and is told when nothing is left to answer', () => {
    expect(told(LATE, answer({ doi_tuong: 'so-a' }))).toEqual(['reference warning -']);
    const [, wrong] = found(LATE, late, answer({ doi_tuong: 'so-a', quy_tac: 'han-nop-ho-s' }));
    expect(wrong?.message).toContain('Có phải là “han-nop-ho-so”?');
    expect(wrong?.path).toBe('giai_quyet/0/quy_tac');
  });

  it('is not told idle in a run that leaves its rule out', () => {
    expect(told(['tran-to-chuc'], answer({ doi_tuong: 'so-a' }))).toEqual([]);
  });

  it('never answers a missing fact', () => {
    const silent = set(so('a'), ['ho_so', 'nop'], undefined);
    expect(told(LATE, silent, answer({ doi_tuong: 'so-a' }))).toEqual([
      'han-nop-ho-so warning so-a',
      'reference warning -',
    ]);
  });

  it('answers a group by its id', () => {
    const two = all(excellent('a'), excellent('b'));
    const rules = ['ty-le-tap-the'];
    expect(told(rules, two)).toEqual(['ty-le-tap-the error -']);
    expect(told(rules, two, answer({ quy_tac: 'ty-le-tap-the', doi_tuong: 'so_nganh' }))).toEqual([
      'ty-le-tap-the warning -',
    ]);
  });
});

describe('the weight of a rule', () => {
  const season = set('hoi-nghi/hn-a.yaml', ['phien', 0, 'ngay'], '2020-11-10');
  const YEAR_END = ['dip-cuoi-nam'];

  it('changes warnings and leaves them out', () => {
    expect(told(YEAR_END, season)).toEqual(['dip-cuoi-nam warning -']);
    expect(told(YEAR_END, season, weight('dip-cuoi-nam', 'thông tin'))).toEqual([
      'dip-cuoi-nam info -',
    ]);
    expect(told(YEAR_END, season, weight('dip-cuoi-nam', 'bỏ qua'))).toEqual([]);
  });

  it('never lowers an error, nor what is undecided about one, and says so', () => {
    expect(told(LATE, late, weight('han-nop-ho-so', 'bỏ qua'))).toEqual([
      'han-nop-ho-so error so-a',
      'reference warning -',
    ]);
    const silent = set(so('a'), ['ho_so', 'nop'], undefined);
    expect(told(LATE, silent, weight('han-nop-ho-so', 'bỏ qua'))).toEqual([
      'han-nop-ho-so warning so-a',
      'reference warning -',
    ]);
  });

  it('tells an unknown rule with the nearest', () => {
    const [one] = found([], weight('dip-cuoi-na', 'thông tin'));
    expect(one?.message).toContain('Có phải là “dip-cuoi-nam”?');
  });
});
