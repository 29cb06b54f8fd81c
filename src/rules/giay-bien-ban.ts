import type { CaNhanDossier, Year } from '../dossier/year.js';
import {
  dossiersWithPapers,
  type PaperFacts,
  paperHits,
  paperIsDue,
  paperMessage,
  paperOf,
} from './papers.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewMeetings } from './steps.js';

interface CountFacts {
  readonly kind: 'count';
  readonly copies: number | null;
  readonly venues: number;
}

const paper = { key: 'bien_ban', name: 'biên bản hội nghị kiểm điểm' };

// A person reviewed in several places needs the minutes of each (4.8); a joint meeting is one place.
export const rule = defineRule<'ky', PaperFacts | CountFacts>({
  id: 'giay-bien-ban',
  clauses: ['B.II.3(3)'],
  scope: 'ky',
  severity: 'error',
  title: 'Biên bản hội nghị kiểm điểm trong hồ sơ',
  *check(_ky, world): Iterable<Hit<PaperFacts | CountFacts>> {
    for (const dossier of dossiersWithPapers(world)) {
      yield* paperHits(dossier, paper, world);
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
  const minutes = paperOf(person, paper.key);
  const venues = venuesOf(world.year, person);
  if (!minutes?.co || venues < 2) return;
  const copies = minutes.so_ban ?? null;
  if (copies === null ? !paperIsDue(person, world) : copies >= venues) return;
  yield {
    at: person.at('ho_so', paper.key, 'so_ban'),
    subject: person.id,
    outcome: copies === null ? 'undecided' : 'violated',
    severity: 'warning',
    facts: { kind: 'count', copies, venues },
  };
}

function venuesOf(year: Year, person: CaNhanDossier): number {
  const meetings = reviewMeetings(year, person);
  return new Set(meetings.map((one) => [...one.data.tap_the].sort().join(' '))).size;
}
