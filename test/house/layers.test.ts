import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** Each layer with what it may import besides itself; arrows go down only. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  base: [],
  guidance: ['base'],
  dossier: ['base'],
  ranking: ['dossier', 'guidance', 'base'],
  rules: ['ranking', 'dossier', 'guidance', 'base'],
  report: ['ranking', 'dossier', 'guidance', 'base'],
  forms: ['ranking', 'dossier', 'guidance', 'base'],
  cli: ['report', 'forms', 'rules', 'ranking', 'dossier', 'guidance', 'base'],
};

/** The only files that may import each third-party package, so that it can be replaced there. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli/main.ts', 'cli/usage.ts'],
  chalk: ['report/style.ts'],
  'cli-table3': ['report/table.ts'],
  'csv-stringify/sync': ['report/csv.ts'],
  ignore: ['cli/ignore-file.ts'],
  fflate: ['forms/reading/unzip.ts'],
  yaml: ['dossier/edit.ts', 'dossier/yaml-faults.ts'],
  'js-yaml': ['dossier/yaml-events.ts'],
  ajv: ['dossier/shape-fault.ts', 'dossier/shape.ts'],
  handlebars: ['forms/markup/read-template.ts'],
  htmlparser2: ['forms/markup/tokens.ts', 'forms/reading/lines.ts', 'forms/reading/origin.ts'],
  docx: ['forms/word/package.ts'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : files(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

const imports: Import[] = files(SRC).flatMap((path) => {
  const text = readFileSync(path, 'utf8');
  const found = text.matchAll(/(?:from|import\()\s*'([^']+)'/g);
  return [...found].map((match) => ({ from: relative(SRC, path), to: match[1] ?? '' }));
});

function layer(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'base';
}

describe('layers', () => {
  it('reads a real house', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('lets arrows go down only', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!to.startsWith('.')) return false;
      const target = layer(relative(SRC, resolve(SRC, from, '..', to)));
      return target !== layer(from) && !ALLOWED[layer(from)]?.includes(target);
    });
    // The bottom layer names clauses by their type only.
    expect(wrong.filter((one) => one.from !== 'finding.ts')).toEqual([]);
    expect(wrong.map((one) => one.to)).toEqual(wrong.length ? ['./guidance/clauses.js'] : []);
  });

  it('keeps each rule apart from the others', () => {
    const ids = new Set(
      readdirSync(join(SRC, 'rules')).filter((name) =>
        readFileSync(join(SRC, 'rules', name), 'utf8').includes('export const rule = '),
      ),
    );
    const wrong = imports.filter(
      ({ from, to }) =>
        layer(from) === 'rules' &&
        ids.has(from.slice('rules/'.length)) &&
        ids.has(to.replace('./', '').replace('.js', '.ts')),
    );
    expect(ids.size).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  it('imports each third-party package in its own place', () => {
    const outside = imports.filter(({ to }) => !to.startsWith('.') && !to.startsWith('node:'));
    const seen = new Map<string, Set<string>>();
    for (const { from, to } of outside) {
      const set = seen.get(to) ?? new Set<string>();
      seen.set(to, set.add(from));
    }
    for (const [name, users] of seen)
      expect([name, [...users].sort()]).toEqual([name, PACKAGES[name]]);
  });

  it('reads no file and no clock outside the edges', () => {
    const edges =
      /^(cli\/|dossier\/(read|read-whole|entries|find-years|shape-fault|link|schema)\.ts|forms\/templates\.ts)/;
    const reading = imports.filter(({ to, from }) => /^node:(fs|os)/.test(to) && !edges.test(from));
    expect(reading).toEqual([]);
    const clocks = files(SRC).filter((path) =>
      /\bnew Date\(\)|Date\.now\(/.test(readFileSync(path, 'utf8')),
    );
    expect(clocks.map((path) => relative(SRC, path))).toEqual(['date.ts']);
  });

  it('has no network code', () => {
    const net = imports.filter(({ to }) => /^node:(net|http|https|http2|dgram|tls|dns)/.test(to));
    expect(net).toEqual([]);
    expect(files(SRC).filter((path) => /\bfetch\(/.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
