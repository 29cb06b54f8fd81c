import type { LaPhieu } from '../dossier/year.js';
import { defineRule, type Hit, type World } from './rule.js';

interface Facts {
  readonly names: readonly string[];
  readonly problem: 'shared' | 'same-ballot' | 'one-only';
  readonly round: number;
  readonly ballot?: string;
}

// A joint review still ends in separate votes: one record for each collective and round, no record
// for two, no set of ballots used twice. Equal levels from separate votes are fine.
export const rule = defineRule<'hoi_nghi', Facts>({
  id: 'bo-phieu-rieng',
  clauses: ['B.I.2.1-s3'],
  ranks: true,
  scope: 'hoi_nghi',
  severity: 'error',
  title: 'Bỏ phiếu riêng khi kiểm điểm kết hợp',
  *check(meeting, world): Iterable<Hit<Facts>> {
    const ids = meeting.data.tap_the;
    if (ids.length < 2) return;
    for (const round of [1, 2]) yield* roundHits(ids, round, world);
  },
  message: ({ names, problem, round, ballot }) => {
    const who = names.join(' và ');
    if (problem === 'shared')
      return `Vòng ${round}: một kết quả phiếu ghi chung cho ${who}. Kiểm điểm kết hợp vẫn phải bỏ phiếu riêng: tách thành hai dòng trong phieu, mỗi dòng một đối tượng.`;
    if (problem === 'same-ballot')
      return `Vòng ${round}: ${who} cùng mã bộ phiếu “${ballot}”. Mỗi tập thể cần bộ phiếu riêng: ghi ma_phieu khác nhau theo biên bản kiểm phiếu.`;
    return `Vòng ${round}: kiểm điểm kết hợp ${who} nhưng chỉ một tập thể có kết quả phiếu. Bổ sung kết quả phiếu riêng của tập thể còn lại trong bo-phieu/.`;
  },
});

function* roundHits(ids: readonly string[], round: number, world: World): Iterable<Hit<Facts>> {
  const { year, ranking } = world;
  const votes = ids.map((id) => ({
    id,
    lines: (year.ballots.get(id) ?? []).filter((one) => one.session.data.vong === round),
  }));
  const name = (id: string) => year.tap_the.get(id)?.name ?? id;
  for (const [i, one] of votes.entries())
    for (const other of votes.slice(i + 1)) {
      const names = [name(one.id), name(other.id)];
      const pair = firstClash(one.lines, other.lines);
      if (pair)
        yield {
          at: pair.line.place,
          subject: one.id,
          facts: pair.shared
            ? { names, problem: 'shared', round }
            : { names, problem: 'same-ballot', round, ballot: pair.line.phieu.ma_phieu ?? '' },
        };
      // Round 2 is for those who passed round 1, so only round 1 must have both; and only where both
      // are classified here.
      const bothHere = [one, other].every(({ id }) => ranking.subjects.get(id)?.group);
      const lonely = one.lines.length > 0 ? one : other;
      const lines = lonely.lines[0];
      if (
        round === 1 &&
        bothHere &&
        (one.lines.length === 0) !== (other.lines.length === 0) &&
        lines
      )
        yield { at: lines.place, subject: lonely.id, facts: { names, problem: 'one-only', round } };
    }
}

function firstClash(
  a: readonly LaPhieu[],
  b: readonly LaPhieu[],
): { line: LaPhieu; shared: boolean } | null {
  for (const one of a)
    for (const other of b) {
      if (one.session.id === other.session.id && one.index === other.index)
        return { line: one, shared: true };
      const { ma_phieu } = one.phieu;
      if (ma_phieu !== undefined && ma_phieu === other.phieu.ma_phieu)
        return { line: one, shared: false };
    }
  return null;
}
