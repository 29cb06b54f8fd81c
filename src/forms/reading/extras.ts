import { folded } from '../word/folded.js';
import { bookmarkOf } from '../word/marks.js';
import { isEmpty } from './blanks.js';
import type { Filled } from './fill.js';
import type { Source } from './source.js';

/**
 * A row that somebody copied brings its tags along, but no bookmarks: what stands there belongs to no
 * item that was printed, and is shown as text beside the controls.
 */
export function withoutExtras(source: Source): Source {
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
