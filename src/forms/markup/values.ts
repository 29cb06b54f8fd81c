import { uncapitalised } from '../../names.js';
import type { Blank, Tick } from '../views/blank.js';
import { escapeMarkup, linesOf } from '../word/xml.js';
import { TemplateFault } from './fault.js';
import type { HelperNode, Path } from './language.js';
import { absent, isNames } from './scope.js';

/** `{{x}}`: a text or number as it stands. */
export function print(path: Path, value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeMarkup(String(value));
  const { text } = path;
  throw new TemplateFault(
    path.at,
    isBlank(value)
      ? `"${text}" là chỗ điền. Ghi {{field ${text}}} hoặc {{prose ${text}}}.`
      : `"${text}" không phải chữ hoặc số nên không in được bằng {{ }}.`,
  );
}

/** `{{field x}}`, `{{prose x}}`, `{{tick x}}`; `asking` blanks ask to be filled in. */
export function writeValue(node: HelperNode, value: unknown, asking: boolean): string {
  const { name, path, options } = node;
  if (value === null) throw absent(path, path.text);
  if (name === 'tick' && isTick(value)) return tick(value);
  if (name === 'field' && isBlank(value)) return field(value, options, asking);
  if (name === 'prose' && isBlank(value)) return prose(value, options, asking);
  const needed = name === 'tick' ? 'ô chọn' : 'chỗ điền';
  throw new TemplateFault(
    path.at,
    `"${path.text}" không phải ${needed} nên không dùng {{${name}}}.`,
  );
}

/** `{{#filled x}}`. */
export function isFilled(path: Path, value: unknown): boolean {
  if (value === null) throw absent(path, path.text);
  if (isBlank(value)) return value.value !== null;
  throw new TemplateFault(
    path.at,
    `"${path.text}" không phải chỗ điền nên không dùng {{#filled}}.`,
  );
}

type Options = HelperNode['options'];

/** A value within a line. `fill=true` draws the dots of a blank to the margin. */
function field(one: Blank, options: Options, asking: boolean): string {
  const dots = options['fill'] === true ? `${one.dots}\t` : one.dots;
  return element('field', one, escapeMarkup(one.value ?? (asking ? promptOf(one) : dots)), asking);
}

/** What an empty control of a form to be filled in says. */
export function promptOf({ label, hint }: Pick<Blank, 'label' | 'hint'>): string {
  const lower = uncapitalised(label);
  return hint ? `[Ghi ${lower}: ${hint}]` : `[Ghi ${lower}]`;
}

/**
 * A value in paragraphs of its own; a blank is two dotted lines. `keep=true` holds the last one, or
 * both dotted lines, on the page of what follows.
 */
function prose(one: Blank, options: Options, asking: boolean): string {
  const lines = one.value === null ? [] : linesOf(one.value).filter((line) => line.trim() !== '');
  const dots = [`${one.dots}\t`, `${one.dots}\t`];
  const shown = lines.length > 0 ? lines : asking ? [promptOf(one)] : dots;
  const paragraphs = shown.map((line) => `<p>${escapeMarkup(line)}</p>`).join('');
  const style = one.value === null && !asking ? 'cham' : String(options['class'] ?? 'than');
  const keep = options['keep'] === true ? ' keep="true"' : '';
  return element('prose', one, paragraphs, asking, ` class="${escapeMarkup(style)}"${keep}`);
}

function element(name: string, one: Blank, content: string, asking: boolean, more = ''): string {
  const blank = one.value === null ? ` blank="${asking ? 'hoi' : 'cham'}"` : '';
  return `<${name} ${placeOf(one)}${blank}${more}>${content}</${name}>`;
}

function tick(one: Tick): string {
  return `<tick ${placeOf(one)} on="${one.on}"/>`;
}

function placeOf({ path, label }: Pick<Blank, 'path' | 'label'>): string {
  return `tag="${escapeMarkup(path)}" label="${escapeMarkup(label)}"`;
}

/** A value of a view that `field` and `prose` write. */
export function isBlank(value: unknown): value is Blank {
  return isNames(value) && ['path', 'label', 'value', 'dots'].every((key) => key in value);
}

function isTick(value: unknown): value is Tick {
  return isNames(value) && ['path', 'label', 'on'].every((key) => key in value);
}
