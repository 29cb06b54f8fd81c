import { HTT, HTXS, xepLoaiRank } from '../guidance/scale.js';
import type { SubjectRanking } from './types.js';

/** The members of a group before one round of votes. */
export interface Candidates {
  /** Put to the vote. */
  readonly put: readonly SubjectRanking[];
  /** A missing fact, or a vote not known to be passed, decides first. */
  readonly open: readonly SubjectRanking[];
  /** Cannot reach the level of the round. */
  readonly barred: readonly SubjectRanking[];
}

/**
 * Whom the committee votes on: in round 1 those who may be Hoàn thành tốt, in round 2 those who passed
 * round 1 and may still be Hoàn thành xuất sắc (B.II.4-d1-s1, -s2).
 */
export function candidates(members: readonly SubjectRanking[], round: 1 | 2): Candidates {
  const standing = round === 1 ? beforeRound1 : beforeRound2;
  const of = (wanted: keyof Candidates) => members.filter((one) => standing(one) === wanted);
  return { put: of('put'), open: of('open'), barred: of('barred') };
}

function beforeRound1({ best, worst }: SubjectRanking): keyof Candidates {
  if (xepLoaiRank(best) < xepLoaiRank(HTT)) return 'barred';
  return xepLoaiRank(worst) >= xepLoaiRank(HTT) ? 'put' : 'open';
}

function beforeRound2({ best, round1 }: SubjectRanking): keyof Candidates {
  if (!round1 || round1.unsure) return 'open';
  return round1.passed && best === HTXS ? 'put' : 'barred';
}
