import { type Element, parseTree } from '../../src/forms/markup/tree.js';
import { readZip } from '../../src/forms/word/zip.js';

/** A rendered file opened again, by means of its own. */
export interface Opened {
  readonly parts: ReadonlyMap<string, string>;
  readonly document: Element;
  /** Text of the body, a line for each paragraph. */
  readonly text: string;
  readonly controls: readonly Control[];
}

export interface Control {
  readonly tag: string;
  readonly alias: string;
  readonly id: string;
  readonly text: string;
  readonly blank: boolean;
  /** Null for a control that is no box. */
  readonly checked: boolean | null;
}

export function open(bytes: Uint8Array): Opened {
  const parts = new Map(
    [...readZip(bytes)].map(([name, data]) => [name, Buffer.from(data).toString('utf8')]),
  );
  const document = parseTree(parts.get('word/document.xml') ?? '');
  return {
    parts,
    document,
    text: textOf(document),
    controls: all(document, 'w:sdt').map(controlOf),
  };
}

/** Every element of a name, at any depth, in order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...all(child, name)];
  });
}

export function textOf(element: Element): string {
  const paragraphs = all(element, 'w:p');
  const roots = paragraphs.length > 0 ? paragraphs : [element];
  return roots.map(plain).join('\n');
}

function plain(element: Element): string {
  return element.children
    .map((child): string => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      if (child.name === 'w:tab' && element.name === 'w:r') return '\t';
      if (child.name === 'w:br') return '\n';
      return plain(child);
    })
    .join('');
}

function controlOf(sdt: Element): Control {
  const value = (name: string) => all(sdt, name)[0]?.attributes['w:val'] ?? '';
  const content = sdt.children.find(
    (child): child is Element => typeof child !== 'string' && child.name === 'w:sdtContent',
  );
  const checked = all(sdt, 'w14:checked')[0];
  return {
    tag: value('w:tag'),
    alias: value('w:alias'),
    id: value('w:id'),
    text: content ? textOf(content) : '',
    blank: all(sdt, 'w:showingPlcHdr').length > 0,
    checked: checked ? checked.attributes['w14:val'] === '1' : null,
  };
}
