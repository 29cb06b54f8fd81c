import { countTargets } from '../../../ranking/targets.js';
import type { FormInput } from '../../input.js';
import { percent, row } from './row.js';
import { pathOf, subjectsOf } from './subjects.js';

/** Table 15: targets and tasks of the collectives, counted as the ranking counts them. */
export function targetCounts(input: FormInput) {
  const { targetPercent, readings } = input.settings;
  const lines = subjectsOf(input.ranking, 'tap_the').flatMap((one) => {
    const targets = one.dossier.kind === 'tap_the' ? (one.dossier.data.chi_tieu ?? []) : [];
    if (targets.length === 0) return [];
    const count = countTargets(targets, targetPercent, readings);
    return [{ one, count }];
  });
  const sum = (pick: (count: Counted) => number) =>
    lines.reduce((total, { count }) => total + pick(count), 0);
  const all: Counted = {
    total: sum((one) => one.total),
    done: sum((one) => one.done),
    unknown: sum((one) => one.unknown),
    excused: sum((one) => one.excused),
    keyMissed: lines.flatMap(({ count }) => count.keyMissed),
  };
  return {
    dong: lines.map(({ one, count }, index) =>
      line(pathOf('bang_15', one), index, one.name, count),
    ),
    cong: line('bang_15.cong', lines.length, 'Cộng', all),
  };
}

type Counted = Pick<
  ReturnType<typeof countTargets>,
  'total' | 'done' | 'unknown' | 'excused' | 'keyMissed'
>;

function line(path: string, index: number, name: string, count: Counted) {
  return row(path, index, name, {
    don_vi: name,
    tong: count.total,
    hoan_thanh: count.done,
    ty_le: percent(count.done, count.total),
    chua_ro: count.unknown,
    chu_yeu_khong_dat: count.keyMissed.length,
    bat_kha_khang: count.excused,
  });
}
