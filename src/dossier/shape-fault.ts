import { readFileSync } from 'node:fs';
import type { ErrorObject } from 'ajv';
import { dateFault } from './date-fault.js';
import { plainWord, shownText } from './letters.js';
import { nearest } from './nearest.js';
import { numberFault, textNumberFault } from './number-fault.js';

export type Path = (string | number)[];
/** What the schema refuses at one place. */
export type ShapeFault = ErrorObject;
type Json = Record<string, unknown>;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'một mục gồm các khóa con',
  array: 'danh sách, mỗi mục mở đầu bằng dấu gạch ngang (không có thì ghi [])',
  string: 'chữ',
  boolean: 'true (có) hoặc false (không)',
  integer: 'số nguyên',
  number: 'số',
  null: 'để trống',
};

/** A JSON pointer as keys and indexes of a value. */
export function toPath(instancePath: string, value: unknown): Path {
  const path: Path = [];
  let node = value as Record<string | number, unknown> | undefined;
  for (const raw of instancePath.split('/').slice(1)) {
    const name = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const key = Array.isArray(node) ? Number(name) : name;
    path.push(key);
    node = node?.[key] as Record<string | number, unknown> | undefined;
  }
  return path;
}

function valueAt(path: Path, value: unknown): unknown {
  return path.reduce<unknown>((node, key) => (node as Json | undefined)?.[key], value);
}

/**
 * Where a fault is and what a person has to know of it. `all` are the faults of the file: keys
 * missing from one object are told together; `typed` gives a value as it stands in the text.
 */
export function explain(
  error: ErrorObject,
  value: unknown,
  all: readonly ErrorObject[],
  typed: (path: Path) => string | null,
): [Path, string] {
  const path = toPath(error.instancePath, value);
  const params = error.params as Record<string, unknown>;
  const name = path.length > 0 ? `"${String(path.at(-1))}"` : 'Tệp';
  const actual = valueAt(path, value);
  switch (error.keyword) {
    case 'required':
      return [path, missingKeys(all.filter((one) => one.instancePath === error.instancePath))];
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = keysOf(error);
      const near = meantKey(error);
      if (near === plainWord(key))
        return [
          [...path, key],
          `Khóa "${short(key)}" có dấu nháy hoặc ký tự lạ lẫn vào. Gõ lại: ${near}`,
        ];
      const hint = near
        ? `Có phải là "${near}" (${titleOf(error, near)})?`
        : `Các khóa dùng được: ${known.slice(0, 12).join(', ')}${known.length > 12 ? '…' : ''}.`;
      return [[...path, key], `Không có khóa "${short(key)}" ở đây. ${hint}`];
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      const near = nearest(String(actual), allowed);
      const list = allowed.slice(0, 8).join(', ') + (allowed.length > 8 ? '…' : '');
      const hint = near ? `Có phải là "${near}"? ` : '';
      return [
        path,
        `${name} không nhận giá trị "${short(actual)}". ${hint}Chọn một trong: ${list}.`,
      ];
    }
    case 'type':
      return [path, wrongType(error, name, actual, typed(path))];
    case 'format':
    case 'pattern':
      return [path, wrongPattern(error, name, actual)];
    case 'minLength':
      return [path, `${name} đang để trống. Điền nội dung hoặc bỏ khóa này.`];
    case 'minItems':
      return [path, `${name} cần ít nhất ${params['limit']} mục.`];
    case 'minimum':
    case 'maximum':
    case 'multipleOf': {
      const bound =
        error.keyword === 'multipleOf'
          ? `là bội số của ${params['multipleOf']}`
          : `${params['comparison']} ${params['limit']}`;
      return [path, `${name} là ${short(actual)}, ngoài khoảng cho phép. Ghi số ${bound}.`];
    }
    case 'oneOf':
      return [path, 'Mỗi bước ghi đúng một trong hai khóa: "tap_the" hoặc "can_bo".'];
    case 'propertyNames': {
      const key = String(params['propertyName']);
      return [[...path, key], `Mã "${key}" chưa đúng. ${ID_ADVICE}`];
    }
    default:
      return [path, `${name} chưa đúng dạng. ${describe(error)}`];
  }
}

const ID_ADVICE = 'Mã viết chữ thường không dấu, số và gạch nối, ví dụ so-y-te.';

function missingKeys(errors: readonly ErrorObject[]): string {
  const keys = new Map<string, string>();
  for (const error of errors) {
    const key: unknown = error.params['missingProperty'];
    if (typeof key === 'string') keys.set(key, titleOf(error, key));
  }
  const named = [...keys].map(([key, title]) => `"${key}" (${title})`).join(', ');
  return keys.size === 1
    ? `Thiếu khóa ${named}. Thêm khóa này.`
    : `Thiếu ${keys.size} khóa: ${named}. Thêm các khóa này.`;
}

