import { Parser } from 'htmlparser2';

/** An HTML file as a browser reads it: its elements in order, and the text under each. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
  text: string;
}

export function openHtml(bytes: Uint8Array): HtmlElement[] {
  const found: HtmlElement[] = [];
  const open: HtmlElement[] = [];
  const say = (text: string) => {
    for (const one of open) one.text += text;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'br') say('\n');
      if (attributes.class === 'day') say('\t');
      // Paragraphs of one value are lines of it.
      const own = open.at(-1);
      if (name === 'p' && own?.name === 'div' && own.text !== '') say('\n');
      const element = { name, attributes, parents: open.map((one) => one.name), text: '' };
      found.push(element);
      open.push(element);
    },
    ontext: say,
    onclosetag() {
      open.pop();
    },
  });
  parser.end(Buffer.from(bytes).toString('utf8'));
  return found;
}
