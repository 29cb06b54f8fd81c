import { type Finding, fileFault, type Place } from '../../finding.js';
import type { Form } from '../form.js';
import type { Fault, Position, Template } from '../markup/fault.js';
import { meant, printsText } from '../markup/language.js';
import { type Parsed, readTemplate } from '../markup/read-template.js';
import { OWN, type OwnTemplates, type Templates } from '../templates.js';
import type { Variables } from '../variables.js';
import { markupFaults } from './markup.js';
import { type NameFault, type ReadTemplate, type Walk, walkForm } from './variables.js';

export interface CheckedTemplates {
  readonly forms: readonly Form[];
  readonly shipped: Templates;
  readonly own: OwnTemplates;
}

/** Everything that is wrong with the templates in force, without printing anything. */
export function checkTemplates({ forms, shipped, own }: CheckedTemplates): Finding[] {
  const read = readAll(new Map([...shipped, ...own.templates]));
  const walks = forms.flatMap((form) => walked(form, read) ?? []);
  const isForm = (name: string) => forms.some((form) => form.id === name);
  return unique([
    ...own.unread.map(({ file, message }) => templateFault({ file, text: '' }, START, message)),
    ...[...read.values()].flatMap((one) =>
      faultsWithin(one, isForm(one.template.name)).map(({ at, message }) =>
        templateFault(one.template, at, message),
      ),
    ),
    ...walks.flatMap(({ faults }) =>
      faults.map(({ template, at, message }) => templateFault(template, at, message)),
    ),
    ...strays(own.templates, shipped, walks),
    ...leftOutOf({ forms, shipped, own }, read),
  ]);
}

type ParsedTemplate = ReadTemplate & Pick<Parsed, 'faults'>;
type ReadTemplates = ReadonlyMap<string, ParsedTemplate>;

function readAll(templates: Templates): ReadTemplates {
  return new Map(
    [...templates].map(([name, template]) => [name, { template, ...readTemplate(template) }]),
  );
}

function walked(form: Form, read: ReadTemplates): Walk | null {
  const main = read.get(form.id);
  return main ? walkForm(main, form.variables, (name) => read.get(name), [...read.keys()]) : null;
}

/** The faults of the template of a form and of all that it includes. */
export function formFaults(form: Form, templates: Templates): NameFault[] {
  const read = readAll(templates);
  const walk = walked(form, read);
  const reached = [...(walk?.reached ?? [])].flatMap((name) => read.get(name) ?? []);
  const within = reached.flatMap((one) =>
    faultsWithin(one, one.template.name === form.id).map((fault) => ({
      ...fault,
      template: one.template,
    })),
  );
  return [...within, ...(walk?.faults ?? [])];
}

const START: Position = { line: 1, column: 1 };

/** What is wrong with one template, whatever its names stand for. */
function faultsWithin({ nodes, faults }: ParsedTemplate, isForm: boolean): Fault[] {
  if (isForm && faults.length === 0 && !printsText(nodes))
    return [{ at: START, message: 'Mẫu không in chữ nào. Viết nội dung, hoặc bỏ tệp này.' }];
  return [...faults, ...markupFaults(nodes, isForm)];
}

/** Own files that replace nothing and that nothing includes. */
function strays(own: Templates, shipped: Templates, walks: readonly Walk[]): Finding[] {
  return [...own.values()].flatMap((template) => {
    const { name } = template;
    if (shipped.has(name) || walks.some((walk) => walk.reached.has(name))) return [];
    return [
      templateFault(
        template,
        START,
        `Tệp này chưa được dùng: không có biểu mẫu hay mẫu con nào tên "${name}", và không mẫu nào gọi nó. ${meant(name, shipped.keys())}Đổi tên tệp, hoặc bỏ khỏi ${OWN}/.`,
      ),
    ];
  });
}

/** Content of a paper that the shipped template prints and the office's own does not. */
function leftOutOf({ forms, shipped, own }: CheckedTemplates, read: ReadTemplates): Finding[] {
  const replaced = forms.filter(({ id }) => own.templates.has(id));
  if (replaced.length === 0) return [];
  const before = readAll(shipped);
  return replaced.flatMap((form) => {
    const usual = unprinted(form, before);
    const names = [...unprinted(form, read)].filter(([path]) => !usual.has(path));
    const { file = '' } = own.templates.get(form.id) ?? {};
    return names.length > 0 ? [leftOutNote(file, names)] : [];
  });
}

/** One note for a whole template, so that its faults are not lost among many. */
function leftOutNote(file: string, names: readonly (readonly [string, string])[]): Finding {
  const message = [
    `Mẫu không in ${names.length} nội dung mà mẫu kèm chương trình có in. Nếu cố ý bỏ thì giữ nguyên.`,
    ...names.map(([path, meaning]) => `- "${path}" (${meaning})`),
  ].join('\n');
  return templateFault({ file, text: '' }, START, message, 'warning');
}

/** Names of a form that its template does not print, with their meanings. */
function unprinted(form: Form, read: ReadTemplates): ReadonlyMap<string, string> {
  const walk = walked(form, read);
  return new Map(walk ? leftOut('', form.variables, walk.used) : []);
}

/** The outermost names of which nothing is used. */
function leftOut(
  prefix: string,
  variables: Variables,
  used: ReadonlySet<string>,
): [path: string, meaning: string][] {
  return Object.entries(variables).flatMap(([key, one]): [string, string][] => {
    const path = `${prefix}${key}`;
    if (one.kind === 'text' || one.kind === 'condition') return [];
    const touched = [...used].some((name) => name === path || name.startsWith(`${path}.`));
    if (!touched) return [[path, one.meaning]];
    return leftOut(`${path}.`, one.inner ?? {}, used);
  });
}

function templateFault(
  template: Pick<Template, 'file' | 'text'>,
  at: Position,
  message: string,
  severity: Finding['severity'] = 'error',
): Finding {
  return fileFault('template', placeAt(template, at), message, null, severity);
}

function placeAt({ file, text }: Pick<Template, 'file' | 'text'>, at: Position): Place {
  return { source: { file, text, locate: (path) => ({ ...at, depth: path.length }) }, path: [] };
}

/** A part included twice is wrong once. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ place: { source }, message }) => {
    const { line, column } = source.locate([]);
    const key = JSON.stringify([source.file, line, column, message.replace(/ \(Khi dùng .*$/, '')]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
