import { relative } from 'node:path';

/** A folder as somebody at the current one would write it. */
export function shownFolder(folder: string): string {
  return relative(process.cwd(), folder) || '.';
}
