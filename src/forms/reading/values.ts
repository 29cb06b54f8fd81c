import { parseDate } from '../../date.js';
import { resolved, type SchemaNode } from '../../dossier/schema.js';
import { isNone } from '../views/blank.js';
import { folded } from '../word/folded.js';

/** A value as a dossier holds it, or why the text cannot be one. */
export type Parsed = { readonly value: unknown } | { readonly why: string };

/** Ids of everything that a form prints by this name or these words. */
export type IdsOf = (name: string) => readonly string[];

/** Turns the text of a control into the kind of value that the schema asks for. */
export function parseValue(text: string, node: SchemaNode, idsOf: IdsOf): Parsed {
  if (node.enum) return oneOf(text, node.enum.map(String));
  if (node.type === 'array') return parseList(text, node, idsOf);
  if (node.type === 'integer' || node.type === 'number') return parseNumber(text, node);
  if (node.type === 'boolean') return parseAnswer(text);
  if (node.format === 'ngay') return parseDay(text);
  if (node.type === 'string' && !isId(node)) return { value: proseOf(text) };
  const ids = isId(node) ? idsOf(folded(text)) : [];
  if (ids.length === 1) return { value: ids[0] };
  return { why: 'ô này không nhập được từ mẫu; sửa trong hồ sơ' };
}

function isId({ pattern }: SchemaNode): boolean {
  return pattern?.startsWith('^[a-z0-9]') === true;
}

/** Paragraphs by lines, in NFC, without empty lines. */
function proseOf(text: string): string {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

function oneOf(text: string, options: readonly string[]): Parsed {
  const plain = folded(text).toLowerCase().replace(/\.$/, '');
  const found = options.find((one) => one.toLowerCase() === plain);
  return found === undefined
    ? { why: `chỉ ghi một trong: ${options.join('; ')}` }
    : { value: found };
}

function parseList(text: string, node: SchemaNode, idsOf: IdsOf): Parsed {
  if (isNone(folded(text))) return { value: [] };
  const item = node.items && resolved(node.items);
  if (item?.type !== 'string') return { why: 'ghi từng mục vào dòng của mục đó' };
  if (!item.pattern) return { value: proseOf(text).split('\n') };
  const parts = text
    .split(/[;\n]/)
    .map(nameOf)
    .filter((name) => name !== '');
  const names = parts.flatMap((part) =>
    idsOf(part).length > 0 ? [part] : part.split(/,|\svà\s/).map(nameOf),
  );
  const ids = names.map(idsOf);
  const unknown = names.filter((_, index) => ids[index]?.length === 0);
  if (unknown.length > 0) return { why: `không tìm thấy ${unknown.join('; ')} trong hồ sơ` };
  const several = names.filter((_, index) => (ids[index]?.length ?? 0) > 1);
  if (several.length > 0)
    return { why: `có nhiều người cùng tên ${several.join('; ')}; ghi mã trong hồ sơ` };
  return { value: ids.flat() };
}

/** A name without what is said before and behind it. */
function nameOf(text: string): string {
  return folded(text)
    .replace(/^(?:đ\/c|đồng chí|ông|bà)\s+/iu, '')
    .replace(/[.,]$/, '');
}

/** `1.234,5` as Vietnamese write it. */
function parseNumber(text: string, { type }: SchemaNode): Parsed {
  // A point before one or two digits can be no mark of thousands.
  const plain = folded(text)
    .replace(/%$/, '')
    .trim()
    .replace(/^(\d+)\.(\d{1,2})$/, '$1,$2');
  const isNumber = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(plain);
  const value = Number(plain.replaceAll('.', '').replace(',', '.'));
  if (!isNumber || (type === 'integer' && !Number.isInteger(value)))
    return { why: `chỉ ghi một số${type === 'integer' ? ' nguyên' : ', ví dụ 1.250 hoặc 91,6'}` };
  return { value };
}

const YES = ['có', 'hoàn thành', 'đã hoàn thành', 'đạt'];
const NO = ['không', 'chưa hoàn thành', 'chưa đạt'];

function parseAnswer(text: string): Parsed {
  const plain = folded(text).toLowerCase().replace(/\.$/, '');
  if (YES.includes(plain)) return { value: true };
  if (NO.includes(plain)) return { value: false };
  return { why: 'chỉ ghi Hoàn thành hoặc Chưa hoàn thành' };
}

/** `31/12/2020`, `ngày 31 tháng 12 năm 2020` or ISO. */
function parseDay(text: string): Parsed {
  const long = /^(?:[^\d]*,\s*)?ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})\.?$/iu.exec(
    folded(text),
  );
  const [, day, month, year] = long ?? [];
  const value = parseDate(
    long
      ? `${day}/${month}/${year}`
      : folded(text)
          .replace(/\.$/, '')
          .replace(/^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/, '$1/$2/$3'),
  );
  return value ? { value } : { why: 'ghi ngày có thật, dạng 31/12/2020' };
}
