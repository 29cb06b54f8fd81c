import type { Fault, Position } from '../markup/fault.js';
import { meant, type TemplateNode } from '../markup/language.js';
import { positionAt } from '../markup/syntax-fault.js';
import { ROOT, TAGS, type Tag } from '../markup/tags.js';
import { attributeFault, columnCount, inTag, misplaced, unknownAttribute } from './attributes.js';
import { attributesOf, HOLE, hasHole, spanOf } from './written.js';

/** A tag, a hole, an entity, or a `<` that begins no tag. */
const TOKEN =
  /<(\/?)([A-Za-z][\w-]*)(?![\w-])((?:\s*(?:[\w-]+="[^"<]*"|\uFFFC))*)\s*(\/?)>|\uFFFC|&(\w+);|</g;
const ENTITIES = ['amp', 'lt', 'gt', 'quot', 'apos'];

/** Faults of the tags that a template writes; a part of a form may stand within any tag. */
export function markupFaults(nodes: readonly TemplateNode[], isForm: boolean): Fault[] {
  const faults: Fault[] = [];
  new Body(nodes, isForm ? { name: '', tag: ROOT, columns: null } : null, faults).check();
  return faults;
}

interface Parent {
  readonly name: string;
  readonly tag: Tag;
  /** Of a table; null for any other tag, and where they are not known. */
  readonly columns: number | null;
}

interface Open extends Parent {
  readonly at: Position;
  /** Columns that a row fills, else the tags directly in it; null once a block or part may add some. */
  holds: number | null;
}

/** One sequence of nodes: what it opens, it closes. */
class Body {
  readonly #open: Open[] = [];
  readonly #text: string;
  /** Where each node begins in the text. */
  readonly #starts: number[] = [];

  constructor(
    readonly nodes: readonly TemplateNode[],
    readonly outer: Parent | null,
    readonly faults: Fault[],
  ) {
    let text = '';
    for (const node of nodes) {
      this.#starts.push(text.length);
      text += node.kind === 'text' ? node.written : HOLE;
    }
    this.#text = text;
  }

  check(): void {
    let end = 0;
    for (const match of this.#text.matchAll(TOKEN)) {
      this.#plain(end, match.index);
      end = match.index + match[0].length;
      this.#token(match);
    }
    this.#plain(end, this.#text.length);
    this.#unclosed(this.#open);
  }

  #token(match: RegExpExecArray): void {
    const [all, slash, name = '', attributes = '', closed, entity] = match;
    if (all === HOLE) this.#hole(this.#nodeAt(match.index));
    else if (entity !== undefined) {
      if (!ENTITIES.includes(entity))
        this.#refuse(match.index, `Không có "${all}". Gõ thẳng ký tự cần in (Unicode).`);
    } else if (name === '')
      this.#refuse(
        match.index,
        'Dấu < không mở được thẻ: kiểm tra tên thẻ, dấu nháy, dấu >. In dấu nhỏ hơn thì ghi &lt;, chú thích thì ghi {{!-- … --}}.',
      );
    else if (slash) this.#close(name, match.index);
    else this.#openTag(name, attributes, match.index, closed === '/');
  }

  #openTag(name: string, attributes: string, offset: number, closed: boolean): void {
    const tag = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
    if (!tag) {
      const written = Object.keys(TAGS).filter((one) => !TAGS[one]?.helper);
      this.#refuse(offset, `Không có thẻ <${name}>. ${meant(name, written)}Sửa tên thẻ.`);
    } else if (tag.helper)
      this.#refuse(offset, `Thẻ <${name}> do chương trình viết. Ghi {{${name} x}}.`);
    else {
      this.#stands(name, offset);
      this.#attributes(name, tag, attributes, offset);
    }
    this.#elements(attributes, offset + 1 + name.length);
    this.#count(spanOf(attributes));
    const [, widths] = attributesOf(attributes).find(([key]) => key === 'widths') ?? [];
    const columns = widths === undefined ? null : columnCount(widths);
    const open = { name, tag: tag ?? ANY, columns, at: this.#at(offset), holds: 0 };
    if (closed) this.#filled(open);
    else this.#open.push(open);
  }

  /** What writes an element of its own stands in no tag. */
  #elements(attributes: string, offset: number): void {
    for (let at = attributes.indexOf(HOLE); at >= 0; at = attributes.indexOf(HOLE, at + 1)) {
      const node = this.#nodeAt(offset + at);
      if (node?.kind === 'helper') this.faults.push({ at: node.at, message: inTag(node.name) });
    }
  }

  #close(name: string, offset: number): void {
    const depth = this.#open.findLastIndex((one) => one.name === name);
    if (depth >= 0) {
      this.#unclosed(this.#open.splice(depth + 1));
      const open = this.#open.pop();
      if (open) this.#filled(open);
      return;
    }
    const open = this.#open.at(-1);
    const expected = open ? `Thẻ đang mở là <${open.name}>.` : 'Khối này không mở thẻ đó.';
    this.#refuse(offset, `Thẻ đóng </${name}> không khớp. ${expected}`);
  }

  /** One more tag in the innermost open one; null for an unknown number of them. */
  #count(more: number | null): void {
    const open = this.#open.at(-1);
    if (open) open.holds = open.holds === null || more === null ? null : open.holds + more;
  }

  /** A tag that ends holds what it has to, as far as that is known before the template is run. */
  #filled({ name, at, holds }: Open): void {
    const columns = this.#parent()?.columns ?? null;
    if (name === 'table' && holds === 0)
      this.faults.push({ at, message: 'Bảng không có dòng nào. Thêm <row>…</row>, hoặc bỏ bảng.' });
    if (name === 'row' && columns !== null && holds !== null && holds !== columns)
      this.faults.push({
        at,
        message: `Dòng có ${holds} ô, bảng có ${columns} cột. Thêm, bớt <cell>, hoặc ghi span="…" ở ô rộng nhiều cột.`,
      });
  }

  #unclosed(open: readonly Open[]): void {
    for (const { name, at } of open)
      this.faults.push({
        at,
        message: `Thẻ <${name}> chưa đóng trong cùng một khối. Thêm </${name}>.`,
      });
  }

  #stands(name: string, offset: number): void {
    // A tag within its like is mostly one that was not closed: what follows is judged without it.
    if (this.#open.at(-1)?.name === name) this.#unclosed(this.#open.splice(-1));
    const parent = this.#parent();
    if (!parent || parent.tag === ANY || parent.tag.children.includes(name)) return;
    const within = parent.name ? `trong <${parent.name}>` : 'ngoài <section>';
    this.#refuse(offset, `<${name}> không đứng được ${within}.`);
  }

  #attributes(name: string, tag: Tag, written: string, offset: number): void {
    const given = attributesOf(written);
    for (const [key, value] of given) {
      const kind = Object.hasOwn(tag.attributes, key) ? tag.attributes[key] : undefined;
      const fault = kind ? attributeFault(kind, key, value) : unknownAttribute(name, tag, key);
      if (fault && (!kind || !value.includes(HOLE))) this.#refuse(offset, fault);
    }
    const missing = tag.required?.find((key) => !given.some(([one]) => one === key));
    if (missing && !hasHole(written)) this.#refuse(offset, `Thẻ <${name}> thiếu ${missing}="…".`);
  }

  #hole(node: TemplateNode | undefined): void {
    if (!node || node.kind === 'text') return;
    if (node.kind === 'block' || node.kind === 'partial') this.#count(null);
    if (node.kind === 'block') {
      for (const body of [node.body, node.otherwise])
        new Body(body, this.#parent(), this.faults).check();
    } else if (node.kind === 'helper') {
      const parent = this.#parent();
      if (parent && parent.tag !== ANY && !parent.tag.children.includes(node.name))
        this.faults.push({ at: node.at, message: misplaced(node.name) });
      const style = node.options['class'];
      const fault = typeof style === 'string' ? attributeFault('style', 'class', style) : null;
      if (fault) this.faults.push({ at: node.at, message: fault });
    } else if (node.kind === 'print' && this.#parent()?.tag.text === false)
      this.faults.push({ at: node.at, message: 'Chữ phải ở trong một đoạn: <p>…</p>.' });
  }

  #plain(from: number, to: number): void {
    const text = this.#text.slice(from, to);
    const first = text.search(/\S/);
    if (first < 0 || this.#parent()?.tag.text !== false) return;
    const shown = text.trim().split('\n')[0]?.slice(0, 40);
    this.#refuse(from + first, `Chữ "${shown}" đứng ngoài đoạn văn. Đặt trong <p>…</p>.`);
  }

  /** Null where the tag around is not known: in a part of a form, which may stand anywhere. */
  #parent(): Parent | null {
    return this.#open.at(-1) ?? this.outer;
  }

  #nodeAt(offset: number): TemplateNode | undefined {
    return this.nodes[this.#starts.findLastIndex((start) => start <= offset)];
  }

  #at(offset: number): Position {
    const index = this.#starts.findLastIndex((start) => start <= offset);
    const node = this.nodes[index];
    if (node?.kind !== 'text') return node?.at ?? { line: 1, column: 1 };
    return positionAt(node.written, offset - (this.#starts[index] ?? 0), node.at);
  }

  #refuse(offset: number, message: string): void {
    this.faults.push({ at: this.#at(offset), message });
  }
}

/** A tag that does not exist: what stands in it is not judged. */
const ANY: Tag = { attributes: {}, children: [], text: true };
