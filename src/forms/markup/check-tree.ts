import { BLOCKS, ROOT, TAGS, type Tag, valueFault } from './tags.js';
import { type Element, MarkupError, type Node } from './tree.js';

/** A cell of blocks: no text stands beside them. */
const BLOCK_CELL: Tag = { attributes: {}, children: BLOCKS, text: false };

/** Throws MarkupError for a tag out of place, and for anything a tag cannot say. */
export function checkTree(root: Element): void {
  checkChildren(root, ROOT);
}

function checkChildren(parent: Element, { children, text }: Tag): void {
  for (const child of parent.children) {
    if (typeof child === 'string') {
      if (text || child.trim() === '') continue;
      throw new MarkupError(`chữ "${child.trim().slice(0, 40)}" đứng ngoài đoạn văn`, parent.at);
    }
    const tag = TAGS[child.name];
    if (!tag || !children.includes(child.name))
      throw new MarkupError(`thẻ <${child.name}> không đứng được ở đây`, child.at);
    checkAttributes(child, tag);
    // Word calls a file damaged that has such a table.
    if (child.name === 'table' && child.children.every((one) => typeof one === 'string'))
      throw new MarkupError('bảng không có dòng nào', child.at);
    checkChildren(child, holdsBlocks(child) ? BLOCK_CELL : tag);
  }
}

function checkAttributes({ name, attributes, at }: Element, tag: Tag): void {
  const missing = tag.required?.find((key) => attributes[key] === undefined);
  if (missing) throw new MarkupError(`thẻ <${name}> thiếu "${missing}"`, at);
  for (const key of Object.keys(attributes)) {
    const kind = Object.hasOwn(tag.attributes, key) ? tag.attributes[key] : undefined;
    if (!kind) throw new MarkupError(`thẻ <${name}> không có "${key}"`, at);
    const fault = valueFault(kind, attributes[key] ?? '');
    if (fault) throw new MarkupError(`"${key}" của thẻ <${name}> ${fault}`, at);
  }
}

/** Throws MarkupError for a document without a letter or box. */
export function checkPrints(root: Element): void {
  if (!prints(root)) throw new MarkupError('bản in không có chữ nào', root.at);
}

function prints({ name, children }: Element): boolean {
  const inside = children.some((one) => (typeof one === 'string' ? one.trim() : prints(one)));
  return name === 'tick' || inside;
}

/** A cell holds blocks or one line of text, never both. */
export function holdsBlocks(element: Element): boolean {
  const isBlock = (one: Node) => typeof one !== 'string' && BLOCKS.includes(one.name);
  return element.name === 'cell' && element.children.some(isBlock);
}
