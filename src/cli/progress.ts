const CELLS = 24;
const EVERY = 300;

/** Told while long work goes on. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Draws on stderr how many of `total` are done, on a terminal only. Returns what ends it and wipes the
 * line.
 */
export function progressBar(what: string, total: number, done: () => number): () => void {
  if (process.stderr.isTTY !== true) return () => {};
  const timer = setInterval(() => process.stderr.write(`\r${barOf(what, done(), total)}`), EVERY);
  return () => {
    clearInterval(timer);
    wipe();
  };
}

/**
 * The same for work that never lets a timer fire: it calls `tick` itself, as often as it likes. Nothing
 * is drawn for work that is done at once.
 */
export function tickingBar(what: string): { readonly tick: OnProgress; end(): void } {
  if (process.stderr.isTTY !== true) return { tick: () => {}, end: () => {} };
  let last = performance.now();
  let isDrawn = false;
  return {
    tick(done, total) {
      const now = performance.now();
      if (now - last < EVERY) return;
      last = now;
      isDrawn = true;
      process.stderr.write(`\r${barOf(what, done, total)}`);
    },
    end() {
      if (isDrawn) wipe();
    },
  };
}

function wipe(): void {
  process.stderr.write('\r\u001B[K');
}

/** `PDF ████████░░░░ 12/30`. */
export function barOf(what: string, done: number, total: number): string {
  const full = Math.round((CELLS * done) / total);
  return `${what} ${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${done}/${total}`;
}
