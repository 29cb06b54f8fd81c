import type { SourceText } from '../finding.js';

/** Where the lines of a text begin; counted when somebody asks. */
export class Lines {
  #starts: readonly number[] | null = null;

  constructor(readonly text: string) {}

  /** 1-based line and column of an offset. */
  position(offset: number): { readonly line: number; readonly column: number } {
    this.#starts ??= lineStarts(this.text);
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** A text seen from its offsets: a fault of the text itself has no path to stand on. */
export function seenFrom(file: string, text: string): (offset: number) => SourceText {
  const lines = new Lines(text);
  return (offset) => {
    const locate: SourceText['locate'] = (path) => ({
      ...lines.position(Math.min(Math.max(offset, 0), text.length)),
      depth: path.length,
    });
    return { file, text, locate };
  };
}
