import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { extname, join } from 'node:path';
import { UserError } from '../errors.js';

/** Explorer and Word stop at 260 characters for the whole path. */
export const LONGEST_NAME = 120;
const HASH_LENGTH = 8;
/** Devices of Windows: no file may have their names, with any extension. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** True for a name that Windows keeps for itself. */
export function isDevice(name: string): boolean {
  return DEVICE.test((name.split('.')[0] ?? '').trim());
}

/** True for a name that every system takes, and takes for a file of the folder at hand. */
export function isPlainName(name: string): boolean {
  return (
    name.length <= LONGEST_NAME &&
    !isDevice(name) &&
    !/[\p{Cc}<>:"/\\|?*]/u.test(name) &&
    !/[. ]$/.test(name) &&
    !/^\.{0,2}$/.test(name)
  );
}

/** A name cut to what every system takes; what is cut off still tells names apart. */
export function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const extension = extname(name);
  const mark = createHash('sha256').update(name).digest('hex').slice(0, HASH_LENGTH);
  const end = `-${mark}${extension}`;
  return name.slice(0, LONGEST_NAME - end.length) + end;
}

/** Refuses a folder of ours that is a link: it would lead what is printed elsewhere. */
export function ownFolder(root: string, folder: string): string {
  const path = join(root, folder);
  if (folder !== '' && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UserError(
      `Không in vào "${path}": đó là một liên kết dẫn ra chỗ khác. Xóa liên kết đó, hoặc chọn thư mục khác ở --out.`,
    );
  return path;
}
