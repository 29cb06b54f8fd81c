import { UserError } from '../../errors.js';
import { keptOfEach } from '../../kept.js';
import type { Templates } from '../templates.js';
import { type Template, TemplateError, TemplateFault } from './fault.js';
import {
  type BlockNode,
  meant,
  type PartialNode,
  type TemplateNode,
  type TextNode,
} from './language.js';
import { readTemplate } from './read-template.js';
import { isSet, lookUp, type Scope } from './scope.js';
import { positionAt } from './syntax-fault.js';
import { type Element, type Piece, pieceOf, Tree, type Writer } from './tree.js';
import { elementOf, isFilled, textOf } from './values.js';

export interface Engine {
  /**
   * The markup of a view, by a template's name; `asking` forms are given out to be filled in. Throws
   * UserError, and MarkupError where what is written is no tree.
   */
  run(name: string, view: object, asking?: boolean): Element;
}

/** Bounds of one document. They are far beyond any real paper: they end what would never end. */
export interface Limits {
  /** Characters of markup and of values. */
  readonly output: number;
  /** Parts of templates written, each time that they are. */
  readonly steps: number;
  /** Partials within partials. */
  readonly depth: number;
}

const LIMITS: Limits = { output: 50_000_000, steps: 10_000_000, depth: 20 };

/**
 * Runs templates over views. Templates are data: they are walked, never compiled; they see the own
 * names of the view and nothing else, and text of the data never becomes markup.
 */
export function makeEngine(templates: Templates, limits: Limits = LIMITS): Engine {
  const known = new Map<string, Read>();
  const find = (name: string): Read | null => {
    const template = templates.get(name);
    const read = known.get(name) ?? (template && readOne(template));
    if (!read) return null;
    known.set(name, read);
    return read;
  };
  return {
    run(name, view, asking = false) {
      const main = find(name);
      if (!main) throw new UserError(`Thiếu mẫu in "${name}.hbs" trong templates/.`);
      const run = new Run(find, [...templates.keys()], limits, asking);
      run.template(main, { value: view, loop: null, outer: null });
      return run.tree.end();
    },
  };
}

interface Read {
  readonly template: Template;
  readonly nodes: readonly TemplateNode[];
}

function readOne(template: Template): Read {
  const { nodes, faults } = readTemplate(template);
  if (faults[0]) throw new TemplateError(template, faults[0]);
  return { template, nodes };
}

/** One document being written. */
class Run {
  readonly tree = new Tree();
  /** The templates being written, the form first. */
  readonly #open: Template[] = [];
  #length = 0;
  #steps = 0;

  constructor(
    readonly find: (name: string) => Read | null,
    readonly names: readonly string[],
    readonly limits: Limits,
    readonly asking: boolean,
  ) {}

  template({ template, nodes }: Read, scope: Scope): void {
    this.#open.push(template);
    try {
      this.#nodes(nodes, scope, template);
    } catch (error) {
      if (error instanceof TemplateFault) throw new TemplateError(template, error);
      throw error;
    } finally {
      this.#open.pop();
    }
  }

