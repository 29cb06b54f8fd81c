import type { TapTheDossier } from '../dossier/year.js';
import {
  categories,
  frameworkOf,
  frameworks,
  genericFramework,
  mayBeUnrated,
} from '../guidance/categories.js';
import type { ClauseId } from '../guidance/clauses.js';
import type { Muc } from '../guidance/scale.js';
import { openShortcomings } from '../ranking/ratings.js';
import { nameList } from './names.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewIsOver } from './steps.js';

interface Facts {
  readonly kind: 'missing' | 'no_reason' | 'still_open' | 'foreign';
  readonly code: string;
  /** Title of the collective's kind and the codes of its set. */
  readonly title: string;
  readonly codes: readonly string[];
  readonly open: number;
}
type Entry = { readonly muc?: Muc; readonly ly_do?: string } | undefined;

const everyClause = [...Object.values(frameworks), genericFramework].flatMap((one) =>
  Object.values(one),
);

// Codes of the framework are optional (3.2); once used, the set is that of the kind. Where the guidance
// gives no set, the program's generic one only warns: the authority may set another (gap 3).
export const rule = defineRule<'tap_the', Facts>({
  id: 'khung-tieu-chi',
  clauses: ['B.II.1.1-d6', ...new Set(everyClause.filter((one) => one !== 'B.II.1.1-d6'))],
  scope: 'tap_the',
  severity: 'error',
  title: 'Khung tiêu chí đánh giá theo loại tập thể',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const { tieu_chi, loai, mien_kiem_diem } = tapThe.data;
    if (!tieu_chi || mien_kiem_diem) return;
    const set = frameworkOf(loai);
    const shared = { title: categories[loai].title, codes: Object.keys(set), open: 0 };
    const weight = (clause: ClauseId) => (clause === 'B.II.1.1-d6' ? 'warning' : 'error');
    for (const code of Object.keys(tieu_chi).filter((one) => !(one in set))) {
      const clause = Object.entries(set).find(([one]) => one[1] === '2')?.[1] ?? 'B.II.1.1-d6';
      const facts = { ...shared, kind: 'foreign', code } as const;
      yield { at: tapThe.at('tieu_chi', code), clause, severity: weight(clause), facts };
    }
    for (const [code, clause] of Object.entries(set)) {
      const fault = faultOf(code, tieu_chi[code as keyof typeof tieu_chi], tapThe, world);
      const at = tapThe.at('tieu_chi', code);
      if (fault)
        yield { at, clause, severity: weight(clause), facts: { ...shared, ...fault, code } };
    }
  },
  message({ kind, code, title, codes, open }) {
    return {
      missing: `Tiêu chí ${code} chưa có cấp độ. Khung của ${title} gồm ${nameList(codes, codes.length)}: ghi tieu_chi.${code}.muc, hoặc bỏ cả tieu_chi nếu không đánh giá theo khung.`,
      no_reason: `Tiêu chí ${code} chưa có cấp độ và chưa có lý do. Ghi ở tieu_chi.${code}.muc; nếu không có đơn vị trực thuộc, ghi tieu_chi.${code}.ly_do.`,
      still_open: `Tiêu chí ${code} ghi lý do không đánh giá, trong khi hồ sơ kỳ trước còn ${open} hạn chế phải khắc phục. Ghi cấp độ ở tieu_chi.${code}.muc.`,
      foreign: `Tiêu chí ${code} không có trong khung của ${title} (${nameList(codes, codes.length)}). Bỏ tieu_chi.${code}, ghi tiêu chí tương ứng của khung này; kiểm tra loai nếu ghi chưa đúng.`,
    }[kind];
  },
});

function faultOf(
  code: string,
  entry: Entry,
  tapThe: TapTheDossier,
  world: World,
): Pick<Facts, 'kind' | 'open'> | null {
  const rest = mayBeUnrated[code];
  if (entry?.muc || rest === 'free') return null;
  // Where last year cannot be looked up, the rating of item III is undecided already.
  const open = openShortcomings(world.year, tapThe)?.length ?? 0;
  if (entry?.ly_do && rest === 'none_open') return open > 0 ? { kind: 'still_open', open } : null;
  if (entry?.ly_do && rest === 'reason') return null;
  if (!reviewIsOver(world, tapThe)) return null;
  return { kind: rest === 'reason' ? 'no_reason' : 'missing', open: 0 };
}
