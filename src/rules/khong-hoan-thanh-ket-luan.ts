import type { CaNhanDossier, TapTheDossier } from '../dossier/year.js';
import { membersInYear } from '../ranking/discipline.js';
import { type LevelFacts, levelHits, levelMessage } from './level.js';
import { defineRule, type Hit, type World } from './rule.js';

interface Noted {
  readonly kind: 'letter' | 'personal';
  readonly about: string;
}

// A conclusion of a competent authority dated in the year; a letter not yet concluded has no effect and
// is only noted. Disunity is a matter of the collective: concluded in a member's dossier, it is left to
// the office whether it means the collective.
export const rule = defineRule<'tap_the', LevelFacts | Noted>({
  id: 'khong-hoan-thanh-ket-luan',
  clauses: ['B.II.1.4(4)-d1'],
  scope: 'tap_the',
  severity: 'error',
  title: 'Kết luận mất đoàn kết nội bộ hoặc thành viên suy thoái',
  *check(tapThe, world): Iterable<Hit<LevelFacts | Noted>> {
    yield* levelHits(tapThe.id, world, ['B.II.1.4(4)-d1']);
    yield* notedHits(tapThe, world);
  },
  message(facts) {
    if (!('about' in facts))
      return levelMessage(
        facts,
        'Có kết luận của cấp có thẩm quyền trong năm thì xếp “Không hoàn thành nhiệm vụ”: sửa quyet_dinh.muc; nếu mới là đơn thư, phản ánh, ghi tinh_chat: phan_anh ở ket_luan.',
      );
    return facts.kind === 'letter'
      ? `Có phản ánh về ${facts.about}, chưa có kết luận của cấp có thẩm quyền, nên không tính khi xếp loại. Khi có kết luận, ghi tinh_chat: ket_luan ở ket_luan.`
      : `Kết luận mất đoàn kết nội bộ ghi trong hồ sơ của ${facts.about}, chưa tính với tập thể. Nếu kết luận là về tập thể, ghi ở ket_luan của hồ sơ tập thể.`;
  },
});

function* notedHits(tapThe: TapTheDossier, { year }: World): Iterable<Hit<Noted>> {
  const people = membersInYear(year, tapThe).flatMap((one) => one.ca_nhan ?? []);
  const dossiers: readonly (TapTheDossier | CaNhanDossier)[] = [tapThe, ...people];
  for (const dossier of dossiers)
    for (const [i, one] of (dossier.data.ket_luan ?? []).entries()) {
      if (one.loai === 'khac' || !one.ngay.startsWith(String(year.nam))) continue;
      const at = dossier.at('ket_luan', i);
      const about = dossier.name;
      if (one.tinh_chat === 'phan_anh')
        yield { at, severity: 'info', facts: { kind: 'letter', about } };
      else if (one.loai === 'mat_doan_ket' && dossier.kind === 'ca_nhan')
        yield { at, severity: 'warning', unclear: true, facts: { kind: 'personal', about } };
    }
}
