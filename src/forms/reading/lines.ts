import { Parser } from 'htmlparser2';

/** A stretch of text and what it stands in. */
export interface Piece {
  readonly text: string;
  /** Tag of the innermost content control that has one. */
  readonly tag: string | null;
  /** Name that Word shows on the innermost control. */
  readonly label: string | null;
  /** Bookmarks open here, the innermost last. */
  readonly bookmarks: readonly string[];
  /** State of the check box that the text is the glyph of. */
  readonly checked: boolean | null;
  /** What Word shows in a control that somebody emptied. */
  readonly isPlaceholder: boolean;
}

/** One paragraph. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Bookmarks and tags that are open somewhere in it, even around no text. */
  readonly names: readonly string[];
}

interface Control {
  placeholder: boolean;
  tag: string | null;
  label: string | null;
  checked: boolean | null;
}

interface OpenLine {
  readonly pieces: Piece[];
  readonly names: Set<string>;
}

const BOOKMARK_END = /<w:bookmarkEnd\b[^>]*\bw:id="([^"]*)"/g;
/** Far beyond any form: a file with more was made to do harm. */
const MOST_OPEN = 200;
const MOST_LINES = 200_000;
/** Text that is not there for a reader: deleted, moved away, or the second of two renderings. */
const HIDDEN = ['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:pPr'];
const GLYPHS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** The paragraphs of a part of a .docx in order, those of tables and text boxes among them. */
export function linesOf(xml: string): Line[] {
  const reader = new LineReader(new Set([...xml.matchAll(BOOKMARK_END)].map(([, id = '']) => id)));
  const parser = new Parser(reader, { xmlMode: true });
  parser.end(xml);
  return reader.lines;
}

/** Editors nest bookmarks and controls freely, so both are followed as they open and close. */
class LineReader {
  readonly lines: Line[] = [];
  readonly #open: OpenLine[] = [];
  readonly #controls: Control[] = [];
  readonly #bookmarks = new Map<string, string>();
  #hidden = 0;
  #inText = false;

  /** `ended`: ids of the bookmarks that end somewhere. */
  constructor(readonly ended: ReadonlySet<string>) {}

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (HIDDEN.includes(name)) this.#hidden++;
    const value = attributes['w:val'] ?? attributes['w14:val'] ?? '';
    const glyph = GLYPHS[name];
    if (glyph !== undefined) this.#add(glyph);
    else if (name === 'w:sdt')
      this.#controls.push({ tag: null, label: null, checked: null, placeholder: false });
    else if (name === 'w:tag') this.#control({ tag: value });
    else if (name === 'w:showingPlcHdr') this.#control({ placeholder: true });
    else if (name === 'w:alias') this.#control({ label: value });
    else if (name === 'w14:checked') this.#control({ checked: value === '1' || value === 'true' });
    else if (name === 'w:bookmarkStart') this.#start(attributes);
    else if (name === 'w:bookmarkEnd') this.#bookmarks.delete(attributes['w:id'] ?? '');
    else if (name === 'w:p') this.#begin();
    else if (name === 'w:sym') this.#add(symbol(attributes['w:char'] ?? ''));
    else if (name === 'w:t' || name === 'm:t') this.#inText = true;
  }

  ontext(text: string): void {
    if (this.#inText) this.#add(text);
  }

  onclosetag(name: string): void {
    if (HIDDEN.includes(name)) this.#hidden--;
    if (name === 'w:t' || name === 'm:t') this.#inText = false;
    else if (name === 'w:sdt') this.#controls.pop();
    else if (name === 'w:p') this.#end();
  }

  #control(known: Partial<Control>): void {
    const control = this.#controls.at(-1);
    if (control) Object.assign(control, known);
    if (known.tag) this.#open.at(-1)?.names.add(known.tag);
  }

  #start(attributes: Readonly<Record<string, string>>): void {
    const name = attributes['w:name'] ?? '';
    // Word keeps bookmarks of its own under names that begin so.
    if (name.startsWith('_') || this.#bookmarks.size >= MOST_OPEN) return;
    this.#bookmarks.set(attributes['w:id'] ?? '', name);
    this.#open.at(-1)?.names.add(name);
  }

  #begin(): void {
    const names = [...this.#bookmarks.values(), ...this.#controls.flatMap(({ tag }) => tag ?? [])];
    this.#open.push({ pieces: [], names: new Set(names) });
  }

  #add(text: string): void {
    const line = this.#open.at(-1);
    if (!line || this.#hidden > 0 || text === '') return;
    const tagged = this.#controls.findLast(({ tag }) => tag !== null);
    line.pieces.push({
      text,
      tag: tagged?.tag ?? null,
      label: this.#controls.at(-1)?.label ?? null,
      bookmarks: [...this.#bookmarks.values()],
      checked: this.#controls.at(-1)?.checked ?? null,
      isPlaceholder: tagged?.placeholder ?? false,
    });
  }

  #end(): void {
    const line = this.#open.pop();
    if (!line) return;
    // LibreOffice writes one bookmark for each paragraph, and forgets to end some.
    for (const id of this.#bookmarks.keys()) if (!this.ended.has(id)) this.#bookmarks.delete(id);
    const text = line.pieces.map((piece) => piece.text).join('');
    if (this.lines.length >= MOST_LINES) throw new RangeError('too many paragraphs');
    this.lines.push({ text, pieces: line.pieces, names: [...line.names] });
  }
}

/** Marks and boxes of Wingdings and its kin, which stand at private places. */
const MARKS = ['F0FE', 'F0FD', 'F0FC', 'F0FB', 'F078', 'F050', 'F051', 'F052', 'F053', 'F054'];
const BOXES = ['F0A8', 'F06F', 'F0A3'];

/** A character of a symbol font. */
function symbol(code: string): string {
  const upper = code.toUpperCase();
  if (MARKS.includes(upper)) return '☒';
  if (BOXES.includes(upper)) return '☐';
  const point = Number.parseInt(code, 16);
  return Number.isNaN(point) ? '' : String.fromCodePoint(Math.min(point, 0xffff));
}
