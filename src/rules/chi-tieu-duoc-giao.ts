import { defineRule, type Hit } from './rule.js';
import { reviewIsOver } from './steps.js';

interface Facts {
  readonly recorded: boolean;
}

// Targets are quantified "nếu có": an empty list is no fault, but nothing can then be said about them.
export const rule = defineRule<'tap_the', Facts>({
  id: 'chi-tieu-duoc-giao',
  clauses: ['B.I.3.1-d2'],
  scope: 'tap_the',
  severity: 'info',
  title: 'Chỉ tiêu, nhiệm vụ được giao trong năm',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const { chi_tieu, mien_kiem_diem } = tapThe.data;
    if (mien_kiem_diem || chi_tieu?.length || !reviewIsOver(world, tapThe)) return;
    yield {
      at: tapThe.at('chi_tieu'),
      outcome: 'undecided',
      facts: { recorded: chi_tieu !== undefined },
    };
  },
  message: ({ recorded }) =>
    `${recorded ? 'Mục chi_tieu để trống' : 'Chưa ghi mục chi_tieu'}, nên chưa đánh giá được kết quả thực hiện chỉ tiêu, nhiệm vụ được giao trong năm. Nếu có chỉ tiêu, nhiệm vụ được cấp có thẩm quyền giao, phê duyệt, ghi từng việc ở chi_tieu, kèm san_pham nếu lượng hóa được.`,
});
