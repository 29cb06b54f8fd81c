import { nodeAt } from '../../dossier/schema.js';
import { promptOf } from '../markup/values.js';
import { folded } from '../word/folded.js';
import { bookmarkOf, digestOf } from '../word/marks.js';
import type { Slot } from './expected.js';
import type { Filled } from './fill.js';
import type { ReadOrigin } from './origin.js';
import {
  groupedBy,
  isLostSince,
  type Remark,
  remark,
  rowLabel,
  type Source,
  stepsOf,
  type Written,
} from './source.js';
import { parseValue } from './values.js';

/** What was written into the blanks of a paper. */
export function* readBlanks({
  contents,
  expected,
  origin,
  kind,
  idsOf,
}: Source): Iterable<Written | Remark> {
  const byPath = groupedBy(contents.filled, ({ path, ticked }) =>
    ticked === null ? path : undefined,
  );
  for (const [path, copies] of byPath) {
    const slot = expected.slots.get(path);
    if (slot?.kind !== 'blank') continue;
    const written = copies.filter((one, index) => wasTouched(one, index + 1, slot, origin));
    const isOwn = nodeAt(kind, stepsOf(path)) !== undefined;
    const restored = written.length === 0 && isOwn && isLostSince(slot.value !== null, origin);
    const told = restored ? copies : written;
    const texts = [...new Set(told.map(({ text }) => folded(withoutPrompt(text, slot))))];
    const [first] = told;
    if (!first || texts[0] === folded(slot.value ?? '')) continue;
    const { label } = slot;
    if (texts.length > 1) yield remark('unclear', label, texts.join(' / '));
    else if (isEmpty(first.text, slot)) yield* emptied(slot);
    else yield readBlank(withoutPrompt(first.text, slot), slot, kind, idsOf, restored);
  }
}

function readBlank(
  text: string,
  slot: Slot,
  kind: string,
  idsOf: Source['idsOf'],
  restored: boolean,
): Written | Remark {
  const { path, label } = slot;
  const steps = stepsOf(path);
  const node = nodeAt(kind, steps);
  const parsed = node
    ? parseValue(text, node, (name) => idsOf(name, path))
    : { why: 'ô này lấy từ nơi khác, không nhập' };
  if ('why' in parsed)
    return remark('unreadable', rowLabel(slot), `“${folded(text)}”: ${parsed.why}`);
  return { path: steps, label, value: parsed.value, restored };
}

/** What was printed and is now gone stays in the dossier; a blank left blank says nothing. */
function* emptied({ label, ...slot }: BlankSlot) {
  if (slot.value !== null) yield remark('emptied', label, slot.value);
}

type BlankSlot = Slot & { readonly kind: 'blank' };

/** Dots before or behind what was typed beside them. */
const LEADERS = /^[\s.…_]{5,}|(?<![\s.…_])[\s.…_]{5,}$/g;

/** What somebody wrote beside the prompt or the dots instead of over them. */
function withoutPrompt(text: string, slot: BlankSlot): string {
  return text.replace(promptOf(slot), '').replace(LEADERS, '').trim();
}

/** Without fingerprints whatever differs from the dossier was written by somebody. */
function wasTouched(
  { text, bookmark, path }: Filled,
  copy: number,
  slot: BlankSlot,
  origin: ReadOrigin | null,
): boolean {
  const now = isEmpty(text, slot) ? '' : text;
  const printed = origin?.printed.get(bookmark ?? bookmarkOf(path, copy));
  if (printed === undefined) return slot.value !== null && folded(now) !== folded(slot.value);
  return printed.blank ? now !== '' : digestOf(text) !== printed.digest;
}

/** Dots, the prompt, or nothing. */
export function isEmpty(text: string, slot: BlankSlot): boolean {
  const bare = (one: string) => folded(one).replace(/[.…_\s]+/g, '');
  const own = bare(text);
  return own === '' || own === bare(slot.dots) || folded(text) === promptOf(slot);
}
