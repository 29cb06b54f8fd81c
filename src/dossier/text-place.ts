import type { SourceText } from '../finding.js';

/** A text seen from one offset: a fault of the text itself has no path to stand on. */
export function textAt(file: string, text: string, offset: number): SourceText {
  const locate: SourceText['locate'] = (path) => ({
    ...positionOf(text, offset),
    depth: path.length,
  });
  return { file, text, locate };
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const head = text.slice(0, Math.max(offset, 0)).split('\n');
  return { line: head.length, column: (head.at(-1)?.length ?? 0) + 1 };
}
