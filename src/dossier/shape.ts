import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import { parseDate } from '../date.js';
import { type Finding, fileFault } from '../finding.js';
import { fields } from './generated/fields.js';
import * as validators from './generated/validators.js';
import { eachMatch, type PatternTree, patternTree } from './patterns.js';
import { explain, type Path } from './shape-fault.js';
import type { YamlSource } from './source.js';

/** The six kinds of file of a year's folder. */
export type FileKind = keyof typeof fields;

function byKind(all: typeof validators) {
  return {
    ky: all.Ky,
    'to-chuc': all.ToChuc,
    'tap-the': all.TapThe,
    'ca-nhan': all.CaNhan,
    'hoi-nghi': all.HoiNghi,
    'bo-phieu': all.BoPhieu,
  } as const satisfies Readonly<Record<FileKind, unknown>>;
}

const QUICK = byKind(validators);
const KINDS = Object.keys(fields) as FileKind[];
const DATES = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    patternTree(fields[kind].dates.map((path) => ({ path, mark: true }))),
  ]),
) as Readonly<Record<FileKind, PatternTree<true>>>;

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
  const result: Finding[] = [];
  const errors = QUICK[kind](value) ? [] : mainErrors(faultsOf(kind, value));
  for (const error of errors) {
    const [path, message] = explain(error, value, errors);
    result.push(found(path, message));
  }
  eachMatch(value, DATES[kind], ({ holder, key, path }) => {
    const text = holder[key];
    if (typeof text !== 'string') return;
    const date = parseDate(text);
    if (date !== null) holder[key] = date;
    else if (/\d{4}/.test(text) && /^[\d/-]+$/.test(text))
      result.push(
        found(path(), `Không có ngày ${text}. Ghi ngày có thật, dạng 2020-12-31 hoặc 31/12/2020.`),
      );
  });
  return result.length > 1 ? result.filter(onePerPlace()) : result;
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

/** Every fault of a value; what tells them is large and loaded only for a file that has some. */
function faultsOf(kind: FileKind, value: unknown): readonly ErrorObject[] {
  const require = createRequire(import.meta.url);
  const validate = byKind(require('../dossier/generated/faults.cjs'))[kind];
  if (validate(value)) throw new Error(`the two validators of ${kind} disagree`);
  return validate.errors ?? [];
}

/** Drops what an alternative or a key name reports besides the keyword that sums it up. */
function mainErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(
    (error) =>
      !/\/(anyOf|oneOf)\/\d/.test(error.schemaPath) &&
      !error.schemaPath.includes('/propertyNames/'),
  );
}
