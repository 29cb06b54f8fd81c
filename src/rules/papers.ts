import type { ChucVu, Dossier, Year } from '../dossier/year.js';
import type { Severity } from '../finding.js';
import { dossierPapers, type PaperKey } from '../guidance/dossier-papers.js';
import { kept } from '../kept.js';
import { postsNow } from '../ranking/ca-nhan.js';
import { mayNotApply, paperOf } from '../ranking/papers.js';
import type { Hit, World } from './rule.js';
import { reviewedDossiers } from './steps.js';

/** Dossiers to hand in to Ban Tổ chức Tỉnh ủy: managed by BTVTU, other than itself (4.8). */
export const dossiersToSubmit = kept(({ year }: World): readonly Dossier[] =>
  reviewedDossiers(year).filter(isSubmitted),
);

/** As {@link dossiersToSubmit}, with those kept at the agency: their papers exist all the same (4.8). */
export const dossiersWithPapers = kept(({ year }: World): readonly Dossier[] =>
  reviewedDossiers(year).filter((one) => isSubmitted(one) || keptPosts(year, one).length > 0),
);

const KEPT: readonly string[] = ['uv_dang_doan', 'uv_bcsd', 'uv_btv_ctxh_tinh'];

/** Posts that keep a dossier at its agency, of a person whom BTVTU does not manage (B.II.3-x). */
export function keptPosts(year: Year, dossier: Dossier): ChucVu[] {
  if (dossier.kind === 'tap_the') return [];
  if (['btv_tinh_uy', 'trung_uong'].includes(dossier.data.quan_ly_boi)) return [];
  return postsNow(year, dossier).filter((post) => KEPT.includes(post.ma));
}

export function isSubmitted({ kind, data }: Dossier): boolean {
  if (data.mien_kiem_diem || data.quan_ly_boi !== 'btv_tinh_uy') return false;
  return kind === 'ca_nhan' || data.loai !== 'btv_tinh';
}

/** True once the dossier has been handed in or had to be: its papers must then be there. */
export function paperIsDue(dossier: Dossier, { asOf, settings }: World): boolean {
  return dossier.data.ho_so?.nop !== undefined || asOf >= settings.submissionBefore;
}

export interface PaperFacts {
  readonly kind: 'absent' | 'unrecorded';
  readonly key: PaperKey;
  readonly name: string;
  readonly mayNotApply: boolean;
  readonly severity: Severity;
}

/** One required paper: stated missing breaks the clause, not recorded leaves it open. */
export function* paperHits(
  dossier: Dossier,
  key: PaperKey,
  world: World,
  severity: Severity = 'error',
): Iterable<Hit<PaperFacts>> {
  const paper = paperOf(dossier, key);
  const due = paperIsDue(dossier, world);
  const excusable = mayNotApply(dossier, key);
  if (paper?.co || (excusable && paper?.ly_do)) return;
  if (!paper && !due) return;
  const weight = due ? severity : 'info';
  yield {
    at: dossier.at('ho_so', key),
    subject: dossier.id,
    outcome: paper ? 'violated' : 'undecided',
    severity: weight,
    facts: {
      kind: paper ? 'absent' : 'unrecorded',
      key,
      name: dossierPapers[key].name,
      mayNotApply: excusable,
      severity: weight,
    },
  };
}

export function paperMessage({ kind, key, name, mayNotApply, severity }: PaperFacts): string {
  const reason = mayNotApply ? '; nếu không áp dụng, ghi ly_do' : '';
  if (kind === 'unrecorded')
    return `Chưa ghi hồ sơ có ${name} hay không. Ghi true hoặc false ở ho_so.${key}.co${reason}.`;
  const lacks = severity === 'error' ? 'thiếu' : 'chưa có';
  return `Hồ sơ ${lacks} ${name}. Bổ sung rồi ghi ho_so.${key}.co: true${reason}.`;
}
