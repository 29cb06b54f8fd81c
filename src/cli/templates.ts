import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import type { Finding } from '../finding.js';
import { checkTemplates } from '../forms/check/check.js';
import { describeVariables } from '../forms/describe.js';
import { type Form, forms, type Templates } from '../forms/forms.js';
import {
  OWN,
  type OwnTemplates,
  readOwnTemplates,
  shippedPath,
  shippedTemplates,
} from '../forms/templates.js';
import {
  type ListedForm,
  listJson,
  templateList,
  templatesJson,
  templatesPretty,
  templateVariables,
  variablesJson,
} from '../report/templates.js';
import { defaultFolder, yearFolder } from './folder.js';
import { colours, oneOf, terminalWidth } from './options.js';
import { shownFolder } from './shown-folder.js';
import { exitCode } from './verdict.js';

interface Options {
  readonly format?: string;
  readonly source?: boolean;
  readonly strict?: boolean;
}

/** `templates list|show NAME|check [DIR]`: returns the exit code. */
export function templates(action: string, words: readonly string[], options: Options): number {
  const chosen = oneOf('việc', action, ['list', 'show', 'check']);
  const json = oneOf('dạng', options.format ?? 'pretty', ['pretty', 'json']) === 'json';
  const [name, ...rest] = chosen === 'show' ? words : [undefined, ...words];
  const [dir, extra] = rest;
  refuseUnused(chosen, options);
  const unused = options.source ? dir : extra;
  if (unused !== undefined)
    throw new UserError(`Thừa tham số "${unused}". Xem: kiemdiem templates --help`);
  if (chosen === 'check') return check(ownTemplates(dir), json, options.strict === true);
  if (chosen === 'list') process.stdout.write(list(ownTemplates(dir), json));
  else if (options.source) process.stdout.write(source(name));
  else process.stdout.write(show(name, ownTemplates(dir), json));
  return 0;
}

/** Options that the action at hand would pass over in silence. */
function refuseUnused(action: string, { source, strict, format }: Options): void {
  if (source && action !== 'show')
    throw new UserError(`--source chỉ dùng với show, không dùng với ${action}.`);
  if (strict && action !== 'check')
    throw new UserError(`--strict chỉ dùng với check, không dùng với ${action}.`);
  if (source && format === 'json')
    throw new UserError('--source in nguyên văn mẫu, không dùng cùng --format json.');
}

/** Outside a year there are the shipped templates only. */
function ownTemplates(dir: string | undefined): OwnTemplates {
  const folder = dir ?? defaultFolder();
  if (dir === undefined && !existsSync(join(folder, 'ky.yaml')))
    return { templates: new Map(), unread: [] };
  return readOwnTemplates(yearFolder(folder));
}

function list(own: OwnTemplates, json: boolean): string {
  const listed = Object.values(forms).map((form) => listedForm(form, own));
  return json ? listJson(listed) : templateList(listed, page());
}

function listedForm({ id, title, clause }: Form, { templates: own }: OwnTemplates): ListedForm {
  return { name: id, title, clause, file: own.get(id)?.file ?? `templates/${id}.hbs` };
}

function show(name: string | undefined, own: OwnTemplates, json: boolean): string {
  const form = forms[named(name, Object.keys(forms)) as Form['id']];
  const listed = listedForm(form, own);
  const variables = describeVariables(form.variables);
  if (json) return variablesJson(listed, variables);
  return templateVariables(listed, variables, shippedPath(form.id), page());
}

/** The text of a shipped template, to be redirected into a file of `mau/`. */
function source(name: string | undefined): string {
  const shipped = shippedTemplates();
  return shipped.get(named(name, [...shipped.keys()]))?.text ?? '';
}

function named(name: string | undefined, known: readonly string[]): string {
  if (name !== undefined) return oneOf('mẫu in', name, known);
  throw new UserError(`Chưa ghi mẫu cần xem. Dùng được: ${Object.keys(forms).join(', ')}.`);
}

function check(own: OwnTemplates, json: boolean, strict: boolean): number {
  const shipped = shippedTemplates();
  const findings = templateFindings(own, shipped);
  const count = new Set([...shipped.keys(), ...own.templates.keys()]).size;
  process.stdout.write(
    json ? templatesJson(findings, count) : templatesPretty(findings, count, page()),
  );
  return exitCode(findings, strict);
}

function templateFindings(own: OwnTemplates, shipped: Templates): Finding[] {
  return checkTemplates({ forms: Object.values(forms), shipped, own });
}

/**
 * Said by `render`: a template under a wrong name is not used, and one with a fault may print less
 * than it seems to.
 */
export function tellTemplateFaults(folder: string): void {
  const own = readOwnTemplates(folder);
  if (own.templates.size === 0) return;
  const findings = templateFindings(own, shippedTemplates());
  const errors = findings.filter((one) => one.severity === 'error').length;
  if (errors > 0)
    process.stderr.write(
      `Mẫu in của đơn vị (${OWN}/) có ${errors} lỗi. Xem: kiemdiem templates check ${shownFolder(folder)}\n`,
    );
}

function page() {
  return { colour: colours(), width: terminalWidth() };
}
