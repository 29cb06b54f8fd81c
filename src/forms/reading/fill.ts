import { type Expected, type FormLine, Names } from './expected.js';
import type { Line, Piece } from './lines.js';
import type { Paper } from './paper.js';

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
  /** Tags and bookmarks of forms that this one does not have, with the text in them. */
  readonly unknown: readonly { readonly name: string; readonly text: string }[];
}

/** Fields hold a line or two; matching much more would take long and tell nothing. */
const LONGEST_ALIGNED = 5_000;
const MARKED = /[☒☑✓✔✗✘xX]/u;
const BLACK_SPACE = /[\s\u200B-\u200F\u202A-\u202E\u2060\uFEFF]+/gu;

/** Words without what an editor may change about white space. */
export function folded(text: string): string {
  return text.normalize('NFC').replace(BLACK_SPACE, ' ').trim();
}

/** Sorts every word of a paper: into a control, among the form's own words, or neither. */
export function contentsOf(paper: Paper, expected: Expected): Contents {
  return new Sorter(expected, paper).contents();
}

class Sorter {
  readonly #names: Names;
  readonly #own: ReadonlySet<string>;
  readonly #filled: Filled[] = [];
  readonly #prose = new Map<string, { bookmark: string | null; paragraphs: string[] }>();
  readonly #stray: Stray[] = [];
  readonly #unknown: { name: string; text: string }[] = [];
  /** An editor that drops the tags is as free with the ends of bookmarks. */
  readonly #tagged: boolean;
  #last: string | null = null;
  #flowing: string | null = null;

  constructor(
    readonly expected: Expected,
    readonly paper: Paper,
  ) {
    this.#names = new Names([...expected.slots.keys(), ...expected.prose]);
    this.#own = new Set(expected.lines.map(({ words }) => folded(words.join(' '))));
    this.#tagged = paper.lines.some(({ pieces }) => pieces.some(({ tag }) => tag !== null));
  }

  contents(): Contents {
    for (const line of this.paper.lines) this.#sort(line);
    for (const text of this.paper.notes) this.#stray.push({ after: null, text });
    for (const [path, { bookmark, paragraphs }] of this.#prose)
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
    const known = this.#prose.get(path) ?? { bookmark, paragraphs: [] };
    this.#prose.set(path, known);
    if (folded(line.text) !== '') known.paragraphs.push(line.text.trim());
    this.#last = path;
    this.#flowing = path;
  }

  #sortOwn(line: Line): void {
    const text = folded(line.text);
    if (text === '') return;
    const isOwn = this.#own.has(text);
    const foreign = line.pieces.find(({ tag }) => tag !== null);
    if (foreign?.tag && !isOwn) this.#unknown.push({ name: foreign.tag, text });
    else if (!isOwn && this.#flowing !== null && !this.#tagged)
      this.#prose.get(this.#flowing)?.paragraphs.push(line.text.trim());
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
      const { path, name } = this.#ownerOf(piece);
      const last = groups.at(-1);
      const ticked = path === null ? null : tickOf(piece, this.expected.slots.get(path)?.kind);
      if (last && last.path === path && last.name === name) {
        last.text += piece.text;
        last.ticked = last.ticked || ticked;
      } else groups.push({ path, name, text: piece.text, ticked });
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
    return this.expected.lines.some(
      (line) => samePaths(line.paths, paths) && folded(line.words.join(' ')) === rest,
    );
  }

  #addGroups(groups: readonly Group[]): void {
    for (const { path, name, text, ticked } of groups)
      if (path !== null) this.#filled.push({ path, bookmark: name, text, ticked });
  }

  /** Somebody wrote beside the controls: between the form's own words it is still plain what belongs where. */
  #align(line: Line, groups: readonly Group[], paths: readonly string[]): void {
    const found = this.expected.lines
      .filter((one) => samePaths(one.paths, paths) && line.text.length < LONGEST_ALIGNED)
      .map((one) => ({ one, match: patternOf(one).exec(line.text.normalize('NFC')) }))
      .find(({ match }) => match !== null);
    const hasBox = groups.some(({ ticked }) => ticked !== null);
    if (!found?.match || hasBox) {
      this.#addGroups(groups);
      this.#stray.push({ after: paths.at(-1) ?? null, text: folded(line.text) });
      return;
    }
    const texts = found.match.slice(1);
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

interface Group {
  readonly path: string | null;
  readonly name: string | null;
  text: string;
  ticked: boolean | null;
}

function samePaths(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join() === [...b].sort().join();
}

/** The glyph is what people see; the state behind it counts only where there is no glyph. */
function tickOf({ text, checked }: Piece, kind: 'blank' | 'tick' | undefined): boolean | null {
  if (kind !== 'tick') return null;
  if (MARKED.test(text)) return true;
  return /[☐□]/u.test(text) ? false : (checked ?? false);
}

/** The words of a line with a hole for each value. */
function patternOf({ words }: FormLine): RegExp {
  const escaped = words.map((text) =>
    folded(text)
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ /g, '\\s+'),
  );
  return new RegExp(`^\\s*${escaped.join('\\s*([^]*?)\\s*')}\\s*$`, 'u');
}
