import { Chalk, type ChalkInstance } from 'chalk';

/** Colours for people; without colour every mark is still a word. */
export type Style = ChalkInstance;

export function style(colour: boolean): Style {
  return new Chalk({ level: colour ? 1 : 0 });
}

/** Where a report for people is printed: its colours, and its width in cells. */
export interface Page {
  readonly colour: Style;
  readonly width: number;
}
