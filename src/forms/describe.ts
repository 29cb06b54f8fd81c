import type { Variable, Variables } from './variables.js';

/** A name of a form for the people who write its template. */
export interface Described {
  readonly path: string;
  /** 0 for the names of the form itself. */
  readonly depth: number;
  readonly meaning: string;
  /** As it stands in a template; a group is only the beginning of its names. */
  readonly write: string;
}

/** Every name of a form, outer before inner. Names inside a list are as they are written there. */
export function describeVariables(variables: Variables, before = '', depth = 0): Described[] {
  return Object.entries(variables).flatMap(([key, one]) => {
    const path = `${before}${key}`;
    const inner = one.kind === 'list' ? '' : `${path}.`;
    return [
      { path, depth, meaning: one.meaning, write: howToWrite(one, path) },
      ...describeVariables(one.inner ?? {}, inner, depth + 1),
    ];
  });
}

function howToWrite({ kind, inner }: Variable, path: string): string {
  if (kind === 'group') return path;
  const [usual = ''] = waysToWrite(kind, path);
  return kind === 'list' && !inner ? usual.replace('…', '{{field this}}') : usual;
}

/** How a template writes a thing, the usual way first; of a group, the beginning of its names. */
export function waysToWrite(kind: Variable['kind'] | 'tick', path: string): readonly string[] {
  switch (kind) {
    case 'blank':
      return [`{{field ${path}}}`, `{{prose ${path}}}`];
    case 'choice':
      return [`{{> _bon-o ${path}}}`, `{{> _xep-loai ${path}}}`];
    case 'condition':
      return [`{{#if ${path}}} … {{/if}}`];
    case 'text':
      return [`{{${path}}}`];
    case 'group':
      return [`${path}.…`];
    case 'list':
      return [`{{#each ${path}}} … {{/each}}`];
    case 'tick':
      return [`{{tick ${path}}}`];
  }
}
