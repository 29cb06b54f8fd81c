import { kept } from '../kept.js';
import { printFault } from './check/print-fault.js';
import type { Form, FormDocument, FormId } from './form.js';
import { type Format, writers } from './formats.js';
import type { FormInput } from './input.js';
import { makeEngine } from './markup/engine.js';
import { paperOf } from './markup/markup.js';
import type { Templates } from './templates.js';
import { bangTyLe } from './views/bang-ty-le.js';
import { bienBan } from './views/bien-ban.js';
import { danhMuc } from './views/danh-muc.js';
import { kiemPhieu } from './views/kiem-phieu.js';
import { mau01 } from './views/mau-01.js';
import { mau02 } from './views/mau-02.js';
import { mau03 } from './views/mau-03.js';
import { mucLuc } from './views/muc-luc.js';
import { phieu } from './views/phieu.js';
import { phuLuc27 } from './views/phu-luc-27.js';
import { tongHop } from './views/tong-hop.js';
import { documentFormOf } from './word/document-forms.js';

export type { Form, FormId } from './form.js';
export { type Format, writers } from './formats.js';
export type { FormInput } from './input.js';
export { type Engine, makeEngine } from './markup/engine.js';
export { readTemplates, type Templates } from './templates.js';

export interface RenderedFile {
  /** ASCII, the same for the same subject every year. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The papers of one form, sorted by name. Throws UserError when a template cannot be used. */
export async function renderForm(
  form: Form,
  input: FormInput,
  format: Format = 'docx',
): Promise<RenderedFile[]> {
  const files: RenderedFile[] = [];
  for (const document of form.documents(input))
    files.push({
      name: `${document.name}${input.rows === undefined ? '' : '_trong'}.${format}`,
      bytes: await print(form, document, input, format),
    });
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function print(
  form: Form,
  document: FormDocument,
  { year, rows, templates }: FormInput,
  format: Format,
): Promise<Uint8Array> {
  const { ky, nam } = year;
  const { title, date, subject, giver } = document;
  const co_quan = ky.data.co_quan_quyet_dinh.ma;
  const origin = { form: form.id, nam, co_quan, subject, giver, rows };
  const asking = rows !== undefined;
  const engine = engineOf(templates);
  const markup = () => engine.run(form.id, document.view, asking);
  try {
    const look = documentFormOf(document.look, ky.data);
    return await writers[format](paperOf(markup()), look, { title, date, origin });
  } catch (error) {
    throw printFault(error, { form, templates, markup });
  }
}

const engineOf = kept((templates: Templates) => makeEngine(templates));

const printed = [
  mau01,
  mau02,
  mau03,
  phuLuc27,
  bienBan,
  danhMuc,
  tongHop,
  phieu,
  kiemPhieu,
  bangTyLe,
];

/** Every printed form, by the word that `render` takes; the list of contents comes last. */
export const forms = Object.fromEntries(
  [...printed, mucLuc(printed)].map((form) => [form.id, form]),
) as Readonly<Record<FormId, Form>>;
