import Handlebars from 'handlebars';
import { UserError } from '../../errors.js';
import type { Templates } from '../templates.js';
import type { Blank, Tick } from '../views/blank.js';
import { linesOf } from '../word/xml.js';

export interface Engine {
  /** The markup of a view, by a template's name; `asking` forms are given out to be filled in. */
  run(name: string, view: object, asking?: boolean): string;
}

const HELPERS = ['field', 'filled', 'prose', 'tick'] as const;

/**
 * Handlebars as the templates know it: a name that the view lacks is an error, nothing of a
 * prototype is reachable, and text of the data never becomes markup.
 */
export function makeEngine(templates: Templates): Engine {
  const handlebars = Handlebars.create();
  handlebars.registerHelper({ field, filled, prose, tick });
  for (const name of templates.keys())
    if (name.startsWith('_'))
      handlebars.registerPartial(name, compile(handlebars, templates, name));
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  return {
    run(name, view, asking = false) {
      const template = compiled.get(name) ?? compile(handlebars, templates, name);
      compiled.set(name, template);
      return template(view, { data: { asking } });
    },
  };
}

function compile(
  handlebars: typeof Handlebars,
  templates: Templates,
  name: string,
): Handlebars.TemplateDelegate {
  const source = templates.get(name);
  if (source === undefined) throw new UserError(`Thiếu mẫu in "${name}.hbs" trong templates/.`);
  const template = told(name, () => {
    const program = handlebars.parse(source);
    new Strict().accept(program);
    return handlebars.compile(program, {
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: Object.fromEntries(HELPERS.map((helper) => [helper, true])),
      // Indenting a partial would indent the lines of values too.
      preventIndent: true,
    });
  });
  return (view, options) => told(name, () => template(view, options));
}

/** Handlebars is strict about what it prints, but not about what it hands to helpers: now it is. */
class Strict extends Handlebars.Visitor {
  override PathExpression(path: hbs.AST.PathExpression): void {
    const inherited = path.parts.find((part) => part in Object.prototype);
    if (inherited !== undefined)
      throw new Handlebars.Exception(`"${inherited}" not defined in view`, path);
    Object.assign(path, { strict: true });
  }
}

/** Says which template is wrong and where, in the words of the person who edits it. */
function told<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof UserError) throw error;
    const line = /line (\d+)|- (\d+):\d+$/.exec(error.message);
    const where = line ? `, dòng ${line[1] ?? line[2]}` : '';
    const missing = /^"(.+)" not defined/.exec(error.message);
    const what = missing
      ? `dữ liệu của mẫu không có "${missing[1]}". Sửa tên biến.`
      : `viết chưa đúng cú pháp (${error.message.split('\n').at(-1)}).`;
    throw new UserError(`Mẫu in "${name}.hbs"${where}: ${what}`);
  }
}

/** `{{field x}}`: a value within a line. `fill=true` draws the dots of a blank to the margin. */
function field(one: Blank, { hash, data }: Handlebars.HelperOptions): Handlebars.SafeString {
  const dots = hash.fill ? `${one.dots}\t` : one.dots;
  const empty = data.asking ? promptOf(one) : dots;
  return markup('field', one, text(one.value ?? empty), data.asking);
}

/** What an empty control of a form to be filled in says. */
export function promptOf({ label, hint }: Pick<Blank, 'label' | 'hint'>): string {
  const lower = label.charAt(0).toLowerCase() + label.slice(1);
  return hint ? `[Ghi ${lower}: ${hint}]` : `[Ghi ${lower}]`;
}

/** `{{#filled x}}…{{/filled}}`: only where `x` has a value, may be given one, or `or=` holds. */
function filled(this: unknown, one: Blank, options: Handlebars.HelperOptions): string {
  const { hash, data } = options;
  return one.value !== null || data.asking || hash.or ? options.fn(this) : options.inverse(this);
}

/**
 * `{{prose x}}`: a value in paragraphs of its own; a blank is two dotted lines. `keep=true` holds
 * the last one on the page of what follows.
 */
function prose(one: Blank, options: Handlebars.HelperOptions): Handlebars.SafeString {
  const lines = one.value === null ? [] : linesOf(one.value).filter((line) => line.trim() !== '');
  const dots = [`${one.dots}\t`, `${one.dots}\t`];
  const { asking } = options.data;
  const shown = lines.length > 0 ? lines : asking ? [promptOf(one)] : dots;
  const paragraphs = shown.map((line) => `<p>${text(line)}</p>`).join('');
  const style = one.value === null && !asking ? 'cham' : (options.hash.class ?? 'than');
  const keep = options.hash.keep ? ' keep="true"' : '';
  return markup('prose', one, paragraphs, asking, ` class="${text(style)}"${keep}`);
}

/** `{{tick x}}`: a box. */
function tick(one: Tick): Handlebars.SafeString {
  const place = `tag="${text(one.path)}" label="${text(one.label)}"`;
  return new Handlebars.SafeString(`<tick ${place} on="${one.on}"/>`);
}

function markup(
  name: string,
  one: Blank,
  content: string,
  asking: boolean,
  more = '',
): Handlebars.SafeString {
  const place = `tag="${text(one.path)}" label="${text(one.label)}"`;
  const blank = one.value === null ? ` blank="${asking ? 'hoi' : 'cham'}"` : '';
  return new Handlebars.SafeString(`<${name} ${place}${blank}${more}>${content}</${name}>`);
}

const text = Handlebars.escapeExpression;
