import type { Finding } from '../finding.js';
import { locateAll } from './located.js';
import type { Page } from './style.js';
import { drawTable, fill } from './table.js';
import { findingsText } from './validate-pretty.js';
import { block, cells } from './width.js';

/** One form in the list of `templates list`. */
export interface ListedForm {
  readonly name: string;
  readonly title: string;
  readonly clause: string;
  /** The template in force. */
  readonly file: string;
}

export function templateList(forms: readonly ListedForm[], { width }: Page): string {
  const rows = forms.map(({ name, title, clause, file }) => [name, title, clause, file]);
  const table = drawTable(
    ['Biểu mẫu', 'Tên', 'Điểm khoản', 'Mẫu đang dùng'],
    fill([12, null, 19, 24], width),
    rows,
  );
  const advice =
    'templates/… là mẫu kèm chương trình, mau/… là mẫu của đơn vị. Xem biến của một biểu mẫu: kiemdiem templates show TÊN';
  return `${table}\n${block(advice, width, 0)}\n`;
}

/** One name that a template can use, in the order and depth of the form. */
export interface ListedVariable {
  readonly path: string;
  readonly depth: number;
  readonly meaning: string;
  /** How a template writes it. */
  readonly write: string;
}

export function templateVariables(
  form: ListedForm,
  variables: readonly ListedVariable[],
  path: string,
  page: Page,
): string {
  const { name, title, clause, file } = form;
  const advice = [
    'Trong {{#each}} ghi thẳng tên của biến thụt vào; @first, @last, @index là thứ tự của dòng. Nội dung dài cả đoạn văn thì thay field bằng prose, đứng ngoài <p>. Bốn mức xếp loại thì thay _bon-o bằng _xep-loai. Chỉ in khi chỗ điền có nội dung: {{#filled x}} … {{/filled}}.',
    `Mẫu đang dùng: ${file}. Mẫu kèm chương trình: ${path}`,
    `Chép để sửa cho đơn vị: kiemdiem templates show ${name} --source > mau/${name}.hbs`,
  ];
  return [
    page.colour.bold(`${name}: ${title} (${clause})`),
    '',
    ...variables.map((one) => variableLines(one, page)),
    '',
    ...advice.map((one) => block(one, page.width, 0)),
    '',
  ].join('\n');
}

/** Cells for what is written; a longer one puts its meaning on the next line. */
const WRITTEN = 38;

function variableLines({ write, depth, meaning }: ListedVariable, { width, colour }: Page): string {
  const written = `${'  '.repeat(depth)}${write}`;
  const said = block(meaning, width, WRITTEN + 1);
  const room = WRITTEN - cells(written);
  return room < 0
    ? `${written}\n${colour.dim(said)}`
    : `${written}${' '.repeat(room)} ${colour.dim(said.slice(WRITTEN + 1))}`;
}

export function templatesPretty(findings: readonly Finding[], count: number, page: Page): string {
  const { errors, warnings } = tally(findings);
  const total = `Đã kiểm tra ${count} mẫu in: ${errors} lỗi, ${warnings} lưu ý.`;
  const shown = errors > 0 ? page.colour.red(total) : total;
  const faults = findings.filter(({ severity }) => severity === 'error');
  const notes = findings.filter(({ severity }) => severity !== 'error');
  const told = [faults, notes].flatMap((ones) => findingsText(ones, page));
  return `${[...told, shown].join('\n\n')}\n`;
}

export function templatesJson(findings: readonly Finding[], count: number): string {
  const list = locateAll(findings).map((one) => one.located);
  return json({ findings: list, summary: { templates: count, ...tally(findings) } });
}

export function listJson(forms: readonly ListedForm[]): string {
  return json({ templates: forms });
}

export function variablesJson(form: ListedForm, variables: readonly ListedVariable[]): string {
  return json({ ...form, variables });
}

function tally(findings: readonly Finding[]): { errors: number; warnings: number } {
  const count = (severity: Finding['severity']) =>
    findings.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}

function json(value: object): string {
  return `${JSON.stringify({ version: 1, ...value }, null, 2)}\n`;
}
