import { formatDate, type IsoDate } from '../date.js';
import type { BoPhieuFile, LaPhieu } from '../dossier/year.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind: 'unexplained' | 'order';
  readonly name: string;
  readonly round: 1 | 2;
  readonly days: readonly IsoDate[];
}

// A round held again counts by its last session. That it was a re-vote must be on record, and which of
// two sessions of one day came last must be clear.
export const rule = defineRule<'ky', Facts>({
  id: 'bo-phieu-lai',
  clauses: ['B.II.4-d1-s1', 'B.II.4-d1-s2'],
  ranks: true,
  scope: 'ky',
  severity: 'warning',
  title: 'Bỏ phiếu lại và kết quả được tính',
  *check(_ky, { year, ranking }): Iterable<Hit<Facts>> {
    const sessions = [...year.bo_phieu.values()];
    for (const [id, lines] of year.ballots)
      for (const round of [1, 2] as const) {
        const held = perSession(lines.filter((one) => one.session.data.vong === round));
        const last = held.at(-1);
        const before = held.at(-2);
        if (!last || !before) continue;
        const name = ranking.subjects.get(id)?.name ?? id;
        const days = held.map((one) => one.session.data.ngay);
        const shared = {
          at: last.place,
          subject: id,
          clause: round === 1 ? ('B.II.4-d1-s1' as const) : ('B.II.4-d1-s2' as const),
        };
        if (sameMoment(before.session, last.session))
          yield { ...shared, outcome: 'undecided', facts: { kind: 'order', name, round, days } };
        else if (!isOnRecord(id, last.session, sessions))
          yield { ...shared, facts: { kind: 'unexplained', name, round, days } };
      }
  },
  message: ({ kind, name, round, days }) =>
    kind === 'order'
      ? `${name} có hai kết quả vòng ${round} cùng ngày ${formatDate(days.at(-1) ?? '')}, nên chưa rõ phiên nào sau. Ghi thu_tu của từng phiên trong bo-phieu/.`
      : `${name} có ${days.length} kết quả vòng ${round} (${days.map(formatDate).join(', ')}); kết quả sau cùng được tính. Nếu là bỏ phiếu lại, ghi xu_ly_dong_phieu với hinh_thuc: bo_phieu_lai; nếu ghi nhầm, bỏ dòng thừa.`,
});

/** One line for each session; several lines in one session are told by so-phieu. */
function perSession(lines: readonly LaPhieu[]): LaPhieu[] {
  return [...new Map(lines.map((one) => [one.session.id, one])).values()];
}

function sameMoment(a: BoPhieuFile, b: BoPhieuFile): boolean {
  return a.data.ngay === b.data.ngay && (a.data.thu_tu ?? 0) === (b.data.thu_tu ?? 0);
}

/** Some record of a re-vote names the subject, no later than the re-vote itself. */
function isOnRecord(id: string, last: BoPhieuFile, sessions: readonly BoPhieuFile[]): boolean {
  return sessions
    .flatMap((session) => session.data.xu_ly_dong_phieu ?? [])
    .some(
      (one) =>
        one.hinh_thuc === 'bo_phieu_lai' &&
        one.doi_tuong.includes(id) &&
        one.ngay <= last.data.ngay,
    );
}
