import { UserError } from '../../errors.js';
import type { Templates } from '../templates.js';
import { type Position, type Template, TemplateError, TemplateFault } from './fault.js';
import { type BlockNode, meant, type PartialNode, type TemplateNode } from './language.js';
import { readTemplate } from './read-template.js';
import { isSet, lookUp, type Scope } from './scope.js';
import { positionAt } from './syntax-fault.js';
import { isFilled, print, writeValue } from './values.js';

export interface Engine {
  /** The markup of a view, by a template's name; `asking` forms are given out to be filled in. */
  run(name: string, view: object, asking?: boolean): string;
  /** What wrote the letter at an offset of that markup. */
  origin(name: string, view: object, asking: boolean, offset: number): Written | null;
}

/** A point of a template that writes. */
export interface Written {
  readonly template: Template;
  readonly at: Position;
}

/** Bounds of one document. They are far beyond any real paper: they end what would never end. */
export interface Limits {
  /** Characters of markup. */
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
  const start = (name: string, view: object, asking: boolean, sought: number | null) => {
    const main = find(name);
    if (!main) throw new UserError(`Thiếu mẫu in "${name}.hbs" trong templates/.`);
    const run = new Run(find, [...templates.keys()], limits, asking, sought);
    const markup = run.template(main, { value: view, loop: null, outer: null });
    return { markup, origin: run.origin };
  };
  return {
    run: (name, view, asking = false) => start(name, view, asking, null).markup,
    origin: (name, view, asking, offset) => start(name, view, asking, offset).origin,
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
  /** Names of the templates being written, the form first. */
  readonly #open: Template[] = [];
  /** What wrote the letter sought. */
  origin: Written | null = null;
  #length = 0;
  #steps = 0;

  constructor(
    readonly find: (name: string) => Read | null,
    readonly names: readonly string[],
    readonly limits: Limits,
    readonly asking: boolean,
    readonly sought: number | null,
  ) {}

  template({ template, nodes }: Read, scope: Scope): string {
    this.#open.push(template);
    try {
      return this.#nodes(nodes, scope);
    } catch (error) {
      if (error instanceof TemplateFault) throw new TemplateError(template, error);
      throw error;
    } finally {
      this.#open.pop();
    }
  }

  #nodes(nodes: readonly TemplateNode[], scope: Scope): string {
    return nodes.reduce((written, node) => written + this.#node(node, scope), '');
  }

  #node(node: TemplateNode, scope: Scope): string {
    this.#steps++;
    if (this.#steps > this.limits.steps)
      throw new TemplateFault(node.at, 'mẫu lặp quá nhiều lần. Bớt các khối {{#each}} lồng nhau.');
    switch (node.kind) {
      case 'text':
        return this.#bounded(node.text, node);
      case 'print':
        return this.#bounded(print(node.path, lookUp(node.path, scope)), node);
      case 'helper':
        return this.#bounded(writeValue(node, lookUp(node.path, scope), this.asking), node);
      case 'block':
        if (node.name === 'each') return this.#each(node, scope);
        return node.name === 'filled' ? this.#filled(node, scope) : this.#block(node, scope);
      case 'partial':
        return this.#partial(node, scope);
    }
  }

  #block({ name, path, body, otherwise }: BlockNode, scope: Scope): string {
    const value = lookUp(path, scope);
    if (isSet(value) === (name === 'unless')) return this.#nodes(otherwise, scope);
    return this.#nodes(body, name === 'with' ? { ...scope, value, outer: scope } : scope);
  }

  #filled({ path, or, body, otherwise }: BlockNode, scope: Scope): string {
    const filled = isFilled(path, lookUp(path, scope)) || this.asking;
    return this.#nodes(filled || (or && isSet(lookUp(or, scope))) ? body : otherwise, scope);
  }

  #each({ path, body, otherwise }: BlockNode, scope: Scope): string {
    const value = lookUp(path, scope) ?? [];
    if (!Array.isArray(value))
      throw new TemplateFault(
        path.at,
        `"${path.text}" không phải danh sách nên không dùng {{#each}}.`,
      );
    if (value.length === 0) return this.#nodes(otherwise, scope);
    const last = value.length - 1;
    return value.reduce<string>((written, item: unknown, index) => {
      const loop = { first: index === 0, last: index === last, index };
      return written + this.#nodes(body, { value: item, loop, outer: scope });
    }, '');
  }

  #partial(node: PartialNode, scope: Scope): string {
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
    return this.template(read, given(node, scope));
  }

  #bounded(text: string, node: TemplateNode): string {
    this.#seek(text, node);
    this.#length += text.length;
    if (this.#length > this.limits.output)
      throw new TemplateFault(node.at, 'bản in quá dài. Bớt các khối {{#each}} lồng nhau.');
    return text;
  }

  #seek(text: string, node: TemplateNode): void {
    const offset = (this.sought ?? -1) - this.#length;
    const template = this.#open.at(-1);
    if (template && offset >= 0 && offset < text.length)
      this.origin = { template, at: within(node, offset) };
  }
}

/** The place of a letter that a node wrote; its own text may have lost white space at the ends. */
function within(node: TemplateNode, offset: number): Position {
  if (node.kind !== 'text') return node.at;
  const { text, written, at } = node;
  return positionAt(written, written.indexOf(text) + offset, at);
}

/** What a partial sees: its context, with the names given to it. */
function given({ path, given: names }: PartialNode, scope: Scope): Scope {
  const entries = Object.entries(names).map(([key, one]) => [
    key,
    typeof one === 'string' ? one : lookUp(one, scope),
  ]);
  const context = path ? lookUp(path, scope) : scope.value;
  if (entries.length === 0 && !path) return scope;
  const value =
    entries.length > 0 ? Object.fromEntries([...namesOf(context), ...entries]) : context;
  return { ...scope, value, outer: scope };
}

function namesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
