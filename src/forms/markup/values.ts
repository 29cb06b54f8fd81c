import { uncapitalised } from '../../names.js';
import type { Blank, Tick } from '../views/blank.js';
import { linesOf } from '../word/xml.js';
import { TemplateFault } from './fault.js';
import type { HelperNode, Path } from './language.js';
import { absent, isNames } from './scope.js';
import type { Element, Node, Writer } from './tree.js';

/** `{{x}}`: a text or number as it stands. */
export function textOf(path: Path, value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const { text } = path;
  throw new TemplateFault(
    path.at,
    isBlank(value)
      ? `"${text}" là chỗ điền. Ghi {{field ${text}}} hoặc {{prose ${text}}}.`
      : `"${text}" không phải chữ hoặc số nên không in được bằng {{ }}.`,
  );
}

/** `{{field x}}`, `{{prose x}}`, `{{tick x}}`; `asking` blanks ask to be filled in. */
export function elementOf(node: HelperNode, value: unknown, asking: boolean, at: Writer): Element {
  const { name, path, options } = node;
  if (value === null) throw absent(path, path.text);
  if (name === 'tick' && isTick(value)) return tick(value, at);
  if (name === 'field' && isBlank(value)) return field(value, options, asking, at);
  if (name === 'prose' && isBlank(value)) return prose(value, options, asking, at);
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
function field(one: Blank, options: Options, asking: boolean, at: Writer): Element {
  const dots = options['fill'] === true ? `${one.dots}\t` : one.dots;
  const text = one.value ?? (asking ? promptOf(one) : dots);
  return { name: 'field', attributes: placeOf(one, asking), children: [text], at };
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
function prose(one: Blank, options: Options, asking: boolean, at: Writer): Element {
  const lines = one.value === null ? [] : linesOf(one.value).filter((line) => line.trim() !== '');
  const dots = [`${one.dots}\t`, `${one.dots}\t`];
  const shown = lines.length > 0 ? lines : asking ? [promptOf(one)] : dots;
  const style = one.value === null && !asking ? 'cham' : String(options['class'] ?? 'than');
  const keep = options['keep'] === true && { keep: 'true' };
  const attributes = { ...placeOf(one, asking), class: style, ...keep };
  const paragraph = (line: string): Node => ({ name: 'p', attributes: {}, children: [line], at });
  return { name: 'prose', attributes, children: shown.map(paragraph), at };
}

function tick({ path, label, on }: Tick, at: Writer): Element {
  return { name: 'tick', attributes: { tag: path, label, on: String(on) }, children: [], at };
}

function placeOf({ path, label, value }: Blank, asking: boolean): Element['attributes'] {
  if (value !== null) return { tag: path, label };
  return { tag: path, label, blank: asking ? 'hoi' : 'cham' };
}

/** A value of a view that `field` and `prose` write. */
export function isBlank(value: unknown): value is Blank {
  return (
    isNames(value) && 'path' in value && 'label' in value && 'value' in value && 'dots' in value
  );
}

function isTick(value: unknown): value is Tick {
  return isNames(value) && 'path' in value && 'label' in value && 'on' in value;
}
