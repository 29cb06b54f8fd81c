import type { CaNhanDossier } from '../dossier/year.js';
import { paperOf } from '../ranking/papers.js';
import {
  dossiersWithPapers,
  type PaperFacts,
  paperHits,
  paperIsDue,
  paperMessage,
} from './papers.js';
import { defineRule, type Hit, type World } from './rule.js';

type Facts = PaperFacts | { readonly kind: 'obliged' };

// Mẫu 2d from everyone; the declaration "theo quy định", only from those obliged to make one (4.8).
export const rule = defineRule<'ky', Facts>({
  id: 'giay-ly-lich-ke-khai',
  clauses: ['B.II.3(5)'],
  scope: 'ky',
  severity: 'error',
  title: 'Phiếu bổ sung lý lịch, bản kê khai tài sản, thu nhập trong hồ sơ cá nhân',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const dossier of dossiersWithPapers(world)) {
      if (dossier.kind === 'tap_the') continue;
      yield* paperHits(dossier, 'ly_lich_2d', world);
      yield* declarationHits(dossier, world);
    }
  },
  message: (facts) =>
    facts.kind === 'obliged'
      ? 'Chưa ghi cán bộ có thuộc diện kê khai tài sản, thu nhập hay không, nên chưa rõ hồ sơ có cần bản kê khai hay không. Ghi thuoc_dien_ke_khai: true hoặc thuoc_dien_ke_khai: false.'
      : paperMessage(facts),
});

function* declarationHits(person: CaNhanDossier, world: World): Iterable<Hit<Facts>> {
  const obliged = person.data.thuoc_dien_ke_khai;
  if (obliged) yield* paperHits(person, 'ke_khai_tai_san', world);
  if (obliged !== undefined || paperOf(person, 'ke_khai_tai_san')?.co) return;
  if (!paperIsDue(person, world)) return;
  const at = person.at('thuoc_dien_ke_khai');
  yield { at, subject: person.id, outcome: 'undecided', facts: { kind: 'obliged' } };
}
