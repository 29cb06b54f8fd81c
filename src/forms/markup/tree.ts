import { escapeMarkup } from '../word/xml.js';
import type { Written } from './fault.js';
import { type Closing, type Opening, readTokens } from './tokens.js';

/** An element of the markup with its children in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** What wrote its tag; null for the root, and for markup of no template. */
  readonly at: Writer | null;
}

export type Node = Element | string;

/** Lines are only counted where somebody asks. */
export type Writer = () => Written;

/** An attribute as it stands in the tree. */
export interface Attribute {
  readonly key: string;
  readonly value: string;
}

/** A template produced markup that is no document; a mistake in the template, never in the data. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';

  /** `at`: what wrote the mistake, or the attribute that it is in. */
  constructor(
    message: string,
    readonly at: Writer | Attribute | null,
  ) {
    super(message);
  }
}

/** Markup of a template, read once however often it is written. */
export interface Piece {
  readonly text: string;
  readonly tokens: readonly (string | Placed<Opening> | Placed<Closing>)[];
  /** False where it stops within a tag. */
  readonly whole: boolean;
  /** What wrote the letter at an offset of its text. */
  readonly place: Place;
}

type Placed<T> = Omit<T, 'at'> & Pick<Element, 'at'>;
type Place = (offset: number) => Writer | null;

export function pieceOf(text: string, place: Place): Piece {
  const { tokens, whole } = readTokens(text);
  const placed = tokens.map((one) =>
    typeof one === 'string' ? one : { ...one, at: place(one.at) },
  );
  return { text, tokens: placed, whole, place };
}

/** Far beyond any paper; deeper trees could exhaust the stack. */
const DEEPEST = 60;
/** How often a tag may look closed without being so: each time it is read from its beginning. */
const MOST_TRIES = 20;

const NEVER_CLOSED = 'thẻ thiếu dấu nháy hoặc dấu >';

interface Open extends Element {
  readonly children: Node[];
}

/** The tree of one document, made of what templates and values write, in order. */
export class Tree {
  readonly #root: Open = { name: '', attributes: {}, children: [], at: null };
  readonly #open: Open[] = [];
  #here = this.#root;
  /** A tag that data are written into, as far as it has come. */
  #tag: Pick<Piece, 'text' | 'place'> | null = null;
  #tries = 0;

  /** Markup of a template. */
  markup(piece: Piece): void {
    if (this.#tag) this.#more(this.#tag, piece.text);
    else if (piece.whole) this.#read(piece);
    else this.#tag = piece;
  }

  /** Text of the data, which is never markup. */
  text(text: string): void {
    if (this.#tag) this.#more(this.#tag, escapeMarkup(text));
    else this.#add(text);
  }

  /** An element as the program makes it of a value. */
  element(element: Element): void {
    if (this.#tag)
      throw new MarkupError(`thẻ <${element.name}> không đứng được trong một thẻ khác`, element.at);
    this.#here.children.push(element);
  }

  /** The whole tree. */
  end(): Element {
    if (this.#tag) throw new MarkupError(NEVER_CLOSED, this.#tag.place(0));
    if (this.#here !== this.#root) throw unclosed(this.#here);
    return this.#root;
  }

  #more({ text, place }: Pick<Piece, 'text' | 'place'>, more: string): void {
    this.#tag = { text: text + more, place };
    if (!more.includes('>')) return;
    const piece = pieceOf(this.#tag.text, place);
    if (piece.whole) {
      this.#tag = null;
      this.#tries = 0;
      this.#read(piece);
    } else if (++this.#tries > MOST_TRIES) throw new MarkupError(NEVER_CLOSED, place(0));
  }

  #read({ tokens }: Piece): void {
    for (const token of tokens)
      if (typeof token === 'string') this.#add(token);
      else if ('end' in token) this.#close(token);
      else this.#start(token);
  }

  #add(text: string): void {
    const { children } = this.#here;
    const last = children.at(-1);
    // Entities and values split a text into pieces.
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  #start({ name, attributes, closed, at }: Placed<Opening>): void {
    const element: Open = { name, attributes, children: [], at };
    this.#here.children.push(element);
    if (closed) return;
    this.#open.push(this.#here);
    this.#here = element;
    if (this.#open.length >= DEEPEST) throw new MarkupError(`thẻ lồng nhau quá ${DEEPEST} lần`, at);
  }

  #close({ end, at }: Placed<Closing>): void {
    if (end !== this.#here.name || end === '') {
      const isOpen = end !== '' && this.#open.some(({ name }) => name === end);
      throw isOpen ? unclosed(this.#here) : new MarkupError(`thẻ đóng </${end}> thừa`, at);
    }
    this.#here = this.#open.pop() ?? this.#root;
  }
}

function unclosed({ name, at }: Element): MarkupError {
  return new MarkupError(`thẻ <${name}> chưa đóng`, at);
}

/** Reads markup of no template into a tree. */
export function parseTree(markup: string): Element {
  const tree = new Tree();
  tree.markup(pieceOf(markup, () => null));
  return tree.end();
}

/** The child elements, without the text between them. */
export function elements({ children }: Element): readonly Element[] {
  return children.every(isElement) ? children : children.filter(isElement);
}

function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}
