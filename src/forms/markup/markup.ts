/**
 * The markup that templates write: a small language of our own, XML in syntax. It says what stands
 * where; how it looks stands in the document form (word/document-form.ts).
 *
 *   <section [landscape="true"]>   pages of one orientation; the document is a list of sections
 *   <p [class] [keep="true"]>      a paragraph; class is a style of the document form (default than),
 *                                  keep holds it on the page of the next block
 *   <list> <item>                  lines that open with a dash
 *   <rule of="…" [under="…"]/>     a drawn line, named in the document form; under is the text that
 *                                  its length goes by
 *   <table widths="…" [class="khung"] [keep="true"]> <row [header="true"]> <cell [class] [span]>
 *                                  widths are relative, or name columns of the document form; khung
 *                                  has no lines; a cell holds blocks or one line of text
 *   <bar of="…"> <part fill="…" amount="…">
 *                                  amounts side by side; of is the amount that fills the width, fill
 *                                  is named in the document form; a part holds one line of text
 *   <prose tag label [blank="cham|hoi"] [class] [keep]> <p>
 *                                  a value of several paragraphs (made by the helper `prose`)
 *
 * Within p, item, cell and part: text, <b>, <i>, <tab/>,
 *   <field tag label [blank="cham|hoi"]>  a value (helper `field`); a blank shows dots or asks
 *   <tick tag label on/>           a box (helper `tick`)
 *
 * White space of the templates is folded; that of values is kept.
 */
import type {
  Bar,
  Block,
  Cell,
  Inline,
  Paragraph,
  Part,
  Prose,
  Row,
  Rule,
  Section,
  Table,
} from './blocks.js';
import { checkPrints, checkTree, holdsBlocks } from './check-tree.js';
import { widthsOf } from './tags.js';
import { type Element, elements, MarkupError, type Node } from './tree.js';

/** The sections of a paper to be printed; also refuses one that says nothing. */
export function paperOf(root: Element): Section[] {
  const sections = sectionsOf(root);
  checkPrints(root);
  return sections;
}

/** The sections of one document. Throws MarkupError for anything the language does not have. */
export function sectionsOf(root: Element): Section[] {
  checkTree(root);
  return elements(root).map((section) => ({
    landscape: section.attributes.landscape === 'true',
    blocks: blocks(section, 'than'),
  }));
}

function blocks(parent: Element, style: string): Block[] {
  return elements(parent).flatMap((element): Block[] => {
    switch (element.name) {
      case 'p':
        return [paragraph(element, style)];
      case 'list':
        return elements(element).map((item) => paragraph(item, 'gach', DASH));
      case 'rule':
        return [rule(element)];
      case 'table':
        return [table(element)];
      case 'bar':
        return [bar(element)];
      default:
        return [prose(element, style)];
    }
  });
}

const DASH: readonly Inline[] = [{ kind: 'text', text: '- ', bold: false, italic: false }];

function paragraph(element: Element, style: string, lead: readonly Inline[] = []): Paragraph {
  return {
    kind: 'paragraph',
    style: element.attributes.class ?? style,
    keep: element.attributes.keep === 'true',
    content: [...lead, ...line(element)],
  };
}

function prose(element: Element, style: string): Prose {
  return {
    kind: 'prose',
    ...place(element),
    ...emptiness(element),
    keep: element.attributes.keep === 'true',
    style: element.attributes.class ?? style,
    paragraphs: elements(element).map(plainText),
  };
}

function rule(element: Element): Rule {
  const { under = '' } = element.attributes;
  return { kind: 'rule', of: attribute(element, 'of'), under };
}

function table(element: Element): Table {
  const widths = attribute(element, 'widths');
  return {
    kind: 'table',
    ruled: element.attributes.class !== 'khung',
    keep: element.attributes.keep === 'true',
    widths: widthsOf(widths) ?? widths,
    rows: elements(element).map(row),
  };
}

function row(element: Element): Row {
  const header = element.attributes.header === 'true';
  const style = header ? 'bang-dau' : 'bang-o';
  return { header, cells: elements(element).map((one) => cell(one, style)) };
}

function cell(element: Element, style: string): Cell {
  const own = element.attributes.class ?? style;
  return {
    span: Number(element.attributes.span ?? 1),
    blocks: holdsBlocks(element) ? blocks(element, own) : [paragraph(element, own)],
  };
}

function bar(element: Element): Bar {
  return { kind: 'bar', of: Number(attribute(element, 'of')), parts: elements(element).map(part) };
}

function part(element: Element): Part {
  return {
    amount: Number(attribute(element, 'amount')),
    fill: attribute(element, 'fill'),
    content: line(element),
  };
}

function line(element: Element): Inline[] {
  const content: Inline[] = [];
  inlines(element.children, false, false, content);
  return content.some((one) => one.kind === 'text') ? trimmed(content) : content;
}

/** Adds nodes to a line. */
function inlines(nodes: readonly Node[], bold: boolean, italic: boolean, line: Inline[]): void {
  for (const node of nodes)
    if (typeof node === 'string') line.push({ kind: 'text', text: foldedText(node), bold, italic });
    else if (node.name === 'b') inlines(node.children, true, italic, line);
    else if (node.name === 'i') inlines(node.children, bold, true, line);
    else line.push(inline(node, bold, italic));
}

function inline(node: Element, bold: boolean, italic: boolean): Inline {
  switch (node.name) {
    case 'tab':
      return { kind: 'text', text: '\t', bold, italic };
    case 'field':
      return { kind: 'field', ...place(node), ...emptiness(node), text: plainText(node), bold };
    case 'tick':
      return { kind: 'tick', ...place(node), on: node.attributes.on === 'true' };
    default:
      throw new MarkupError(`thẻ <${node.name}> không đứng được ở đây`, node.at);
  }
}

function place(element: Element) {
  return { tag: attribute(element, 'tag'), label: attribute(element, 'label') };
}

function emptiness(element: Element) {
  return {
    blank: element.attributes.blank !== undefined,
    prompt: element.attributes.blank === 'hoi',
  };
}

const INDENTED = /[\n\r\t]| {2}/;

/** Text of the template: line breaks and indentation are no content. */
function foldedText(text: string): string {
  return INDENTED.test(text) ? text.replace(/[ \n\r\t]+/g, ' ') : text;
}

/** Without the space that the template's own line breaks leave at both ends. */
function trimmed(content: readonly Inline[]): Inline[] {
  const last = content.length - 1;
  return content
    .map((one, index): Inline => {
      if (one.kind !== 'text') return one;
      const start = index === 0 && one.text.startsWith(' ') ? one.text.slice(1) : one.text;
      const text = index === last && start.endsWith(' ') ? start.slice(0, -1) : start;
      return text === one.text ? one : { ...one, text };
    })
    .filter((one) => one.kind !== 'text' || one.text !== '');
}

function plainText(element: Element): string {
  return element.children.reduce<string>((text, child) => {
    if (typeof child === 'string') return text + child;
    throw new MarkupError(`thẻ <${child.name}> không đứng được trong <${element.name}>`, child.at);
  }, '');
}

/** An attribute that the tag cannot be without. */
function attribute(element: Element, name: string): string {
  return element.attributes[name] ?? '';
}
