import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadYear } from '../../src/dossier/link.js';
import { type FormInput, forms } from '../../src/forms/forms.js';
import type { Variable, Variables } from '../../src/forms/variables.js';
import { checkYear, worldOf } from '../../src/rules/check.js';
import { sampleInputs } from './sample-year.js';
import { templates } from './world.js';

function shipped(path: string): FormInput {
  const folder = resolve(import.meta.dirname, '../../samples', path);
  const { year, findings } = loadYear(folder, folder);
  if (!year) throw new Error(`no year in ${path}`);
  const world = worldOf(year, '2021-02-15');
  const { ranking, settings } = world;
  return { year, ranking, settings, findings: [...findings, ...checkYear(world)], templates };
}

const inputs = [
  ...sampleInputs().map(([, input]) => input),
  shipped('tinh-mau/2019'),
  shipped('huyen-mau/2020'),
];

type Names = Readonly<Record<string, unknown>>;
const has = (value: Names, ...keys: string[]) => keys.every((key) => Object.hasOwn(value, key));

/** What a value of a view is, told by its shape alone. */
function kindOf(value: unknown): Variable['kind'] {
  if (typeof value === 'boolean') return 'condition';
  if (typeof value === 'string' || typeof value === 'number') return 'text';
  if (Array.isArray(value)) return 'list';
  const names = value as Names;
  if (has(names, 'path', 'label', 'value', 'dots')) return 'blank';
  return has(names, 'path', 'options') ? 'choice' : 'group';
}

/** Where a view and its variables part; `seen` collects the lists that had something to compare. */
function differences(
  view: Names,
  variables: Variables,
  seen: Map<Variable, unknown>,
  at = '',
): string[] {
  const keys = new Set([...Object.keys(view), ...Object.keys(variables)]);
  return [...keys].flatMap((key) => {
    const path = `${at}${key}`;
    const variable = variables[key];
    if (!variable) return [`${path}: not declared`];
    if (!has(view, key)) return [`${path}: not in the view`];
    const value = view[key];
    // What the paper may not have at all, such as its number.
    if (value === null) return ['blank', 'group'].includes(variable.kind) ? [] : [`${path}: null`];
    if (kindOf(value) !== variable.kind) return [`${path}: ${kindOf(value)}, not ${variable.kind}`];
    const { inner } = variable;
    if (variable.kind === 'group')
      return differences(value as Names, inner ?? {}, seen, `${path}.`);
    if (variable.kind !== 'list') return [];
    return (value as unknown[]).flatMap((item) => {
      seen.set(variable, path);
      if (inner) return differences(item as Names, inner, seen, `${path}[].`);
      return kindOf(item) === 'blank' ? [] : [`${path}[]: ${kindOf(item)}`];
    });
  });
}

function lists(variables: Variables): Variable[] {
  return Object.values(variables).flatMap((one) => [
    ...(one.kind === 'list' ? [one] : []),
    ...lists(one.inner ?? {}),
  ]);
}

function meanings(variables: Variables): string[] {
  return Object.values(variables).flatMap((one) => [one.meaning, ...meanings(one.inner ?? {})]);
}

describe.each(Object.entries(forms))('the variables of %s', (_id, form) => {
  const seen = new Map<Variable, unknown>();
  const views = inputs.flatMap((input) => form.documents(input).map((one) => one.view as Names));

  it('are the names of every view of the samples, no more and no fewer', () => {
    expect(views.length).toBeGreaterThan(0);
    const found = views.flatMap((view) => differences(view, form.variables, seen));
    expect([...new Set(found)]).toEqual([]);
  });

  it('are compared inside every list', () => {
    const unseen = lists(form.variables).filter((one) => !seen.has(one));
    expect(unseen.map((one) => one.meaning)).toEqual([]);
  });

  it('have a meaning each, in composed letters', () => {
    const wrong = meanings(form.variables).filter(
      (one) => one.trim().length < 2 || one !== one.normalize('NFC'),
    );
    expect(wrong).toEqual([]);
  });
});
