import { Parser } from 'htmlparser2';

/** An element of the markup with its children in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** Where its tag begins in the markup. */
  readonly at: number;
}

export type Node = Element | string;

/** A template produced markup that is no document; a mistake in the template, never in the data. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';

  /** `at`: a place in the markup, or words of it that stand where the mistake is. */
  constructor(
    message: string,
    readonly at: number | string,
  ) {
    super(message);
  }
}

/** Far beyond any paper; deeper trees could exhaust the stack. */
const DEEPEST = 60;

interface Open extends Element {
  readonly children: Node[];
}

/** Reads markup into a tree. The parser forgives tags that do not match; this function does not. */
export function parseTree(markup: string): Element {
  const root: Open = { name: '', attributes: {}, children: [], at: 0 };
  const open: Open[] = [root];
  const here = (): Open => open.at(-1) ?? root;
  let closed = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = parser.startIndex;
        const element: Open = { name, attributes, children: [], at };
        here().children.push(element);
        open.push(element);
        if (open.length > DEEPEST) throw new MarkupError(`thẻ lồng nhau quá ${DEEPEST} lần`, at);
      },
      ontext(text) {
        const { children } = here();
        const last = children.at(-1);
        // Entities split a text into pieces.
        if (typeof last === 'string') children[children.length - 1] = last + text;
        else children.push(text);
      },
      onclosetag(name, implied) {
        if (!implied) closed++;
        else if (!markup.startsWith('/>', parser.endIndex - 1))
          throw new MarkupError(`thẻ <${name}> chưa đóng`, here().at);
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(markup);
  if (markup.split('</').length - 1 !== closed) throw new MarkupError('có thẻ đóng thừa', 0);
  return root;
}

/** The child elements, without the text between them. */
export function elements(parent: Element): Element[] {
  return parent.children.filter((child): child is Element => typeof child !== 'string');
}
