import type { ReadThrough } from '../dossier/read.js';

const CELLS = 24;
const EVERY = 300;

/** Whether anybody sees a bar. */
export function onTerminal(): boolean {
  return process.stderr.isTTY === true;
}

/**
 * Draws on stderr how many of `total` are done, on a terminal only. Returns what ends it and wipes the
 * line.
 */
export function progressBar(what: string, total: number, done: () => number): () => void {
  if (!onTerminal()) return () => {};
  const timer = setInterval(() => process.stderr.write(`\r${barOf(what, done(), total)}`), EVERY);
  return () => {
    clearInterval(timer);
    wipe();
  };
}

/**
 * The same for files that are read one after the other, without ever letting a timer fire. Nothing is
 * drawn for work that is done at once.
 */
export function tickingBar(
  what: string,
  total: number,
): { readonly counting: ReadThrough; end(): void } {
  if (!onTerminal()) return { counting: (_path, read) => read(), end: () => {} };
  let last = performance.now();
  let isDrawn = false;
  let done = 0;
  return {
    counting(_path, read) {
      done += 1;
      const now = performance.now();
      if (now - last >= EVERY) {
        last = now;
        isDrawn = true;
        // Last year's files may count twice.
        process.stderr.write(`\r${barOf(what, Math.min(done, total), total)}`);
      }
      return read();
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
