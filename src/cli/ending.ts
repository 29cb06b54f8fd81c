import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What a shell adds to the number of a signal for the exit code of a program that it ended. */
const BY_SIGNAL = 128;

const undone: (() => void)[] = [];

/**
 * Runs `clean` when the command ends: by itself, by a failure, or interrupted (Ctrl-C, the end of a
 * session). Returns what takes that back. Without any, an interruption ends the program at once.
 */
export function beforeEnd(clean: () => void): () => void {
  if (undone.length === 0) for (const signal of SIGNALS) process.on(signal, interrupted);
  undone.push(clean);
  return () => {
    const index = undone.indexOf(clean);
    if (index < 0) return;
    undone.splice(index, 1);
    if (undone.length === 0) for (const signal of SIGNALS) process.off(signal, interrupted);
  };
}

/** Cleans up, last first. What cannot be cleaned is left to the next run. */
export function cleanUp(): void {
  for (const clean of undone.splice(0).reverse())
    try {
      clean();
    } catch {
      // The drive may be gone: that is what the next run looks for.
    }
  for (const signal of SIGNALS) process.off(signal, interrupted);
}

function interrupted(signal: NodeJS.Signals): void {
  cleanUp();
  process.exit(BY_SIGNAL + constants.signals[signal]);
}
