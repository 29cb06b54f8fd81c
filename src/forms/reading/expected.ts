import type { Block, Inline, Section } from '../markup/blocks.js';
import { isBlank } from '../markup/values.js';
import type { Blank, Tick } from '../views/blank.js';
import { folded } from '../word/folded.js';
import { bookmarkOf, tagOf } from '../word/marks.js';

/** A blank or a box of a form, whether or not this paper prints it. */
export type Slot =
  | ({ readonly kind: 'blank' } & Blank)
  | ({ readonly kind: 'tick'; readonly group: string } & Tick);

/** A line of a form: its own words, and between them the paths of what is filled in. */
export interface FormLine {
  /** Folded; one more than there are paths. */
  readonly words: readonly string[];
  /** The same words in one. */
  readonly all: string;
  readonly paths: readonly string[];
}

/** Lines are found by the paths in them, in whatever order a paper has these. */
export function keyOf(paths: readonly string[]): string {
  return [...paths].sort().join();
}

/** Everything that a form may hold, to find one's way in a paper that came back. */
export interface Expected {
  /** By path. */
  readonly slots: ReadonlyMap<string, Slot>;
  /** Paths that fill paragraphs of their own. */
  readonly prose: ReadonlySet<string>;
  /** By the key of their paths. */
  readonly lines: ReadonlyMap<string, readonly FormLine[]>;
}

/** One print of the form; the values of a `current` one are those of the dossier. */
export interface Print {
  readonly view: object;
  readonly sections: readonly Section[];
  readonly current: boolean;
}

/** The form as it may have been printed. */
export function expectedOf(prints: readonly Print[]): Expected {
  const slots = new Map<string, Slot>();
  const prose = new Set<string>();
  const lines = new Map<string, FormLine[]>();
  for (const { view, sections, current } of prints) {
    collectSlots(view, current, slots);
    for (const section of sections) for (const block of section.blocks) visit(block);
  }
  return { slots, prose, lines };

  function addLine(line: FormLine): void {
    const key = keyOf(line.paths);
    const known = lines.get(key) ?? [];
    if (!known.some(({ words }) => words.join('|') === line.words.join('|')))
      lines.set(key, [...known, line]);
  }

  function visit(block: Block): void {
    if (block.kind === 'paragraph') addLine(lineOf(block.content));
    else if (block.kind === 'prose') prose.add(block.tag);
    else if (block.kind === 'table')
      for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(visit);
  }
}

function lineOf(content: readonly Inline[]): FormLine {
  const words = [''];
  const paths: string[] = [];
  for (const one of content)
    if (one.kind === 'text') words[words.length - 1] += one.text;
    else {
      paths.push(one.tag);
      words.push('');
    }
  return { words: words.map(folded), all: folded(words.join(' ')), paths };
}

/** A view is a tree of blanks and groups of boxes. */
function collectSlots(node: unknown, current: boolean, slots: Map<string, Slot>): void {
  if (node === null || typeof node !== 'object') return;
  if (isBlank(node))
    slots.set(node.path, { kind: 'blank', ...node, ...(!current && { value: null }) });
  else if (isChoice(node))
    for (const option of node.options)
      slots.set(option.path, {
        kind: 'tick',
        group: node.path,
        ...option,
        on: current && option.on,
      });
  else for (const inner of Object.values(node)) collectSlots(inner, current, slots);
}

function isChoice(node: object): node is { path: string; options: readonly Tick[] } {
  return 'path' in node && 'options' in node;
}

/** Finds the path that a tag or a bookmark stands for. */
export class Names {
  readonly #paths = new Map<string, string>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) {
      this.#paths.set(tagOf(path), path);
      this.#paths.set(bookmarkOf(path), path);
    }
  }

  /** A value printed again has a bookmark that ends in its number. */
  pathOf(name: string): string | undefined {
    return this.#paths.get(name) ?? this.#paths.get(name.replace(/__\d+$/, ''));
  }
}
