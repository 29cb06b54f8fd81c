import { isDeepStrictEqual } from 'node:util';
import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Parser,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

export type Path = readonly (string | number)[];

/** A value to be put at a path; one past the end of a list is a new item. */
export interface Edit {
  readonly path: Path;
  readonly value: unknown;
}

const WIDTH = 100;
const STYLE = { flowCollectionPadding: false, singleQuote: true } as const;

/**
 * Puts values into the text of a YAML file, one after another. Comments, order and layout of
 * everything else stay as they were. Null when the text cannot be edited so.
 */
export function editYaml(text: string, edits: readonly Edit[]): string | null {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  let edited = text.replaceAll('\r\n', '\n');
  for (const edit of edits) {
    const next = editOne(edited, edit);
    if (next === null) return null;
    edited = next;
  }
  return edited.replaceAll('\n', eol);
}

function editOne(text: string, edit: Edit): string | null {
  const before = parse(text);
  const wanted = withValue(before.toJS(), edit);
  for (const way of [inPlace, throughDocument])
    try {
      const written = way(text, edit);
      const isWhole = written !== null && commentsOf(text).every((one) => written.includes(one));
      if (isWhole && isDeepStrictEqual(contentOf(written), wanted)) return written;
    } catch {
      // The library refuses what it cannot express, such as a part of an alias.
    }
  return null;
}

/** Every comment of a file, to see that none is lost. */
function commentsOf(text: string): string[] {
  const comments: string[] = [];
  for (const token of new Parser().parse(text)) collect(token);
  return comments;

  function collect(node: unknown): void {
    if (node === null || typeof node !== 'object') return;
    if ('type' in node && node.type === 'comment' && 'source' in node)
      comments.push(String(node.source));
    for (const inner of Object.values(node)) collect(inner);
  }
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { merge: false });
}

function contentOf(text: string): unknown {
  const document = parse(text);
  return document.errors.length > 0 ? undefined : document.toJS();
}

/** The value at a path of a plain value. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, key) => (node as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    root,
  );
}

/** A copy of a plain value with another value at a path. */
export function withValue(root: unknown, { path, value }: Edit): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const own = (root ?? (typeof key === 'number' ? [] : {})) as Record<string | number, unknown>;
  const copy = (Array.isArray(own) ? [...own] : { ...own }) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], { path: rest, value });
  return copy;
}

/** Changes only the lines of the value; null where the layout around it is not plain block style. */
function inPlace(text: string, { path, value }: Edit): string | null {
  const document = parse(text);
  let node: unknown = document.contents;
  for (const [depth, key] of path.entries()) {
    if (!isCollection(node)) return null;
    if (node.flow) return reflow(text, document, node, { path: path.slice(depth), value });
    const item = itemOf(node, key);
    if (!item) return insert(text, node, key, nested(path.slice(depth + 1), value));
    const child = isPair(item) ? item.value : item;
    const rest = path.slice(depth + 1);
    if (rest.length === 0 || !isFilled(child)) {
      const indent = columnOf(text, startOf(item));
      return replace(text, item, indent, key, nested(rest, value));
    }
    node = child;
  }
  return null;
}

/** A collection written in brackets stays one. */
function reflow(
  text: string,
  document: Document.Parsed,
  node: YAMLMap | YAMLSeq,
  edit: Edit,
): string | null {
  const [start, end] = node.range ?? [];
  if (start === undefined || end === undefined) return null;
  const inner = new Document(withValue(node.toJS(document), edit));
  visit(inner, {
    Collection(_, collection) {
      collection.flow = true;
    },
  });
  return (
    text.slice(0, start) + inner.toString({ ...STYLE, lineWidth: 0 }).trimEnd() + text.slice(end)
  );
}

function isFilled(node: unknown): boolean {
  return isCollection(node) && node.items.length > 0;
}

