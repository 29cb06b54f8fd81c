import type { Path } from '../../dossier/edit.js';
import { nodeAt } from '../../dossier/schema.js';
import { promptOf } from '../markup/values.js';
import { folded } from '../word/folded.js';
import { bookmarkOf, digestOf } from '../word/marks.js';
import type { Expected, Slot } from './expected.js';
import type { Contents, Filled } from './fill.js';
import { itemPathOf } from './items.js';
import type { ReadOrigin } from './origin.js';
import { parseValue } from './values.js';

/** A value that somebody wrote into a paper, as the dossier will hold it. */
export interface Written {
  readonly path: Path;
  readonly label: string;
  readonly value: unknown;
  /** As it was printed: the dossier had it then and has it no longer. */
  readonly restored: boolean;
}

export type RemarkKind =
  | 'two_ticks'
  | 'no_tick'
  | 'unreadable'
  | 'unclear'
  | 'emptied'
  | 'lost'
  | 'moved'
  | 'unknown'
  | 'picture'
  | 'stray';

/** Something of a paper that a person has to look at. */
export interface Remark {
  readonly kind: RemarkKind;
  /** Name of the control concerned, or of the last one before a stray text. */
  readonly label: string | null;
  readonly text: string;
}

export interface Reading {
  readonly written: readonly Written[];
  readonly remarks: readonly Remark[];
}

export interface Source {
  readonly contents: Contents;
  readonly expected: Expected;
  readonly origin: ReadOrigin | null;
  /** Kind of file of the dossier: `tap-the` or `ca-nhan`. */
  readonly kind: string;
  /** Ids of whatever a control at a path prints by a name. */
  readonly idsOf: (name: string, path: string) => readonly string[];
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

/**
 * A row that somebody copied brings its tags along, but no bookmarks: what stands there belongs to no
 * item that was printed, and is shown as text beside the controls.
 */
function withoutExtras(source: Source): Source {
  const { contents, origin } = source;
  if (!origin || origin.printed.size === 0) return source;
  const seen = new Map<string, number>();
  const isExtra = ({ path, bookmark }: Filled): boolean => {
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    return bookmark === null && !origin.printed.has(bookmarkOf(path, count));
  };
  // Originals first: they still have their bookmarks.
  const ordered = [...contents.filled].sort(
    (a, b) => Number(a.bookmark === null) - Number(b.bookmark === null),
  );
  const extras = new Set(ordered.filter(isExtra));
  const stray = [...extras].flatMap(({ path, text, ticked }) => {
    const slot = source.expected.slots.get(path);
    const isSaid =
      ticked === null && folded(text) !== '' && !(slot?.kind === 'blank' && isEmpty(text, slot));
    return isSaid ? [{ after: path, text: folded(text) }] : [];
  });
  const filled = contents.filled.filter((one) => !extras.has(one));
  return { ...source, contents: { ...contents, filled, stray: [...contents.stray, ...stray] } };
}

function groupedBy(filled: readonly Filled[], keyOf: (one: Filled) => string | undefined) {
  const groups = new Map<string, Filled[]>();
  for (const one of filled) {
    const key = keyOf(one);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function* readBlanks({ contents, expected, origin, kind, idsOf }: Source) {
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
const LEADERS = /^[\s.…_]{5,}|[\s.…_]{5,}$/g;

/** What somebody wrote beside the prompt or the dots instead of over them. */
function withoutPrompt(text: string, slot: BlankSlot): string {
  return text.replace(promptOf(slot), '').replace(LEADERS, '').trim();
}

function stepsOf(path: string): Path {
  return path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
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

/** What a dossier had when the paper was printed and has no longer; blank forms print no answers. */
function isLostSince(hasValue: boolean, origin: ReadOrigin | null): boolean {
  return !hasValue && origin?.rows === undefined;
}

/** Dots, the prompt, or nothing. */
function isEmpty(text: string, slot: BlankSlot): boolean {
  const bare = (one: string) => folded(one).replace(/[.…_\s]+/g, '');
  const own = bare(text);
  return own === '' || own === bare(slot.dots) || folded(text) === promptOf(slot);
}

function* readBoxes({ contents, expected, origin, kind }: Source): Iterable<Written | Remark> {
  const slotOf = (path: string) => expected.slots.get(path);
  const groups = groupedBy(contents.filled, ({ path, ticked }) => {
    const slot = slotOf(path);
    return ticked !== null && slot?.kind === 'tick' ? slot.group : undefined;
  });
  for (const [group, boxes] of groups) {
    const steps = stepsOf(group);
    const label = labelOfBoxes(kind, steps);
    const on = [...new Set(boxes.filter(({ ticked }) => ticked).map(({ path }) => path))];
    const texts = on.flatMap((path) => optionOf(slotOf(path)) ?? []);
    const [only] = texts;
    if (on.length > 1) yield remark('two_ticks', label, texts.join(', '));
    else if (only === undefined && !isExcused(expected, group)) yield remark('no_tick', label, '');
    else if (only === undefined) continue;
    else if (!boxes.every((box) => isAsPrinted(box, slotOf(box.path), origin)))
      yield {
        path: steps,
        label,
        value: only,
        restored: boxes.every((box) => isPrint(box, origin)),
      };
  }
}

function optionOf(slot: Slot | undefined): string | undefined {
  return slot?.kind === 'tick' ? slot.text : undefined;
}

function isAsPrinted(
  { path, bookmark, ticked }: Filled,
  slot: Slot | undefined,
  origin: ReadOrigin | null,
): boolean {
  const isOn = slot?.kind === 'tick' && slot.on;
  const isKnown = origin?.printed.has(bookmark ?? bookmarkOf(path)) === true;
  if (!isKnown || isLostSince(isOn, origin)) return isOn === ticked;
  return isPrint({ path, bookmark, ticked }, origin);
}

function isPrint(
  { path, bookmark, ticked }: Pick<Filled, 'path' | 'bookmark' | 'ticked'>,
  origin: ReadOrigin | null,
): boolean {
  const printed = origin?.printed.get(bookmark ?? bookmarkOf(path));
  return printed?.digest === digestOf(ticked ? '1' : '0');
}

/** Item III is not rated where the dossier gives a reason. */
function isExcused({ slots }: Expected, group: string): boolean {
  const reason = slots.get('khac_phuc.khong_danh_gia');
  return group === 'khac_phuc.muc' && reason?.kind === 'blank' && reason.value !== null;
}

/** The item of the form that the boxes rate. */
function labelOfBoxes(kind: string, steps: Path): string {
  const [own, above] = [nodeAt(kind, steps), nodeAt(kind, steps.slice(0, -1))];
  return [above?.title, own?.title].filter(Boolean).join(', ') || steps.join('.');
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

/** A label with the row of its list. */
function rowLabel({ path, label }: Slot): string {
  const item = itemPathOf(stepsOf(path));
  return item ? `${label} (mục ${item.index + 1})` : label;
}

function remark(kind: RemarkKind, label: string | null, text: string): Remark {
  return { kind, label, text };
}
