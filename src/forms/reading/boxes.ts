import { bookmarkOf, digestOf } from '../word/marks.js';
import type { Expected, Slot } from './expected.js';
import type { Filled } from './fill.js';
import type { ReadOrigin } from './origin.js';
import {
  groupedBy,
  isLostSince,
  labelOfBoxes,
  type Remark,
  remark,
  type Source,
  stepsOf,
  type Written,
} from './source.js';

/** Which box of each group is ticked: one, or a remark. */
export function* readBoxes({
  contents,
  expected,
  origin,
  kind,
}: Source): Iterable<Written | Remark> {
  const slotOf = (path: string) => expected.slots.get(path);
  const groups = groupedBy(contents.filled, ({ path, ticked }) => {
    const slot = slotOf(path);
    return ticked !== null && slot?.kind === 'tick' ? slot.group : undefined;
  });
  for (const [group, boxes] of groups) {
    const path = stepsOf(group);
    const label = labelOfBoxes(kind, path);
    const on = [...new Set(boxes.filter(({ ticked }) => ticked).map((box) => box.path))];
    const [only, ...others] = on.flatMap((one) => optionOf(slotOf(one)) ?? []);
    if (only === undefined) {
      if (!isExcused(expected, group)) yield remark('no_tick', label, '');
    } else if (others.length > 0) yield remark('two_ticks', label, [only, ...others].join(', '));
    else {
      const isNews = boxes.some((box) => !isAsPrinted(box, slotOf(box.path), origin));
      const hasTick = boxes.some((box) => isOn(slotOf(box.path)));
      const restored = !isNews && isLostSince(hasTick, origin);
      if (isNews || restored) yield { path, label, value: only, restored };
    }
  }
}

function optionOf(slot: Slot | undefined): string | undefined {
  return slot?.kind === 'tick' ? slot.text : undefined;
}

/** Ticked in the dossier. */
function isOn(slot: Slot | undefined): boolean {
  return slot?.kind === 'tick' && slot.on;
}

/** Without a fingerprint what differs from the dossier was changed by somebody. */
function isAsPrinted(
  { path, bookmark, ticked }: Filled,
  slot: Slot | undefined,
  origin: ReadOrigin | null,
): boolean {
  const printed = origin?.printed.get(bookmark ?? bookmarkOf(path));
  return printed ? printed.digest === digestOf(ticked ? '1' : '0') : isOn(slot) === ticked;
}

/** Item III is not rated where the dossier gives a reason. */
function isExcused({ slots }: Expected, group: string): boolean {
  const reason = slots.get('khac_phuc.khong_danh_gia');
  return group === 'khac_phuc.muc' && reason?.kind === 'blank' && reason.value !== null;
}
