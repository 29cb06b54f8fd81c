// Generates from schemas/: the TypeScript types, the list of dates and references of each file
// kind, and the compiled validators. `--check` writes nothing and fails when a committed file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'src/dossier/generated');
const KINDS = ['ky', 'to-chuc', 'tap-the', 'ca-nhan', 'hoi-nghi', 'bo-phieu'];
const HEADER = '// Generated from schemas/ by `npm run generate`; do not edit.\n';

const load = (name) =>
  JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
const common = load('chung');
const schemas = Object.fromEntries(KINDS.map((kind) => [kind, load(kind)]));

const pascal = (name) =>
  name
    .split(/[-_]/)
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join('');

/** Follows a reference into the common definitions. */
function resolve(schema) {
  if (!schema.$ref) return schema;
  const { $ref, ...own } = schema;
  return { ...common.$defs[$ref.split('/').at(-1)], ...own };
}

async function typeScript() {
  const definitions = structuredClone(common.$defs);
  for (const kind of KINDS) definitions[kind] = structuredClone(schemas[kind]);
  const localise = (node) => {
    if (Array.isArray(node)) return node.forEach(localise);
    if (node === null || typeof node !== 'object') return;
    if (typeof node.$ref === 'string') {
      node.$ref = node.$ref.replace('chung.schema.json', '').replace('#/$defs', '#/definitions');
      delete node.title;
      delete node.description;
    }
    delete node.$schema;
    delete node.$id;
    // A title would become a type name; types are named by their definition only.
    if (typeof node.title === 'string') delete node.title;
    // A minimum length would become a tuple type; the validator checks it.
    delete node.minItems;
    Object.values(node).forEach(localise);
  };
  localise(definitions);
  const source = await compile({ definitions, type: 'object' }, 'Root', {
    bannerComment: HEADER.trim(),
    additionalProperties: false,
    unreachableDefinitions: true,
    customName: (_schema, key) => (key ? pascal(key) : undefined),
    style: { singleQuote: true },
  });
  return source
    .replace(/^export interface Root \{\s*\}\n?/m, '')
    .replace(
      /\n \* This interface was referenced by `Root`'s JSON-Schema\n \* via the `definition` "[^"]*"\./g,
      '',
    )
    .replace(/\/\*\*\n \*\/\n/g, '');
}

/** Collects the paths (`*` for an array item or a map value) of dates and of references. */
function fieldsOf(schema) {
  const dates = [];
  const references = [];
  const walk = (raw, path) => {
    const node = resolve(raw);
    if (node.format === 'ngay') dates.push(path);
    if (node['x-tham-chieu']) references.push({ path, to: node['x-tham-chieu'] });
    for (const [key, child] of Object.entries(node.properties ?? {})) walk(child, [...path, key]);
    if (node.items) walk(node.items, [...path, '*']);
    if (node.additionalProperties && typeof node.additionalProperties === 'object')
      walk(node.additionalProperties, [...path, '*']);
    for (const child of node.anyOf ?? []) walk(child, path);
  };
  walk(schema, []);
  return { dates, references };
}

function fields() {
  const entries = KINDS.map((kind) => {
    const { dates, references } = fieldsOf(schemas[kind]);
    const line = (text) => `      ${text},\n`;
    return (
      `  '${kind}': {\n    dates: [\n${dates.map((p) => line(JSON.stringify(p))).join('')}    ],\n` +
      `    references: [\n${references
        .map((r) => line(`{ path: ${JSON.stringify(r.path)}, to: ${JSON.stringify(r.to)} }`))
        .join('')}    ],\n  },\n`
    );
  });
  return (
    `${HEADER}/** Where dates and references stand in each kind of file; \`*\` is any item or key. */\n` +
    `export const fields = {\n${entries.join('')}} as const;\n`
  );
}

/**
 * Two validators of the same schemas: a quick one that says yes or no, and one that tells every fault,
 * large and slow to load, for the few files that have some.
 */
function validators({ quick }) {
  const ajv = new Ajv({
    allErrors: !quick,
    verbose: !quick,
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: quick, lines: false },
    keywords: ['markdownEnumDescriptions', 'patternErrorMessage', 'x-tham-chieu'],
    formats: { ngay: true },
  });
  ajv.addSchema(quick ? bare(common) : common);
  for (const kind of KINDS) ajv.addSchema(quick ? bare(schemas[kind]) : schemas[kind]);
  const names = Object.fromEntries(KINDS.map((kind) => [pascal(kind), `${kind}.schema.json`]));
  const code = withoutCounting(standaloneCode.default(ajv, names));
  return `${HEADER}${quick ? withoutFaults(code) : code}\n`;
}

/** The quick validator only says that there is a fault; telling which one would make it twice as long. */
function withoutFaults(code) {
  const told = /(validate\d+)\.errors = \[\{instancePath.*?\}\];return false;/g;
  return `const FAULT = [{}];${code.replaceAll(told, '$1.errors = FAULT;return false;')}`;
}

/** A schema without what is only for people to read. */
function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (node === null || typeof node !== 'object') return node;
  const isWords = ([key, value]) =>
    (['title', 'description', 'patternErrorMessage'].includes(key) && typeof value === 'string') ||
    key === 'markdownEnumDescriptions';
  return Object.fromEntries(
    Object.entries(node)
      .filter((entry) => !isWords(entry))
      .map(([key, value]) => [key, bare(value)]),
  );
}

/** Ajv counts the letters of each text; at least one letter is told by the length alone. */
function withoutCounting(code) {
  const counter = /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/;
  const name = counter.exec(code)?.[1];
  if (!name) return code;
  const direct = code.replaceAll(new RegExp(`${name}\\((\\w+)\\) < 1\\b`, 'g'), '$1.length < 1');
  return direct.includes(`${name}(`) ? direct : direct.replace(counter, '');
}

function validatorTypes() {
  const names = KINDS.map((kind) => `export declare const ${pascal(kind)}: Validate;\n`);
  return (
    `${HEADER}import type { ErrorObject } from 'ajv';\n\n` +
    `type Validate = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };\n${names.join('')}`
  );
}

const files = {
  'types.ts': await typeScript(),
  'fields.ts': fields(),
  'validators.d.ts': validatorTypes(),
};
if (process.argv.includes('--check')) {
  const stale = Object.entries(files).filter(
    ([name, text]) =>
      !existsSync(join(out, name)) || readFileSync(join(out, name), 'utf8') !== text,
  );
  for (const [name] of stale) process.stderr.write(`stale: src/dossier/generated/${name}\n`);
  process.exit(stale.length ? 1 : 0);
}
mkdirSync(out, { recursive: true });
const code = {
  'validators.js': validators({ quick: true }),
  'faults.cjs': validators({ quick: false }),
};
for (const [name, text] of Object.entries({ ...files, ...code }))
  writeFileSync(join(out, name), text);
