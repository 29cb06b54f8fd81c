import { digestOf } from '../word/marks.js';
import { holdSame } from '../word/zip.js';
import type { Line } from './lines.js';
import { type Paper, readPaper } from './paper.js';

/**
 * Names of the controls of a printed document that somebody changed, in order; `fresh` is the same
 * document as it would be printed now. `nothing` when they only differ in how they are packed, as by
 * another version; null when `there` is no document of this program.
 */
export function editedControls(
  there: Uint8Array,
  fresh: Uint8Array,
): readonly string[] | 'nothing' | null {
  if (holdSame(there, fresh)) return 'nothing';
  const paper = readPaper(there);
  if (!paper?.origin) return null;
  const shown = shownBy(paper);
  const labels = labelsOf(readPaper(fresh)?.lines ?? []);
  const changed = [...paper.origin.printed].filter(
    ([bookmark, { digest }]) => digestOf(shown.get(bookmark) ?? '') !== digest,
  );
  return [...new Set(changed.map(([bookmark]) => labels.get(bookmark) ?? bookmark))];
}

/** What each bookmark holds: its text, or the state of its box. */
function shownBy({ lines }: Paper): Map<string, string> {
  const shown = new Map<string, string>();
  for (const { pieces } of lines) {
    const here = new Map<string, string>();
    for (const { text, bookmarks, checked } of pieces)
      for (const name of bookmarks) {
        const state = checked === null ? text : checked ? '1' : '0';
        here.set(name, (checked === null ? (here.get(name) ?? '') : '') + state);
      }
    for (const [name, text] of here) {
      const before = shown.get(name);
      shown.set(name, before === undefined ? text : `${before}\n${text}`);
    }
  }
  return shown;
}

function labelsOf(lines: readonly Line[]): Map<string, string> {
  const pieces = lines.flatMap((line) => line.pieces);
  return new Map(
    pieces.flatMap(({ bookmarks, label }) =>
      label === null ? [] : bookmarks.map((name): [string, string] => [name, label]),
    ),
  );
}
