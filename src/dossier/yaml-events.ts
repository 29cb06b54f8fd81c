import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';

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

export function isRefusal(read: readonly Event[] | Refusal): read is Refusal {
  return !Array.isArray(read);
}
