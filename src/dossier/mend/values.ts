import { respelledDate } from '../date-fault.js';
import { valueAt } from '../edit.js';
import { ID } from '../file-names.js';
import { plainWord } from '../letters.js';
import { type FileKind, schemaErrors } from '../shape.js';
import { isDate, type ShapeFault, toPath } from '../shape-fault.js';
import { YamlSource } from '../source.js';
import type { Path, Scalar } from '../yaml-places.js';
import { meantWord } from './words.js';

/** A scalar to be written anew, with what its value or key then is. */
export interface ValueMend {
  readonly what: string;
  readonly scalar: Scalar;
  readonly written: string;
  readonly path: Path;
  readonly value?: string;
  readonly key?: string;
}

/** What the schema refuses and one reading alone puts right; the rest stays for a person. */
export function valueMends(kind: FileKind, text: string, value: unknown): ValueMend[] {
  const source = new YamlSource('', text);
  const seen = new Set<string>();
  return schemaErrors(kind, value).flatMap((error) => {
    const path = toPath(error.instancePath, value);
    const mend =
      error.keyword === 'additionalProperties'
        ? keyMend(source, path, error)
        : scalarMend(source, path, error, valueAt(value, path));
    const place = mend && String(mend.scalar.start);
    if (!mend || !place || seen.has(place)) return [];
    seen.add(place);
    return [mend];
  });
}

function keyMend(
  source: YamlSource,
  path: Path,
  { params, parentSchema }: ShapeFault,
): ValueMend | null {
  const key = String(params['additionalProperty']);
  const plain = plainWord(key);
  const known = Object.keys((parentSchema as { properties?: object })?.properties ?? {});
  const own = [...path, key];
  const keys = source.scalars().filter(({ isKey }) => isKey);
  const at = (wanted: Path) =>
    keys.find(
      (one) => one.path.length === wanted.length && one.path.every((step, i) => step === wanted[i]),
    );
  const scalar = at(own);
  if (!scalar || plain === key || !known.includes(plain) || at([...path, plain])) return null;
  return { what: 'khóa gõ đúng chữ', scalar, written: plain, path: own, key: plain };
}

function scalarMend(
  source: YamlSource,
  path: Path,
  error: ShapeFault,
  actual: unknown,
): ValueMend | null {
  const scalar = source.scalarAt(path);
  if (!scalar || scalar.style === 'block') return null;
  if (typeof actual === 'number') return quoted(path, scalar, error);
  if (typeof actual !== 'string') return null;
  const [what, value] = meant(error, actual);
  if (value === null || value === actual) return null;
  const quote = { plain: '', single: "'", double: '"' }[scalar.style];
  return { what, scalar, written: `${quote}${value}${quote}`, path, value };
}

/** A number where text must stand keeps its letters as they were typed. */
function quoted(path: Path, scalar: Scalar, error: ShapeFault): ValueMend | null {
  const { written } = scalar;
  const takesText = error.keyword === 'type' && [error.params['type']].flat().includes('string');
  if (!takesText || isDate(error)) return null;
  return { what: 'số trong dấu nháy', scalar, written: `"${written}"`, path, value: written };
}

function meant(error: ShapeFault, actual: string): [string, string | null] {
  if (error.keyword === 'enum') {
    const allowed = (error.params['allowedValues'] as unknown[]).filter(
      (one) => typeof one === 'string',
    );
    return ['viết đúng chữ của Hướng dẫn', meantWord(actual, allowed)];
  }
  if (error.keyword !== 'pattern') return ['', null];
  if (isDate(error)) return ['ngày đúng dạng', respelledDate(actual)];
  const id = plainWord(actual);
  return [
    'bỏ dấu cách, ký tự ẩn quanh mã',
    ID.test(id) && error.params['pattern'] === ID.source ? id : null,
  ];
}
