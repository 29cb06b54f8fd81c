import type { GoiY } from '../dossier/generated/types.js';
import type { Dossier } from '../dossier/year.js';
import type { ClauseId } from '../guidance/clauses.js';
import { defineRule, type Hit } from './rule.js';
import { reviewedDossiers, reviewIsOver } from './steps.js';
import { isBlank } from './texts.js';

interface Facts {
  readonly kind: 'unrecorded' | 'unanswered' | 'incomplete';
  /** Number of the suggested issue, from one. */
  readonly number: number;
  /** Fields of the answer that are empty. */
  readonly missing: readonly string[];
}

// Each suggested issue is answered in section IV with its cause and who answers for it; with none
// suggested the section may stay empty. Whether any was suggested must be on record.
export const rule = defineRule<'ky', Facts>({
  id: 'giai-trinh-goi-y',
  clauses: ['B.I.3.1-d7', 'M01.IV', 'M02.IV'],
  scope: 'ky',
  severity: 'error',
  title: 'Giải trình từng vấn đề được gợi ý kiểm điểm',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const dossier of reviewedDossiers(world.year))
      if (reviewIsOver(world, dossier)) yield* dossierHits(dossier);
  },
  message: ({ kind, number, missing }) =>
    ({
      unrecorded:
        'Chưa ghi hồ sơ này có được gợi ý kiểm điểm hay không. Ghi từng vấn đề ở goi_y; nếu không có, ghi goi_y: [].',
      unanswered: `Vấn đề được gợi ý kiểm điểm số ${number} chưa được giải trình ở mục IV. Ghi noi_dung, nguyen_nhan, trach_nhiem ở goi_y.giai_trinh.`,
      incomplete: `Phần giải trình vấn đề được gợi ý kiểm điểm số ${number} còn thiếu ${missing.join(', ')}. Giải trình nêu nguyên nhân, xác định trách nhiệm đối với từng vấn đề: ghi ở goi_y.giai_trinh.`,
    })[kind],
});

function* dossierHits(dossier: Dossier): Iterable<Hit<Facts>> {
  const { goi_y } = dossier.data;
  const asked: ClauseId = dossier.kind === 'tap_the' ? 'B.I.3.1-d7' : 'M02.IV';
  const shared = { subject: dossier.id, clause: asked } as const;
  if (goi_y === undefined)
    yield {
      ...shared,
      at: dossier.at('goi_y'),
      outcome: 'undecided',
      severity: 'info',
      cause: `goi_y:${dossier.id}`,
      facts: { kind: 'unrecorded', number: 0, missing: [] },
    };
  for (const [i, one] of (goi_y ?? []).entries()) {
    const missing = emptyFields(one);
    if (missing.length === 0) continue;
    const kind = one.giai_trinh ? 'incomplete' : 'unanswered';
    const at = dossier.at('goi_y', i, 'giai_trinh', ...(one.giai_trinh ? missing.slice(0, 1) : []));
    const form = dossier.kind === 'tap_the' && one.giai_trinh ? 'M01.IV' : asked;
    yield { ...shared, at, clause: form, facts: { kind, number: i + 1, missing } };
  }
}

function emptyFields({ giai_trinh }: GoiY[number]): string[] {
  return (['noi_dung', 'nguyen_nhan', 'trach_nhiem'] as const).filter((key) =>
    isBlank(giai_trinh?.[key]),
  );
}
