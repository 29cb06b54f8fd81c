import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { UserError } from '../errors.js';
import { codeOf, diskFault } from './disk-fault.js';
import { temporaryOf } from './temporary-file.js';

/** First wait of a retry in milliseconds, doubled each time. */
const FIRST_WAIT = 20;
const ATTEMPTS = 6;
const OWNER_ONLY = 0o600;
const PERMISSIONS = 0o777;
/** A new file: never through a link that somebody laid there. */
const FRESH = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
/** Drives without hard links: FAT, some network drives. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EACCES'];

/**
 * Writes a file that appears whole or not at all: a temporary file in the same folder, flushed, then
 * renamed over. A file that is there keeps its permissions, and a link goes on leading to it; a new one
 * is readable by its owner only. Throws UserError; what was there is then still there.
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const target = behindLink(path);
  putInPlace(writeAside(target, bytes), target);
}

/** A file that its owner locked against writing stays as it is, though it could be renamed over. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM'].includes(codeOf(error))) return false;
    throw diskFault('Không ghi được', path, error);
  }
}

/** Moves what was written aside to its name; a link of that name is replaced, never followed. */
export function putInPlace(temporary: string, path: string): void {
  try {
    moveOver(temporary, path);
  } catch (error) {
    remove(temporary);
    throw error;
  }
}

function behindLink(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path;
    throw diskFault('Không ghi được', path, error);
  }
}

/** Gives a file a second name, so that the first can be written anew. */
export function keepAs(path: string, copy: string): void {
  try {
    linkSync(path, copy);
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error))) throw diskFault('Không giữ được bản cũ', copy, error);
    moveOver(path, copy);
  }
}

/**
 * Writes a file that appears whole or not at all, and only where there is none: false if there is.
 * Throws UserError, of `named`.
 */
export function writeNew(path: string, bytes: Uint8Array, named = path): boolean {
  const temporary = writeAside(path, bytes, named);
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.includes(codeOf(error))) throw diskFault('Không ghi được', named, error);
    return writeNewWithoutLinks(path, bytes, named);
  } finally {
    remove(temporary);
  }
}

/** The system still sees to it that only one makes the file; a kill can leave it cut off. */
function writeNewWithoutLinks(path: string, bytes: Uint8Array, named: string): boolean {
  try {
    writeFresh(path, bytes, null);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    remove(path);
    throw diskFault('Không ghi được', named, error);
  }
}

/** Writes the bytes beside a file, ready to be moved over it. */
export function writeAside(path: string, bytes: Uint8Array, named = path): string {
  const temporary = temporaryOf(path);
  try {
    remove(temporary);
    writeFresh(temporary, bytes, fileAt(path));
    return temporary;
  } catch (error) {
    remove(temporary);
    throw diskFault('Không ghi được', named, error);
  }
}

function fileAt(path: string): Stats | null {
  const there = lstatSync(path, { throwIfNoEntry: false });
  return there?.isFile() ? there : null;
}

function writeFresh(path: string, bytes: Uint8Array, like: Stats | null): void {
  const file = openSync(path, FRESH, OWNER_ONLY);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    if (like) keepOwner(file, like);
    fchmodSync(file, like ? like.mode & PERMISSIONS : OWNER_ONLY);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** An administrator who repairs a file must not take it from its clerk, nor from the group. */
function keepOwner(file: number, { uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Others may not give files away; it is then theirs.
  }
}

/** Renames a file, over another if there is one. Virus scanners and shared drives hold files for a moment. */
export function moveOver(from: string, to: string): void {
  for (let attempt = 1; ; attempt++)
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const busy = ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error));
      if (!busy) throw diskFault('Không thay được', to, error);
      if (attempt === ATTEMPTS)
        throw new UserError(
          `Không thay được "${to}" (${codeOf(error)}). Nếu tệp đang mở trong Word thì đóng lại rồi chạy lại.`,
        );
      const wait = FIRST_WAIT * 2 ** (attempt - 1);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, wait);
    }
}

/** Removes a file that is ours; one that stays is found by the next run. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The failure that led here says more.
  }
}
