import { defineRule, type Hit } from './rule.js';
import { round1Hits, type VoteFacts, voteMessage } from './votes.js';

// The committee first votes HTT for the collectives it manages; the vote is > half of all its members
// by default (parameter nguong_phieu).
export const rule = defineRule<'tap_the', VoteFacts>({
  id: 'phieu-vong-1',
  clauses: ['B.II.4-d1-s1'],
  ranks: true,
  scope: 'tap_the',
  severity: 'error',
  title: 'Bỏ phiếu hoàn thành tốt đối với tập thể (vòng 1)',
  *check(tapThe, world): Iterable<Hit<VoteFacts>> {
    const subject = world.ranking.subjects.get(tapThe.id);
    if (subject?.group) yield* round1Hits(subject, world);
  },
  message: voteMessage,
});
