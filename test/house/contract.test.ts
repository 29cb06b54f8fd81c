import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { categories } from '../../src/guidance/categories.js';
import { isClauseId } from '../../src/guidance/clauses.js';
import { parameterIds, parameters, readingIds } from '../../src/guidance/parameters.js';
import { rules } from '../../src/rules/list.js';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const schema = (name: string) => JSON.parse(read(`schemas/${name}.schema.json`));

describe('rules', () => {
  it('has one file for each rule and one rule for each file', () => {
    const files = readdirSync(join(ROOT, 'src/rules')).filter((name) =>
      read(`src/rules/${name}`).includes('export const rule = '),
    );
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(
      rules.map((rule) => rule.id).sort(),
    );
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s cites clauses and has a test',
    (id, rule) => {
      expect(rule.clauses.every(isClauseId)).toBe(true);
      expect(rule.title.length).toBeGreaterThan(10);
      expect(existsSync(join(ROOT, `test/rules/${id}.test.ts`))).toBe(true);
    },
  );

  it('has a bad sample for every rule', () => {
    const expected = readdirSync(join(ROOT, 'samples/loi'))
      .map((name) => read(`samples/loi/${name}/mong-doi.txt`))
      .join('\n');
    const shown = new Set(expected.split('\n').map((line) => line.split(' ')[0]));
    expect(rules.map((rule) => rule.id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('never carries a number of the law', () => {
    const wrong = rules.filter((rule) => {
      const code = read(`src/rules/${rule.id}.ts`)
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replace(/'[^']*'|`[^`]*`|"[^"]*"/g, '');
      return (code.match(/\b\d+\b/g) ?? []).some((n) => Number(n) > 2);
    });
    expect(wrong.map((rule) => rule.id)).toEqual([]);
  });
});

describe('parameters', () => {
  it.each(parameterIds)('%s has a clause, a unit, a source and a date', (id) => {
    const one = parameters[id];
    expect(isClauseId(one.clause)).toBe(true);
    expect(one.title && one.unit && one.source).toBeTruthy();
    expect(one.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('can be set in ky.yaml under their own ids only', () => {
    const known: readonly string[] = parameterIds;
    const settable = Object.keys(schema('ky').properties.tham_so.properties);
    expect(settable.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('can be ruled on in ky.yaml under the same ids, with the same values', () => {
    const rulings = schema('ky').properties.cach_hieu.properties;
    expect(Object.keys(rulings).sort()).toEqual([...readingIds].sort());
    for (const id of readingIds)
      expect(rulings[id].properties.gia_tri.enum).toEqual(
        parameters[id].readings?.map((one) => one.value),
      );
  });
});

/** A clause id, as in `(B.II.3-s3)` or `(M01.H)`. */
const NAMES_A_CLAUSE = /\b(A\.2|A\.3|B\.I|C[.-]|M0[123]\.|Mẫu 0[12])/;

describe('schemas', () => {
  const names = ['ky', 'to-chuc', 'tap-the', 'ca-nhan', 'hoi-nghi', 'bo-phieu', 'chung'];

  it('knows the same categories as the guidance', () => {
    expect(schema('chung').$defs.loai.enum.sort()).toEqual(Object.keys(categories).sort());
  });

  it.each(names)(
    '%s: every property has a Vietnamese title and description, every enum value too',
    (name) => {
      const missing: string[] = [];
      const walk = (node: unknown, path: string): void => {
        if (node === null || typeof node !== 'object') return;
        const one = node as Record<string, unknown>;
        if (one['properties'] && typeof one['properties'] === 'object')
          for (const [key, child] of Object.entries(
            one['properties'] as Record<string, Record<string, unknown>>,
          )) {
            const target = child['$ref']
              ? {
                  ...schema('chung').$defs[String(child['$ref']).split('/').at(-1) ?? ''],
                  ...child,
                }
              : child;
            if (!target['title'] || !target['description']) missing.push(`${path}/${key}`);
            // Plain identifiers and the common types have no clause of their own.
            else if (name !== 'chung' && !NAMES_A_CLAUSE.test(String(target['description'])))
              missing.push(`${path}/${key}#clause`);
          }
        if (Array.isArray(one['enum'])) {
          const texts = one['markdownEnumDescriptions'];
          if (!Array.isArray(texts) || texts.length !== one['enum'].length)
            missing.push(`${path}#enum`);
        }
        if (one['type'] === 'object' && one['additionalProperties'] === undefined)
          missing.push(`${path}#open`);
        for (const [key, child] of Object.entries(one)) walk(child, `${path}/${key}`);
      };
      walk(schema(name), name);
      expect(missing).toEqual([]);
    },
  );
});
