import type { TapTheDossier } from '../dossier/year.js';
import { mau01Items } from '../guidance/items.js';
import { type XepLoai, xepLoaiRank } from '../guidance/scale.js';
import type { Condition, SubjectRanking } from '../ranking/types.js';
import { defineRule, type Hit } from './rule.js';
import { reviewIsOver } from './steps.js';

interface Facts {
  readonly kind: 'missing' | 'no_report' | 'high';
  readonly self: XepLoai | null;
  readonly best: XepLoai | null;
  readonly reasons: readonly string[];
}

// The collective evaluates itself and names a level of its own in Mẫu 01. One above what the facts
// allow is its right and only warns; missing facts count in its favour.
export const rule = defineRule<'tap_the', Facts>({
  id: 'tu-nhan-muc',
  clauses: ['B.II.1.6.B1-s2', 'B.II.1.5-d3'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Mức tự nhận của tập thể trong Mẫu 01',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    if (tapThe.data.mien_kiem_diem) return;
    const self = tapThe.data.tu_danh_gia?.muc;
    const at = tapThe.at('tu_danh_gia', 'muc');
    // Nothing at all recorded of a self-evaluation, or one that lacks its level.
    const clause = tapThe.data.tu_danh_gia ? 'B.II.1.6.B1-s2' : 'B.II.1.5-d3';
    const none = { self: null, best: null, reasons: [] };
    if (self === undefined && reviewIsOver(world, tapThe)) {
      if (hasReport(tapThe)) yield { at, clause, facts: { ...none, kind: 'missing' } };
      else if (world.asOf > world.settings.yearEnd.to)
        yield {
          at,
          clause,
          outcome: 'undecided',
          facts: { ...none, kind: 'no_report' },
          ...(tapThe.data.bao_cao ? {} : { cause: `bao_cao:${tapThe.id}` }),
        };
    }
    const subject = world.ranking.subjects.get(tapThe.id);
    if (self === undefined || !subject) return;
    const { best } = subject;
    if (xepLoaiRank(self) <= xepLoaiRank(best)) return;
    const reasons = inTheWay(subject, self);
    yield { at, severity: 'warning', facts: { kind: 'high', self, best, reasons } };
  },
  message: ({ kind, self, best, reasons }) =>
    ({
      missing: 'Báo cáo kiểm điểm chưa có mức tự nhận (mục VII). Ghi ở tu_danh_gia.muc.',
      no_report:
        'Chưa ghi báo cáo kiểm điểm và mức tự nhận của tập thể. Ghi nội dung ở bao_cao, mức tự nhận ở tu_danh_gia.muc.',
      high: `Tập thể tự nhận “${self}”, trong khi cao nhất có thể là “${best}”: ${reasons.join('; ')}. Xem lại tu_danh_gia.muc, hoặc các dữ kiện này nếu ghi chưa đúng.`,
    })[kind],
});

function hasReport(tapThe: TapTheDossier): boolean {
  const { bao_cao } = tapThe.data;
  return mau01Items.some(
    ({ key }) => key !== 'khac_phuc' && (bao_cao?.[key]?.noi_dung || bao_cao?.[key]?.muc),
  );
}

/** Conditions not met of the levels up to the one named; of one fact, the lowest level it rules out. */
function inTheWay(subject: SubjectRanking, self: XepLoai): string[] {
  const byFact = new Map<string, Condition>();
  for (const one of subject.conditions) {
    if (one.outcome !== 'unmet' || xepLoaiRank(one.level) > xepLoaiRank(self)) continue;
    const known = byFact.get(one.fact);
    if (!known || xepLoaiRank(one.level) < xepLoaiRank(known.level)) byFact.set(one.fact, one);
  }
  return [...new Set([...byFact.values()].map((one) => one.message))];
}
