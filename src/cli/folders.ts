import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../errors.js';
import { codeOf, diskFault } from './disk-fault.js';

const OWNER_ONLY = 0o700;

/** Makes a folder, for its owner only; one that is there stays as it is. Throws UserError. */
export function makeFolder(folder: string): void {
  const path = resolve(folder);
  try {
    if (isFolder(path)) return;
    if (path !== dirname(path)) makeFolder(dirname(path));
    mkdirSync(path, { mode: OWNER_ONLY });
  } catch (error) {
    if (error instanceof UserError) throw error;
    // Another run may just have made it.
    if (codeOf(error) !== 'EEXIST' || !isFolder(path))
      throw diskFault('Không tạo được thư mục', folder, error);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** True for anything at a path, a broken link too. Throws where the disk does not say: it is no "no". */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw diskFault('Không đọc được', path, error);
  }
}