function wrongType(
  error: ErrorObject,
  name: string,
  actual: unknown,
  typed: string | null,
): string {
  const types = [error.params['type']].flat().map(String);
  if (actual === null) return `${name} đang để trống. Điền giá trị hoặc bỏ khóa này.`;
  if (types.includes('string') && (typeof actual === 'number' || typeof actual === 'boolean'))
    return isDate(error)
      ? dateFault(name, typed ?? String(actual))
      : unquoted(name, actual, short(typed ?? actual));
  if (typeof actual === 'number' && typed !== null && !Number.isFinite(actual))
    return numberFault(name, typed, actual) ?? '';
  if (typeof actual === 'string') {
    const advice = types.some((type) => type === 'number' || type === 'integer')
      ? textNumberFault(name, actual)
      : types.includes('boolean') && booleanFault(name, actual);
    if (advice) return advice;
  }
  const wanted = types.map((one) => TYPE_NAMES[one] ?? one).join(' hoặc ');
  return `${name} đang là "${short(actual)}". Ở đây cần ${wanted}.`;
}

function unquoted(name: string, actual: number | boolean, typed: string): string {
  const read = typeof actual === 'number' ? 'số' : 'đúng/sai';
  const isLost = Number.isFinite(actual) && String(actual) !== typed;
  const lost = isLost ? ` ${actual}` : '';
  return `${name} ghi ${typed} không có dấu nháy nên bị đọc thành ${read}${lost}. Đặt nguyên văn trong dấu nháy: "${typed}".`;
}

const YES = /^(có|co|yes|y|on|đúng|x|v)$/i;
const NO = /^(không|khong|no|n|off|sai)$/i;

function booleanFault(name: string, text: string): string | null {
  const word = YES.test(text) ? 'true (có)' : NO.test(text) ? 'false (không)' : null;
  return (
    word &&
    `${name} ghi "${text}". Ở đây chỉ ghi true (có) hoặc false (không); nếu đúng ý, ghi ${word}.`
  );
}

/** A value that the schema calls a day. */
export function isDate(error: ErrorObject): boolean {
  return schemaOf(error)['format'] === 'ngay';
}

function wrongPattern(error: ErrorObject, name: string, actual: unknown): string {
  if (isDate(error)) return dateFault(name, String(actual));
  const own = schemaOf(error)['patternErrorMessage'];
  const advice = typeof own === 'string' ? `${own}.` : ID_ADVICE;
  return `${name} ghi "${short(actual)}" chưa đúng dạng. ${advice}`;
}

function short(value: unknown): string {
  // As the file has it: “NaN” and “Infinity” are no words of anybody's.
  if (Number.isNaN(value)) return '.nan';
  if (value === Infinity || value === -Infinity) return value > 0 ? '.inf' : '-.inf';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return shownText(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}

/** The schema object that holds the failed keyword. */
function schemaOf(error: ErrorObject): Json {
  return (error.parentSchema ?? {}) as Json;
}

/** The common definitions, read only when a fault needs the title of one. */
let definitions: Record<string, Json> | undefined;

function definition(name: string): Json | undefined {
  definitions ??= (
    JSON.parse(
      readFileSync(new URL('../../schemas/chung.schema.json', import.meta.url), 'utf8'),
    ) as { $defs: Record<string, Json> }
  ).$defs;
  return definitions[name];
}

function titleOf(error: ErrorObject, key: string): string {
  const properties = schemaOf(error)['properties'] as Record<string, Json> | undefined;
  const own = properties?.[key];
  if (typeof own?.['title'] === 'string') return own['title'];
  const name = typeof own?.['$ref'] === 'string' ? own['$ref'].split('/').at(-1) : undefined;
  return String((name && definition(name)?.['title']) ?? key);
}

function describe(error: ErrorObject): string {
  const text = schemaOf(error)['description'];
  return typeof text === 'string' ? `${text}.` : '';
}

function keysOf(error: ErrorObject): string[] {
  return Object.keys(schemaOf(error)['properties'] ?? {});
}

/** The key that somebody meant by an unknown one; null for other faults, and where none is near. */
export function meantKey(error: ErrorObject): string | null {
  if (error.keyword !== 'additionalProperties') return null;
  const key = String(error.params['additionalProperty']);
  const known = keysOf(error);
  const plain = plainWord(key);
  return known.includes(plain) ? plain : nearest(key, known);
}
