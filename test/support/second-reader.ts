import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';

/** What the `yaml` package makes of a text: the second opinion on what the fast reader reads. */
export interface SecondReading {
  readonly value: unknown;
  /** Line and column of the value at a path. */
  locate(path: readonly (string | number)[]): { line: number; column: number };
}

/** Null where the package finds a fault in the text. */
export function secondReading(text: string): SecondReading | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false });
  if (document.errors.length > 0 || document.warnings.length > 0) return null;
  return {
    value: document.toJS({ maxAliasCount: -1, reviver: composed }),
    locate: (path) => {
      const { line, col } = lines.linePos(offsetAt(document, path));
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

/** Escapes in quotes can spell letters in parts. */
function composed(_key: unknown, value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC') : value;
}

function offsetAt(document: Document.Parsed, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const key of path) {
    while (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!pair) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key];
      if (!item) break;
      offset = startOf(item) || offset;
      node = item;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** Every path of a plain value, that of the whole first. */
export function pathsOf(value: unknown): (string | number)[][] {
  const paths: (string | number)[][] = [[]];
  if (value === null || typeof value !== 'object') return paths;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [key, inner] of entries) for (const path of pathsOf(inner)) paths.push([key, ...path]);
  return paths;
}
