import { formatDate, type IsoDate } from '../date.js';
import type { ClauseId } from '../guidance/clauses.js';
import type { XepLoai } from '../guidance/scale.js';
import { obstacles } from '../ranking/claims.js';
import type { Condition, SubjectRanking } from '../ranking/types.js';
import type { Hit, World } from './rule.js';

/** Facts of a rule that compares the level given with one condition of the standards. */
export interface LevelFacts {
  /** Name of the subject whose level it is. */
  readonly name: string;
  /** Decided; else only voted. */
  readonly decided: boolean;
  readonly level: XepLoai | null;
  readonly needed: XepLoai;
  readonly finding: string;
  /** True when a fact is missing, so that the advice is to supply it. */
  readonly missing: boolean;
  /** True where the default reading has no bar, so that the advice is only to look again. */
  readonly mild?: true;
  /** Day of a sanction later than the decision on the level. */
  readonly later?: IsoDate;
}

/** Hits of every condition under `clauses` that stands against the level given to a subject. */
export function* levelHits(
  id: string,
  world: World,
  clauses: readonly ClauseId[],
): Iterable<Hit<LevelFacts>> {
  const subject = world.ranking.subjects.get(id);
  if (!subject) return;
  for (const { condition, claim } of obstacles(subject, clauses)) {
    const later = decidedBefore(subject, condition, world);
    yield {
      at: condition.place,
      clause: condition.clause,
      outcome: condition.outcome === 'unmet' ? 'violated' : 'undecided',
      severity: claim === null ? 'info' : condition.binding && !later ? 'error' : 'warning',
      ...(later ? { unclear: true } : {}),
      facts: {
        name: subject.name,
        decided: subject.decided !== null,
        level: claim,
        needed: condition.level,
        finding: condition.message,
        missing: condition.outcome === 'unknown',
        ...(later ? { mild: true, later } : {}),
      },
    };
  }
}

/**
 * Day of a sanction that came after the level was decided: whether to reopen it, the text does not say
 * (4.4). Null for every other condition.
 */
export function decidedBefore(
  { dossier }: SubjectRanking,
  { outcome, place }: Condition,
  { sanctions }: World,
): IsoDate | null {
  const decided = dossier.data.quyet_dinh?.ngay;
  if (decided === undefined || outcome !== 'unmet') return null;
  const sanction = sanctions.find(
    (one) => one.place.source === place.source && one.place.path.join('/') === place.path.join('/'),
  );
  return sanction && sanction.entry.ngay > decided ? sanction.entry.ngay : null;
}

/** Says what stands against the level, and `advice` what to do about it; `supply` where a fact is missing. */
export function levelMessage(
  facts: LevelFacts,
  advice: string,
  supply = 'Bổ sung dữ kiện này vào hồ sơ rồi kiểm tra lại.',
): string {
  const open = `nên chưa đối chiếu được với mức “${facts.level}” của ${facts.name}`;
  const given = facts.level
    ? facts.missing
      ? open
      : `trong khi ${facts.name} ${facts.decided ? 'được xếp' : 'được bỏ phiếu'} “${facts.level}”`
    : `nên chưa xác định được mức cao nhất của ${facts.name}`;
  const what = facts.later
    ? `Quyết định kỷ luật ngày ${formatDate(facts.later)} có sau quyết định xếp loại; Hướng dẫn không nêu trường hợp này, đề nghị cấp có thẩm quyền xem xét lại mức đã quyết định.`
    : facts.missing
      ? supply
      : advice;
  return `${facts.finding}, ${given}. ${what}`;
}
