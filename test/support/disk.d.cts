export interface Watcher {
  readonly before?: (name: string, number: number) => void;
  readonly look?: (name: string, path: string | number) => void;
}

export function watch(world: string, watcher: Watcher): () => number;
