import type { Dossier } from '../dossier/year.js';
import { defineRule, type Hit } from './rule.js';
import { reviewedDossiers, reviewIsOver } from './steps.js';
import { isBlank } from './texts.js';

interface Facts {
  readonly kind: 'directions' | 'responsibility';
  readonly field: string;
  readonly shortcomings: number;
}

// Sections V and VI of the forms that are there; the remedy of each shortcoming is asked for by
// han-che-trach-nhiem. Without shortcomings a collective's section V has nothing to answer for.
export const rule = defineRule<'ky', Facts>({
  id: 'phuong-huong',
  clauses: ['M01.V', 'M01.VI', 'M02.VI'],
  scope: 'ky',
  severity: 'warning',
  title: 'Trách nhiệm, phương hướng, biện pháp khắc phục trong Mẫu 01, Mẫu 02',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const dossier of reviewedDossiers(world.year))
      if (reviewIsOver(world, dossier)) yield* dossierHits(dossier);
  },
  message: ({ kind, field, shortcomings }) =>
    kind === 'directions'
      ? `Mục VI chưa có phương hướng, biện pháp khắc phục hạn chế, khuyết điểm. Ghi ở ${field}.`
      : `Báo cáo kiểm điểm nêu ${shortcomings} hạn chế nhưng mục V chưa nói về trách nhiệm của tập thể, cá nhân. Ghi ở ${field}.`,
});

function* dossierHits(dossier: Dossier): Iterable<Hit<Facts>> {
  const collective = dossier.kind === 'tap_the';
  const form = collective ? dossier.data.bao_cao : dossier.data.ban_kiem_diem;
  const name = collective ? 'bao_cao' : 'ban_kiem_diem';
  const shortcomings = dossier.data.han_che?.length ?? 0;
  if (!form) return;
  if (isBlank(form.phuong_huong))
    yield {
      at: dossier.at(name, 'phuong_huong'),
      subject: dossier.id,
      clause: collective ? 'M01.VI' : 'M02.VI',
      facts: { kind: 'directions', field: `${name}.phuong_huong`, shortcomings },
    };
  if (collective && shortcomings > 0 && isBlank(dossier.data.bao_cao?.trach_nhiem))
    yield {
      at: dossier.at(name, 'trach_nhiem'),
      subject: dossier.id,
      clause: 'M01.V',
      facts: { kind: 'responsibility', field: `${name}.trach_nhiem`, shortcomings },
    };
}
