import { bookmarkOf } from '../word/marks.js';
import { readBlanks } from './blanks.js';
import { readBoxes } from './boxes.js';
import { withoutExtras } from './extras.js';
import {
  labelOfBoxes,
  type Remark,
  remark,
  rowLabel,
  type Source,
  stepsOf,
  type Written,
} from './source.js';

export interface Reading {
  readonly written: readonly Written[];
  readonly remarks: readonly Remark[];
}

/** What was written since the paper was printed, and what cannot be taken over as it stands. */
export function readChanges(given: Source): Reading {
  const source = withoutExtras(given);
  const written: Written[] = [];
  const remarks: Remark[] = [];
  for (const one of [...readBlanks(source), ...readBoxes(source)])
    if ('value' in one) written.push(one);
    else remarks.push(one);
  return { written, remarks: [...remarks, ...lostControls(source), ...besideControls(source)] };
}

/** Controls that were printed and are no longer there; the boxes of one item together. */
function lostControls({ contents, expected, origin, kind }: Source): Remark[] {
  if (!origin) return [];
  const there = new Set(contents.filled.map(({ path }) => path));
  const lost = [...expected.slots.values()]
    .filter(({ path }) => origin.printed.has(bookmarkOf(path)) && !there.has(path))
    .map((slot) =>
      slot.kind === 'tick' ? labelOfBoxes(kind, stepsOf(slot.group)) : rowLabel(slot),
    );
  return [...new Set(lost)].map((label) => remark('lost', label, ''));
}

function besideControls({ contents, expected, kind }: Source): Remark[] {
  const labelOf = (path: string | null) => {
    const slot = path === null ? undefined : expected.slots.get(path);
    if (slot?.kind === 'tick') return labelOfBoxes(kind, stepsOf(slot.group));
    return slot ? rowLabel(slot) : null;
  };
  return [
    ...contents.unknown.map(({ name, text }) => remark('unknown', name, text)),
    ...contents.stray.map(({ after, text }) => remark('stray', labelOf(after), text)),
  ];
}
