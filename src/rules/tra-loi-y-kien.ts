import { formatDate, type IsoDate } from '../date.js';
import type { TapTheDossier } from '../dossier/year.js';
import { nameList } from './names.js';
import { giverName, isAnswered, opinionClauses, type YKien } from './opinions.js';
import { defineRule, type Hit, type World } from './rule.js';

interface Facts {
  readonly kind: keyof typeof faults;
  readonly names: readonly string[];
  /** Deadline of the first letter concerned. */
  readonly deadline: IsoDate | null;
}

// Answers come before the day set in Mẫu 03, strictly (4.6), each with one rating. For grass-roots
// committees the district sets what is asked, so that a missing rating only warns.
export const rule = defineRule<'tap_the', Facts>({
  id: 'tra-loi-y-kien',
  clauses: ['M03.deadline', 'M03.items'],
  scope: 'tap_the',
  severity: 'warning',
  title: 'Thời hạn trả lời và cấp độ trong ý kiến của chủ thể',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const clauses = opinionClauses(tapThe);
    if (!clauses) return;
    for (const kind of ['late', 'silent', 'unrated', 'no_date', 'no_deadline'] as const) {
      const hit = hitOf(kind, tapThe, world);
      if (!hit) continue;
      const error = kind === 'unrated' && clauses.level === 'tinh';
      yield error ? { ...hit, severity: 'error' } : hit;
    }
  },
  message({ kind, names, deadline }) {
    const who = nameList(names);
    const before = deadline ? `trước ngày ${formatDate(deadline)}` : '';
    return {
      late: `Trả lời sau thời hạn đề nghị: ${who}. Mẫu 03 đề nghị gửi ý kiến ${before}: xem lại tra_loi_ngay, han ở y_kien.`,
      silent: `Đã hết hạn mà chưa ghi trả lời của ${who}. Mẫu 03 đề nghị gửi ý kiến ${before}: đôn đốc, rồi ghi tra_loi_ngay và nội dung trả lời ở y_kien.`,
      unrated: `Đã trả lời nhưng chưa có cấp độ thực hiện: ${who}. Mẫu 03 có phần cấp độ thực hiện: ghi muc ở y_kien.`,
      no_date: `Đã có nội dung trả lời nhưng chưa ghi ngày, nên chưa rõ có trước hạn hay không: ${who}. Ghi tra_loi_ngay ở y_kien.`,
      no_deadline: `Thư lấy ý kiến chưa ghi hạn trả lời, nên chưa đối chiếu được: ${who}. Ghi han ở y_kien.`,
    }[kind];
  },
});

const faults = {
  late: ({ han, tra_loi_ngay }: YKien) => han && tra_loi_ngay && tra_loi_ngay >= han,
  silent: (one: YKien, asOf: IsoDate) => one.han && asOf >= one.han && !isAnswered(one),
  unrated: (one: YKien) => isAnswered(one) && !one.muc,
  no_date: (one: YKien) => one.han && isAnswered(one) && !one.tra_loi_ngay,
  no_deadline: (one: YKien) => (one.gui_ngay || isAnswered(one)) && !one.han,
};

const FIELD = {
  late: 'tra_loi_ngay',
  silent: 'tra_loi_ngay',
  unrated: 'muc',
  no_date: 'tra_loi_ngay',
  no_deadline: 'han',
};

function hitOf(
  kind: keyof typeof faults,
  tapThe: TapTheDossier,
  { year, asOf }: World,
): Hit<Facts> | null {
  const letters = tapThe.data.y_kien ?? [];
  const concerned = letters.filter((one) => faults[kind](one, asOf));
  const first = concerned[0];
  if (!first) return null;
  return {
    at: tapThe.at('y_kien', letters.indexOf(first), FIELD[kind]),
    clause: kind === 'unrated' ? 'M03.items' : 'M03.deadline',
    outcome: kind === 'no_date' || kind === 'no_deadline' ? 'undecided' : 'violated',
    facts: {
      kind,
      names: concerned.map((one) => giverName(year, one)),
      deadline: first.han ?? null,
    },
  };
}
