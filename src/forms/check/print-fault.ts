import type { Form } from '../form.js';
import type { Written } from '../markup/engine.js';
import { type Position, TemplateError } from '../markup/fault.js';
import { MarkupError } from '../markup/tree.js';
import type { Templates } from '../templates.js';
import { formFaults } from './check.js';

/** The paper that could not be printed. */
export interface Unprinted {
  readonly form: Form;
  readonly templates: Templates;
  readonly markup: string;
  /** What wrote the letter at an offset of the markup. */
  readonly origin: (offset: number) => Written | null;
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
function ofMarkup(error: MarkupError, paper: Unprinted): Error {
  const { form, templates, markup, origin } = paper;
  const { at, message } = error;
  const offset = typeof at === 'number' ? at : Math.max(markup.indexOf(at), 0);
  const main = templates.get(form.id);
  const written = origin(offset) ?? (main && { template: main, at: { line: 1, column: 1 } });
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

function isSame(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column;
}
