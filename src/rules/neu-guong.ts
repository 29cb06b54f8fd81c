import { defineRule, type Hit } from './rule.js';
import { reviewIsOver } from './steps.js';
import { isBlank } from './texts.js';

// The form's label of I.4 leaves out the exemplary conduct that d4 asks for; a field of its own is
// looked at, never words in the text. Without any text of I.4 only that lack is reported.
export const rule = defineRule<'tap_the', Record<string, never>>({
  id: 'neu-guong',
  clauses: ['B.I.3.1-d4'],
  scope: 'tap_the',
  severity: 'warning',
  title: 'Kết quả thực hiện trách nhiệm nêu gương ở mục I.4 của báo cáo kiểm điểm',
  *check(tapThe, world): Iterable<Hit<Record<string, never>>> {
    const section = tapThe.data.bao_cao?.dau_tranh_suy_thoai;
    if (tapThe.data.mien_kiem_diem || !section || isBlank(section.noi_dung)) return;
    if (!isBlank(section.neu_guong) || !reviewIsOver(world, tapThe)) return;
    yield { at: tapThe.at('bao_cao', 'dau_tranh_suy_thoai', 'neu_guong'), facts: {} };
  },
  message: () =>
    'Mục I.4 của báo cáo kiểm điểm chưa có kết quả thực hiện các quy định về trách nhiệm nêu gương (101-QĐ/TW, 08-QĐi/TW, 1506-QĐ/TU). Ghi ở bao_cao.dau_tranh_suy_thoai.neu_guong.',
});
