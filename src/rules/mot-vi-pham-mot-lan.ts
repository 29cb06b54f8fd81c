import { formatDate } from '../date.js';
import { isFromCanhCao } from '../guidance/discipline.js';
import type { Sanction } from '../ranking/discipline.js';
import { defineRule, type Hit, type World } from './rule.js';

interface Facts {
  readonly form: string;
  readonly date: string;
  readonly reason: string;
  readonly heavier: boolean;
}

// One disciplined violation counts once: the first decision, in its year. A later decision on the
// same violation is shown, and warned about when it is heavier, since the level would then differ.
export const rule = defineRule<'ky', Facts>({
  id: 'mot-vi-pham-mot-lan',
  clauses: ['B.II.1.4(4)-d4-s2'],
  scope: 'ky',
  severity: 'info',
  title: 'Việc tính một lần đối với một vi phạm bị kỷ luật',
  *check(_ky, world): Iterable<Hit<Facts>> {
    for (const one of world.sanctions) {
      if (one.counted || one.reason === null) continue;
      const heavier = isHeavier(one, world);
      yield {
        at: one.place,
        subject: one.person ?? one.collective ?? undefined,
        severity: heavier ? 'warning' : 'info',
        facts: {
          form: one.entry.hinh_thuc,
          date: one.entry.ngay,
          reason: one.reason,
          heavier,
        },
      } as Hit<Facts>;
    }
  },
  message: ({ form, date, reason, heavier }) =>
    `${form} ngày ${formatDate(date)} không tính khi xếp loại năm nay: ${reason}.${
      heavier
        ? ' Hình thức này nặng hơn hình thức đã tính: nên xin ý kiến cấp có thẩm quyền.'
        : ' Nếu ghi nhầm hoặc là vi phạm khác, sửa ở ky_luat (hinh_thuc, vi_pham).'
    }`,
});

/** True when the decision counted for the same violation is lighter than cảnh cáo and this one is not. */
function isHeavier(one: Sanction, world: World): boolean {
  const counted = world.sanctions.find(
    (other) => other.counted && other.entry.vi_pham === one.entry.vi_pham,
  );
  return (
    counted !== undefined &&
    isFromCanhCao(one.entry.he, one.entry.hinh_thuc) &&
    !isFromCanhCao(counted.entry.he, counted.entry.hinh_thuc)
  );
}
