import type { ChiTieu } from '../dossier/generated/types.js';

export type Target = ChiTieu[number];
/** True, false, or null when a fact is missing. */
export type Tri = boolean | null;

/** Whether a target or task was fully completed (4.3: direction-aware, no default direction). */
export function isDone(target: Target): Tri {
  if (target.loai === 'nhiem_vu') return target.hoan_thanh ?? null;
  const { ke_hoach: plan, thuc_hien: actual, chieu } = target;
  if (plan === undefined || actual === undefined) return null;
  if (plan === actual) return true;
  if (chieu === undefined) return null;
  return chieu === 'tang' ? actual > plan : actual < plan;
}

/** Force majeure counts only with a recorded recognition; a bare claim has no effect (FM2). */
export function isExcused(target: Target): boolean {
  const claim = target.bat_kha_khang;
  return Boolean(claim?.can_cu && claim.cap_cong_nhan && claim.ngay);
}

/** The count behind B.II.1.4(4)-d2. */
export interface TargetCount {
  readonly total: number;
  readonly done: number;
  readonly unknown: number;
  readonly excused: number;
  /** Key targets not reached, by index in the list. */
  readonly keyMissed: readonly number[];
  /** Fewer than the threshold completed. */
  readonly below: Tri;
  /** Some key target not at 100%. */
  readonly keyFailed: Tri;
  /** Both together, by the reading in force: the clause holds. */
  readonly failed: Tri;
}

/** Readings of the clause; each defaults to its own default (4.3). */
export type TargetReadings = Partial<
  Readonly<Record<'chi_tieu_lien_ket' | 'chi_tieu_chu_yeu' | 'chi_tieu_bat_kha_khang', string>>
>;

interface Counted {
  readonly target: Target;
  readonly index: number;
  readonly done: Tri;
}

/** `percent`: the threshold, strictly below. Integers only. */
export function countTargets(
  targets: readonly Target[] | undefined,
  percent: number,
  readings: TargetReadings = {},
): TargetCount {
  const all = targets ?? [];
  const excused = all.filter(isExcused).length;
  const asDone = excused > 0 && readings.chi_tieu_bat_kha_khang === 'tinh_dat';
  const counted: Counted[] = [];
  for (const [index, target] of all.entries())
    if (excused === 0 || !isExcused(target)) counted.push({ target, index, done: isDone(target) });
    else if (asDone) counted.push({ target, index, done: true });
  const total = counted.length;
  const done = counted.filter((one) => one.done === true).length;
  const unknown = counted.filter((one) => one.done === null).length;
  const keyMissed = counted
    .filter((one) => one.target.chu_yeu === true && one.done === false)
    .map((one) => one.index);
  const below = belowThreshold(total, done, unknown, percent);
  const named = all.some((target) => target.chu_yeu === true);
  const keys = counted.filter((one) => one.target.chu_yeu === true).map((one) => one.done);
  const unmarked = counted.filter((one) => one.target.chu_yeu === undefined).map((one) => one.done);
  const anyOrAll = [keysFailed(keys, unmarked, false), keysFailed(keys, unmarked, true)] as const;
  const keyFailed = named ? choose(anyOrAll, () => readings.chi_tieu_chu_yeu === 'tat_ca') : null;
  const waived = excused > 0 && readings.chi_tieu_bat_kha_khang === 'mien';
  const both = choose(
    [and(below, keyFailed), or(below, keyFailed)],
    () => readings.chi_tieu_lien_ket === 'hoac',
  );
  const failed = all.length === 0 ? null : total === 0 || waived ? false : both;
  return { total, done, unknown, excused, keyMissed, below, keyFailed, failed };
}

/** The second where the reading says so; not asked where both are the same. */
function choose([usual, other]: readonly [Tri, Tri], isOther: () => boolean): Tri {
  return usual !== other && isOther() ? other : usual;
}

/**
 * Whether key targets were missed: one is enough, or all of them by the other reading. One that is not
 * marked either way may be a key one, so that a missing mark hides nothing.
 */
function keysFailed(keys: readonly Tri[], unmarked: readonly Tri[], needsAll: boolean): Tri {
  if (keys.includes(needsAll)) return !needsAll;
  if (keys.includes(null)) return null;
  // Decided by the marked ones alone, unless an unmarked one would tip it.
  const result = needsAll && keys.length > 0;
  return unmarked.some((done) => done !== !result) ? null : result;
}

function belowThreshold(total: number, done: number, unknown: number, percent: number): Tri {
  if (total === 0) return null;
  if (done * 100 >= total * percent) return false;
  if ((done + unknown) * 100 < total * percent) return true;
  return null;
}

function and(a: Tri, b: Tri): Tri {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

function or(a: Tri, b: Tri): Tri {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}
