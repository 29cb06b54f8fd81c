import type { Dossier } from '../dossier/year.js';
import { isSubmitted } from './papers.js';
import { defineRule, type Hit } from './rule.js';
import { reviewedDossiers, reviewIsOver } from './steps.js';
import { isBlank } from './texts.js';

interface Facts {
  readonly kind: 'statement' | 'signs';
}

// Decline must be looked for by name: the last bullet of M02.I.1 and the 27 signs. An empty I.4 of Mẫu
// 01 is told by noi-dung-bao-cao, the signs of dossiers to hand in by giay-27-bieu-hien.
export const rule = defineRule<'ky', Facts>({
  id: 'nhan-dien-suy-thoai',
  clauses: ['A.2-s2'],
  scope: 'ky',
  severity: 'warning',
  title: 'Tự nhận diện biểu hiện suy thoái, “tự diễn biến”, “tự chuyển hóa”',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const dossier of reviewedDossiers(world.year)) {
      if (!reviewIsOver(world, dossier)) continue;
      yield* statementHits(dossier);
      if (!isSubmitted(dossier) && !dossier.data.nhan_dien_27)
        yield { at: dossier.at('nhan_dien_27'), subject: dossier.id, facts: { kind: 'signs' } };
    }
  },
  message: ({ kind }) =>
    kind === 'statement'
      ? 'Bản kiểm điểm chưa có phần tự nhận diện biểu hiện suy thoái (gạch đầu dòng cuối của mục I.1). Đối chiếu với 27 biểu hiện rồi ghi ở ban_kiem_diem.pham_chat.dau_tranh_suy_thoai; không có biểu hiện nào cũng ghi rõ.'
      : 'Hồ sơ chưa có phần nhận diện 27 biểu hiện. Trong nhan_dien_27, mỗi nhóm ghi khong_co: true, hoặc liệt kê bieu_hien.',
});

function* statementHits(dossier: Dossier): Iterable<Hit<Facts>> {
  if (dossier.kind === 'tap_the' || !dossier.data.ban_kiem_diem) return;
  if (!isBlank(dossier.data.ban_kiem_diem.pham_chat?.dau_tranh_suy_thoai)) return;
  const at = dossier.at('ban_kiem_diem', 'pham_chat', 'dau_tranh_suy_thoai');
  yield { at, subject: dossier.id, facts: { kind: 'statement' } };
}
