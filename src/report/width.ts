/** Letters that JavaScript counts twice. */
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Number of terminal cells of a text without colour codes; Vietnamese letters in NFC are one each. */
export function cells(text: string): number {
  const composed = text.normalize('NFC');
  return composed.length - (composed.match(PAIRS)?.length ?? 0);
}

/** Breaks text at spaces into lines of at most `width` cells; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  // A dossier can spell control characters that a terminal would obey.
  for (const paragraph of text.replace(/(?!\n)\p{Cc}/gu, ' ').split('\n')) {
    let line = '';
    let used = 0;
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      const size = cells(word);
      if (line && used + 1 + size > width) {
        lines.push(line);
        line = word;
        used = size;
      } else {
        used += line ? 1 + size : size;
        line = line ? `${line} ${word}` : word;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** {@link wrap} where words longer than `width` break too, behind a hyphen or underscore if they can. */
export function fold(text: string, width: number): string {
  return wrap(text, width)
    .flatMap((line) => broken(line, width))
    .join('\n');
}

function broken(line: string, width: number): string[] {
  if (cells(line) <= width) return [line];
  const letters = [...line.normalize('NFC')];
  const at = Math.max(letters.lastIndexOf('-', width - 1), letters.lastIndexOf('_', width - 1)) + 1;
  const cut = at > 0 ? at : width;
  return [letters.slice(0, cut).join(''), ...broken(letters.slice(cut).join(''), width)];
}

/** {@link wrap}, each line behind `indent` spaces. */
export function block(text: string, width: number, indent: number): string {
  return wrap(text, Math.max(width - indent, 20))
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join('\n');
}

/** A list item: `- ` before the first line, the others under its text. */
export function item(text: string, width: number, indent: number): string {
  const [first = '', ...rest] = wrap(text, Math.max(width - indent - 2, 20));
  const under = rest.map((line) => `\n${' '.repeat(indent + 2)}${line}`).join('');
  return `${' '.repeat(indent)}- ${first}${under}`;
}

/** At most `limit` characters, cut at a word. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/(?<!\s)\s+\S*$/, '');
  return `${cut}…`;
}
