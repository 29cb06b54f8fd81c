import Handlebars from 'handlebars';
import type { Fault, Position, Template } from './fault.js';
import {
  BLOCKS,
  type BlockName,
  HELPERS,
  type HelperName,
  LOOP_NAMES,
  type LoopName,
  meant,
  type PartialNode,
  type Path,
  type TemplateNode,
} from './language.js';
import { scan, syntaxFault } from './syntax-fault.js';

/** A template as the program understands it; with faults, the nodes are those without fault. */
export interface Parsed {
  readonly nodes: readonly TemplateNode[];
  readonly faults: readonly Fault[];
}

/** Reads the text of a template. Handlebars only parses it: nothing is ever compiled to a program. */
export function readTemplate({ text }: Template): Parsed {
  const { fault } = scan(text);
  if (fault) return { nodes: [], faults: [fault] };
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (error) {
    return { nodes: [], faults: [syntaxFault(text, error)] };
  }
  const reader = new Reader();
  return { nodes: reader.nodes(program), faults: reader.faults };
}

type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'>;

class Reader {
  readonly faults: Fault[] = [];

  nodes(program: hbs.AST.Program | undefined): TemplateNode[] {
    return program?.body.flatMap((statement) => this.#node(statement)) ?? [];
  }

  #node(statement: hbs.AST.Statement): TemplateNode[] {
    switch (statement.type) {
      case 'ContentStatement':
        return [text(statement as hbs.AST.ContentStatement)];
      case 'CommentStatement':
        return [];
      case 'MustacheStatement':
        return this.#mustache(statement as hbs.AST.MustacheStatement);
      case 'BlockStatement':
        return this.#block(statement as hbs.AST.BlockStatement);
      case 'PartialStatement':
        return this.#partial(statement as hbs.AST.PartialStatement);
      default:
        return this.#refuse(
          statement,
          'Không dùng {{#> …}} hoặc {{* …}}. Đưa phần dùng chung ra một tệp có tên mở đầu bằng "_" và gọi bằng {{> _ten}}.',
        );
    }
  }

  #mustache(one: hbs.AST.MustacheStatement): TemplateNode[] {
    if (!one.escaped)
      return this.#refuse(
        one,
        'Không dùng {{{…}}} hoặc {{&…}}: chữ của hồ sơ sẽ thành thẻ định dạng. Ghi {{field x}}, {{prose x}} hoặc {{x}}.',
      );
    const name = nameOf(one);
    if (one.params.length > 0 || one.hash) return this.#helper(one, name);
    if (isHelper(name) || isBlock(name)) {
      const right = isHelper(name) ? `{{${name} x}}` : `{{#${name} x}} … {{/${name}}}`;
      return this.#refuse(one, `"${name}" thiếu tên biến. Ghi ${right}.`);
    }
    const path = this.#path(one.path);
    return path ? [{ kind: 'print', path, at: place(one) }] : [];
  }

  #helper(one: hbs.AST.MustacheStatement, name: string): TemplateNode[] {
    if (isBlock(name))
      return this.#refuse(one, `"${name}" mở một khối. Ghi {{#${name} x}} … {{/${name}}}.`);
    if (!isHelper(name)) return this.#refuse(one, unknown('lệnh', name, Object.keys(HELPERS)));
    const path = this.#argument(one, name);
    const options = this.#options(one.hash, name);
    return path ? [{ kind: 'helper', name, path, options, at: place(one) }] : [];
  }

  #options(hash: hbs.AST.Hash | undefined, name: HelperName): Record<string, string | boolean> {
    const known: Readonly<Record<string, string>> = HELPERS[name];
    const options: Record<string, string | boolean> = {};
    for (const pair of hash?.pairs ?? []) {
      const { value } = pair.value as hbs.AST.StringLiteral | hbs.AST.BooleanLiteral;
      if (!Object.hasOwn(known, pair.key))
        this.#refuse(pair, unknown(`phần thêm của ${name}`, pair.key, Object.keys(known)));
      else if (typeof value !== known[pair.key])
        this.#refuse(
          pair,
          `${pair.key} ghi ${known[pair.key] === 'boolean' ? 'true hoặc false' : 'chữ trong dấu nháy'}.`,
        );
      else options[pair.key] = value;
    }
    return options;
  }

  #block(one: hbs.AST.BlockStatement): TemplateNode[] {
    const name = nameOf(one);
    const body = this.nodes(one.program);
    const otherwise = this.nodes(one.inverse);
    if (!isBlock(name)) return this.#refuse(one, unknown('khối', name, BLOCKS));
    const or = this.#or(one.hash, name);
    if (or === undefined || one.program?.blockParams)
      return this.#refuse(one, `Khối {{#${name}}} chỉ nhận một tên biến. Ghi {{#${name} x}}.`);
    const path = this.#argument(one, `#${name}`);
    return path ? [{ kind: 'block', name, path, or, body, otherwise, at: place(one) }] : [];
  }

  /** `or=` of `filled`; undefined for anything else that a block is told. */
  #or(hash: hbs.AST.Hash | undefined, name: BlockName): Path | null | undefined {
    const [pair, ...more] = hash?.pairs ?? [];
    if (!pair) return null;
    if (name !== 'filled' || pair.key !== 'or' || more.length > 0) return undefined;
    return this.#path(pair.value);
  }

  #partial(one: hbs.AST.PartialStatement): TemplateNode[] {
    if (one.name.type === 'SubExpression')
      return this.#refuse(one, 'Tên mẫu con phải viết thẳng, không lấy từ dữ liệu: {{> _ten}}.');
    if (one.params.length > 1)
      return this.#refuse(one, 'Mẫu con nhận nhiều nhất một biến: {{> _ten x}}.');
    const [context] = one.params;
    const path = context ? this.#path(context) : null;
    if (context && !path) return [];
    const { original: name } = one.name as hbs.AST.PathExpression;
    return [{ kind: 'partial', name, path, given: this.#given(one.hash), at: place(one) }];
  }

  #given(hash: hbs.AST.Hash | undefined): PartialNode['given'] {
    const entries = (hash?.pairs ?? []).flatMap(({ key, value }): [string, Path | string][] => {
      if (value.type === 'StringLiteral') return [[key, (value as hbs.AST.StringLiteral).value]];
      const path = this.#path(value);
      return path ? [[key, path]] : [];
    });
    return Object.fromEntries(entries);
  }

  /** The one variable of a helper or block. */
  #argument(one: Call & hbs.AST.Node, name: string): Path | null {
    const [first, ...more] = one.params;
    if (first && more.length === 0) return this.#path(first);
    this.#refuse(one, `"${name}" cần đúng một tên biến. Ghi {{${name} x}}.`);
    return null;
  }

  #path(node: hbs.AST.Expression): Path | null {
    if (node.type !== 'PathExpression') {
      this.#refuse(node, 'Chỗ này phải là một tên biến, không phải giá trị hay phép tính.');
      return null;
    }
    const { original, depth, parts, data } = node as hbs.AST.PathExpression;
    if (!data) return { text: original, up: depth, parts, loop: null, at: place(node) };
    const [loop = ''] = parts;
    if (parts.length === 1 && isLoop(loop))
      return { text: original, up: depth, parts: [], loop, at: place(node) };
    const known = LOOP_NAMES.map((one) => `@${one}`);
    this.#refuse(node, unknown('biến', original, known));
    return null;
  }

  #refuse(node: hbs.AST.Node, message: string): [] {
    this.faults.push({ at: place(node), message });
    return [];
  }
}

function text({ value, original, ...node }: hbs.AST.ContentStatement): TemplateNode {
  return { kind: 'text', text: value, written: String(original), at: place(node) };
}

function place({ loc }: Pick<hbs.AST.Node, 'loc'>): Position {
  return { line: loc.start.line, column: loc.start.column + 1 };
}

function nameOf({ path }: Call): string {
  return String((path as hbs.AST.PathExpression).original);
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const usable = known.length > 0 ? known.join(', ') : 'không có';
  return `Không có ${what} "${name}". ${meant(name, known)}Dùng được: ${usable}.`;
}

function isHelper(name: string): name is HelperName {
  return Object.hasOwn(HELPERS, name);
}

function isBlock(name: string): name is BlockName {
  return BLOCKS.some((one) => one === name);
}

function isLoop(name: string): name is LoopName {
  return LOOP_NAMES.some((one) => one === name);
}
