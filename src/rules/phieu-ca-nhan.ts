import { defineRule, type Hit } from './rule.js';
import { round1Hits, round2Hits, type VoteFacts, voteMessage } from './votes.js';

// Individuals are voted in the same two rounds as collectives.
export const rule = defineRule<'ca_nhan', VoteFacts>({
  id: 'phieu-ca-nhan',
  clauses: ['B.II.4-d1-s3'],
  ranks: true,
  scope: 'ca_nhan',
  severity: 'error',
  title: 'Bỏ phiếu hai vòng đối với cá nhân',
  *check(person, world): Iterable<Hit<VoteFacts>> {
    const subject = world.ranking.subjects.get(person.id);
    if (!subject?.group) return;
    yield* round1Hits(subject, world);
    yield* round2Hits(subject, world);
  },
  message: voteMessage,
});
