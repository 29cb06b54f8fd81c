import type { Place } from '../finding.js';
import { HT, HTXS, XEP_LOAI, type XepLoai, xepLoaiRank } from '../guidance/scale.js';
import type { Settings } from './settings.js';
import { countTargets, isDone, isExcused, type Target } from './targets.js';
import type { Condition, SubjectRanking } from './types.js';

/**
 * One fact to change. A violation is one fact however many decisions punish it; so is a rating, a
 * target, the level of an organisation, a conclusion, a missing entry.
 */
export interface Change {
  readonly fact: string;
  readonly what: string;
  readonly place: Place;
}

/** The smallest set of facts that would lift a subject one level, or why there is none. */
export type Lift =
  | { readonly to: XepLoai; readonly changes: readonly Change[] }
  | { readonly to: XepLoai | null; readonly none: string };

/**
 * Conditions of different facts are independent and all needed, so the smallest set is one change for
 * each failing fact; only the targets clause leaves a choice of how to mend it.
 */
export function liftOf(subject: SubjectRanking, settings: Settings): Lift {
  const from = subject.worst;
  const to = XEP_LOAI[xepLoaiRank(from) + 1];
  if (!to)
    return {
      to: null,
      none: `Đã ở mức cao nhất “${HTXS}”; việc được chọn còn tùy số phiếu và tỷ lệ của nhóm.`,
    };
  const failing = subject.conditions.filter(
    (one) => one.outcome !== 'met' && xepLoaiRank(one.level) <= xepLoaiRank(to),
  );
  const derived = failing.find(
    (one) => one.fact.startsWith('tap_the:') && one.place.path.length === 0,
  );
  if (derived)
    return {
      to,
      none: `${derived.message}; mức ấy là kết quả tính từ hồ sơ tập thể, không phải một dữ kiện sửa được. Xem: kiemdiem explain ${derived.fact.slice('tap_the:'.length)}`,
    };
  const byFact = new Map<string, Condition>();
  for (const one of failing) {
    const known = byFact.get(one.fact);
    if (!known || xepLoaiRank(one.level) >= xepLoaiRank(known.level)) byFact.set(one.fact, one);
  }
  const changes = [...byFact.values()].flatMap((one) =>
    one.fact === 'chi_tieu' ? targetChanges(one, subject, settings) : [single(one, to)],
  );
  return { to, changes };
}

function single(one: Condition, to: XepLoai): Change {
  const what =
    one.outcome === 'unknown'
      ? `Bổ sung dữ kiện: ${one.message}`
      : one.fact.startsWith('to_chuc:') || one.fact.startsWith('tap_the:')
        ? `${one.message}; cần từ “${to}”`
        : one.message;
  return { fact: one.fact, what, place: one.place };
}

/** The cheaper of reaching the threshold and completing every key target (both for `hoac`). */
function targetChanges(one: Condition, subject: SubjectRanking, settings: Settings): Change[] {
  if (subject.dossier.kind !== 'tap_the' || one.outcome === 'unknown') return [single(one, HT)];
  const targets = subject.dossier.data.chi_tieu ?? [];
  const { chi_tieu_lien_ket: link, chi_tieu_chu_yeu } = settings.readings;
  const count = countTargets(targets, settings.targetPercent, settings.readings);
  const needed = Math.ceil((count.total * settings.targetPercent) / 100);
  const short = Math.max(needed - count.done, 0);
  const open = [...targets.entries()].filter(([, t]) => !isExcused(t) && isDone(t) !== true);
  const missed = open.filter(([, t]) => t.chu_yeu === true);
  const keys = chi_tieu_chu_yeu === 'tat_ca' ? missed.slice(0, 1) : missed;
  const others = open.filter(([index]) => !keys.some(([key]) => key === index));
  const chosen =
    link === 'hoac'
      ? [...keys, ...others.slice(0, Math.max(short - keys.length, 0))]
      : short < keys.length
        ? [...keys, ...others].slice(0, short)
        : keys;
  return chosen.map(([index, target]) => targetChange(subject, index, target));
}

function targetChange(subject: SubjectRanking, index: number, target: Target): Change {
  return {
    fact: `chi_tieu:${index}`,
    what: `Hoàn thành ${target.loai === 'nhiem_vu' ? 'nhiệm vụ' : 'chỉ tiêu'} “${target.ten}”`,
    place: subject.dossier.at('chi_tieu', index),
  };
}
