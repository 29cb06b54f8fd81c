const CELLS = 24;
const EVERY = 300;

/**
 * Draws on stderr how many of `total` are done, on a terminal only. Returns what ends it and wipes the
 * line.
 */
export function progressBar(what: string, total: number, done: () => number): () => void {
  if (process.stderr.isTTY !== true) return () => {};
  const timer = setInterval(() => process.stderr.write(`\r${barOf(what, done(), total)}`), EVERY);
  return () => {
    clearInterval(timer);
    process.stderr.write('\r\u001B[K');
  };
}

/** `PDF ████████░░░░ 12/30`. */
export function barOf(what: string, done: number, total: number): string {
  const full = Math.round((CELLS * done) / total);
  return `${what} ${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${done}/${total}`;
}
