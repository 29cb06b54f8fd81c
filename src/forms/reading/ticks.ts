import type { Slot } from './expected.js';
import type { Piece } from './lines.js';

const MARKED = /[☒☑☓✓✔✕✗✘×√■●⬛◼xXvV+]/u;
export const UNMARKED = /[☐□]/u;

/** The glyph is what people see; the state behind it counts only where there is no glyph. */
export function tickOf({ text, checked }: Piece, kind: Slot['kind'] | undefined): boolean | null {
  if (kind !== 'tick') return null;
  if (MARKED.test(text)) return true;
  return UNMARKED.test(text) ? false : (checked ?? false);
}
