import type { Path } from '../../dossier/edit.js';
import { nodeAt } from '../../dossier/schema.js';
import { promptOf } from '../markup/values.js';
import { bookmarkOf, digestOf } from '../word/marks.js';
import type { Expected, Slot } from './expected.js';
import { type Contents, type Filled, folded } from './fill.js';
import type { ReadOrigin } from './origin.js';
import { parseValue } from './values.js';

/** A value that somebody wrote into a paper, as the dossier will hold it. */
export interface Written {
  readonly path: Path;
  readonly label: string;
  readonly value: unknown;
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
  /** Id of whatever a control at a path prints the name of. */
  readonly idOf: (name: string, path: string) => string | null;
}

/** What was written since the paper was printed, and what cannot be taken over as it stands. */
export function readChanges(source: Source): Reading {
  const written: Written[] = [];
  const remarks: Remark[] = [];
  for (const one of [...readBlanks(source), ...readBoxes(source)])
    if ('value' in one) written.push(one);
    else remarks.push(one);
  return { written, remarks: [...remarks, ...lostControls(source), ...besideControls(source)] };
}

function groupedBy(filled: readonly Filled[], keyOf: (one: Filled) => string | undefined) {
  const groups = new Map<string, Filled[]>();
  for (const one of filled) {
    const key = keyOf(one);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function* readBlanks({ contents, expected, origin, kind, idOf }: Source) {
  const byPath = groupedBy(contents.filled, ({ path, ticked }) =>
    ticked === null ? path : undefined,
  );
  for (const [path, copies] of byPath) {
    const slot = expected.slots.get(path);
    if (slot?.kind !== 'blank') continue;
    const isOwn = nodeAt(kind, stepsOf(path)) !== undefined;
    const touched = copies.filter(
      (one, index) =>
        wasTouched(one, index + 1, slot, origin) ||
        (isOwn && isLostSince(slot.value !== null, origin)),
    );
    const texts = [...new Set(touched.map(({ text }) => folded(text)))];
    const [first] = touched;
    if (!first || texts[0] === folded(slot.value ?? '')) continue;
    const { label } = slot;
    if (texts.length > 1) yield remark('unclear', label, texts.join(' / '));
    else if (isEmpty(first.text, slot)) yield* emptied(slot);
    else yield readBlank(first.text, slot, kind, idOf);
  }
}

function readBlank(
  text: string,
  { path, label }: Slot,
  kind: string,
  idOf: Source['idOf'],
): Written | Remark {
  const steps = stepsOf(path);
  const node = nodeAt(kind, steps);
  const parsed = node
    ? parseValue(text, node, (name) => idOf(name, path))
    : { why: 'ô này lấy từ nơi khác, không nhập' };
  if ('why' in parsed) return remark('unreadable', label, `“${folded(text)}”: ${parsed.why}`);
  return { path: steps, label, value: parsed.value };
}

/** What was printed and is now gone stays in the dossier; a blank left blank says nothing. */
function* emptied({ label, ...slot }: Slot & { readonly kind: 'blank' }) {
  if (slot.value !== null) yield remark('emptied', label, slot.value);
}

function stepsOf(path: string): Path {
  return path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** Without fingerprints whatever differs from the dossier was written by somebody. */
function wasTouched(
  { text, bookmark, path }: Filled,
  copy: number,
  slot: Slot & { readonly kind: 'blank' },
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
function isEmpty(text: string, slot: Slot & { readonly kind: 'blank' }): boolean {
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
      yield { path: steps, label, value: only };
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
  const printed = origin?.printed.get(bookmark ?? bookmarkOf(path));
  const isOn = slot?.kind === 'tick' && slot.on;
  if (printed === undefined || isLostSince(isOn, origin)) return isOn === ticked;
  return printed.digest === digestOf(ticked ? '1' : '0');
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

/** Controls that were printed and are no longer there. */
function lostControls({ contents, expected, origin }: Source): Remark[] {
  if (!origin) return [];
  const there = new Set(contents.filled.map(({ path }) => path));
  return [...expected.slots.values()]
    .filter(({ path }) => origin.printed.has(bookmarkOf(path)) && !there.has(path))
    .map(({ label }) => remark('lost', label, ''));
}

function besideControls({ contents, expected, kind }: Source): Remark[] {
  const labelOf = (path: string | null) => {
    const slot = path === null ? undefined : expected.slots.get(path);
    if (slot?.kind === 'tick') return labelOfBoxes(kind, stepsOf(slot.group));
    return slot?.label ?? null;
  };
  return [
    ...contents.unknown.map(({ name, text }) => remark('unknown', name, text)),
    ...contents.stray.map(({ after, text }) => remark('stray', labelOf(after), text)),
  ];
}

function remark(kind: RemarkKind, label: string | null, text: string): Remark {
  return { kind, label, text };
}
