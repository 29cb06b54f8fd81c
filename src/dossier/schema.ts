import { readFileSync } from 'node:fs';

/** A part of a JSON Schema of `schemas/`, as far as the program asks about it. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly format?: string;
  readonly pattern?: string;
}

const loaded = new Map<string, SchemaNode>();

/** The schema of one kind of file, such as `tap-the`. */
export function schemaOf(kind: string): SchemaNode {
  const url = new URL(`../../schemas/${kind}.schema.json`, import.meta.url);
  const schema = loaded.get(kind) ?? (JSON.parse(readFileSync(url, 'utf8')) as SchemaNode);
  loaded.set(kind, schema);
  return schema;
}

/** The node itself, with what it refers to in the common definitions. */
export function resolved(node: SchemaNode): SchemaNode {
  if (!node.$ref) return node;
  const common = schemaOf('chung') as { $defs?: Readonly<Record<string, SchemaNode>> };
  return { ...common.$defs?.[node.$ref.split('/').at(-1) ?? ''], ...node };
}

/** The node of a value by its path; undefined where the schema has no such value. */
export function nodeAt(kind: string, path: readonly (string | number)[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = schemaOf(kind);
  for (const key of path) {
    if (!node) return undefined;
    const { properties, items }: SchemaNode = resolved(node);
    node = typeof key === 'number' ? items : own(properties, key);
  }
  return node && resolved(node);
}

function own(properties: SchemaNode['properties'], key: string): SchemaNode | undefined {
  return properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
}
