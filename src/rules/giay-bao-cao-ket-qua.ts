import type { CaNhanDossier, Year } from '../dossier/year.js';
import { dossiersWithPapers, type PaperFacts, paperHits, paperMessage, paperOf } from './papers.js';
import { defineRule, type Hit } from './rule.js';

const paper = { key: 'bao_cao_ket_qua', name: 'báo cáo kết quả kiểm điểm, xếp loại' };

// "Của tập thể và cá nhân": the report of the person's collective covers the person (4.8).
export const rule = defineRule<'ky', PaperFacts>({
  id: 'giay-bao-cao-ket-qua',
  clauses: ['B.II.3(1)'],
  scope: 'ky',
  severity: 'error',
  title: 'Báo cáo kết quả kiểm điểm, xếp loại trong hồ sơ',
  *check(_ky, world): Iterable<Hit<PaperFacts>> {
    for (const dossier of dossiersWithPapers(world))
      if (dossier.kind === 'tap_the') yield* paperHits(dossier, paper, world);
      else if (!isCovered(dossier, world.year))
        yield* paperHits(dossier, { ...paper, mayNotApply: true }, world);
  },
  message: paperMessage,
});

function isCovered(person: CaNhanDossier, year: Year): boolean {
  return person.data.chuc_vu.some((post) => {
    const tapThe = year.tap_the.get(post.tap_the ?? '');
    return tapThe && paperOf(tapThe, paper.key)?.co;
  });
}
