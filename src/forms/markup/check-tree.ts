import { BLOCKS, ROOT, TAGS, type Tag, valueFault } from './tags.js';
import { type Element, elements, MarkupError } from './tree.js';

/** Throws MarkupError for a tag out of place, and for anything a tag cannot say. */
export function checkTree(root: Element): void {
  checkChildren(root, ROOT);
}

function checkChildren(parent: Element, { children, text }: Tag): void {
  for (const child of parent.children) {
    if (typeof child === 'string') {
      if (text || child.trim() === '') continue;
      throw new MarkupError(`chữ "${child.trim().slice(0, 40)}" đứng ngoài đoạn văn`);
    }
    const tag = TAGS[child.name];
    if (!tag || !children.includes(child.name))
      throw new MarkupError(`thẻ <${child.name}> không đứng được ở đây`);
    checkAttributes(child, tag);
    checkChildren(child, holdsBlocks(child) ? { ...tag, children: BLOCKS, text: false } : tag);
  }
}

function checkAttributes({ name, attributes }: Element, tag: Tag): void {
  const missing = tag.required?.find((key) => attributes[key] === undefined);
  if (missing) throw new MarkupError(`thẻ <${name}> thiếu "${missing}"`);
  for (const [key, value] of Object.entries(attributes)) {
    const kind = Object.hasOwn(tag.attributes, key) ? tag.attributes[key] : undefined;
    if (!kind) throw new MarkupError(`thẻ <${name}> không có "${key}"`);
    const fault = valueFault(kind, value);
    if (fault) throw new MarkupError(`"${key}" của thẻ <${name}> ${fault}`);
  }
}

/** A cell holds blocks or one line of text, never both. */
export function holdsBlocks(element: Element): boolean {
  const hasBlock = elements(element).some(({ name }) => BLOCKS.includes(name));
  return element.name === 'cell' && hasBlock;
}
