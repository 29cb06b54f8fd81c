import { linkYear } from '../../src/dossier/link.js';
import { type ReadFile, readBytes } from '../../src/dossier/read.js';
import type { Year } from '../../src/dossier/year.js';
import type { Files } from './year.js';

/** Files already read, by path and text: most files of random years are the same. */
const known = new Map<string, ReadFile>();
const encoder = new TextEncoder();

function readMemory(path: string, value: unknown): ReadFile {
  const text = JSON.stringify(value);
  const key = `${path}\n${text}`;
  const before = known.get(key);
  if (before) return before;
  const [folder, name = folder] = path.replace(/\.yaml$/, '').split('/') as [string, string?];
  const { file, findings } = readBytes(
    folder as ReadFile['kind'],
    name,
    path,
    encoder.encode(text),
  );
  if (findings.length > 0) throw new Error(findings.map((one) => one.message).join('\n'));
  known.set(key, file);
  return file;
}

/** As `loadClean`, without writing a single file: for the many years of property tests. */
export function loadMemory(files: Files, previous: Year | null = null): Year {
  const paths = Object.keys(files).filter((path) => files[path] !== undefined);
  const read = {
    folder: '/memory',
    files: paths.sort().map((path) => readMemory(path, files[path])),
    findings: [],
  };
  const { year, findings } = linkYear(read, previous);
  if (!year || findings.length > 0)
    throw new Error(`not a clean world: ${findings.map((one) => one.message).join('\n')}`);
  return year;
}
