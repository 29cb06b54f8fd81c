import { defineRule, type Hit } from './rule.js';
import { round2Hits, type VoteFacts, voteMessage } from './votes.js';

// HTXS is voted afterwards, on those already voted HTT.
export const rule = defineRule<'tap_the', VoteFacts>({
  id: 'phieu-vong-2',
  clauses: ['B.II.4-d1-s2'],
  ranks: true,
  scope: 'tap_the',
  severity: 'error',
  title: 'Bỏ phiếu hoàn thành xuất sắc đối với tập thể (vòng 2)',
  *check(tapThe, world): Iterable<Hit<VoteFacts>> {
    const subject = world.ranking.subjects.get(tapThe.id);
    if (subject?.group) yield* round2Hits(subject, world);
  },
  message: voteMessage,
});
