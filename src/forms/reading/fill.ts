import { folded } from '../word/folded.js';
import { betweenWords } from './between-words.js';
import { type Expected, type FormLine, keyOf, Names } from './expected.js';
import type { Line, Piece } from './lines.js';
import type { Paper } from './paper.js';
import { tickOf, UNMARKED } from './ticks.js';

/** What stands in one control of a paper: its text, or the state of its box. */
export interface Filled {
  readonly path: string;
  readonly bookmark: string | null;
  readonly text: string;
  readonly ticked: boolean | null;
}

/** Text that no control holds and that is not the form's own. */
export interface Stray {
  /** Path of the last control before it. */
  readonly after: string | null;
  readonly text: string;
}

export interface Contents {
  /** In order of the paper; a path may come more than once. */
  readonly filled: readonly Filled[];
  readonly stray: readonly Stray[];
  /** Tags that this form does not have, with the text in their controls. */
  readonly unknown: readonly { readonly name: string; readonly text: string }[];
}

/** Sorts every word of a paper: into a control, among the form's own words, or neither. */
export function contentsOf(paper: Paper, expected: Expected): Contents {
  return new Sorter(expected, paper).contents();
}

/** Shorter words of the form may well be somebody's own. */
const SHORT = 12;

class Sorter {
  readonly #names: Names;
  readonly #own: ReadonlySet<string>;
  readonly #filled: Filled[] = [];
  /** By bookmark where there is one: a form may print a value in two places. */
  readonly #prose = new Map<string, OpenProse>();
  readonly #stray: Stray[] = [];
  readonly #unknown: { name: string; text: string }[] = [];
  /** An editor that drops the tags is as free with the ends of bookmarks. */
  readonly #tagged: boolean;
  #last: string | null = null;
  /** The value that the last line belonged to. */
  #flowing: OpenProse | null = null;

  constructor(
    readonly expected: Expected,
    readonly paper: Paper,
  ) {
    this.#names = new Names([...expected.slots.keys(), ...expected.prose]);
    this.#own = new Set([...expected.lines.values()].flat().map(({ all }) => all));
    this.#tagged = paper.lines.some(({ pieces }) => pieces.some(({ tag }) => tag !== null));
  }

  contents(): Contents {
    for (const line of this.paper.lines) this.#sort(line);
    for (const text of this.paper.notes) this.#stray.push({ after: null, text });
    for (const { path, bookmark, paragraphs } of this.#prose.values())
      this.#filled.push({ path, bookmark, text: paragraphs.join('\n'), ticked: null });
    return { filled: this.#filled, stray: this.#stray, unknown: this.#unknown };
  }

  #sort(line: Line): void {
    const named = line.names.flatMap((name) => this.#path(name) ?? []);
    const prose = named.find((path) => this.expected.prose.has(path));
    if (prose !== undefined && named.every((path) => path === prose)) {
      this.#addProse(prose, line);
      return;
    }
    if (named.length > 0) this.#sortFields(line);
    else this.#sortOwn(line);
  }

  #path(name: string): string | undefined {
    return this.#names.pathOf(name);
  }

  /** The paragraph belongs to the value as a whole, wherever the bookmark ends in it. */
  #addProse(path: string, line: Line): void {
    const bookmark = line.names.find((name) => this.#path(name) === path && name !== path) ?? null;
    const known = this.#proseOf(path, bookmark);
    const isShown = this.#tagged && line.pieces.every(({ isPlaceholder }) => isPlaceholder);
    if (folded(line.text) !== '' && !isShown)
      known.paragraphs.push(this.#withoutOwn(line.text.trim()));
    this.#last = path;
    this.#flowing = known;
  }

  #proseOf(path: string, bookmark: string | null): OpenProse {
    const isGoingOn = bookmark === null && this.#flowing?.path === path;
    const key = bookmark ?? `${path} ${this.#prose.size}`;
    const known = isGoingOn ? this.#flowing : this.#prose.get(key);
    if (known) return known;
    const fresh: OpenProse = { path, bookmark, paragraphs: [] };
    this.#prose.set(key, fresh);
    return fresh;
  }

  /** A paragraph that was joined with the next one ends in words of the form. */
  #withoutOwn(text: string): string {
    const plain = folded(text);
    const own = [...this.#own].find(
      (one) => one.length > SHORT && plain !== one && plain.endsWith(one),
    );
    return own === undefined ? text : plain.slice(0, -own.length).trim();
  }

