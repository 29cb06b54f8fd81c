/**
 * What a template can name: the tree of a form's view with the meaning of each name, for the people
 * who write templates of their own.
 */

export interface Variable {
  readonly kind: 'blank' | 'choice' | 'condition' | 'text' | 'group' | 'list';
  readonly meaning: string;
  /** Names within a group, or within each item of a list. */
  readonly inner?: Variables;
}

export type Variables = Readonly<Record<string, Variable>>;

/** A value: `{{field x}}` within a line, `{{prose x}}` in paragraphs of its own. */
export function blankOf(meaning: string): Variable {
  return { kind: 'blank', meaning };
}

/** A group of boxes of which one is ticked: `{{> _bon-o x}}`, `{{> _xep-loai x}}`. */
export function choiceOf(meaning: string): Variable {
  return { kind: 'choice', meaning };
}

/** Asked with `{{#if x}}` only. */
export function conditionOf(meaning: string): Variable {
  return { kind: 'condition', meaning };
}

/** Printed as it stands, such as the number of a line: `{{x}}`. */
export function textOf(meaning: string): Variable {
  return { kind: 'text', meaning };
}

/** Names that belong together: `{{x.y}}`. */
export function groupOf(meaning: string, inner: Variables): Variable {
  return { kind: 'group', meaning, inner };
}

/** `{{#each x}}`; without inner names each item is a value itself. */
export function listOf(meaning: string, inner?: Variables): Variable {
  return inner ? { kind: 'list', meaning, inner } : { kind: 'list', meaning };
}
