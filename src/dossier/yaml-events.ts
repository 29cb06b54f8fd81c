import {
  CHOMPING_MODE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml';

export { type Event, getScalarValue } from 'js-yaml';
export type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
export type CollectionEvent = Extract<
  Event,
  { type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }
>;

export const DOCUMENT = EVENT_ID.DOCUMENT;
export const SEQUENCE = EVENT_ID.SEQUENCE;
export const MAPPING = EVENT_ID.MAPPING;
export const SCALAR = EVENT_ID.SCALAR;
export const ALIAS = EVENT_ID.ALIAS;
export const POP = EVENT_ID.POP;

/** What a quoted scalar has none of. */
const NO_PROPERTIES = {
  anchorStart: -1,
  anchorEnd: -1,
  tagStart: -1,
  tagEnd: -1,
  chomping: CHOMPING_MODE.CLIP,
  indent: -1,
  fast: false,
} as const;

/** How deep lists and mappings may stand in each other. */
export const MAX_NESTING = 64;

/** Why a text has no events: where it stops being YAML, or stands too deep. */
export interface Refusal {
  readonly offset: number;
  readonly tooDeep: boolean;
}

/** The marks of a YAML text in order, by offset; values are cut from the text only when asked for. */
export function eventsOf(text: string): readonly Event[] | Refusal {
  try {
    // The library counts a scalar as one level more.
    return parseEvents(text, { maxDepth: MAX_NESTING + 1 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {
      offset: error.mark?.position ?? 0,
      tooDeep: error.reason.startsWith('nesting exceeded'),
    };
  }
}

const ESCAPES = /\\(?:[0abtnvfre "/\\N_LP]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|\r?\n)|\\/g;
/** What no text of a dossier holds: controls but tab and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The text between quotes at two offsets; null where an escape in it spells no letter. */
export function quotedText(
  text: string,
  valueStart: number,
  valueEnd: number,
  isDouble: boolean,
): string | null {
  const raw = text.slice(valueStart, valueEnd);
  if (isDouble && raw.match(ESCAPES)?.includes('\\')) return null;
  const value = getScalarValue(text, {
    type: SCALAR,
    valueStart,
    valueEnd,
    style: isDouble ? SCALAR_STYLE.DOUBLE_QUOTED : SCALAR_STYLE.SINGLE_QUOTED,
    ...NO_PROPERTIES,
  });
  return isDouble ? asWritten(value) : value;
}

/** Escapes can spell letters in parts, after the file itself is composed, or what is no letter. */
export function asWritten(value: string): string | null {
  return value.isWellFormed() && !CONTROLS.test(value) ? value.normalize('NFC') : null;
}

export function isRefusal(read: readonly Event[] | Refusal): read is Refusal {
  return !Array.isArray(read);
}

/** Where a scalar begins: at its quote, or at the sign that the lines of a block of text follow. */
export function scalarStart(text: string, { style, valueStart }: ScalarEvent): number {
  if (style === SCALAR_STYLE.PLAIN) return valueStart;
  if (style < SCALAR_STYLE.LITERAL_BLOCK) return valueStart - 1;
  const line = text.lastIndexOf('\n', valueStart - 2) + 1;
  const sign = text.slice(line, valueStart).search(/[|>][-+0-9]*[ \t]*(?:[ \t]#.*)?\r?\n?$/);
  return line + Math.max(sign, 0);
}
