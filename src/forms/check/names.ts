import type { LoopName } from '../markup/language.js';
import type { Variable, Variables } from '../variables.js';

/** What a name of a template stands for. */
export interface Thing {
  readonly kind: Variable['kind'] | 'tick';
  /** Where the form declares it: `han_che.items.noi_dung`; empty for what is no variable. */
  readonly path: string;
  readonly members: () => Readonly<Record<string, Thing>>;
  /** Each item, when it is a list. */
  readonly item?: () => Thing;
}

const none = () => ({});
const text: Thing = { kind: 'text', path: '', members: none };
const condition: Thing = { kind: 'condition', path: '', members: none };

/** The names of a form. */
export function formThing(variables: Variables): Thing {
  return groupThing('', variables);
}

/** A text that a template gives to a part of it. */
export const givenText = text;

/** Names put beside others. */
export function joined(thing: Thing, more: Readonly<Record<string, Thing>>): Thing {
  return { kind: 'group', path: thing.path, members: () => ({ ...thing.members(), ...more }) };
}

export const loopThings: Readonly<Record<LoopName, Thing>> = {
  first: condition,
  last: condition,
  index: text,
};

function groupThing(path: string, inner: Variables): Thing {
  const members = () =>
    Object.fromEntries(
      Object.entries(inner).map(([key, one]) => [key, thingOf(path ? `${path}.${key}` : key, one)]),
    );
  return { kind: 'group', path, members };
}

function thingOf(path: string, { kind, inner }: Variable): Thing {
  switch (kind) {
    case 'group':
      return groupThing(path, inner ?? {});
    case 'list':
      return {
        kind,
        path,
        members: none,
        item: () => (inner ? groupThing(path, inner) : blankThing(path)),
      };
    case 'blank':
      return blankThing(path);
    case 'choice':
      return { kind, path, members: () => ({ options: optionsOf(path) }) };
    default:
      return { kind, path, members: none };
  }
}

function blankThing(path: string): Thing {
  return { kind: 'blank', path, members: () => ({ value: { ...text, path } }) };
}

function optionsOf(path: string): Thing {
  const tick: Thing = { kind: 'tick', path, members: () => ({ text, on: condition }) };
  return { kind: 'list', path, members: none, item: () => tick };
}
