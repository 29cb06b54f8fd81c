import { readFileSync } from 'node:fs';
import type { ErrorObject } from 'ajv';
import { parseDate } from '../date.js';
import { type Finding, fileFault } from '../finding.js';
import { fields } from './generated/fields.js';
import * as validators from './generated/validators.js';
import { nearest } from './nearest.js';
import type { YamlSource } from './source.js';

/** The six kinds of file of a year's folder. */
export type FileKind = keyof typeof fields;
type Path = (string | number)[];
type Json = Record<string, unknown>;

const VALIDATORS = {
  ky: validators.Ky,
  'to-chuc': validators.ToChuc,
  'tap-the': validators.TapThe,
  'ca-nhan': validators.CaNhan,
  'hoi-nghi': validators.HoiNghi,
  'bo-phieu': validators.BoPhieu,
} as const satisfies Readonly<Record<FileKind, unknown>>;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'một mục gồm các khóa con',
  array: 'danh sách, mỗi mục mở đầu bằng dấu gạch ngang (không có thì ghi [])',
  string: 'chữ',
  boolean: 'true (có) hoặc false (không)',
  integer: 'số nguyên',
  number: 'số',
  null: 'để trống',
};

/**
 * Checks a file against its schema and turns its dates to ISO form in place.
 * Returns one finding for each fault; an empty list means the value has the generated type.
 */
export function checkShape(kind: FileKind, source: YamlSource, subject: string | null): Finding[] {
  const { value } = source;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const message =
      value === null
        ? 'Tệp chưa có nội dung. Điền theo mẫu (lệnh kiemdiem new) hoặc xóa tệp.'
        : 'Tệp phải gồm các dòng dạng "khóa: giá trị". Kiểm tra lại dòng đầu.';
    return [fileFault('schema', { source, path: [] }, message, subject)];
  }
  const found = (path: Path, message: string) =>
    fileFault('schema', { source, path }, message, subject);
  const validate = VALIDATORS[kind];
  const result: Finding[] = [];
  if (!validate(value))
    for (const error of mainErrors(validate.errors ?? [])) {
      const [path, message] = explain(error, value as Json);
      result.push(found(path, message));
    }
  for (const pattern of fields[kind].dates)
    eachMatch(value, pattern, (holder, key, path) => {
      const text = holder[key];
      if (typeof text !== 'string') return;
      const date = parseDate(text);
      if (date) holder[key] = date;
      else if (/\d{4}/.test(text) && /^[\d/-]+$/.test(text))
        result.push(
          found(path, `Không có ngày ${text}. Ghi ngày có thật, dạng 2020-12-31 hoặc 31/12/2020.`),
        );
    });
  return result.filter(onePerPlace());
}

/** Calls `visit` for every value at `pattern` (`*` = any item or key). */
export function eachMatch(
  root: unknown,
  pattern: readonly string[],
  visit: (holder: Record<string | number, unknown>, key: string | number, path: Path) => void,
): void {
  const walk = (node: unknown, depth: number, path: Path): void => {
    if (node === null || typeof node !== 'object') return;
    const step = pattern[depth];
    const holder = node as Record<string | number, unknown>;
    const keys =
      step !== '*' ? [step as string] : Array.isArray(node) ? [...node.keys()] : Object.keys(node);
    for (const key of keys) {
      if (!Object.hasOwn(holder, key)) continue;
      if (depth === pattern.length - 1) visit(holder, key, [...path, key]);
      else walk(holder[key], depth + 1, [...path, key]);
    }
  };
  walk(root, 0, []);
}

function onePerPlace(): (finding: Finding) => boolean {
  const seen = new Set<string>();
  return (finding) => {
    const key = JSON.stringify(finding.place.path);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

/** Drops what an alternative or a key name reports besides the keyword that sums it up. */
function mainErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(
    (error) =>
      !/\/(anyOf|oneOf)\/\d/.test(error.schemaPath) &&
      !error.schemaPath.includes('/propertyNames/'),
  );
}

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

function explain(error: ErrorObject, value: Json): [Path, string] {
  const path = toPath(error.instancePath, value);
  const params = error.params as Record<string, unknown>;
  const name = path.length > 0 ? `"${String(path.at(-1))}"` : 'Tệp';
  const actual = valueAt(path, value);
  switch (error.keyword) {
    case 'required': {
      const key = String(params['missingProperty']);
      return [path, `Thiếu khóa "${key}" (${titleOf(error, key)}). Thêm khóa này.`];
    }
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
