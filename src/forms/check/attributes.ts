import { meant } from '../markup/language.js';
import { type AttributeKind, type Tag, valueFault, widthsOf } from '../markup/tags.js';
import type { DocumentForm } from '../word/document-form.js';
import { documentForms } from '../word/document-forms.js';

/** A helper that stands where its value cannot. */
export function misplaced(name: string): string {
  return name === 'prose'
    ? '{{prose}} viết cả đoạn văn nên đứng riêng, ngoài <p>. Trong dòng thì ghi {{field x}}.'
    : `{{${name}}} đứng trong một dòng: <p>…</p> hoặc <cell>…</cell>.`;
}

/** A helper within the tag itself. */
export function inTag(name: string): string {
  return `{{${name}}} viết ra một thẻ nên không đứng được trong thẻ khác. Ghi {{x}}, không có "${name}".`;
}

export function unknownAttribute(name: string, tag: Tag, key: string): string {
  const known = Object.keys(tag.attributes);
  const usable = known.length > 0 ? `Dùng được: ${known.join(', ')}.` : 'Bỏ phần này.';
  return `Thẻ <${name}> không có "${key}". ${meant(key, known)}${usable}`;
}

const WORDS = {
  style: 'kiểu đoạn',
  line: 'đường kẻ',
  fill: 'nền thanh',
  columns: 'cặp cột',
} as const;

/** Names of every document form: which one a paper takes is known only when it is printed. */
const NAMES: Readonly<Record<keyof typeof WORDS, readonly string[]>> = {
  style: namesOf(({ styles }) => styles),
  line: namesOf(({ rules }) => rules),
  fill: namesOf(({ bars }) => bars.fills),
  columns: namesOf(({ columns }) => columns),
};

function namesOf(pick: (form: DocumentForm) => object): string[] {
  return [...new Set(Object.values(documentForms).flatMap((form) => Object.keys(pick(form))))];
}

/** What is wrong with an attribute's value, or null. */
export function attributeFault(kind: AttributeKind, key: string, value: string): string | null {
  const fault = valueFault(kind, value);
  if (fault) return `${key}="${value}" ${fault}.`;
  if (!isNamed(kind)) return null;
  if (NAMES[kind].includes(value) || (kind === 'columns' && widthsOf(value))) return null;
  return `Thể thức không có ${WORDS[kind]} "${value}". ${meant(value, NAMES[kind])}Dùng được: ${NAMES[kind].join(', ')}.`;
}

/** Columns of a table, or null where the template does not tell. */
export function columnCount(widths: string): number | null {
  const relative = widthsOf(widths);
  const counts = Object.values(documentForms).map(
    ({ columns }) => (relative ?? columns[widths])?.length ?? null,
  );
  const [first = null, ...others] = new Set(counts);
  return others.length === 0 ? first : null;
}

function isNamed(kind: AttributeKind): kind is keyof typeof WORDS {
  return Object.hasOwn(WORDS, kind);
}
