import { formatDate, type IsoDate } from '../date.js';
import type { Dossier } from '../dossier/year.js';
import { dossierPapers } from '../guidance/dossier-papers.js';
import { capitalised } from '../names.js';
import { paperOf } from '../ranking/papers.js';
import {
  dossiersWithPapers,
  type PaperFacts,
  paperHits,
  paperIsDue,
  paperMessage,
} from './papers.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewEnd } from './steps.js';

interface DateFacts {
  readonly kind: 'date';
  readonly key: string;
  readonly name: string;
  readonly date: IsoDate | null;
  readonly end: IsoDate;
}

const PAPERS = { tap_the: 'bao_cao_kiem_diem', ca_nhan: 'ban_kiem_diem' } as const;

// The final version: finished after the last meeting that reviewed the subject, or on its day (4.8).
export const rule = defineRule<'ky', PaperFacts | DateFacts>({
  id: 'giay-kiem-diem',
  clauses: ['B.II.3(2)'],
  scope: 'ky',
  severity: 'error',
  title: 'Báo cáo, bản kiểm điểm đã hoàn thiện trong hồ sơ',
  *check(_ky, world): Iterable<Hit<PaperFacts | DateFacts>> {
    for (const dossier of dossiersWithPapers(world)) {
      yield* paperHits(dossier, PAPERS[dossier.kind], world);
      yield* dateHits(dossier, world);
    }
  },
  message(facts) {
    if (facts.kind !== 'date') return paperMessage(facts);
    const { key, name, date, end } = facts;
    return date === null
      ? `Chưa ghi ngày hoàn thiện ${name}, nên chưa rõ có sau hội nghị ngày ${formatDate(end)} hay không. Ghi ở ho_so.${key}.ngay.`
      : `${capitalised(name)} trong hồ sơ ghi ngày ${formatDate(date)}, trước khi hội nghị kết thúc ngày ${formatDate(end)}. Hồ sơ lưu bản đã hoàn thiện sau hội nghị: ghi ngày của bản đó ở ho_so.${key}.ngay.`;
  },
});

function* dateHits(dossier: Dossier, world: World): Iterable<Hit<DateFacts>> {
  const key = PAPERS[dossier.kind];
  const { name } = dossierPapers[key];
  const end = reviewEnd(world.year, dossier);
  const paper = paperOf(dossier, key);
  if (end === null || !paper?.co) return;
  const date = paper.ngay ?? formDate(dossier) ?? null;
  if (date === null ? !paperIsDue(dossier, world) : date >= end) return;
  yield {
    at: dossier.at('ho_so', key, 'ngay'),
    subject: dossier.id,
    outcome: date === null ? 'undecided' : 'violated',
    severity: 'warning',
    facts: { kind: 'date', key, name, date, end },
  };
}

/** The date on the form itself, where the list of papers has none. */
function formDate(dossier: Dossier): IsoDate | undefined {
  return dossier.kind === 'tap_the' ? dossier.data.bao_cao?.ngay : dossier.data.ban_kiem_diem?.ngay;
}
