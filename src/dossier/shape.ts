import type { ErrorObject } from 'ajv';
import { parseDate } from '../date.js';
import { type Finding, fileFault } from '../finding.js';
import { fields } from './generated/fields.js';
import * as validators from './generated/validators.js';
import { explain, type Path } from './shape-fault.js';
import type { YamlSource } from './source.js';

/** The six kinds of file of a year's folder. */
export type FileKind = keyof typeof fields;

const VALIDATORS = {
  ky: validators.Ky,
  'to-chuc': validators.ToChuc,
  'tap-the': validators.TapThe,
  'ca-nhan': validators.CaNhan,
  'hoi-nghi': validators.HoiNghi,
  'bo-phieu': validators.BoPhieu,
} as const satisfies Readonly<Record<FileKind, unknown>>;

/**
 * Checks a file against its schema and turns its dates to ISO form in place.
 * Returns one finding for each fault; an empty list means the value has the generated type.
 */
export function checkShape(
  kind: FileKind,
  value: unknown,
  source: YamlSource,
  subject: string | null,
): Finding[] {
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
  const errors = validate(value) ? [] : mainErrors(validate.errors ?? []);
  for (const error of errors) {
    const [path, message] = explain(error, value, errors);
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
