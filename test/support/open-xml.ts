import { Parser } from 'htmlparser2';

/** An element as a reader of XML sees it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML; throws where elements are not closed in order. */
export function openXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const stack = [top];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const one: Element = { name, attributes, children: [], text: '' };
        stack.at(-1)?.children.push(one);
        stack.push(one);
      },
      ontext(text) {
        const one = stack.at(-1);
        if (one) one.text += text;
      },
      onclosetag(name, isImplied) {
        if (isImplied && !xml.includes(`<${name}`)) throw new Error(`${name} is not closed`);
        if (stack.pop()?.name !== name) throw new Error(`${name} is closed out of order`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const [root] = top.children;
  if (stack.length !== 1 || !root || top.children.length !== 1) throw new Error('not one root');
  return root;
}

/** Every element of a name at or below another. */
export function all(root: Element, name: string): Element[] {
  const below = root.children.flatMap((child) => all(child, name));
  return root.name === name ? [root, ...below] : below;
}
