import { formatDate, type IsoDate } from '../date.js';
import type { TapTheDossier, Year } from '../dossier/year.js';
import { MUC, type Muc, mucRank, type XepLoai, xepLoaiRank } from '../guidance/scale.js';
import { nameList } from './names.js';
import { giverName, opinionClauses, type YKien } from './opinions.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly kind:
    | 'no_synthesis'
    | 'synthesis_late'
    | 'appraisal_late'
    | 'unheard'
    | 'too_late'
    | 'differs';
  readonly early: IsoDate | null;
  readonly late: IsoDate | null;
  readonly names: readonly string[];
  readonly opinion: Muc | null;
  readonly level: XepLoai | null;
}
const none = { early: null, late: null, names: [], opinion: null, level: null };

// Appraisal, synthesis, decision, in this order; the same day is allowed. Answers after the synthesis
// were not used, which warns, or is noted when they came after the decision. Opinions do not bind.
export const rule = defineRule<'tap_the', Facts>({
  id: 'trinh-tu-quyet-dinh',
  clauses: ['B.II.1.6.B3'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Trình tự thẩm định, tổng hợp ý kiến và quyết định xếp loại',
  *check(tapThe, { year }): Iterable<Hit<Facts>> {
    if (tapThe.data.mien_kiem_diem) return;
    yield* dateHits(tapThe);
    yield* synthesisHits(tapThe, year);
    if (opinionClauses(tapThe)) yield* opinionHits(tapThe, year);
  },
  message({ kind, early, late, names, opinion, level }) {
    const [from, to] = [formatDate(early ?? ''), formatDate(late ?? '')];
    return {
      no_synthesis:
        'Đã quyết định xếp loại nhưng chưa ghi việc tổng hợp, nên chưa rõ kết quả tự đánh giá, ý kiến đã được tổng hợp trước khi quyết định hay chưa. Ghi ngày ở tong_hop.ngay.',
      synthesis_late: `Tổng hợp ngày ${to}, sau khi quyết định xếp loại ngày ${from}. Tổng hợp trước, ban thường vụ quyết định sau: kiểm tra tong_hop.ngay, quyet_dinh.ngay.`,
      appraisal_late: `Thẩm định ngày ${to}, sau ngày tổng hợp hoặc quyết định ${from}. Ban tổ chức cấp ủy tổng hợp, thẩm định xong rồi báo cáo ban thường vụ quyết định: kiểm tra tham_dinh.ngay.`,
      unheard: `Ý kiến của ${nameList(names)} trả lời sau ngày tổng hợp ${from}, có thể chưa được tổng hợp. Nếu có sử dụng các ý kiến này, ghi ngày tổng hợp cuối cùng ở tong_hop.ngay.`,
      too_late: `Ý kiến của ${nameList(names)} trả lời sau ngày quyết định ${from}, nên không tính khi xếp loại.`,
      differs: `Đa số ý kiến ở cấp độ “${opinion}”, mức được quyết định là “${level}”. Hướng dẫn không nêu ý kiến là ràng buộc; có thể nêu điểm khác nhau này khi báo cáo.`,
    }[kind];
  },
});

function* dateHits({ data, at }: TapTheDossier): Iterable<Hit<Facts>> {
  const appraised = data.tham_dinh?.ngay;
  const summed = data.tong_hop?.ngay;
  const decided = data.quyet_dinh?.ngay;
  if (summed && decided && summed > decided)
    yield {
      at: at('tong_hop', 'ngay'),
      facts: { ...none, kind: 'synthesis_late', early: decided, late: summed },
    };
  const next = summed ?? decided;
  // B3 names appraisal and synthesis together; only the decision surely comes after both.
  if (appraised && next && appraised > next)
    yield {
      at: at('tham_dinh', 'ngay'),
      ...(decided && appraised > decided ? {} : { severity: 'warning' as const }),
      facts: { ...none, kind: 'appraisal_late', early: next, late: appraised },
    };
}

/** Every decision of a party committee rests on a synthesis; a sở's own is left to it. */
function* synthesisHits(tapThe: TapTheDossier, year: Year): Iterable<Hit<Facts>> {
  const { quyet_dinh, tong_hop, quan_ly_boi } = tapThe.data;
  const { ma } = year.ky.data.co_quan_quyet_dinh;
  if (!quyet_dinh || tong_hop || quan_ly_boi !== ma || ma === 'so_nganh') return;
  yield {
    at: tapThe.at('tong_hop'),
    outcome: 'undecided',
    facts: { ...none, kind: 'no_synthesis' },
  };
}

function* opinionHits(tapThe: TapTheDossier, year: Year): Iterable<Hit<Facts>> {
  const { y_kien = [], tong_hop, quyet_dinh } = tapThe.data;
  const decided = quyet_dinh?.ngay;
  const after = (one: YKien, day: IsoDate | undefined) =>
    day !== undefined && one.tra_loi_ngay !== undefined && one.tra_loi_ngay > day;
  const tooLate = y_kien.filter((one) => after(one, decided));
  const unheard = y_kien.filter((one) => after(one, tong_hop?.ngay) && !after(one, decided));
  for (const [kind, severity, letters, early] of [
    ['unheard', 'warning', unheard, tong_hop?.ngay],
    ['too_late', 'info', tooLate, decided],
  ] as const)
    if (letters[0] && early)
      yield {
        at: tapThe.at('y_kien', y_kien.indexOf(letters[0]), 'tra_loi_ngay'),
        severity,
        facts: { ...none, kind, early, names: letters.map((one) => giverName(year, one)) },
      };
  const opinion = majority(y_kien);
  if (quyet_dinh && opinion && mucRank(opinion) !== xepLoaiRank(quyet_dinh.muc))
    yield {
      at: tapThe.at('quyet_dinh', 'muc'),
      severity: 'info',
      facts: { ...none, kind: 'differs', opinion, level: quyet_dinh.muc },
    };
}

/** The rating that more than half of the answers give; the two scales have the same four steps. */
function majority(letters: readonly YKien[]): Muc | undefined {
  const given = letters.flatMap((one) => one.muc ?? []);
  return MUC.find((muc) => given.filter((one) => one === muc).length * 2 > given.length);
}
