import { HT, KHT, type XepLoai, xepLoaiRank } from '../guidance/scale.js';
import { claimOf } from '../ranking/claims.js';
import { decidedBefore } from './level.js';
import { defineRule, type Hit } from './rule.js';

interface Facts {
  readonly name: string;
  readonly level: XepLoai;
  readonly reasons: readonly string[];
}

// Whatever fails HT, or is one of the listed cases, is KHT. One finding for each subject, naming all
// its causes; each cause has its own finding under its own clause. The cap of an organisation is no
// such cause (tran-to-chuc).
export const rule = defineRule<'tap_the', Facts>({
  id: 'khong-hoan-thanh',
  clauses: ['B.II.1.4(4)-s0'],
  ranks: true,
  scope: 'tap_the',
  severity: 'error',
  title: 'Trường hợp xếp không hoàn thành nhiệm vụ',
  *check(tapThe, world): Iterable<Hit<Facts>> {
    const subject = world.ranking.subjects.get(tapThe.id);
    const level = subject ? claimOf(subject) : null;
    if (!subject || level === null || level === KHT || subject.best !== KHT) return;
    const causes = subject.conditions
      .filter((one) => one.outcome === 'unmet' && xepLoaiRank(one.level) <= xepLoaiRank(HT))
      .filter((one) => one.clause !== 'B.II.1.4(1)-d3-s2');
    if (causes.length === 0) return;
    // A sanction later than the decision: its own finding asks to look at the level again (4.4).
    if (causes.every((one) => decidedBefore(subject, one, world))) return;
    const reasons = causes.map((one) => one.message);
    const at = subject.decided
      ? tapThe.at('quyet_dinh', 'muc')
      : (subject.round1?.place ?? tapThe.at());
    yield { at, facts: { name: tapThe.name, level, reasons: [...new Set(reasons)] } };
  },
  message: ({ name, level, reasons }) =>
    `${name} đang ở mức “${level}” nhưng hồ sơ cho thấy trường hợp không hoàn thành nhiệm vụ: ${reasons.join('; ')}. Ghi “${KHT}” ở quyet_dinh.muc, hoặc sửa các dữ kiện này nếu ghi nhầm.`,
});
