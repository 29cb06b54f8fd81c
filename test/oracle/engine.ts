import { linkYear } from '../../src/dossier/link.js';
import type { ReadFile } from '../../src/dossier/read.js';
import type { Year } from '../../src/dossier/year.js';
import type { Files } from '../support/year.js';

/**
 * Links plain values as they are, without text and without the check of shapes, which costs ten
 * times the ranking. shapes.test.ts holds that such years are well shaped.
 */
export function linkFiles(files: Files): Year {
  const read = {
    folder: '/memory',
    files: Object.keys(files)
      .sort()
      .map((path) => fileOf(path, files[path])),
    findings: [],
  };
  const { year, findings } = linkYear(read, null);
  if (!year || findings.length > 0)
    throw new Error(`not a clean year: ${findings.map((one) => one.message).join('\n')}`);
  return year;
}

/** A file nobody prints a place of: text and lines are empty. */
function fileOf(path: string, data: unknown): ReadFile {
  const [kind, id = kind] = path.replace(/\.yaml$/, '').split('/') as [ReadFile['kind'], string?];
  const source = { file: path, text: '', locate: () => ({ line: 1, column: 1, depth: 0 }) };
  return { kind, id, source: source as unknown as ReadFile['source'], data };
}
