import { formatDate, type IsoDate } from '../date.js';
import type { Dossier } from '../dossier/year.js';
import { defineRule, type Hit, type World } from './rule.js';
import { reviewEnd } from './steps.js';
import { type Unreviewed, whyUnreviewed } from './unreviewed.js';

interface Facts {
  readonly kind: 'exempt' | 'early' | Unreviewed['kind'];
  readonly date: IsoDate;
  readonly end: IsoDate | null;
  readonly where: string | null;
}

// A level rests on a review of the same subject that had ended by the day of the decision; a subject
// excused from the review has nothing to be classified on.
export const rule = defineRule<'ky', Facts>({
  id: 'kiem-diem-truoc-xep-loai',
  clauses: ['B.II.0-s1'],
  scope: 'ky',
  severity: 'error',
  title: 'Kiểm điểm trước khi xếp loại',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const dossier of [...world.year.tap_the.values(), ...world.year.ca_nhan.values()]) {
      const hit = hitOf(dossier, world);
      if (hit) yield { subject: dossier.id, ...hit };
    }
  },
  message({ kind, date, end, where }) {
    const level = `Đã xếp loại ngày ${formatDate(date)}`;
    const record =
      'Xếp loại dựa trên kết quả kiểm điểm: ghi hội nghị kiểm điểm vào hoi-nghi/, hoặc bỏ quyet_dinh nếu chưa kiểm điểm.';
    return {
      exempt: `${level} trong khi mien_kiem_diem ghi là không kiểm điểm. Xếp loại dựa trên kết quả kiểm điểm: bỏ mien_kiem_diem nếu đã kiểm điểm, hoặc bỏ quyet_dinh.`,
      early: `${level}, trước khi kiểm điểm xong ngày ${formatDate(end ?? '')}. Xếp loại dựa trên kết quả kiểm điểm: kiểm tra quyet_dinh.ngay và ngày họp ở phien của hội nghị.`,
      no_meeting: `${level} nhưng chưa ghi hội nghị kiểm điểm${where ? ` của ${where}` : ''}. ${record}`,
      no_steps: `${level} nhưng ${where} chưa ghi trình tự kiểm điểm, nên chưa rõ cá nhân này đã được kiểm điểm hay chưa. Ghi ở buoc của hội nghị.`,
      not_in_steps: `${level} nhưng trình tự kiểm điểm của các hội nghị không có bước kiểm điểm cá nhân này. Xếp loại dựa trên kết quả kiểm điểm: ghi bước đó ở buoc của hội nghị, hoặc bỏ quyet_dinh nếu chưa kiểm điểm.`,
    }[kind];
  },
});

function hitOf(dossier: Dossier, { year }: World): Hit<Facts> | null {
  const decision = dossier.data.quyet_dinh;
  if (!decision) return null;
  const at = dossier.at('quyet_dinh');
  const facts = { date: decision.ngay, end: null, where: null };
  if (dossier.data.mien_kiem_diem) return { at, facts: { ...facts, kind: 'exempt' } };
  const why = whyUnreviewed(year, dossier);
  if (why) {
    const { kind, where, cause, elsewhere } = why;
    return {
      at,
      outcome: kind === 'no_steps' || elsewhere ? 'undecided' : 'violated',
      facts: { ...facts, kind, where },
      ...(cause ? { cause } : {}),
    };
  }
  const end = reviewEnd(year, dossier);
  if (end === null || end <= decision.ngay) return null;
  return { at: dossier.at('quyet_dinh', 'ngay'), facts: { ...facts, kind: 'early', end } };
}
