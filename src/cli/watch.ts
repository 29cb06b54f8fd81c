import { type FSWatcher, readFileSync, watch as watchFolder } from 'node:fs';
import { join, resolve } from 'node:path';
import { SUBFOLDERS } from '../dossier/read.js';
import { UserError } from '../errors.js';

/** A save comes as several events. */
const SETTLE_MS = 150;
/** Network drives tell of no change, and other drives not of every one. */
const POLL_MS = 5000;
const NETWORK_POLL_MS = 2000;
/** File systems of other machines, by their names in the table of mounts. */
const NETWORK = /^(nfs\d?|cifs|smb\w*|9p|afs|ceph|fuse\..+|fuse|sshfs|davfs)$/;

/**
 * Calls `again` whenever something in the folders may have changed, one call after the other, until the
 * program is interrupted. What `again` throws at the person at the keyboard is told, and waited out.
 */
export async function watchFolders(
  folders: () => Promise<readonly string[]>,
  again: () => Promise<void>,
): Promise<never> {
  const watched = new Map<string, FSWatcher | null>();
  let wake = () => {};
  for (;;) {
    const years = await folders().catch(() => []);
    const isNetwork = years.some(isOnNetwork);
    for (const year of years)
      for (const folder of [year, ...SUBFOLDERS.map((name) => join(year, name))])
        if (!isNetwork && !watched.has(folder))
          watched.set(
            folder,
            listen(folder, () => wake()),
          );
    await new Promise<void>((done) => {
      const timer = setTimeout(done, isNetwork ? NETWORK_POLL_MS : POLL_MS);
      wake = () => {
        clearTimeout(timer);
        setTimeout(done, SETTLE_MS);
        wake = () => {};
      };
    });
    try {
      await again();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      process.stderr.write(`${error.message}\n`);
    }
  }
}

/** Null where the system cannot tell of changes: the clock does. */
function listen(folder: string, onChange: () => void): FSWatcher | null {
  try {
    const watcher = watchFolder(folder, { persistent: false }, onChange);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}

/** A share of Windows by its name, or a folder below a mount of another machine. */
function isOnNetwork(folder: string): boolean {
  if (/^[\\/]{2}/.test(folder)) return true;
  const path = resolve(folder);
  let best = { length: 0, type: '' };
  for (const [, point = '', type = ''] of mounts()) {
    const isBelow = path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`);
    if (isBelow && point.length >= best.length) best = { length: point.length, type };
  }
  return NETWORK.test(best.type);
}

function mounts(): string[][] {
  try {
    return readFileSync('/proc/self/mounts', 'utf8')
      .split('\n')
      .map((line) => line.split(' ').map((field) => field.replaceAll('\\040', ' ')));
  } catch {
    return [];
  }
}
