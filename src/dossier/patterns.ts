type Path = (string | number)[];
type Holder = Record<string | number, unknown>;

/** Many patterns as one tree, so that a value is walked once for all of them. */
export interface PatternTree<T> {
  /** What the pattern that ends here stands for. */
  readonly mark?: T;
  /** By key; `*` is any item or key. */
  readonly below: ReadonlyMap<string, PatternTree<T>>;
}

/** A value that a pattern leads to. */
export interface Match<T> {
  readonly holder: Holder;
  readonly key: string | number;
  readonly mark: T;
  /** Keys and indexes from the top; made only when somebody asks. */
  path(): Path;
}

interface Growing<T> {
  mark?: T;
  readonly below: Map<string, Growing<T>>;
}

export function patternTree<T>(
  patterns: readonly { readonly path: readonly string[]; readonly mark: T }[],
): PatternTree<T> {
  const root: Growing<T> = { below: new Map() };
  for (const { path, mark } of patterns) {
    let node = root;
    for (const key of path) {
      const next = node.below.get(key) ?? { below: new Map() };
      node.below.set(key, next);
      node = next;
    }
    node.mark = mark;
  }
  return root;
}

/** One step of the way to a value. */
interface Step {
  readonly above: Step | null;
  readonly key: string | number;
}

/** Calls `visit` for every value that a pattern of the tree leads to. */
export function eachMatch<T>(
  root: unknown,
  tree: PatternTree<T>,
  visit: (match: Match<T>) => void,
): void {
  walk(root, tree, null);

  function walk(node: unknown, { below }: PatternTree<T>, above: Step | null): void {
    if (node === null || typeof node !== 'object') return;
    const holder = node as Holder;
    for (const [key, next] of below) {
      if (key !== '*') step(holder, key, next, above);
      else if (Array.isArray(node))
        for (const index of node.keys()) step(holder, index, next, above);
      else for (const own of Object.keys(node)) step(holder, own, next, above);
    }
  }

  function step(
    holder: Holder,
    key: string | number,
    next: PatternTree<T>,
    above: Step | null,
  ): void {
    const value = holder[key];
    if (value === undefined || !Object.hasOwn(holder, key)) return;
    const here: Step = { above, key };
    if (next.mark !== undefined) visit({ holder, key, mark: next.mark, path: () => pathOf(here) });
    if (next.below.size > 0) walk(value, next, here);
  }
}

function pathOf(step: Step): Path {
  const path: Path = [];
  for (let at: Step | null = step; at; at = at.above) path.unshift(at.key);
  return path;
}
