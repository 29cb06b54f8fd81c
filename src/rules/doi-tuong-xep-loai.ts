import { formatDate } from '../date.js';
import type { TapTheDossier } from '../dossier/year.js';
import { categories } from '../guidance/categories.js';
import type { XepLoai } from '../guidance/scale.js';
import { defineRule, type Hit, type World } from './rule.js';

interface Facts {
  readonly kind: 'no_level' | 'delegated' | 'review_only';
  readonly title: string;
  readonly level: XepLoai | null;
  readonly before: string;
  /** True once that day has come. */
  readonly passed: boolean;
}

// Kinds listed in B.II.1.1 get a level once this authority has begun to decide; units under a sở as
// the sở provides (d6). Kinds that are only reviewed (gap 1) may have a level, never must.
export const rule = defineRule<'tap_the', Facts>({
  id: 'doi-tuong-xep-loai',
  clauses: [
    'B.II.1.1-d1',
    'B.II.1.1-d2',
    'B.II.1.1-d3',
    'B.II.1.1-d4',
    'B.II.1.1-d5',
    'B.II.1.1-d6',
  ],
  scope: 'tap_the',
  severity: 'error',
  title: 'Mức xếp loại của tập thể thuộc đối tượng xếp loại',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const { loai, quyet_dinh, mien_kiem_diem } = tapThe.data;
    const { title, classified } = categories[loai];
    const before = world.settings.submissionBefore;
    const passed = world.asOf >= before;
    const facts = { title, level: quyet_dinh?.muc ?? null, before, passed };
    const at = tapThe.at('quyet_dinh');
    if (quyet_dinh && classified === null)
      yield {
        at,
        // BTV Tỉnh ủy is absent from the list of committees; the others fall under the catch-all.
        clause: loai === 'btv_tinh' ? 'B.II.1.1-d1' : 'B.II.1.1-d4',
        severity: 'info',
        facts: { ...facts, kind: 'review_only' },
      };
    if (quyet_dinh || classified === null || mien_kiem_diem || !isDue(tapThe, world)) return;
    const delegated = classified === 'B.II.1.1-d6';
    yield {
      at,
      clause: classified,
      severity: delegated ? 'warning' : 'error',
      facts: { ...facts, kind: delegated ? 'delegated' : 'no_level' },
      ...causeOf(tapThe, world),
    };
  },
  message({ kind, title, level, before, passed }) {
    const due = `Tập thể (${title}) chưa có mức xếp loại, trong khi ${passed ? `đã đến ngày ${formatDate(before)}` : 'cơ quan quyết định đã xếp loại tập thể khác'}.`;
    return {
      no_level: `${due} Đối tượng này được đánh giá, xếp loại hằng năm: ghi quyet_dinh, hoặc mien_kiem_diem nếu năm nay không kiểm điểm.`,
      delegated: `${due} Đối tượng xếp loại ở đây do sở, ban, ngành cụ thể hóa: nếu thuộc đối tượng, ghi quyet_dinh.`,
      review_only: `${title} được xếp “${level}”. Hướng dẫn quy định đối tượng này kiểm điểm, không nêu tên trong đối tượng xếp loại; việc xếp loại do cấp có thẩm quyền quyết định.`,
    }[kind];
  },
});

/** Without a meeting there can be no level; of equal votes at the last seat there is none yet. */
function causeOf(tapThe: TapTheDossier, { ranking }: World): { readonly cause?: string } {
  if (tapThe.meetings.length === 0) return { cause: `hoi_nghi:${tapThe.id}` };
  const tie = ranking.groups.find((group) => group.tied.includes(tapThe.id));
  return tie ? { cause: `nhom:${tie.id}` } : {};
}

/** True once this authority has decided on another collective, or the season's hand-in day has come. */
function isDue(tapThe: TapTheDossier, { year, asOf, settings }: World): boolean {
  const authority = year.ky.data.co_quan_quyet_dinh.ma;
  if (tapThe.data.quan_ly_boi !== authority) return false;
  if (asOf >= settings.submissionBefore) return true;
  return [...year.tap_the.values()].some(
    ({ data }) => data.quan_ly_boi === authority && data.quyet_dinh && data.quyet_dinh.ngay <= asOf,
  );
}
