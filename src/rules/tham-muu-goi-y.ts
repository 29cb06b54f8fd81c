import type { GoiY, QuanLy } from '../dossier/generated/types.js';
import type { Dossier } from '../dossier/year.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewedDossiers } from './steps.js';
import { plain, sameName } from './texts.js';

interface Facts {
  readonly kind: 'adviser' | 'no_adviser' | 'authority' | 'no_authority';
  /** Number of the suggested issue, from one. */
  readonly number: number;
  readonly found: string;
  readonly wanted: string;
}

const AUTHORITIES: Readonly<Record<QuanLy, string>> = {
  trung_uong: 'Bộ Chính trị, Ban Bí thư',
  btv_tinh_uy: 'Ban Thường vụ Tỉnh ủy',
  btv_cap_huyen: 'ban thường vụ cấp ủy cấp huyện',
  so_nganh: 'lãnh đạo sở, ngành',
  khac: 'cơ quan quản lý khác',
};

// Prepared by the committee's organisation department or another body for personnel work, decided by the
// authority that manages the subject; for the provincial standing committee by the centre, whose own
// preparation this guidance does not rule.
export const rule = defineRule<'ky', Facts>({
  id: 'tham-muu-goi-y',
  clauses: ['B.I.4.1.b-s1'],
  scope: 'ky',
  severity: 'warning',
  title: 'Cơ quan tham mưu và cấp quyết định gợi ý kiểm điểm',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const dossier of reviewedDossiers(world.year))
      for (const [i, goiY] of (dossier.data.goi_y ?? []).entries()) {
        yield* adviserHits(dossier, i, goiY, world);
        yield* authorityHits(dossier, i, goiY, world);
      }
  },
  message: ({ kind, number, found, wanted }) =>
    ({
      adviser: `Gợi ý kiểm điểm số ${number} do ${found} tham mưu. Theo Hướng dẫn, việc này do ban tổ chức cấp ủy (${wanted}) hoặc cơ quan tham mưu về công tác cán bộ chủ trì; nếu ghi nhầm, ghi lại ở goi_y.tham_muu_boi.`,
      no_adviser: `Chưa ghi cơ quan tham mưu gợi ý kiểm điểm số ${number}. Ghi tên cơ quan (ví dụ ${wanted}) ở goi_y.tham_muu_boi.`,
      authority: `Gợi ý kiểm điểm số ${number} ghi do ${found} quyết định, trong khi cấp quản lý là ${wanted}. Xem lại goi_y.quyet_dinh_boi và quan_ly_boi.`,
      no_authority: `Chưa ghi cấp quyết định gợi ý kiểm điểm số ${number}, nên chưa rõ có phải ${wanted} hay không. Ghi ở goi_y.quyet_dinh_boi.`,
    })[kind],
});

function* adviserHits(
  dossier: Dossier,
  i: number,
  { tham_muu_boi, quyet_dinh_boi }: GoiY[number],
  { year, asOf, settings }: World,
): Iterable<Hit<Facts>> {
  const wanted = year.ky.data.ban_to_chuc.ten;
  if (quyet_dinh_boi === 'trung_uong') return;
  if (tham_muu_boi === undefined && asOf < settings.suggestionsBefore) return;
  if (tham_muu_boi !== undefined && isAdviser(tham_muu_boi, wanted)) return;
  const kind = tham_muu_boi === undefined ? 'no_adviser' : 'adviser';
  yield {
    at: dossier.at('goi_y', i, 'tham_muu_boi'),
    subject: dossier.id,
    outcome: kind === 'adviser' ? 'violated' : 'undecided',
    facts: { kind, number: i + 1, found: tham_muu_boi ?? '', wanted },
  };
}

function isAdviser(name: string, department: string): boolean {
  const words = plain(name);
  return sameName(name, department) || words.includes('tổ chức') || words.includes('nội vụ');
}

function* authorityHits(
  dossier: Dossier,
  i: number,
  { quyet_dinh_boi }: GoiY[number],
  { asOf, settings }: World,
): Iterable<Hit<Facts>> {
  const centre = dossier.kind === 'tap_the' && dossier.data.loai === 'btv_tinh';
  const wanted = centre ? 'trung_uong' : dossier.data.quan_ly_boi;
  if (quyet_dinh_boi === wanted) return;
  if (quyet_dinh_boi === undefined && asOf < settings.suggestionsBefore) return;
  const kind = quyet_dinh_boi === undefined ? 'no_authority' : 'authority';
  yield {
    at: dossier.at('goi_y', i, 'quyet_dinh_boi'),
    subject: dossier.id,
    outcome: kind === 'authority' ? 'violated' : 'undecided',
    facts: {
      kind,
      number: i + 1,
      found: quyet_dinh_boi ? AUTHORITIES[quyet_dinh_boi] : '',
      wanted: AUTHORITIES[wanted],
    },
  };
}
