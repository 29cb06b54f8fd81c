import type { Reported } from './validation.js';

/** Findings by file, in the order the files come. */
export function byFile(findings: readonly Reported[]): Map<string, Reported[]> {
  const files = new Map<string, Reported[]>();
  for (const one of findings) {
    const list = files.get(one.file);
    if (list) list.push(one);
    else files.set(one.file, [one]);
  }
  return files;
}
