import type { CaNhanDossier } from '../dossier/year.js';
import { paperOf, venueCount } from '../ranking/papers.js';
import {
  dossiersWithPapers,
  type PaperFacts,
  paperHits,
  paperIsDue,
  paperMessage,
} from './papers.js';
import { defineRule, type Hit, type World } from './rule.js';

interface CountFacts {
  readonly kind: 'count';
  readonly copies: number | null;
  readonly venues: number;
}

// A person reviewed in several places needs the minutes of each (4.8); a joint meeting is one place.
export const rule = defineRule<'ky', PaperFacts | CountFacts>({
  id: 'giay-bien-ban',
  clauses: ['B.II.3(3)'],
  scope: 'ky',
  severity: 'error',
  title: 'Biên bản hội nghị kiểm điểm trong hồ sơ',
  *check(_ky, world): Iterable<Hit<PaperFacts | CountFacts>> {
    for (const dossier of dossiersWithPapers(world)) {
      yield* paperHits(dossier, 'bien_ban', world);
      if (dossier.kind === 'ca_nhan') yield* countHits(dossier, world);
    }
  },
  message(facts) {
    if (facts.kind !== 'count') return paperMessage(facts);
    const { copies, venues } = facts;
    return copies === null
      ? `Cán bộ được kiểm điểm ở ${venues} nơi nhưng chưa ghi hồ sơ có mấy biên bản. Ghi số biên bản ở ho_so.bien_ban.so_ban.`
      : `Cán bộ được kiểm điểm ở ${venues} nơi nhưng hồ sơ mới có ${copies} biên bản. Bổ sung biên bản của từng nơi rồi ghi ho_so.bien_ban.so_ban.`;
  },
});

function* countHits(person: CaNhanDossier, world: World): Iterable<Hit<CountFacts>> {
  const minutes = paperOf(person, 'bien_ban');
  const venues = venueCount(world.year, person);
  if (!minutes?.co || venues < 2) return;
  const copies = minutes.so_ban ?? null;
  if (copies === null ? !paperIsDue(person, world) : copies >= venues) return;
  yield {
    at: person.at('ho_so', 'bien_ban', 'so_ban'),
    subject: person.id,
    outcome: copies === null ? 'undecided' : 'violated',
    severity: 'warning',
    facts: { kind: 'count', copies, venues },
  };
}
