import type { Form } from '../form.js';
import { type Position, TemplateError } from '../markup/fault.js';
import {
  type Attribute,
  type Element,
  elements,
  MarkupError,
  type Writer,
} from '../markup/tree.js';
import type { Templates } from '../templates.js';
import { formFaults } from './check.js';

/** The paper that could not be printed. */
export interface Unprinted {
  readonly form: Form;
  readonly templates: Templates;
  /** Made again where it is asked for: a long document is let go of while it is written. */
  readonly markup: () => Element;
}

/**
 * What printing threw, told as a fault of the template with its place. The check of templates words
 * it where it finds it too: it knows what was meant.
 */
export function printFault(error: unknown, paper: Unprinted): unknown {
  if (error instanceof MarkupError) return ofMarkup(error, paper);
  if (!(error instanceof TemplateError)) return error;
  const { template, fault } = error;
  const found = formFaults(paper.form, paper.templates).find(
    (one) => one.template === template && isSame(one.at, fault.at),
  );
  return found ? new TemplateError(template, found) : error;
}

/** Markup goes wrong behind the mistake, as where a tag left open ends: any fault comes first. */
function ofMarkup(error: MarkupError, { form, templates, markup }: Unprinted): Error {
  const { at, message } = error;
  const main = templates.get(form.id);
  const start = main && { template: main, at: { line: 1, column: 1 } };
  const written = (typeof at === 'function' ? at : at && writerOf(at, markup()))?.() ?? start;
  const faults = formFaults(form, templates);
  const here = faults.filter((one) => one.template === written?.template);
  const found = here.find((one) => written && isSame(one.at, written.at)) ?? here[0] ?? faults[0];
  if (found) return new TemplateError(found.template, found);
  if (!written) return error;
  return new TemplateError(written.template, {
    at: written.at,
    message: `${message}. Sửa lại mẫu.`,
  });
}

/** What wrote the first element that has an attribute. */
function writerOf({ key, value }: Attribute, markup: Element): Writer | null {
  if (markup.attributes[key] === value) return markup.at;
  return elements(markup).reduce<Writer | null>(
    (found, one) => found ?? writerOf({ key, value }, one),
    null,
  );
}

function isSame(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column;
}
