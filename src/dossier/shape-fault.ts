import { readFileSync } from 'node:fs';
import type { ErrorObject } from 'ajv';
import { nearest } from './nearest.js';

export type Path = (string | number)[];
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

function toPath(instancePath: string, value: unknown): Path {
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
 * missing from one object are told together.
 */
export function explain(
  error: ErrorObject,
  value: unknown,
  all: readonly ErrorObject[],
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
      const known = Object.keys(schemaOf(error)['properties'] ?? {});
      const near = nearest(key, known);
      const hint = near
        ? `Có phải là "${near}" (${titleOf(error, near)})?`
        : `Các khóa dùng được: ${known.slice(0, 12).join(', ')}${known.length > 12 ? '…' : ''}.`;
      return [[...path, key], `Không có khóa "${key}" ở đây. ${hint}`];
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
      return [path, wrongType(name, String(params['type']), actual)];
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

function wrongType(name: string, type: string, actual: unknown): string {
  if (actual === null) return `${name} đang để trống. Điền giá trị hoặc bỏ khóa này.`;
  if (type === 'string' && (typeof actual === 'number' || typeof actual === 'boolean'))
    return `${name} được đọc thành ${typeof actual === 'number' ? 'số' : 'đúng/sai'} (${short(actual)}), có thể mất số 0 ở đầu. Đặt nguyên văn trong dấu nháy: "…".`;
  const wanted = type
    .split(',')
    .map((one) => TYPE_NAMES[one] ?? one)
    .join(' hoặc ');
  return `${name} đang là "${short(actual)}". Ở đây cần ${wanted}.`;
}

function wrongPattern(error: ErrorObject, name: string, actual: unknown): string {
  const own = schemaOf(error)['patternErrorMessage'];
  const advice = typeof own === 'string' ? `${own}.` : ID_ADVICE;
  return `${name} ghi "${short(actual)}" chưa đúng dạng. ${advice}`;
}

function short(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
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
