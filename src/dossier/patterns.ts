type Path = (string | number)[];
type Holder = Record<string | number, unknown>;

/** Any item or key. */
const ANY = '*';

/** Many patterns as one tree, so that a value is walked once for all of them. */
export interface PatternTree<T> {
  /** What the pattern that ends here stands for. */
  readonly mark?: T;
  readonly below: readonly { readonly key: string; readonly tree: PatternTree<T> }[];
}

/** A value that a pattern leads to. */
export interface Match<T> {
  readonly holder: Holder;
  readonly key: string | number;
  readonly mark: T;
}

interface Growing<T> {
  mark?: T;
  readonly below: { readonly key: string; readonly tree: Growing<T> }[];
}

export function patternTree<T>(
  patterns: readonly { readonly path: readonly string[]; readonly mark: T }[],
): PatternTree<T> {
  const root: Growing<T> = { below: [] };
  for (const { path, mark } of patterns) {
    let node = root;
    for (const key of path) {
      const next = node.below.find((one) => one.key === key)?.tree ?? { below: [] };
      if (!node.below.some((one) => one.tree === next)) node.below.push({ key, tree: next });
      node = next;
    }
    node.mark = mark;
  }
  return root;
}

/**
 * Calls `visit` for every value that a pattern of the tree leads to; `path` gives its keys and indexes
 * from the top, as long as `visit` runs.
 */
export function eachMatch<T>(
  root: unknown,
  tree: PatternTree<T>,
  visit: (match: Match<T>, path: () => Path) => void,
): void {
  const steps: Path = [];
  const path = () => [...steps];
  walk(root, tree);

  function walk(node: unknown, { below }: PatternTree<T>): void {
    if (node === null || typeof node !== 'object') return;
    const holder = node as Holder;
    for (const { key, tree } of below) {
      if (key !== ANY) step(holder, key, tree);
      else if (Array.isArray(node))
        for (let index = 0; index < node.length; index += 1) step(holder, index, tree);
      else for (const own of Object.keys(node)) step(holder, own, tree);
    }
  }

  function step(holder: Holder, key: string | number, tree: PatternTree<T>): void {
    const value = holder[key];
    if (value === undefined || !Object.hasOwn(holder, key)) return;
    steps.push(key);
    if (tree.mark !== undefined) visit({ holder, key, mark: tree.mark }, path);
    if (tree.below.length > 0) walk(value, tree);
    steps.pop();
  }
}
