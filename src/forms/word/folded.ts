import { holdable } from './xml.js';

const SPACE = /[\s\u0085\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;

/** White space that folding would change; most values have none. */
const LOOSE = /[^\S ]|[\u0085\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]| {2}/;

/** Words as they compare: what a file cannot hold and what editors do to white space does not count. */
export function folded(text: string): string {
  const composed = text.normalize('NFC');
  return holdable(LOOSE.test(composed) ? composed.replace(SPACE, ' ') : composed).trim();
}