  #nodes(nodes: readonly TemplateNode[], scope: Scope, template: Template): void {
    for (const node of nodes) this.#node(node, scope, template);
  }

  #node(node: TemplateNode, scope: Scope, template: Template): void {
    this.#steps++;
    if (this.#steps > this.limits.steps)
      throw new TemplateFault(node.at, 'mẫu lặp quá nhiều lần. Bớt các khối {{#each}} lồng nhau.');
    if (node.kind === 'text') {
      this.#count(node.text.length, node);
      this.tree.markup(pieceIn(template, node));
    } else if (node.kind === 'print') {
      const text = textOf(node.path, lookUp(node.path, scope));
      this.#count(text.length, node);
      this.tree.text(text);
    } else if (node.kind === 'helper') {
      const value = lookUp(node.path, scope);
      const element = elementOf(node, value, this.asking, writerOf(template, node));
      this.#count(lengthOf(element), node);
      this.tree.element(element);
    } else if (node.kind === 'partial') this.#partial(node, scope);
    else if (node.name === 'each') this.#each(node, scope, template);
    else if (node.name === 'filled') this.#filled(node, scope, template);
    else this.#block(node, scope, template);
  }

  #block({ name, path, body, otherwise }: BlockNode, scope: Scope, template: Template): void {
    const value = lookUp(path, scope);
    if (isSet(value) === (name === 'unless')) this.#nodes(otherwise, scope, template);
    else this.#nodes(body, name === 'with' ? { ...scope, value, outer: scope } : scope, template);
  }

  #filled({ path, or, body, otherwise }: BlockNode, scope: Scope, template: Template): void {
    const filled = isFilled(path, lookUp(path, scope)) || this.asking;
    const nodes = filled || (or && isSet(lookUp(or, scope))) ? body : otherwise;
    this.#nodes(nodes, scope, template);
  }

  #each({ path, body, otherwise }: BlockNode, scope: Scope, template: Template): void {
    const value = lookUp(path, scope) ?? [];
    if (!Array.isArray(value))
      throw new TemplateFault(
        path.at,
        `"${path.text}" không phải danh sách nên không dùng {{#each}}.`,
      );
    if (value.length === 0) this.#nodes(otherwise, scope, template);
    const last = value.length - 1;
    value.forEach((item: unknown, index) => {
      const loop = { first: index === 0, last: index === last, index };
      this.#nodes(body, { value: item, loop, outer: scope }, template);
    });
  }

  #partial(node: PartialNode, scope: Scope): void {
    const read = this.find(node.name);
    if (!read)
      throw new TemplateFault(
        node.at,
        `không có mẫu con "${node.name}". ${meant(node.name, this.names)}Sửa tên sau {{>.`,
      );
    if (this.#open.length > this.limits.depth) {
      const names = [...this.#open.slice(-3).map(({ name }) => name), node.name].join(' → ');
      throw new TemplateFault(
        node.at,
        `mẫu con gọi lồng nhau quá ${this.limits.depth} lần (${names}). Bỏ chỗ mẫu gọi lại chính nó.`,
      );
    }
    this.template(read, given(node, scope));
  }

  /** Counts what is written, before it is. */
  #count(length: number, node: TemplateNode): void {
    this.#length += length;
    if (this.#length > this.limits.output)
      throw new TemplateFault(node.at, 'bản in quá dài. Bớt các khối {{#each}} lồng nhau.');
  }
}

function writerOf(template: Template, { at }: TemplateNode): Writer {
  return () => ({ template, at });
}

/** Of every text of a template, since it is written again and again. */
const pieceIn = keptOfEach(
  (template: Template, node: TextNode): Piece =>
    pieceOf(node.text, (offset) => within(template, node, offset)),
);

/** The place of a letter that a text writes; it may have lost white space at its ends. */
function within(template: Template, { text, written, at }: TextNode, offset: number): Writer {
  return () => ({ template, at: positionAt(written, written.indexOf(text) + offset, at) });
}

/** Characters of an element, as far as the data decides them. */
function lengthOf({ attributes, children }: Element): number {
  const { tag = '', label = '' } = attributes;
  return children.reduce(
    (sum, one) => sum + (typeof one === 'string' ? one.length : lengthOf(one)),
    tag.length + label.length,
  );
}

/** What a partial sees: its context, with the names given to it. */
function given({ path, given: names }: PartialNode, scope: Scope): Scope {
  const entries = Object.entries(names).map(([key, one]) => [
    key,
    typeof one === 'string' ? one : lookUp(one, scope),
  ]);
  const context = path ? lookUp(path, scope) : scope.value;
  if (entries.length === 0 && !path) return scope;
  const own = typeof context === 'object' ? context : {};
  const value = entries.length > 0 ? { ...own, ...Object.fromEntries(entries) } : context;
  return { ...scope, value, outer: scope };
}
