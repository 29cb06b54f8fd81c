import type { Fault, Template } from '../markup/fault.js';
import {
  type BlockNode,
  type HelperNode,
  meant,
  type PartialNode,
  type Path,
  type TemplateNode,
} from '../markup/language.js';
import type { Variables } from '../variables.js';
import { formThing, givenText, joined, loopThings, type Thing } from './names.js';
import { howTo, KINDS, unknownName } from './wording.js';

/** A template with what it says. */
export interface ReadTemplate {
  readonly template: Template;
  readonly nodes: readonly TemplateNode[];
}

export interface NameFault extends Fault {
  readonly template: Template;
}

/** What is found by walking a form's template with the names of the form. */
export interface Walk {
  readonly faults: readonly NameFault[];
  /** Every template that the form includes, itself among them. */
  readonly reached: ReadonlySet<string>;
  /** Paths of the variables that it prints or goes through. */
  readonly used: ReadonlySet<string>;
}

/** Parts included by parts are walked each time: what no form needs in so many steps is refused. */
const MOST_STEPS = 200_000;

interface Scope {
  /** Null after a fault: names in it are not judged. */
  readonly thing: Thing | null;
  readonly inLoop: boolean;
  readonly outer: Scope | null;
}

export function walkForm(
  main: ReadTemplate,
  variables: Variables,
  find: (name: string) => ReadTemplate | undefined,
  known: readonly string[],
): Walk {
  const walker = new Walker(find, known);
  walker.template(main, { thing: formThing(variables), inLoop: false, outer: null });
  return walker;
}

class Walker implements Walk {
  readonly faults: NameFault[] = [];
  readonly reached = new Set<string>();
  readonly used = new Set<string>();
  readonly #open: Template[] = [];
  #steps = 0;

  constructor(
    readonly find: (name: string) => ReadTemplate | undefined,
    readonly known: readonly string[],
  ) {}

  template({ template, nodes }: ReadTemplate, scope: Scope): void {
    this.reached.add(template.name);
    this.#open.push(template);
    this.#nodes(nodes, scope);
    this.#open.pop();
  }

  #nodes(nodes: readonly TemplateNode[], scope: Scope): void {
    for (const node of nodes) {
      this.#steps++;
      if (this.#steps === MOST_STEPS)
        this.#refuse(node.at, 'Mẫu gọi mẫu con quá nhiều lần. Viết lại gọn hơn.');
      if (this.#steps < MOST_STEPS) this.#node(node, scope);
    }
  }

  #node(node: TemplateNode, scope: Scope): void {
    if (node.kind === 'print') this.#print(node.path, scope);
    else if (node.kind === 'helper') this.#helper(node, scope);
    else if (node.kind === 'block') this.#block(node, scope);
    else if (node.kind === 'partial') this.#partial(node, scope);
  }

  #print(path: Path, scope: Scope): void {
    const thing = this.#look(path, scope);
    if (thing?.kind === 'text') this.#use(thing);
    if (!thing || thing.kind === 'text') return;
    this.#refuse(
      path.at,
      `"${path.text}" là ${KINDS[thing.kind]}, không in bằng {{ }}. ${howTo(thing, path)}`,
    );
  }

  #helper({ name, path }: HelperNode, scope: Scope): void {
    const thing = this.#look(path, scope);
    const wanted = name === 'tick' ? 'tick' : 'blank';
    if (thing?.kind === wanted) this.#use(thing);
    else if (thing)
      this.#refuse(
        path.at,
        `"${path.text}" là ${KINDS[thing.kind]} nên không dùng {{${name}}}. ${howTo(thing, path)}`,
      );
  }

  #block({ name, path, or, body, otherwise }: BlockNode, scope: Scope): void {
    const thing = this.#look(path, scope);
    if (or) this.#use(this.#look(or, scope));
    if (name === 'each' && thing && !thing.item)
      this.#refuse(
        path.at,
        `"${path.text}" là ${KINDS[thing.kind]}, không phải danh sách. ${howTo(thing, path)}`,
      );
    if (name === 'filled' && thing && thing.kind !== 'blank')
      this.#refuse(
        path.at,
        `"${path.text}" là ${KINDS[thing.kind]} nên không dùng {{#filled}}. ${howTo(thing, path)}`,
      );
    // Asking whether a blank is filled in does not print it.
    if (thing?.kind === 'condition' || name === 'each') this.#use(thing);
    const enters = name === 'each' || name === 'with';
    const inside = name === 'each' ? (thing?.item?.() ?? null) : thing;
    const inLoop = name === 'each' || scope.inLoop;
    this.#nodes(body, enters ? { thing: inside, inLoop, outer: scope } : scope);
    this.#nodes(otherwise, scope);
  }

  #partial(node: PartialNode, scope: Scope): void {
    const read = this.find(node.name);
    const inside = this.#given(node, scope);
    if (!read)
      this.#refuse(
        node.at,
        `Không có mẫu con "${node.name}". ${meant(node.name, this.known)}Sửa tên sau {{>.`,
      );
    else if (this.#open.includes(read.template))
      this.#refuse(node.at, `Mẫu con "${node.name}" gọi lại chính nó nên in mãi không hết.`);
    else this.template(read, inside);
  }

  #given({ path, given }: PartialNode, scope: Scope): Scope {
    const thing = path ? this.#look(path, scope) : scope.thing;
    const more = Object.entries(given).map(([key, one]): [string, Thing | null] => [
      key,
      typeof one === 'string' ? givenText : this.#look(one, scope),
    ]);
    if (more.length === 0) return path ? { ...scope, thing, outer: scope } : scope;
    const names = more.filter((one): one is [string, Thing] => one[1] !== null);
    const all = names.length === more.length && thing;
    return { ...scope, thing: all ? joined(all, Object.fromEntries(names)) : null, outer: scope };
  }

  #look(path: Path, scope: Scope): Thing | null {
    let here: Scope | null = scope;
    for (let up = path.up; up > 0 && here; up--) here = here.outer;
    if (!here)
      return this.#refuse(path.at, `"${path.text}" đi ra ngoài phạm vi của mẫu. Bớt "../".`);
    if (path.loop) {
      if (here.inLoop) return loopThings[path.loop];
      return this.#refuse(path.at, `"${path.text}" chỉ có trong {{#each}}.`);
    }
    let { thing } = here;
    for (const part of path.parts) {
      if (!thing) return null;
      const members = thing.members();
      if (!Object.hasOwn(members, part))
        return this.#refuse(path.at, unknownName(path, part, members));
      thing = members[part] ?? null;
    }
    return thing;
  }

  #use(thing: Thing | null): void {
    if (thing) this.used.add(thing.path);
  }

  #refuse(at: Fault['at'], message: string): null {
    const template = this.#open.at(-1);
    const [main] = this.#open;
    // The same part may be right in one form and wrong in another.
    const caller = main && main !== template ? ` (Khi dùng trong ${main.file}.)` : '';
    if (template) this.faults.push({ template, at, message: `${message}${caller}` });
    return null;
  }
}
