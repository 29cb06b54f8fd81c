import { coveringReport } from '../ranking/papers.js';
import { dossiersWithPapers, type PaperFacts, paperHits, paperMessage } from './papers.js';
import { defineRule, type Hit } from './rule.js';

// "Của tập thể và cá nhân": the report of the person's collective covers the person (4.8).
export const rule = defineRule<'ky', PaperFacts>({
  id: 'giay-bao-cao-ket-qua',
  clauses: ['B.II.3(1)'],
  scope: 'ky',
  severity: 'error',
  title: 'Báo cáo kết quả kiểm điểm, xếp loại trong hồ sơ',
  *check(_ky, world): Iterable<Hit<PaperFacts>> {
    for (const dossier of dossiersWithPapers(world))
      if (dossier.kind === 'tap_the' || coveringReport(world.year, dossier) === null)
        yield* paperHits(dossier, 'bao_cao_ket_qua', world);
  },
  message: paperMessage,
});
