import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import { parseDate } from '../date.js';
import { type Finding, fileFault } from '../finding.js';
import { dateFault } from './date-fault.js';
import { fields } from './generated/fields.js';
import * as validators from './generated/validators.js';
import { grouped, LIMITS } from './limits.js';
import { numberFault } from './number-fault.js';
import { eachMatch, type PatternTree, patternTree } from './patterns.js';
import { explain, meantKey, type Path } from './shape-fault.js';
import type { ReadValue, YamlSource } from './source.js';
import { plainValue } from './yaml-scalar.js';

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
  { value, hasOddNumbers }: ReadValue,
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
  const errors = mainErrors(schemaErrors(kind, value));
  for (const error of errors) {
    const [path, message] = explain(
      error,
      value,
      errors,
      (at) => source.scalarAt(at)?.written ?? null,
    );
    result.push(found(path, message));
  }
  eachMatch(value, DATES[kind], ({ holder, key }, path) => {
    const text = holder[key];
    if (typeof text !== 'string') return;
    const date = parseDate(text);
    if (date !== null) holder[key] = date;
    else {
      const at = path();
      result.push(found(at, dateFault(`"${String(at.at(-1))}"`, text)));
    }
  });
  for (const [path, message] of [
    ...(hasOddNumbers ? numberFaults(source) : []),
    ...(source.text.length > LIMITS.textLength ? longTexts(value, []) : []),
  ])
    result.push(found(path, message));
  return result.length > 1 ? result.filter(onePerPlace()) : result;
}

/** Numbers that the schema takes and a person may read otherwise. */
function* numberFaults(source: YamlSource): Iterable<[Path, string]> {
  for (const { path, isKey, style, written } of source.scalars()) {
    if (isKey || style !== 'plain') continue;
    const value = plainValue(written);
    const name = `"${String(path.at(-1))}"`;
    const message = typeof value === 'number' ? numberFault(name, written, value) : null;
    if (message) yield [[...path], message];
  }
}

/** Texts that no form has room for. */
function* longTexts(node: unknown, path: Path): Iterable<[Path, string]> {
  if (typeof node === 'string' && node.length > LIMITS.textLength) {
    const length = `dài ${grouped(node.length)} ký tự, quá ${grouped(LIMITS.textLength)}`;
    const advice = 'Rút gọn, đưa phần chi tiết vào văn bản kèm theo.';
    yield [path, `"${String(path.at(-1))}" ${length}. ${advice}`];
  }
  if (node === null || typeof node !== 'object') return;
  const children: Iterable<[string | number, unknown]> = Array.isArray(node)
    ? node.entries()
    : Object.entries(node);
  for (const [key, child] of children) yield* longTexts(child, [...path, key]);
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
export function schemaErrors(kind: FileKind, value: unknown): readonly ErrorObject[] {
  if (QUICK[kind](value)) return [];
  const require = createRequire(import.meta.url);
  const validate = byKind(require('../dossier/generated/faults.cjs'))[kind];
  if (validate(value)) throw new Error(`the two validators of ${kind} disagree`);
  return validate.errors ?? [];
}

/** A key that is missing only because it stands there misspelt, which is told of the unknown key. */
function isNamedOtherwise(
  { keyword, params, instancePath }: ErrorObject,
  all: readonly ErrorObject[],
) {
  return (
    keyword === 'required' &&
    all.some(
      (one) => one.instancePath === instancePath && meantKey(one) === params['missingProperty'],
    )
  );
}

/** Drops what an alternative or a key name reports besides the keyword that sums it up. */
function mainErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(
    (error) =>
      !isNamedOtherwise(error, errors) &&
      !/\/(anyOf|oneOf)\/\d/.test(error.schemaPath) &&
      !error.schemaPath.includes('/propertyNames/'),
  );
}
