import type { TapTheDossier } from '../dossier/year.js';
import { nameList } from './names.js';
import {
  isAdviser,
  type OpinionClauses,
  opinionClauses,
  requiredGivers,
  underProvince,
} from './opinions.js';
import { defineRule, type Hit, type World } from './rule.js';

interface Facts {
  readonly kind: 'none' | 'missing' | 'unknown_kinds' | 'fewer';
  readonly names: readonly string[];
}

// Step 2 is asked of the standing committees of districts and of grass-roots committees only; more
// givers than those required are welcome. The organisation board sends, so it is not asked.
export const rule = defineRule<'ky', Facts>({
  id: 'chu-the-y-kien',
  clauses: ['B.II.1.6.B2(1)-d1', 'B.II.1.6.B2(1)-d2', 'B.II.1.6.B2(2)-d1', 'B.II.1.6.B2(2)-d2'],
  scope: 'ky',
  severity: 'error',
  title: 'Các chủ thể liên quan được lấy ý kiến',
  *check(ky, world): Iterable<Hit<Facts>> {
    const due = [...world.year.tap_the.values()].flatMap((tapThe) => {
      const clauses = opinionClauses(tapThe);
      return clauses && isDue(tapThe, world) ? [{ tapThe, clauses }] : [];
    });
    const first = due[0]?.clauses;
    if (!first) return;
    const { unknown } = requiredGivers(world.year, first.level);
    if (underProvince(world.year))
      yield {
        at: ky.at('co_quan_quyet_dinh', 'truc_thuoc_tinh_uy'),
        clause: first.others,
        severity: 'info',
        facts: { kind: 'fewer', names: [] },
      };
    if (unknown.length > 0)
      yield {
        at: ky.at('tham_so', 'chu_the_y_kien'),
        clause: first.others,
        outcome: 'undecided',
        facts: { kind: 'unknown_kinds', names: unknown },
      };
    for (const { tapThe, clauses } of due) yield* askedHits(tapThe, clauses, world);
  },
  message({ kind, names }) {
    return {
      none: `Chưa ghi việc lấy ý kiến các chủ thể liên quan${names.length > 0 ? ` (${nameList(names)})` : ''}. Ban tổ chức cấp ủy gửi lấy ý kiến từng chủ thể rồi tổng hợp, báo cáo ban thường vụ quyết định: ghi từng thư ở y_kien.`,
      missing: `Chưa ghi việc lấy ý kiến của ${nameList(names)}. Gửi lấy ý kiến các chủ thể này rồi ghi thêm ở y_kien; nếu cấp có thẩm quyền quy định chủ thể khác, ghi ở tham_so.chu_the_y_kien của ky.yaml.`,
      unknown_kinds: `Trong tap-the/ chưa có hồ sơ của ${nameList(names)}, nên chưa rõ đã lấy đủ ý kiến hay chưa. Thêm hồ sơ tập thể này (HĐND, UBND nhận biết theo chức danh chủ tịch, phó chủ tịch của thành viên), hoặc ghi danh sách chủ thể ở tham_so.chu_the_y_kien của ky.yaml.`,
      fewer:
        'Đảng ủy trực thuộc Tỉnh ủy không có HĐND, UBND, Mặt trận cùng cấp: chỉ lấy ý kiến các cơ quan tham mưu, giúp việc của đảng ủy.',
    }[kind];
  },
});

function* askedHits(
  tapThe: TapTheDossier,
  { level, advisers, others }: OpinionClauses,
  { year }: World,
): Iterable<Hit<Facts>> {
  const { y_kien } = tapThe.data;
  const asked = new Set(y_kien?.map((one) => one.chu_the));
  const { known } = requiredGivers(year, level);
  const missing = known.filter((one) => !asked.has(one.id));
  const at = tapThe.at('y_kien');
  const hit = (kind: 'none' | 'missing', clause: Hit<Facts>['clause'], from: TapTheDossier[]) =>
    ({
      at,
      subject: tapThe.id,
      ...(clause ? { clause } : {}),
      facts: { kind, names: from.map((one) => one.name) },
    }) satisfies Hit<Facts>;
  if (y_kien === undefined) {
    yield { ...hit('none', advisers, missing), cause: `y_kien:${tapThe.id}` };
    return;
  }
  const groups = [
    [advisers, missing.filter((one) => isAdviser(one.data.loai))],
    [others, missing.filter((one) => !isAdviser(one.data.loai))],
  ] as const;
  for (const [clause, from] of groups) if (from.length > 0) yield hit('missing', clause, from);
}

/** Requests follow the appraisal and come before the synthesis and the decision. */
function isDue({ data }: TapTheDossier, { year, asOf, settings }: World): boolean {
  if (data.quan_ly_boi !== year.ky.data.co_quan_quyet_dinh.ma) return false;
  if (data.quyet_dinh || data.tong_hop || asOf > settings.yearEnd.to) return true;
  return data.tham_dinh !== undefined && data.tham_dinh.ngay < asOf;
}
