import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isGone, MACHINE } from './own-process.js';

/** Letters of a name that are kept: with all its accents it still fits 255 bytes. */
const KEPT = 50;
const PATTERN = /^\.kiemdiem\.([a-z0-9-]+)\.(\d+)\.(.+)\.tmp$/u;

/** Where a file is written before it takes its name: hidden, in the same folder, ours by its name. */
export function temporaryOf(path: string): string {
  const name = [...basename(path)].slice(0, KEPT).join('');
  return join(dirname(path), `.kiemdiem.${MACHINE}.${process.pid}.${name}.tmp`);
}

/** Clears away what runs that were cut off left in folders, and says so on stderr. */
export function tellLeftovers(folders: readonly string[]): void {
  const { cleared, foreign } = clearLeftovers(folders);
  if (cleared.length > 0)
    process.stderr.write(
      `Đã dọn tệp tạm của lần ghi bị ngắt trước đây: ${[...new Set(cleared)].join(', ')}.\n`,
    );
  for (const path of foreign)
    process.stderr.write(
      `Còn tệp tạm của máy khác: ${path}. Nếu máy đó không còn chạy kiemdiem thì xóa được.\n`,
    );
}

/** What runs that were cut off left. */
interface Leftovers {
  /** Removed: written by this machine, by a process that is over. Names of the files to be. */
  readonly cleared: readonly string[];
  /** Still there, as only another machine can tell whether it is in use. */
  readonly foreign: readonly string[];
}

/** Removes the temporary files that nobody writes any more. */
function clearLeftovers(folders: readonly string[]): Leftovers {
  const cleared: string[] = [];
  const foreign: string[] = [];
  for (const folder of folders)
    for (const name of namesIn(folder)) {
      const [, machine, pid, target] = PATTERN.exec(name) ?? [];
      if (machine === undefined || target === undefined) continue;
      const path = join(folder, name);
      if (machine !== MACHINE) foreign.push(path);
      else if (isGone(machine, Number(pid)) && removed(path)) cleared.push(target);
    }
  return { cleared, foreign };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function removed(path: string): boolean {
  try {
    if (!lstatSync(path).isFile()) return false;
    rmSync(path);
    return true;
  } catch {
    return false;
  }
}