function itemOf(node: unknown, key: string | number): Node | Pair | undefined {
  if (isMap(node))
    return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key) as Pair;
  return isSeq(node) && typeof key === 'number' ? (node.items[key] as Node) : undefined;
}

/** What a missing part of a path has to hold. */
function nested(path: Path, value: unknown): unknown {
  return [...path].reverse().reduce<unknown>((inner, key) => {
    return typeof key === 'number' ? [inner] : { [key]: inner };
  }, value);
}

function startOf(item: unknown): number {
  const first = isPair(item) ? item.key : item;
  return (first as Node | null)?.range?.[0] ?? 0;
}

/** Where the last word of a node ends. */
function endOf(item: unknown): number {
  const node = isPair(item) ? (item.value ?? item.key) : item;
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  return (node as Node | null)?.range?.[1] ?? startOf(item);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The lines of a new last item of a block collection. */
function insert(text: string, node: unknown, key: string | number, value: unknown): string | null {
  if (!isCollection(node)) return null;
  const last = node.items.at(-1);
  if (last === undefined || (typeof key === 'number' && key !== node.items.length)) return null;
  const dash = typeof key === 'number';
  const start = dash ? text.lastIndexOf('-', startOf(node.items[0])) : startOf(node.items[0]);
  const indent = columnOf(text, start);
  const end = endOf(last);
  const ended = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end);
  const at = ended < 0 ? text.length : behindComments(text, ended + 1, indent);
  const head = text.slice(0, at);
  const gap = head === '' || head.endsWith('\n') ? '' : '\n';
  return `${head}${gap}${lines(indent, key, value)}${text.slice(at)}`;
}

/** Comments that stand deeper than a new item belong to the one before. */
function behindComments(text: string, at: number, indent: number): number {
  const [own = ''] = /^(?: *#[^\n]*\n)*/.exec(text.slice(at)) ?? [];
  let end = at;
  for (const line of own.split(/(?<=\n)/)) {
    if (line.search(/\S/) <= indent) break;
    end += line.length;
  }
  return end;
}

/**
 * The lines of an item written anew. A comment behind its value stays there, or goes above where the
 * value now has lines of its own.
 */
function replace(
  text: string,
  item: unknown,
  indent: number,
  key: string | number,
  value: unknown,
): string {
  const start = startOf(item);
  const end = endOf(item);
  const block = text[end - 1] === '\n';
  const written = isPair(item)
    ? lines(indent, key, value).slice(indent, block ? undefined : -1)
    : lines(0, null, value).slice(0, block ? undefined : -1);
  const rest = block ? '' : (/^[^\n]*/.exec(text.slice(end))?.[0] ?? '');
  if (!written.includes('\n') || rest.trim() === '')
    return text.slice(0, start) + written + text.slice(end);
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const comment = `${' '.repeat(indent)}${rest.trim()}\n`;
  return (
    text.slice(0, line) +
    comment +
    text.slice(line, start) +
    written +
    text.slice(end + rest.length)
  );
}

/** `key: value` (or `- value`, or the bare value) as indented lines that end in a line break. */
function lines(indent: number, key: string | number | null, value: unknown): string {
  const whole = key === null ? value : typeof key === 'number' ? [value] : { [key]: value };
  const document = new Document(whole);
  visit(document, {
    Scalar(at, scalar) {
      if (at === 'key' || typeof scalar.value !== 'string') return;
      if (scalar.value.length > WIDTH || scalar.value.includes('\n'))
        scalar.type = Scalar.BLOCK_FOLDED;
    },
  });
  const pad = ' '.repeat(indent);
  const written = document.toString({ ...STYLE, lineWidth: WIDTH - indent });
  return written.replace(/^(?=.)/gm, pad);
}

/** The way of the library: every value is right, the layout may change. */
function throughDocument(text: string, { path, value }: Edit): string | null {
  const document = parse(text);
  document.setIn(path, document.createNode(value));
  return document.toString({ ...STYLE, lineWidth: WIDTH });
}
