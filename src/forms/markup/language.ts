import { nearest } from '../../dossier/nearest.js';
import type { Position } from './fault.js';

/**
 * What a template can say to the program. It is a part of Handlebars that has no programs in it: no
 * calls within calls, no names made of data, no unescaped text, no helpers but these.
 */

/** A path such as `../khac_phuc.muc`; `this` has no parts. */
export interface Path {
  readonly text: string;
  /** Number of `../`. */
  readonly up: number;
  readonly parts: readonly string[];
  /** `@first` and its like; the path then has no parts. */
  readonly loop: LoopName | null;
  readonly at: Position;
}

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  /** As written, before lines that hold only a block lose their white space. */
  readonly written: string;
  readonly at: Position;
}

/** `{{x}}`. */
export interface PrintNode {
  readonly kind: 'print';
  readonly path: Path;
  readonly at: Position;
}

/** `{{field x fill=true}}`. */
export interface HelperNode {
  readonly kind: 'helper';
  readonly name: HelperName;
  readonly path: Path;
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly at: Position;
}

/** `{{#each x}}…{{else}}…{{/each}}`; `filled` may have one more path, `or=`. */
export interface BlockNode {
  readonly kind: 'block';
  readonly name: BlockName;
  readonly path: Path;
  readonly or: Path | null;
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
  readonly at: Position;
}

/** `{{> _ten x khac=y}}`: the context, when there is one, and names put into it. */
export interface PartialNode {
  readonly kind: 'partial';
  readonly name: string;
  readonly path: Path | null;
  readonly given: Readonly<Record<string, Path | string>>;
  readonly at: Position;
}

export type TemplateNode = TextNode | PrintNode | HelperNode | BlockNode | PartialNode;

/** What each helper can be told besides its value. */
export const HELPERS = {
  field: { fill: 'boolean' },
  prose: { keep: 'boolean', class: 'string' },
  tick: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, 'boolean' | 'string'>>>>;
export type HelperName = keyof typeof HELPERS;

/** `filled` is: only where `x` has a value, may be given one, or `or=` holds. */
export const BLOCKS = ['if', 'unless', 'each', 'with', 'filled'] as const;
export type BlockName = (typeof BLOCKS)[number];

/** Known within `each`. */
export const LOOP_NAMES = ['first', 'last', 'index'] as const;
export type LoopName = (typeof LOOP_NAMES)[number];

/** `Có phải là "ten"? ` when a name that exists is near. */
export function meant(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near ? `Có phải là "${near}"? ` : '';
}

/** False for a template that prints no letter, whatever the data. */
export function printsText(nodes: readonly TemplateNode[]): boolean {
  return nodes.some((node) => {
    if (node.kind === 'text') return node.text.replace(/<[^<>]*>/g, '').trim() !== '';
    return node.kind !== 'block' || printsText(node.body) || printsText(node.otherwise);
  });
}
