import { linkYear } from '../../src/dossier/link.js';
import { type ReadFile, readBytes } from '../../src/dossier/read.js';
import type { Year } from '../../src/dossier/year.js';
import type { Finding } from '../../src/finding.js';
import { checkYear, worldOf } from '../../src/rules/check.js';
import { brief, type Change, type Files, validYear } from './year.js';

/** Files already read, by path and text: most files of random years are the same. */
const known = new Map<string, ReadFile>();
const encoder = new TextEncoder();

function readMemory(path: string, value: unknown): ReadFile {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
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

/**
 * As `loadClean`, without writing a single file: for the many years of tables and properties. Last
 * year's files are linked when `ky_truoc` names a folder.
 */
export function loadMemory(files: Files, previous?: Files): Year {
  const paths = Object.keys(files).filter((path) => files[path] !== undefined);
  const read = {
    folder: '/memory',
    files: paths.sort().map((path) => readMemory(path, files[path])),
    findings: [],
  };
  const last = previous && files['ky.yaml'].ky_truoc ? loadMemory(previous) : null;
  const { year, findings } = linkYear(read, last);
  if (!year || findings.length > 0)
    throw new Error(`not a clean world: ${findings.map((one) => one.message).join('\n')}`);
  return year;
}

/** As `report`, without writing a single file. */
export function reportMemory(ruleId: string, change: Change, options: CaseOptions = {}): string[] {
  return findingsMemory(ruleId, change, options).map(brief).sort();
}

export interface CaseOptions {
  readonly asOf?: string;
  readonly previous?: Files;
}

/** What one rule finds in the valid year after a change. */
export function findingsMemory(
  ruleId: string,
  change: Change,
  { asOf = '2021-03-01', previous }: CaseOptions = {},
): Finding[] {
  const files = validYear();
  change(files);
  const world = worldOf(loadMemory(files, previous), asOf);
  return checkYear(world, (rule) => rule.id === ruleId);
}
