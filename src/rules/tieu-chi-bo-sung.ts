import type { CaNhanDossier } from '../dossier/year.js';
import { headedBy } from '../ranking/ca-nhan.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewIsOver } from './steps.js';

interface Facts {
  readonly kind: 'absent' | 'missing' | 'not_counted';
  readonly isHead: boolean;
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

const criteria = {
  doi_moi: 'đổi mới sáng tạo',
  cchc: 'cải cách thủ tục hành chính',
  khcn: 'ứng dụng khoa học, công nghệ',
  san_pham: 'sản phẩm cụ thể',
  neu_guong: 'trách nhiệm nêu gương',
} as const;
type Key = keyof typeof criteria;
const keys = Object.keys(criteria) as Key[];

// Five criteria beside those of the cadre's own standard, for every leader, "nhất là cán bộ lãnh đạo
// chủ chốt": read as those who head a collective or an organisation (4.12).
export const rule = defineRule<'ca_nhan', Facts>({
  id: 'tieu-chi-bo-sung',
  clauses: ['B.II.2-s2'],
  scope: 'ca_nhan',
  severity: 'warning',
  title: 'Các tiêu chí bổ sung của cán bộ lãnh đạo, quản lý',
  *check(person, world): Iterable<Hit<Facts>> {
    if (person.data.mien_kiem_diem || !reviewIsOver(world, person)) return;
    const extra = person.data.tieu_chi_bo_sung;
    const missing = keys.filter((key) => !extra?.[key]?.noi_dung.trim() && !extra?.[key]?.muc);
    const isHead = heads(person, world);
    const facts = { isHead, names: missing.map((key) => criteria[key]), keys: missing };
    if (missing[0])
      yield {
        at: person.at('tieu_chi_bo_sung', ...(extra ? [missing[0]] : [])),
        severity: isHead ? 'error' : 'warning',
        facts: { ...facts, kind: extra ? 'missing' : 'absent' },
      };
    const product = extra?.san_pham;
    if (product && !isCounted(product) && !missing.includes('san_pham'))
      yield {
        at: person.at('tieu_chi_bo_sung', 'san_pham', 'so_luong'),
        facts: { ...facts, kind: 'not_counted' },
      };
  },
  message({ kind, isHead, names, keys: fields }) {
    const who = isHead ? ' (người đứng đầu)' : '';
    return {
      absent: `Chưa ghi các tiêu chí bổ sung của cán bộ lãnh đạo, quản lý${who}: ${names.join('; ')}. Ghi noi_dung của từng tiêu chí ở tieu_chi_bo_sung.`,
      missing: `Chưa ghi tiêu chí bổ sung${who}: ${names.join('; ')}. Ghi noi_dung ở tieu_chi_bo_sung.${fields.join(', ')}.`,
      not_counted:
        'Sản phẩm cụ thể chưa được lượng hóa. Ghi so_luong và don_vi ở tieu_chi_bo_sung.san_pham; nếu không lượng hóa được, ghi ly_do.',
    }[kind];
  },
});

function heads(person: CaNhanDossier, { year }: World): boolean {
  const { tap_the, to_chuc } = headedBy(year, person);
  return tap_the.length > 0 || to_chuc.length > 0;
}

function isCounted(product: { so_luong?: number; don_vi?: string; ly_do?: string }): boolean {
  return (product.so_luong !== undefined && Boolean(product.don_vi)) || Boolean(product.ly_do);
}
