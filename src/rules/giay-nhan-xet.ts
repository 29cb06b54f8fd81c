import { dossiersWithPapers, type PaperFacts, paperHits, paperMessage } from './papers.js';
import { defineRule, type Hit } from './rule.js';

// Two papers of party members. A cadre not in the Party has no chi ủy at home, and for the committee
// at work a missing paper only warns (B.I.2.2-d9, 4.8).
export const rule = defineRule<'ky', PaperFacts>({
  id: 'giay-nhan-xet',
  clauses: ['B.II.3(4)'],
  scope: 'ky',
  severity: 'error',
  title: 'Nhận xét của cấp ủy và ý kiến nơi cư trú trong hồ sơ cá nhân',
  *check(_ky, world): Iterable<Hit<PaperFacts>> {
    for (const dossier of dossiersWithPapers(world)) {
      if (dossier.kind === 'tap_the') continue;
      if (!dossier.data.dang_vien) {
        yield* paperHits(dossier, 'nhan_xet_cap_uy', world, 'warning');
        continue;
      }
      yield* paperHits(dossier, 'nhan_xet_cap_uy', world);
      yield* paperHits(dossier, 'y_kien_noi_cu_tru', world);
    }
  },
  message: paperMessage,
});
