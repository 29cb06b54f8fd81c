import { UserError } from '../../errors.js';

/** One template: a form, or a part that others include (its name begins with `_`). */
export interface Template {
  readonly name: string;
  /** Where it stands, as messages name it: `templates/…` came with the program, `mau/…` did not. */
  readonly file: string;
  readonly text: string;
}

/** A point of a template, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A point of a template that writes. */
export interface Written {
  readonly template: Template;
  readonly at: Position;
}

/** What is wrong at one point of a template, with what to do about it. */
export interface Fault {
  readonly at: Position;
  readonly message: string;
}

/** A template that cannot be printed, told with the place in it. */
export class TemplateError extends UserError {
  constructor(
    readonly template: Template,
    readonly fault: Fault,
  ) {
    const { at, message } = fault;
    super(`Mẫu in "${template.file}", dòng ${at.line}, cột ${at.column}: ${message}`);
  }
}

/** A fault met while a template is run; the engine adds which template. */
export class TemplateFault extends Error implements Fault {
  override readonly name = 'TemplateFault';

  constructor(
    readonly at: Position,
    message: string,
  ) {
    super(message);
  }
}
