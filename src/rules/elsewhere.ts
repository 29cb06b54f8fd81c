import type { TapTheDossier } from '../dossier/year.js';
import { HT, HTT, xepLoaiRank } from '../guidance/scale.js';
import { claimOf } from '../ranking/claims.js';
import { memberSanctions } from '../ranking/discipline.js';
import type { LevelFacts } from './level.js';
import type { Hit, World } from './rule.js';

/**
 * A member's sanction that is tied to another collective (gan_voi), or whose violation lies outside the
 * membership, does not bear on this one; it warns where the level would differ (4.4, O3).
 */
export function* elsewhereHits(
  tapThe: TapTheDossier,
  world: World,
  fromCanhCao: boolean,
): Iterable<Hit<LevelFacts>> {
  const subject = world.ranking.subjects.get(tapThe.id);
  const claim = subject ? claimOf(subject) : null;
  const needed = fromCanhCao ? HT : HTT;
  if (claim === null || xepLoaiRank(claim) < xepLoaiRank(needed)) return;
  for (const { sanction, member, bears, why } of memberSanctions(
    world.year,
    tapThe,
    world.sanctions,
  ))
    if (bears === 'no' && sanction.fromCanhCao === fromCanhCao)
      yield {
        at: sanction.place,
        severity: 'warning',
        unclear: true,
        facts: {
          name: tapThe.name,
          decided: subject?.decided != null,
          level: claim,
          needed,
          finding: `Thành viên ${member.ho_ten} bị ${sanction.entry.hinh_thuc.toLowerCase()} do vi phạm ${why === 'outside' ? 'ngoài thời gian là thành viên tập thể này' : 'gắn với tập thể khác'}`,
          missing: false,
          mild: true,
        },
      };
}