  #sortOwn(line: Line): void {
    const text = folded(line.text);
    if (text === '') return;
    const isOwn = this.#own.has(text);
    const foreign = line.pieces.find(({ tag }) => tag !== null);
    if (foreign?.tag && !isOwn) this.#unknown.push({ name: foreign.tag, text });
    else if (!isOwn && this.#flowing !== null && !this.#tagged)
      this.#flowing.paragraphs.push(line.text.trim());
    else if (!isOwn) this.#stray.push({ after: this.#last, text });
    if (isOwn) this.#flowing = null;
  }

  #sortFields(line: Line): void {
    this.#flowing = null;
    const groups = this.#groups(line);
    const paths = groups.flatMap(({ path }) => path ?? []);
    const rest = folded(groups.map(({ path, text }) => (path === null ? text : ' ')).join(''));
    if (rest === '' || this.#fits(paths, rest)) this.#addGroups(groups);
    else this.#align(line, groups, paths);
    this.#last = paths.at(-1) ?? this.#last;
  }

  /** Pieces of the same control together; controls without text are there too. */
  #groups(line: Line): Group[] {
    const groups: Group[] = [];
    for (const piece of line.pieces) {
      const text = piece.isPlaceholder && this.#tagged ? '' : piece.text;
      const { path, name } = this.#ownerOf(piece);
      const last = groups.at(-1);
      const ticked = path === null ? null : tickOf(piece, this.expected.slots.get(path)?.kind);
      if (last && last.path === path && last.name === name) {
        last.text += text;
        last.ticked = last.ticked || ticked;
      } else groups.push({ path, name, text, ticked });
    }
    const seen = new Set(groups.map(({ path }) => path));
    for (const name of line.names) {
      const path = this.#path(name);
      if (path === undefined || seen.has(path)) continue;
      seen.add(path);
      const box = this.expected.slots.get(path)?.kind === 'tick';
      groups.push({ path, name, text: '', ticked: box ? false : null });
    }
    return groups;
  }

  #ownerOf({ bookmarks, tag }: Piece): { path: string | null; name: string | null } {
    for (const name of [...bookmarks].reverse()) {
      const path = this.#path(name);
      if (path !== undefined) return { path, name };
    }
    const path = tag === null ? undefined : this.#path(tag);
    return { path: path ?? null, name: null };
  }

  #fits(paths: readonly string[], rest: string): boolean {
    return this.#linesWith(paths).some(({ all }) => all === rest);
  }

  #linesWith(paths: readonly string[]): readonly FormLine[] {
    return this.expected.lines.get(keyOf(paths)) ?? [];
  }

  #addGroups(groups: readonly Group[]): void {
    for (const { path, name, text, ticked } of groups) {
      if (path === null) continue;
      if (this.expected.prose.has(path)) this.#proseOf(path, name).paragraphs.push(text.trim());
      else this.#filled.push({ path, bookmark: name, text, ticked });
      // Something was typed into a box that is no mark.
      const odd = folded(text).replace(UNMARKED, '');
      if (ticked === false && odd !== '') this.#stray.push({ after: path, text: odd });
    }
  }

  /** Somebody wrote beside the controls: between the form's own words it is still plain what belongs where. */
  #align(line: Line, groups: readonly Group[], paths: readonly string[]): void {
    const text = folded(line.text);
    const found = this.#linesWith(paths)
      .map((one) => ({ one, texts: betweenWords(text, one.words) }))
      .find(({ texts }) => texts !== null);
    const hasBox = groups.some(({ ticked }) => ticked !== null);
    if (!found?.texts || hasBox) {
      this.#addGroups(groups);
      this.#stray.push({ after: paths.at(-1) ?? null, text });
      return;
    }
    const { texts } = found;
    found.one.paths.forEach((path, index) => {
      const group = groups.find((one) => one.path === path);
      this.#filled.push({
        path,
        bookmark: group?.name ?? null,
        text: texts[index] ?? '',
        ticked: null,
      });
    });
  }
}

interface OpenProse {
  readonly path: string;
  readonly bookmark: string | null;
  readonly paragraphs: string[];
}

interface Group {
  readonly path: string | null;
  readonly name: string | null;
  text: string;
  ticked: boolean | null;
}
