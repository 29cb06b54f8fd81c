import { addDays, formatDate, type IsoDate } from '../date.js';
import type { Dossier, TapTheDossier, Year } from '../dossier/year.js';
import { isOwn } from './reviews.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewEnd, reviewedDossiers } from './steps.js';
import { whyUnreviewed } from './unreviewed.js';
import { requiredVenues } from './venues.js';

interface Facts {
  readonly kind: 'early' | 'late' | 'no_date' | 'no_review' | 'no_step' | 'no_venue';
  /** A place of the person's review without a meeting on record. */
  readonly venue?: string;
  readonly date: IsoDate | null;
  readonly end: IsoDate | null;
  readonly days: number;
}

// "Ngay sau khi kết thúc": the subject names its own level on the last day of its review or within
// the days of `danh_gia_trong_ngay`. The decision of the authority is not bound by it.
export const rule = defineRule<'ky', Facts>({
  id: 'tu-danh-gia-ngay-sau',
  clauses: ['B.II.0-s2'],
  scope: 'ky',
  severity: 'error',
  title: 'Tự đánh giá, xếp loại ngay sau khi kết thúc kiểm điểm',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const dossier of reviewedDossiers(world.year)) {
      const hit = hitOf(dossier, world);
      if (hit) yield { subject: dossier.id, ...hit };
    }
  },
  message({ kind, date, end, days, venue }) {
    const own = `Tự đánh giá, xếp loại ngày ${formatDate(date ?? '')}`;
    return {
      early: `${own}, trước khi kết thúc kiểm điểm ngày ${formatDate(end ?? '')}. Tự đánh giá làm ngay sau khi kiểm điểm xong: kiểm tra tu_danh_gia.ngay và ngày họp của hội nghị.`,
      late: `${own}, quá ${days} ngày sau khi kết thúc kiểm điểm ngày ${formatDate(end ?? '')}. Hướng dẫn ghi “ngay sau khi kết thúc”, không nêu số ngày: xem lại tu_danh_gia.ngay; nếu cơ quan quy định thời hạn khác, ghi ở tham_so.danh_gia_trong_ngay của ky.yaml.`,
      no_date:
        'Đã có mức tự nhận nhưng chưa ghi ngày, nên chưa rõ có làm ngay sau khi kiểm điểm hay không. Ghi ngày ở tu_danh_gia.ngay.',
      no_review: `${own} nhưng chưa ghi hội nghị kiểm điểm, nên chưa rõ có làm ngay sau khi kiểm điểm hay không. Ghi hội nghị vào hoi-nghi/.`,
      no_step: `${own} nhưng hội nghị kiểm điểm chưa ghi bước kiểm điểm đối tượng này, nên chưa rõ có làm ngay sau khi kiểm điểm hay không. Ghi bước đó ở buoc của hội nghị.`,
      no_venue: `${own}, quá ${days} ngày sau hội nghị ngày ${formatDate(end ?? '')}; chưa ghi hội nghị kiểm điểm của ${venue}, nên chưa rõ kiểm điểm kết thúc khi nào. Ghi hội nghị đó vào hoi-nghi/.`,
    }[kind];
  },
});

function hitOf(dossier: Dossier, world: World): Hit<Facts> | null {
  const own = dossier.data.tu_danh_gia;
  if (!own?.ngay && !own?.muc) return null;
  const at = dossier.at('tu_danh_gia', 'ngay');
  const days = world.settings.selfEvaluationDays;
  const end = reviewEnd(world.year, dossier);
  const facts = { date: own.ngay ?? null, end, days };
  if (own.ngay === undefined)
    return { at, outcome: 'undecided', facts: { ...facts, kind: 'no_date' } };
  if (end === null) {
    const why = whyUnreviewed(world.year, dossier);
    if (!why || why.elsewhere) return null;
    const { cause } = why;
    return {
      at,
      outcome: 'undecided',
      facts: { ...facts, kind: why.kind === 'no_meeting' ? 'no_review' : 'no_step' },
      ...(cause ? { cause } : {}),
    };
  }
  if (own.ngay < end) return { at, facts: { ...facts, kind: 'early' } };
  if (own.ngay <= addDays(end, days)) return null;
  const open = openVenue(dossier, world.year);
  if (open)
    return {
      at,
      outcome: 'undecided',
      cause: `hoi_nghi:${open.id}`,
      facts: { ...facts, kind: 'no_venue', venue: open.name },
    };
  return { at, severity: 'warning', unclear: true, facts: { ...facts, kind: 'late' } };
}

/** A place where the person must still be reviewed: the last day is then not known. */
function openVenue(dossier: Dossier, year: Year): TapTheDossier | undefined {
  if (dossier.kind !== 'ca_nhan') return undefined;
  return requiredVenues(year, dossier)
    .venues.map((one) => one.tapThe)
    .find((one) => one.meetings.length === 0 && isOwn(year, one));
}
