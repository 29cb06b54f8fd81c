import { lstatSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { instant, localTime } from '../date.js';
import { UserError } from '../errors.js';
import { codeOf, diskFault } from './disk-fault.js';
import { beforeEnd } from './ending.js';
import { isThere } from './folders.js';
import { HOST, isGone, MACHINE, userName } from './own-process.js';
import { shownFolder } from './shown-folder.js';
import { tellLeftovers, temporaryOf } from './temporary-file.js';
import { writeNew } from './write-whole.js';

/** In the folder that is written, while it is. Readers neither make it nor wait for it. */
const FILE = '.kiemdiem.lock';
/** No command writes for so long; after that a person may say that a lock is left over. */
export const STALE_MINUTES = 30;
const MINUTE_MS = 60_000;

/** Who writes a folder. */
interface Holder {
  readonly lenh: string;
  readonly nguoi: string;
  readonly may: string;
  /** Where `pid` means something. */
  readonly noi_chay: string;
  readonly pid: number;
  readonly luc: string;
}

export interface Locking {
  /** The command, for those who wait. */
  readonly command: string;
  /** A person says that a lock left over by another machine may go. */
  readonly takeOver: boolean;
}

/** A lock as found: `holder` is null where it cannot be read. */
interface Found {
  readonly holder: Holder | null;
  readonly text: string | null;
  readonly changed: Date;
}

/** What is shown on a terminal, whoever wrote the file. */
const PLAIN = /^[^\p{Cc}\p{Cf}]{0,200}$/u;

/** Locks of this run. */
const held = new Set<string>();

/**
 * Keeps others from writing a folder until the command ends, and clears away what runs that were cut
 * off left in it and in `below`. Says on stderr what it found. Throws UserError, before anything is
 * written, when somebody else writes it.
 */
export function lockFolder(folder: string, locking: Locking, below: readonly string[] = []): void {
  const path = join(resolve(folder), FILE);
  if (held.has(path)) return;
  const own = ownLock(locking.command);
  // A lock that was taken over may be followed by that of a third, who then is told of.
  for (let attempt = 1; !writeNew(path, Buffer.from(own), folder); attempt++)
    takeAway(path, folder, locking.takeOver && attempt === 1);
  held.add(path);
  beforeEnd(() => {
    held.delete(path);
    if (textOf(path) === own) rmSync(path, { force: true });
  });
  tellLeftovers([folder, ...below.map((name) => join(folder, name))]);
}

/** For readers: what they read may be half of what somebody meant to write. */
export function tellInterrupted(folder: string): void {
  const path = join(resolve(folder), FILE);
  if (held.has(path)) return;
  try {
    const found = lockAt(path);
    if (found?.holder && isOver(found.holder))
      process.stderr.write(`${interrupted(folder, found)} Chạy lại lệnh đó để ghi cho đủ.\n`);
  } catch {
    // Reading goes on without the lock.
  }
}

function ownLock(command: string): string {
  const holder: Holder = {
    ...{ lenh: command, nguoi: userName(), may: HOST },
    ...{ noi_chay: MACHINE, pid: process.pid, luc: instant() },
  };
  return `${JSON.stringify(holder, null, 1)}\n`;
}

function isOver({ noi_chay, pid }: Holder): boolean {
  return isGone(noi_chay, pid);
}

/** Removes a lock that nobody holds. Throws UserError for any other. */
function takeAway(path: string, folder: string, takeOver: boolean): void {
  const found = lockAt(path);
  if (!found) return;
  const over = found.holder !== null && isOver(found.holder);
  if (!over) {
    const minutes = minutesSince(path, found);
    if (!takeOver || minutes < STALE_MINUTES) throw new UserError(occupied(folder, found, minutes));
  }
  if (!removeExactly(path, found)) return;
  process.stderr.write(
    over
      ? `${interrupted(folder, found)} Lần này làm tiếp; nếu là lệnh khác thì chạy lại cả lệnh đó.\n`
      : `Đã bỏ khóa của ${holderOf(found)} ở "${shownFolder(folder)}" theo --take-over.\n`,
  );
}

/** Two that take over the same lock must not take each other's: a lock goes only as it was read. */
function removeExactly(path: string, found: Found): boolean {
  const aside = temporaryOf(`${path}.cu`);
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw diskFault('Không thay được khóa', path, error);
  }
  const taken = textOf(aside);
  const isSame = taken === found.text;
  if (!isSame && taken !== null) writeNew(path, Buffer.from(taken));
  rmSync(aside, { force: true });
  return isSame;
}

/** Null where it just went. Throws UserError for what no run can have made. */
function lockAt(path: string): Found | null {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there) return null;
  if (!there.isFile())
    throw new UserError(
      `"${path}" không phải tệp khóa do chương trình ghi. Đổi tên hoặc xóa đi rồi chạy lại.`,
    );
  const text = textOf(path);
  if (text === null && !isThere(path)) return null;
  return { holder: text === null ? null : holderIn(text), text, changed: there.mtime };
}

function holderIn(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder>;
    const { lenh, nguoi, may, noi_chay, pid, luc } = value;
    const words = [lenh, nguoi, may, noi_chay, luc];
    return words.every((one) => typeof one === 'string' && PLAIN.test(one)) && Number.isInteger(pid)
      ? (value as Holder)
      : null;
  } catch {
    return null;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** By the clock of the drive on both sides: those of two machines may differ. */
function minutesSince(path: string, { changed }: Found): number {
  const probe = temporaryOf(`${path}.gio`);
  try {
    writeNew(probe, Buffer.of());
    return Math.floor((statSync(probe).mtimeMs - changed.getTime()) / MINUTE_MS);
  } finally {
    rmSync(probe, { force: true });
  }
}

function holderOf({ holder, changed }: Found): string {
  const since = `từ ${localTime(changed)}`;
  if (!holder) return `một lần chạy khác (không đọc được tên), ${since}`;
  return `${holder.nguoi || 'không rõ tên'} ở máy ${holder.may}, lệnh ${holder.lenh}, ${since}`;
}

function interrupted(folder: string, found: Found): string {
  return `Ở "${shownFolder(folder)}", lần chạy của ${holderOf(found)} bị ngắt giữa chừng nên có thể chưa ghi đủ; tệp nào cũng vẫn nguyên bản cũ hoặc bản mới.`;
}

function occupied(folder: string, found: Found, minutes: number): string {
  const where = `Chưa ghi gì: "${shownFolder(folder)}" đang do ${holderOf(found)} ghi.`;
  return minutes < STALE_MINUTES
    ? `${where} Chờ lần đó xong rồi chạy lại. Nếu máy đó đã tắt giữa chừng, sau ${STALE_MINUTES - minutes} phút nữa chạy lại với --take-over.`
    : `${where} Đã ${minutes} phút; hỏi lại người đó, nếu không còn chạy thì chạy lại với --take-over.`;
}
