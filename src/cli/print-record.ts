import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, diskFault } from './disk-fault.js';
import { putInPlace, writeAside } from './write-whole.js';

/** Hashes of what this program wrote into a folder, kept there, so that an edited file is known. */
const FILE = '.kiemdiem.json';

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * What of a folder is this program's own. What is about to be written is noted first, beside what it
 * replaces: whenever a run is cut off, every file of the folder is still known.
 */
export class PrintRecord {
  readonly #hashes: Map<string, readonly string[]>;

  constructor(readonly folder: string) {
    this.#hashes = readRecord(folder);
  }

  has(name: string, hash: string): boolean {
    return this.#hashes.get(name)?.includes(hash) === true;
  }

  /** True for a file that was printed at some time, whatever it holds now. */
  knows(name: string): boolean {
    return this.#hashes.has(name);
  }

  /**
   * Looks which content those files hold at which a run was cut off. Returns the names of those that
   * still hold what was there before it.
   */
  review(): string[] {
    const open = [...this.#hashes].filter(([, hashes]) => hashes.length > 1);
    const seen = open.flatMap(([name, hashes]) => {
      const hash = hashOfFile(join(this.folder, name));
      return hash !== null && hashes.includes(hash)
        ? [{ name, hash, isOld: hash !== hashes.at(-1) }]
        : [];
    });
    if (seen.length > 0) this.settle(seen);
    return seen.filter(({ isOld }) => isOld).map(({ name }) => name);
  }

  /** Before writing: both the old and the new content are ours. */
  expect(files: readonly { readonly name: string; readonly hash: string }[]): void {
    for (const { name, hash } of files) this.#hashes.set(name, [...this.#others(name, hash), hash]);
    this.#save();
  }

  /** After writing: only the new content is ours. */
  settle(files: readonly { readonly name: string; readonly hash: string }[]): void {
    for (const { name, hash } of files) this.#hashes.set(name, [hash]);
    this.#save();
  }

  #others(name: string, hash: string): readonly string[] {
    return (this.#hashes.get(name) ?? []).filter((one) => one !== hash);
  }

  #save(): void {
    const sorted = [...this.#hashes].sort(([a], [b]) => (a < b ? -1 : 1));
    const text = `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`;
    const path = join(this.folder, FILE);
    putInPlace(writeAside(path, Buffer.from(text)), path);
  }
}

function hashOfFile(path: string): string | null {
  try {
    return hashOf(readFileSync(path));
  } catch {
    return null;
  }
}

/**
 * Without a record, or with a damaged one, every file there counts as somebody's. Throws UserError where
 * the disk does not say, for the record would then be written anew without what it knows.
 */
function readRecord(folder: string): Map<string, readonly string[]> {
  const path = join(folder, FILE);
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const entries = Object.entries(value as Record<string, unknown>);
    return new Map(
      entries.map(([name, hashes]) => [
        name,
        [hashes].flat().filter((one): one is string => typeof one === 'string'),
      ]),
    );
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || codeOf(error) === 'ENOENT')
      return new Map();
    throw diskFault('Không đọc được', path, error);
  }
}
